import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import frictionless from 'datapackage';
import { afterAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#dataset';
import { writeDownloads } from '#lib/outputs/download/downloads.ts';
import { countMatrix } from '#lib/data/measures.ts';
import { corpus, dataset } from '../../hengyang.ts';
import { makeDataset } from '../../made-up.ts';
import { parseCsv } from './parse-csv.ts';

function tableOf(from: Dataset, name: string): Record<string, string>[] {
	const file = writeDownloads(from).find((f) => f.name === name);
	const [header = [], ...rows] = parseCsv(file?.body ?? '');
	return rows.map((row) => {
		expect(row).toHaveLength(header.length);
		return Object.fromEntries(header.map((column, i) => [column, row[i] ?? '']));
	});
}

interface Descriptor {
	name: string;
	created?: string;
	sources?: { title: string; path?: string }[];
	resources: { path: string; bytes?: number; schema?: { fields: { name: string }[] } }[];
}

function descriptorOf(from: Dataset, corpusDate?: string): Descriptor {
	const file = writeDownloads(from, { corpusDate }).find((f) => f.name === 'datapackage.json');
	return JSON.parse(file?.body ?? '') as Descriptor;
}

describe('the downloads', () => {
	it('are five tables and a package', () => {
		expect(writeDownloads(dataset).map((f) => [f.name, f.type])).toEqual([
			['delegations.csv', 'text/csv; charset=utf-8'],
			['speakers.csv', 'text/csv; charset=utf-8'],
			['statements.csv', 'text/csv; charset=utf-8'],
			['mentions.csv', 'text/csv; charset=utf-8'],
			['themes.csv', 'text/csv; charset=utf-8'],
			['datapackage.json', 'application/json']
		]);
	});

	it('are the same bytes each time', () => {
		expect(writeDownloads(dataset)).toEqual(writeDownloads(structuredClone(dataset)));
	});

	it('hold everything of the dataset, row for row', () => {
		expect(tableOf(dataset, 'delegations.csv').map((r) => r.id)).toEqual(
			dataset.delegations.map((d) => d.id)
		);
		expect(tableOf(dataset, 'speakers.csv').map((r) => r.name)).toEqual(
			dataset.speakers.map((s) => s.name)
		);
		expect(tableOf(dataset, 'statements.csv').map((r) => r.text)).toEqual(
			dataset.statements.map((s) => s.text)
		);
		expect(tableOf(dataset, 'mentions.csv')).toHaveLength(
			dataset.terms.reduce((sum, t) => sum + t.mentions.length, 0)
		);
	});

	it('print in each mention what the article prints', () => {
		const variants = new Map(dataset.terms.map((t) => [t.id, [t.text, ...t.variants]]));
		for (const row of tableOf(dataset, 'mentions.csv')) {
			expect(variants.get(row.term ?? '')).toContain(row.printed);
			expect(row.sentence_text).toContain(row.printed);
		}
	});

	it('count each theme and delegation as the heatmap does, and leave blank what it leaves blank', () => {
		const rows = tableOf(dataset, 'themes.csv');
		const cells = (column: string) =>
			corpus.themes.map((theme) =>
				corpus.delegations.map((delegation) => {
					const row = rows.find((r) => r.theme === theme.id && r.delegation === delegation.id);
					return row?.[column];
				})
			);
		const blank = (matrix: number[][]) =>
			matrix.map((row) => row.map((n) => (n === 0 ? '' : `${n}`)));
		expect(cells('sentences')).toEqual(blank(countMatrix(corpus)));
		expect(cells('mentions')).toEqual(blank(countMatrix(corpus, 'mentions')));
		const body = countMatrix(corpus, 'mentions');
		const both = countMatrix(corpus, 'mentions', true);
		expect(cells('headline_mentions')).toEqual(
			blank(both.map((row, t) => row.map((n, d) => n - (body[t]?.[d] ?? 0))))
		);
	});

	it('leave attendance empty where the article prints none', () => {
		const attendance = tableOf(dataset, 'delegations.csv').map((r) => r.attendance);
		expect(attendance.slice(0, 3)).toEqual(['44', '24', '']);
	});

	it('keep what an article prints from being run as a formula', () => {
		const { dataset: hostile } = makeDataset({
			themes: { a: ['=cmd'] },
			delegations: [
				{
					id: 'a',
					units: ['@甲县'],
					headline: '=HYPERLINK("http://example.org","点这里")',
					body: [[[{ say: '+1,"=cmd"', by: ['-王一'] }]]]
				}
			]
		});
		for (const { name, body } of writeDownloads(hostile)) {
			if (!name.endsWith('.csv')) continue;
			for (const cell of parseCsv(body).flat()) expect(cell).not.toMatch(/^[=+\-@]/);
		}
		expect(tableOf(hostile, 'speakers.csv')[0]?.name).toBe("'-王一");
		expect(tableOf(hostile, 'statements.csv')[0]?.text).toBe('\'+1,"=cmd"');
	});

	it('exist for a story in which nothing was found', () => {
		const { dataset: empty } = makeDataset({ themes: {}, delegations: [] });
		expect(tableOf(empty, 'themes.csv')).toEqual([]);
		expect(writeDownloads(empty)).toHaveLength(6);
	});
});

describe('the package', () => {
	const folder = mkdtempSync(join(tmpdir(), 'yansheng-downloads-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	const load = async (from: Dataset) => {
		for (const { name, body } of writeDownloads(from, { corpusDate: '2026-11-23' })) {
			// This library's CSV reader takes a byte order mark for part of the first column's name.
			writeFileSync(join(folder, name), body.replace(/^\uFEFF/, ''));
		}
		return frictionless.Package.load(join(folder, 'datapackage.json'), { strict: true });
	};

	it('validates with a Frictionless library, each cell and each reference in the tables too', async () => {
		const loaded = await load(dataset);
		expect(loaded.errors).toEqual([]);
		const tables = loaded.resources.filter((r) => r.tabular);
		expect(tables.map((r) => r.name)).toEqual([
			'delegations',
			'speakers',
			'statements',
			'mentions',
			'themes'
		]);
		for (const table of tables) {
			expect((await table.read({ keyed: true })).length).toBeGreaterThan(0);
			expect(await table.checkRelations()).toBe(true);
		}
	});

	it('would not validate with a reference to a delegation that is not there', async () => {
		const broken = structuredClone(dataset);
		broken.delegations.shift();
		const loaded = await load(broken);
		const speakers = loaded.resources.find((r) => r.name === 'speakers');
		await expect(speakers?.checkRelations()).rejects.toThrow();
	});

	it('describes every column, in the order of the header, and the size in bytes', () => {
		const files = new Map(writeDownloads(dataset).map((f) => [f.name, f.body]));
		for (const resource of descriptorOf(dataset).resources) {
			if (!resource.schema) continue;
			const body = files.get(resource.path) ?? '';
			expect(resource.schema.fields.map((f) => f.name)).toEqual(parseCsv(body)[0]);
			expect(resource.bytes).toBe(Buffer.byteLength(body));
		}
	});

	it('claims no date, source or licence that nobody gave', () => {
		const { dataset: bare } = makeDataset({ themes: {}, delegations: [] });
		bare.story.title = null;
		expect(Object.keys(descriptorOf(bare))).toEqual([
			'profile',
			'name',
			'description',
			'article',
			'resources'
		]);
		expect(descriptorOf(dataset, '2026-11-23').created).toBe('2026-11-23T00:00:00Z');
		const published = structuredClone(dataset);
		Object.assign(published.story, { publisher: '某报', url: 'https://example.org/a' });
		expect(descriptorOf(published).sources).toEqual([
			{ title: '某报, 瞄准新定位 担当新使命', path: 'https://example.org/a' }
		]);
	});

	it('has a name that the specification allows, whatever the story is called', () => {
		const { dataset: named } = makeDataset({ themes: {}, delegations: [] });
		for (const id of ['两会报道', 'A B', '../x']) {
			named.story.id = id;
			expect(descriptorOf(named).name).toMatch(/^[-a-z0-9._]+$/);
		}
		expect(descriptorOf(dataset).name).toBe('hengyang-2021');
	});
});
