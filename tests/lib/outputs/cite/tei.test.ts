import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { CiteFacts } from '#lib/outputs/cite/facts.ts';
import { setCitableText } from '#lib/outputs/cite/statements.ts';
import { writeTei } from '#lib/outputs/cite/tei.ts';
import { article, dataset } from '../../hengyang.ts';
import { HOSTILE, readReports, type Report } from './reports.ts';
import { makeForeignFinder } from './tei-lists.ts';
import { find, makeValidator, readXml, type Element } from './xml.ts';

const reports = readReports();
const FACTS = { page: 'https://charts.example/made-up/', date: '2026-11-29' };

const write = ({ dataset, article }: Report, facts: CiteFacts = FACTS) =>
	writeTei(dataset, setCitableText(dataset, article), facts);

const validate = makeValidator(readFileSync(new URL('tei.rng', import.meta.url), 'utf8'));
const findForeign = makeForeignFinder();

const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];
const idOf = ({ attributes }: Element) => attributes['xml:id'];

/** A statement in all its parts, from the one that has its id along `next`. */
function follow(root: Element, id: string): Element[] {
	const said = new Map(find(root, 'said').map((part) => [idOf(part), part]));
	const parts: Element[] = [];
	for (let at: string | undefined = id; at !== undefined; at = parts.at(-1)?.attributes['next']) {
		const part = said.get(at.replace('#', ''));
		if (!part) throw new Error(`nothing has the id ${at}`);
		parts.push(part);
	}
	return parts;
}

describe('what a file is tested by', () => {
	const good = write(HOSTILE);

	it('takes it as it is written', () => {
		expect([validate(good), findForeign(readXml(good))]).toEqual([[], []]);
	});

	test.each([
		[' direct="true"', ' direct="perhaps"'],
		[' direct="true"', ''],
		['<publisher>雁声 Yansheng</publisher>', ''],
		['<ptr target="https://charts.example/made-up/"/>', ''],
		['when="2026-11-29"', 'when="yesterday"'],
		['xml:id="inferred"', 'xml:id="direct"'],
		['<roleName>代表</roleName>', '<roleName/>'],
		['<head type="sub">', '<head>']
	])('the schema refuses %s as %s', (from, to) => {
		const bad = good.replaceAll(from, to);
		expect(bad).not.toBe(good);
		expect(validate(bad)).not.toEqual([]);
	});

	test.each([
		[' direct="', ' honest="', 'said@honest'],
		['roleName>', 'role>', 'persName/role'],
		['catDesc', 'description', 'category/description']
	])('the lists of TEI refuse %s as %s', (from, to, foreign) => {
		expect(findForeign(readXml(good.replaceAll(from, to)))).toContain(foreign);
	});
});

describe.each(reports)('the TEI file of %s', (_, report) => {
	const { text, statements } = setCitableText(report.dataset, report.article);
	const file = write(report);
	const root = readXml(file);

	it('is valid', () => {
		expect(validate(file)).toEqual([]);
		expect(findForeign(root)).toEqual([]);
	});

	it('refers to nothing that is not in it', () => {
		const ids = all(root).flatMap((element) => idOf(element) ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		const references = all(root).flatMap(({ attributes }) =>
			['who', 'ana', 'next', 'prev', 'ref', 'corresp']
				.flatMap((name) => attributes[name]?.split(' ') ?? [])
				.filter((reference) => reference.startsWith('#'))
		);
		expect(ids).toEqual(expect.arrayContaining(references.map((reference) => reference.slice(1))));
	});

	it('has the whole text, each sentence and each statement with its words', () => {
		const plain = (words: string) => words.replace(/[\s\uFFFD]|\p{Cc}|\p{Cs}/gu, '');
		const [body] = find(root, 'body');
		expect(plain(body?.text ?? '')).toBe(plain(text));
		const sentences = new Map(find(root, 's').map((s) => [idOf(s), plain(s.text)]));
		for (const { id, text } of report.dataset.sentences)
			expect(sentences.get(id)).toBe(plain(text));
		expect(sentences.size).toBe(report.dataset.sentences.length);
		for (const { statement, places } of statements.filter(({ places }) => places.length > 0)) {
			const words = follow(root, statement.id).map((part) => part.text);
			expect(plain(words.join(''))).toBe(plain(places.map(([a, b]) => text.slice(a, b)).join('')));
		}
	});

	it('says of each statement what the dataset says of it', () => {
		const printed = statements.filter(({ places }) => places.length > 0);
		expect(find(root, 'said').filter((part) => !part.attributes['prev'])).toHaveLength(
			printed.length
		);
		for (const { statement } of printed)
			for (const { attributes } of follow(root, statement.id)) {
				expect(attributes['direct']).toBe(String(statement.kind === 'direct'));
				expect(attributes['ana']?.split(' ')[0]).toBe(`#${statement.kind}`);
				expect(attributes['corresp']).toBe(`${FACTS.page}#${statement.id}`);
				expect(attributes['who']?.split(' ') ?? []).toEqual(
					statement.speakers.length > 0
						? statement.speakers.map((id) => `#speaker-${id}`)
						: statement.collective && statement.delegation
							? [`#delegation-${statement.delegation}`]
							: []
				);
			}
	});
});

describe('the TEI file', () => {
	const root = readXml(write(HOSTILE));
	const said = (id: string) => follow(root, id)[0]?.attributes;

	it('gives joint words to all who are named, and says that there are others', () => {
		expect(said('split')).toMatchObject({
			who: '#speaker-王二 #speaker-李三',
			direct: 'true',
			ana: '#direct #others'
		});
	});

	it('gives words to the delegation where a body speaks, and to nobody where nobody is known', () => {
		expect(said('over')).toMatchObject({
			who: '#delegation-93',
			direct: 'false',
			ana: '#indirect #collective'
		});
		const unknown = find(root, 'said').filter(({ attributes }) => !attributes['who']);
		expect(unknown.map(({ text }) => text)).toEqual(['“谁说的？”']);
	});

	it('says where only the context tells whose words these are', () => {
		const inferred = find(root, 'said').filter(({ attributes }) =>
			attributes['ana']?.includes('#inferred')
		);
		expect(inferred.map(({ text }) => text)).toEqual(['“也许是我说的。”']);
		const ruled = find(root, 'said').filter(({ attributes }) =>
			attributes['ana']?.includes('#settled')
		);
		expect(ruled.map(({ text }) => text)).toEqual(['“一定是我说的。”']);
	});

	it('goes on with a statement over the end of a sentence, and behind other words', () => {
		expect(follow(root, 'over').map(({ text }) => text)).toEqual([
			'要\uFFFD快\uFFFD，',
			'要\t好。'
		]);
		expect(follow(root, 'split').map(({ text }) => text)).toEqual(['“先𠮷。”', '“后𠮷。”']);
		expect(follow(root, 'over')[1]?.attributes).toMatchObject({
			'xml:id': 'over.2',
			prev: '#over'
		});
	});

	it('prints markup and rare characters as they are', () => {
		const [name] = find(root, 'persName');
		expect(name?.children.map(({ text }) => text)).toEqual(['𬭎一 <&>', '代表']);
		expect(find(root, 'title')[0]?.text).toBe('“𠮷” <i>&amp;</i>');
	});

	it('says where the text is from, as far as somebody has told us', () => {
		const [source] = find(root, 'sourceDesc');
		expect(
			source?.children[0]?.children.map(({ name, text, attributes }) => [name, text, attributes])
		).toEqual([
			['title', '“𠮷” <i>&amp;</i>', { level: 'a' }],
			['title', '甲&乙报', { level: 'j' }],
			['date', '', { when: '2026-11-29' }],
			['biblScope', '<1>', { unit: 'page' }],
			['ptr', '', { target: 'https://news.example/a?b=1&c=2' }],
			['idno', '0'.repeat(64), { type: 'sha256' }]
		]);
		const untold = readXml(write({ dataset, article }, { page: './', date: null }));
		const [about] = find(untold, 'publicationStmt');
		expect(about?.children.map(({ name }) => name)).toEqual(['publisher', 'ptr', 'availability']);
	});

	it('has the people, delegations and quotations of the first story', () => {
		const first = readXml(write({ dataset, article }));
		const quoted = find(first, 'said').filter(
			({ attributes }) => attributes['direct'] === 'true' && !attributes['prev']
		);
		// Counted in the article: tests/extract/hengyang-2021.test.ts.
		expect([find(first, 'person').length, find(first, 'div').length, quoted.length]).toEqual([
			37, 15, 13
		]);
	});
});
