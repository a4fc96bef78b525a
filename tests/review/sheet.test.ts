import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Settlement } from '#extract/editor/settlement.ts';
import { CHINESE, LANGUAGES } from '#lib/messages/language.ts';
import { sheetMessagesIn } from '#lib/messages/sheet.ts';
import type { Reviewed } from '#review/reviewed.ts';
import { writeSheet } from '#review/sheet.ts';
import { readStory } from '../../scripts/commands/review/read-story.ts';

/** What the sheet that an editor signs says of the story. */

const read = readStory('tests/fixtures/made-up/data', 'wangchuan-2022');

/** A fact by its name; null where the sheet does not have it. */
const factIn = (html: string, name: string) =>
	new RegExp(`<dt>${name}</dt><dd>([^<]*)</dd>`).exec(html)?.[1] ?? null;

const chinese = { language: CHINESE, words: sheetMessagesIn(CHINESE) };
const parts = { style: '', script: '' };

type Map = Reviewed['story']['map'];
const region = read.region!;
const tiled = { ...region, boundaries: null };

test.each<
	[what: string, region: Reviewed['region'], map: Map, said: [string | null, string | null]]
>([
	['boundaries', region, { style: 'boundaries', approval: null }, ['边界图（示意图）', '未填']],
	[
		'approved ones',
		region,
		{ style: 'boundaries', approval: '某S(2022)1' },
		['边界图（示意图）', '某S(2022)1']
	],
	['tiles', region, { style: 'tiles', approval: null }, ['方格图', '方格图不用']],
	// What nobody has drawn is shown as tiles, whatever the settings ask for.
	[
		'boundaries that there are none of',
		tiled,
		{ style: 'boundaries', approval: null },
		['方格图', '方格图不用']
	],
	['no place', null, { style: 'boundaries', approval: null }, [null, null]]
])('names the map that is drawn: %s', (_, region, map, said) => {
	const html = writeSheet({ ...read, region, story: { ...read.story, map } }, chinese, parts);
	expect([factIn(html, '地图'), factIn(html, '审图号')]).toEqual(said);
});

test('says in which line of story.yaml something is settled, and of a draft in none', () => {
	const settled = {
		kind: 'withdrawn',
		name: '柳三思',
		origin: {
			place: { line: 7, column: 1 },
			fail: () => {
				throw new Error();
			}
		}
	} as unknown as Settlement;
	const story = { ...read, story: { ...read.story, settlements: [settled] } };
	expect(writeSheet(story, chinese, parts)).toContain('story.yaml 第 7 行');
	const draft = writeSheet(story, chinese, { ...parts, isDraft: true });
	expect(draft).toContain('柳三思');
	expect(draft).not.toMatch(/story\.yaml 第/);
});

test('a blank is a theme’s, in the matrix and below it: other words of the list are counted there', () => {
	const { dataset } = read;
	const [first] = dataset.themes;
	// As if nobody had said a word of the first theme.
	const terms = dataset.terms.map((term) =>
		term.theme === first!.id ? { ...term, mentions: [] } : term
	);
	expect(terms.some(({ mentions }) => mentions.length > 0)).toBe(true);
	for (const language of LANGUAGES) {
		const wording = { language, words: sheetMessagesIn(language) };
		const html = writeSheet({ ...read, dataset: { ...dataset, terms } }, wording, parts);
		expect(html).toMatch(/正文未计到该主题的词|No word of the theme is counted in the body/u);
		expect(html).toMatch(/空格：报道这一部分未计到该主题的词|A blank: no word of the theme/u);
		expect(html).not.toMatch(/未(?:出现|计到)词表所列词语|no listed word/iu);
	}
});

/** The story as if its first delegation had no heading, and as if the most frequent word stood in a headline alone. */
function beheaded(): Reviewed {
	const { dataset } = read;
	const [lost] = dataset.delegations;
	const [word] = dataset.terms;
	const move = <One extends { delegation: string | null }>(one: One): One =>
		one.delegation === lost!.id ? { ...one, delegation: null } : one;
	const printed = new Set(word!.mentions.map(({ sentence }) => sentence));
	return {
		...read,
		dataset: {
			...dataset,
			delegations: dataset.delegations.filter(({ id }) => id !== lost!.id),
			speakers: dataset.speakers.map(move),
			statements: dataset.statements.map(move),
			hotWords: [],
			sentences: dataset.sentences.map((sentence) => ({
				...move(sentence),
				place: printed.has(sentence.id) ? 'headline' : sentence.place
			})),
			terms: dataset.terms.map((term) => ({ ...term, mentions: term.mentions.map(move) }))
		}
	};
}

test.each(LANGUAGES)(
	'lists the sentences of every number, in no section too, and words by what is counted: $code',
	(language) => {
		const { document } = parseHTML(
			writeSheet(beheaded(), { language, words: sheetMessagesIn(language) }, parts)
		);
		const all = (selector: string, within: ParentNode = document) => [
			...within.querySelectorAll(selector)
		];
		const totals = all('tr.total .number').map((cell) => Number(cell.textContent));
		const listed = all('section.theme').map(
			(theme) => new Set(all('.place', theme).map((place) => place.getAttribute('href'))).size
		);
		expect(totals.some((total) => total > 0)).toBe(true);
		expect(listed).toEqual(totals);
		const times = all('.entry > h3 .count')
			.map(({ textContent }) => /^(\d+) (?:次|times?)/.exec(textContent)?.[1])
			.flatMap((count) => (count === undefined ? [] : [Number(count)]));
		expect(times.length).toBeGreaterThan(5);
		expect(times).toEqual([...times].sort((a, b) => b - a));
	}
);
