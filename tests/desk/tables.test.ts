import { expect, test } from 'vitest';
import { emptyDraft } from '../../src/desk/draft.ts';
import { Reader } from '../../src/desk/reader/reader.ts';

/** What is taken away from the desk beside the story itself: tables, and files to cite by. */

const reader = new Reader();
reader.start({ lexicon: { themes: [], terms: [], never: [] }, regions: [] });

test('before anything was read there are none', async () => {
	expect(await reader.tables()).toEqual([]);
});

test('they are those of the site, with addresses beside the page: nobody has said where that will be', async () => {
	const article = new TextEncoder().encode('王海军代表说：“桥要修。”\n李四代表建议，路也要修。\n');
	await reader.read({ ...emptyDraft(), article });
	const files = new Map((await reader.tables()).map(({ name, body }) => [name, body]));
	expect([...files.keys()]).toEqual([
		'delegations.csv',
		'speakers.csv',
		'statements.csv',
		'mentions.csv',
		'themes.csv',
		'datapackage.json',
		'text.txt',
		'tei.xml',
		'annotations.jsonld',
		'schema-org.jsonld'
	]);
	expect(files.get('text.txt')).toBe('王海军代表说：“桥要修。”\n李四代表建议，路也要修。\n');
	expect(files.get('tei.xml')).toContain('direct="true" ana="#direct" corresp="./#q1">“桥要修。”<');
	expect(files.get('tei.xml')).toContain('direct="false" ana="#proposal" corresp="./#q2">');
});

test('whoever a byline of the whole piece names is its author in all of them, and the byline is in the text', async () => {
	const article = new TextEncoder().encode(
		'讨论侧记\n本报记者 周宁\n雨湖区代表团\n王海军代表说：“桥要修。”\n'
	);
	await reader.read({ ...emptyDraft(), article });
	const files = new Map((await reader.tables()).map(({ name, body }) => [name, body]));
	expect(files.get('text.txt')).toBe('本报记者 周宁\n\n雨湖区代表团\n王海军代表说：“桥要修。”\n');
	expect(files.get('tei.xml')).toContain('<author>周宁</author>');
	expect(files.get('tei.xml')).toContain('<seg type="byline">本报记者 周宁</seg>');
	const { '@graph': graph } = JSON.parse(files.get('schema-org.jsonld') ?? '') as {
		'@graph': { '@type': string; author?: unknown }[];
	};
	expect(graph.find((one) => one['@type'] === 'NewsArticle')?.author).toEqual([
		{ '@type': 'Person', name: '周宁' }
	]);
});
