import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '#dataset';
import { makeTables } from '#lib/outputs/download/tables.ts';
import { measureAreas } from '../scripts/commands/region/simplification.ts';

/** The data dictionary leaves nothing out, and says of the article what the article is. */

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = read('data/README.md');
const part = (heading: string) => {
	const [, rest = ''] = readme.split(`\n${heading}\n`);
	return rest.split(/\n#+ /)[0] ?? '';
};
/** What stands in backquotes in the first column of the tables. */
const firstColumn = (text: string) =>
	text
		.split('\n')
		.filter((line) => line.startsWith('| '))
		.flatMap((line) =>
			[...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
		);

interface Schema {
	$ref?: string;
	type?: string | string[];
	anyOf?: Schema[];
	items?: Schema | Schema[];
	properties?: Record<string, Schema>;
}

describe('the data dictionary', () => {
	it('explains every field of the dataset, and no other', () => {
		const { definitions } = JSON.parse(read('static/schema/dataset-1.json')) as {
			definitions: Record<string, Schema>;
		};
		const resolve = (schema: Schema | undefined): Schema | undefined =>
			schema?.$ref ? definitions[schema.$ref.replace('#/definitions/', '')] : schema;
		const fields = Object.entries(definitions['Dataset']?.properties ?? {}).flatMap(
			([name, schema]) => {
				const list = Array.isArray(schema.items) ? undefined : resolve(schema.items);
				const properties = Object.keys(list?.properties ?? resolve(schema)?.properties ?? {});
				const prefix = list ? `${name}[]` : name;
				return properties.length > 0 ? properties.map((key) => `${prefix}.${key}`) : [name];
			}
		);
		const explained = new Set(
			[...part('## `dataset.json`').matchAll(/`([a-zA-Z]+(?:\[\])?(?:\.[a-zA-Z]+)?)`/g)].map(
				([, code = '']) => code
			)
		);
		expect(fields.length).toBeGreaterThan(50);
		expect(fields.filter((field) => !explained.has(field))).toEqual([]);
		const known = new Set(fields);
		expect(
			[...explained].filter(
				(code) =>
					code.includes('.') &&
					!known.has(code) &&
					!code.includes('.json') &&
					!code.includes('.yaml')
			)
		).toEqual([]);
	});

	it('explains every column of every table, under its Chinese name', () => {
		const dataset = JSON.parse(read('data/stories/hengyang-2021/dataset.json')) as Dataset;
		for (const table of makeTables(dataset)) {
			const [, rest = ''] = readme.split(`**\`${table.name}.csv\`**`);
			const rows = [...(rest.split('\n**')[0] ?? '').matchAll(/^\| `(\w+)` +\| (\S+) +\|/gm)];
			expect(rows.map(([, name, title]) => [name, title])).toEqual(
				table.columns.map(({ name, title }) => [name, title])
			);
		}
	});

	it('explains every doubt that the extraction can have, and no other', () => {
		const messages =
			/const MESSAGES[^{]*\{([^]*?)\n\}/.exec(read('src/extract/dataset/diagnostics.ts'))?.[1] ??
			'';
		const codes = [...messages.matchAll(/^\t'?([a-z-]+)'?:/gm)].map(([, code]) => code);
		expect(codes.length).toBeGreaterThan(5);
		expect(firstColumn(part('### What it can doubt')).sort()).toEqual(codes.sort());
	});

	it('explains every key of story.yaml, and no other', () => {
		const { properties } = JSON.parse(read('static/schema/story-1.json')) as { properties: object };
		const known = Object.keys(properties);
		expect(known.length).toBeGreaterThan(5);
		expect(firstColumn(part('## `story.yaml`')).sort()).toEqual(known.sort());
	});

	it('explains every code of what is no text, and no other', () => {
		// What reads bytes and lines, and what writes; settings have codes of their own.
		const thrown = [
			...readdirSync('src/extract/text').map((file) => `src/extract/text/${file}`),
			...['command', 'ndjson'].map((file) => `src/extract/cli/${file}.ts`),
			...['read-text', 'write-whole'].map((file) => `src/files/${file}.ts`)
		].flatMap((file) =>
			[...read(file).matchAll(/(?:new Fault|\berror)\(\s*'([a-z-]+)'/g)].map(
				([, code = '']) => code
			)
		);
		const ofStories = ['no-stories', 'numbers-changed'];
		expect(firstColumn(part('### What it cannot read')).sort()).toEqual(
			[...new Set(thrown)].filter((code) => !ofStories.includes(code)).sort()
		);
	});

	it.each(['lexicon', 'region'])('names every key of the file that %s-1.json describes', (name) => {
		const keysOf = (schema: Schema): string[] =>
			Object.entries(schema.properties ?? {})
				.flatMap(([key, value]) => [key, ...keysOf(value)])
				.concat([schema.items ?? [], schema.anyOf ?? []].flat().flatMap(keysOf));
		const keys = new Set(keysOf(JSON.parse(read(`static/schema/${name}-1.json`)) as Schema));
		const said = part(name === 'lexicon' ? '## `lexicon.yaml`' : '## `regions/<adcode>.yaml`');
		expect(keys.size).toBeGreaterThan(5);
		expect([...keys].filter((key) => !new RegExp(`\`${key}[\`:]`).test(said))).toEqual([]);
	});

	it('gives the areas that the boundary file has', () => {
		const names = read('data/regions/430400.yaml');
		const areas = measureAreas(
			JSON.parse(read('data/regions/430400.topo.json')) as Parameters<typeof measureAreas>[0]
		);
		const rows = part('### How good the boundaries are').matchAll(
			/(\p{Script=Han}+) \| \d+ +\| (\d+)/gu
		);
		const said = Object.fromEntries([...rows].map(([, name, area]) => [name, Number(area)]));
		const measured = [...areas].map(([adcode, area]) => {
			const [, name = ''] =
				new RegExp(`adcode: '?${adcode}'?[^]*?name: (\\S+?),? `).exec(names) ?? [];
			return [name, Math.round(area)];
		});
		expect(said).toEqual(Object.fromEntries(measured));
	});

	it('says which article it is, and that the licence does not cover it', () => {
		const article = readFileSync(
			new URL('../data/stories/hengyang-2021/article.txt', import.meta.url)
		);
		expect(readme).toContain(createHash('sha256').update(article).digest('hex'));
		expect(readme).toContain(`${article.toString('utf8').length.toLocaleString('en')} characters`);
		expect(part('## Rights').match(/\*\*not\*\*\s+cover/g)).toHaveLength(2);
	});
});
