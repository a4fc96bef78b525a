import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { region } from '../../../scripts/commands/region.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import type { Prefecture } from '#divisions/prefectures.ts';
import { regionFileOf } from '#divisions/region.ts';
import { runHere } from '../run-here.ts';
import { drawMadeUpBoundaries } from './region/made-up-boundaries.ts';
import { FRAME, SEATS } from './region/seats.ts';

let folder: string;
let boundaries: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'region-'));
	boundaries = join(folder, 'made-up.geojson');
	writeFileSync(boundaries, JSON.stringify(drawMadeUpBoundaries(SEATS, FRAME)));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runHere(region, args);

describe('npm run region', () => {
	it('says what it needs when called with nothing', () => {
		const { status, stderr } = run();
		expect(status).toBe(1);
		expect(stderr).toMatch(/^region: --boundaries and --name are needed\n\nnpm run region -- /u);
	});

	it('writes the region and its boundary file, and reports what to check', () => {
		const out = join(folder, 'new');
		const { status, stdout } = run('--boundaries', boundaries, '--name', '望川市', '--out', out);
		expect(status).toBe(0);
		expect(stdout).toContain('望川市 Wangchuan (990100): 9 divisions');
		expect(stdout).toContain('Say under `source` in it where the boundaries come from');
		expect(readFileSync(join(out, '990100.yaml'), 'utf8')).toContain('name: 金滩市');
		expect(JSON.parse(readFileSync(join(out, '990100.topo.json'), 'utf8'))).toHaveProperty(
			'objects.counties'
		);
	});

	it('keeps names and tiles that people wrote when boundaries are replaced, and says the new source', () => {
		const out = join(folder, 'again');
		run('--boundaries', boundaries, '--name', '望川市', '--out', out, '--source', 'the old file');
		const path = join(out, '990100.yaml');
		const edited = readFileSync(path, 'utf8').replace('en: Jintan City', 'en: Golden Shoal');
		writeFileSync(path, edited);
		const { stdout } = run(
			'--boundaries',
			boundaries,
			'--name',
			'望川市',
			'--out',
			out,
			'--source',
			'the new file'
		);
		expect(stdout).toContain('with the new source');
		expect(readFileSync(path, 'utf8')).toBe(edited.replace('the old file', 'the new file'));
	});

	it.each([
		['as new-story leaves it', (prefecture: Prefecture) => regionFileOf(prefecture, '# schema')],
		[
			'with no word of boundaries',
			(prefecture: Prefecture) =>
				regionFileOf(prefecture, '# schema').replace(/^.*\nboundaries: null\n/mu, '')
		]
	])('adds boundaries to a region file that has none, %s, and nothing else', (how, write) => {
		const out = join(folder, how);
		run('--boundaries', boundaries, '--name', '望川市', '--out', out, '--source', 'made up');
		const path = join(out, '990100.yaml');
		const made = readFileSync(path, 'utf8');
		const divisions = parseRegion(made, path).divisions;
		writeFileSync(path, write({ adcode: '990100', name: '望川市', divisions }));
		rmSync(join(out, '990100.topo.json'));
		const { stdout } = run(
			'--boundaries',
			boundaries,
			'--name',
			'望川市',
			'--out',
			out,
			'--source',
			'added'
		);
		expect(stdout).toContain('with the boundaries that it lacked');
		expect(existsSync(join(out, '990100.topo.json'))).toBe(true);
		const read = parseRegion(readFileSync(path, 'utf8'), path);
		expect(read.boundaries).toMatchObject({
			file: '990100.topo.json',
			source: 'added',
			en: null,
			origin: null
		});
		expect(read.divisions).toEqual(divisions);
	});

	it('writes nothing when a division of the region file is missing, unless that is accepted', () => {
		const out = join(folder, 'incomplete');
		const fewer = join(folder, 'fewer.geojson');
		writeFileSync(fewer, JSON.stringify(drawMadeUpBoundaries(SEATS.slice(0, -1), FRAME)));
		const codes = join(folder, 'codes.csv');
		writeFileSync(codes, SEATS.map(({ adcode, name }) => `${adcode},${name}\n`).join(''));
		const args = ['--boundaries', fewer, '--name', '望川市', '--out', out, '--codes', codes];
		const refused = run(...args);
		expect(refused.status).toBe(1);
		expect(refused.stdout).toContain('error: 金滩市 (990181) is missing');
		expect(existsSync(out)).toBe(false);
		expect(run(...args, '--accept').status).toBe(0);
	});

	it('takes the codes of a file that has only names from a list, or from the region file that is there', () => {
		const out = join(folder, 'by-name');
		const names = join(folder, 'names.geojson');
		const drawn = drawMadeUpBoundaries(SEATS, FRAME);
		const features = drawn.features.map(({ properties: { name }, ...feature }) => ({
			...feature,
			properties: { name }
		}));
		writeFileSync(names, JSON.stringify({ ...drawn, features }));
		const codes = join(folder, 'all.csv');
		writeFileSync(
			codes,
			`\uFEFFadcode,name\r\n${SEATS.map((s) => `${s.adcode},${s.name}\r\n`).join('')}`
		);
		const args = ['--boundaries', names, '--name', '望川市', '--out', out];
		expect(run(...args).stderr).toMatch(/^region: 东湖区 has no code .*--codes FILE/u);
		expect(run(...args, '--codes', codes).status).toBe(0);
		const made = readFileSync(join(out, '990100.topo.json'), 'utf8');
		rmSync(join(out, '990100.topo.json'));
		expect(run(...args).status).toBe(0);
		expect(readFileSync(join(out, '990100.topo.json'), 'utf8')).toBe(made);
	});

	it('says in one line what is wrong with a file that is not there', () => {
		const { status, stderr } = run('--boundaries', join(folder, 'none.json'), '--name', '望川市');
		expect(status).toBe(1);
		expect(stderr).toMatch(/none\.json:1:1: error missing-file: there is no such file\n$/u);
	});
});
