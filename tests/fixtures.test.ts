import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#dataset';
import { run } from '#extract/cli/command.ts';
import { buildRegion } from '../scripts/commands/region/build.ts';
import { writeRegionFile } from '#divisions/region-file.ts';
import { writeSchemaLine } from '../scripts/commands/schema-line.ts';
import { SPEAKERS } from './fixtures/wangchuan.ts';
import { drawMadeUpBoundaries } from './scripts/commands/region/made-up-boundaries.ts';
import { FRAME, SEATS } from './scripts/commands/region/seats.ts';

const fixture = new URL('./fixtures/made-up/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, fixture), 'utf8');

describe('the made-up prefecture', () => {
	const boundaries = `${JSON.stringify(drawMadeUpBoundaries(SEATS, FRAME, 5))}\n`;
	const region = buildRegion(boundaries, {
		name: '望川市',
		prefecture: null,
		codes: new Map(),
		expected: SEATS
	});

	it('has the boundaries that are drawn for it', () => {
		expect(read('boundaries.geojson')).toBe(boundaries);
	});

	it('has the region files that are made from them', () => {
		const schemaLine = writeSchemaLine('region-1', 'tests/fixtures/made-up/data/regions');
		expect(region.problems).toEqual([]);
		expect(read('data/regions/990100.topo.json')).toBe(`${JSON.stringify(region.boundaries)}\n`);
		expect(read('data/regions/990100.yaml')).toBe(
			writeRegionFile(region, '虚构边界，仅供测试', schemaLine)
		);
	});
});

describe('the made-up story', () => {
	let root: string;
	let dataset: Dataset;

	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'made-up-'));
		cpSync(new URL('data', fixture), join(root, 'data'), { recursive: true });
		const complaints: string[] = [];
		const silent = { root, out: () => undefined, err: (text: string) => complaints.push(text) };
		expect(run([], silent), complaints.join('')).toBe(0);
		const file = join(root, 'data/stories/wangchuan-2022/dataset.json');
		dataset = JSON.parse(readFileSync(file, 'utf8')) as Dataset;
	});
	afterAll(() => rmSync(root, { recursive: true }));

	it('says that it is made up', () => {
		expect(dataset.story.title).toContain('虚构');
		expect(dataset.story.publisher).toContain('虚构');
	});

	it('is read with its delegations and the codes of their divisions', () => {
		expect(
			dataset.delegations.map(({ name, units }) => [name, units.map(({ adcode }) => adcode)])
		).toEqual([
			['东湖区、西亭区代表团', ['990102', '990103']],
			['南桥区、望川军分区代表团', ['990104', null]],
			['望川县代表团', ['990121']],
			['白鹭县代表团', ['990123']],
			['云岭瑶族自治县代表团', ['990125']],
			['金滩市代表团', ['990181']],
			['市直机关代表团', [null]]
		]);
	});

	it('is read with its ten speakers', () => {
		expect(dataset.speakers.map(({ name }) => name)).toEqual(SPEAKERS);
	});

	it('is read with its reporters, one of them a correspondent', () => {
		expect(dataset.delegations[0]?.reporters.map(({ name, role }) => [name, role])).toEqual([
			['柳明川', '记者'],
			['江晓渡', '通讯员']
		]);
	});

	it('is read with its terms, one of them broken by a column', () => {
		const mentions = Object.fromEntries(
			dataset.terms.map(({ text, mentions }) => [text, mentions.length])
		);
		expect(mentions).toMatchObject({ 民生实事: 2, 流域共治: 2, 文化客厅: 1, 营商环境: 2, 产业: 1 });
	});
});
