import { describe, expect, test } from 'vitest';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { readLexicon } from '#files/read-lexicon.ts';
import { readText } from '#files/read-text.ts';
import { emptyDraft, withText } from '../../src/desk/draft.ts';
import { readDraft, type Sources } from '../../src/desk/read-draft.ts';
import {
	candidatesIn,
	neverShown,
	phrasesIn,
	placesIn,
	ownTerms,
	withNever,
	withoutNever,
	withoutTerm,
	withoutTheme,
	withTerm,
	withTheme
} from '../../src/desk/words.ts';

const region = 'data/regions/430400.yaml';
const sources: Sources = {
	common: readLexicon('data/lexicon.yaml'),
	regions: [parseRegion(readText(region), region)],
	prefectures: []
};
const text = readText('data/stories/hengyang-2021/article.txt');
const draft = withText(emptyDraft(), text);
const countOf = (one: typeof draft, word: string) =>
	readDraft(one, sources).reviewed.dataset.terms.find((term) => term.text === word)?.mentions
		.length ?? 0;

describe('a word of the story', () => {
	test('is counted when it is added, and no more when it is taken out', () => {
		const added = withTerm(draft, { id: 'qiye', text: '企业', theme: 'industry' });
		expect(countOf(draft, '企业')).toBe(0);
		expect(countOf(added, '企业')).toBeGreaterThan(0);
		expect(countOf(withoutTerm(added, 'qiye'), '企业')).toBe(0);
	});

	test('of the common list is left out here, and comes back', () => {
		const before = countOf(draft, '产业');
		expect(before).toBeGreaterThan(0);
		const without = withNever(draft, '产业');
		expect(countOf(without, '产业')).toBe(0);
		expect(countOf(withoutNever(without, '产业'), '产业')).toBe(before);
	});

	test('keeps its place when it is changed', () => {
		const two = withTerm(withTerm(draft, { id: 'a', text: '企业' }), { id: 'b', text: '农村' });
		const changed = withTerm(two, { id: 'a', text: '企业', theme: 'industry' });
		expect(ownTerms(changed).map(({ id, theme }) => [id, theme])).toEqual([
			['a', 'industry'],
			['b', undefined]
		]);
	});

	test('is either counted or never shown, whatever was said last', () => {
		const term = { id: 'qiye', text: '企业' };
		const never = withNever(withTerm(draft, term), '企业');
		expect([ownTerms(never), neverShown(never)]).toEqual([[], ['企业']]);
		const again = withTerm(never, term);
		expect([ownTerms(again), neverShown(again)]).toEqual([[term], []]);
	});
});

test('what is quoted and not counted is proposed, first what would be counted most, and not what would be counted nowhere', () => {
	const said = '“甲计划”与“乙工程”，甲计划很好。“一整句话，有逗号。”「丙」“丁办法”';
	const places = placesIn(['“甲计划”与“乙工程”，甲计划很好。'], []);
	expect(candidatesIn(said, new Set(), places)).toEqual([
		{ text: '甲计划', count: 2 },
		{ text: '乙工程', count: 1 }
	]);
	expect(candidatesIn(said, new Set(['甲计划']), places).map((one) => one.text)).toEqual([
		'乙工程'
	]);
});

test('a word that is proposed is counted in as many places as are said beside it', () => {
	const withdrawn = {
		...draft,
		settings: { ...draft.settings, settlements: [{ withdrawn: '詹薇' }] }
	};
	for (const one of [draft, withdrawn]) {
		const { dataset } = readDraft(one, sources).reviewed;
		const listed = dataset.terms
			.filter(({ mentions }) => mentions.length > 0)
			.flatMap(({ text: word, variants }) => [word, ...variants]);
		const places = placesIn(
			dataset.sentences.map((sentence) => sentence.text),
			listed
		);
		const proposed = candidatesIn(text, new Set(listed), places);
		expect(proposed.map((candidate) => candidate.text)).toContain('龙头');
		for (const { text: word, count } of proposed) {
			const { terms } = readDraft(withTerm(one, { id: 'proposed', text: word }), sources).reviewed
				.dataset;
			const counted = terms.find(({ id }) => id === 'proposed')?.mentions.length;
			expect([word, counted]).toEqual([word, count]);
		}
	}
});

describe('what keeps coming together', () => {
	const said = '优化营商环境，营商环境好；全市营商环境报告，报告提出，张三代表报告。';
	/** Words as spaces part them. */
	const split = (parted: string) => () => {
		let index = 0;
		return parted.split(' ').map((segment) => ({ segment, index: (index += segment.length) }));
	};

	test('is proposed, the longest that is printed as often', () => {
		const parted = '优化 营商 环境 ， 优化 营商 环境 好 ； 全市 营商 环境 报告';
		const printed = parted.replaceAll(' ', '');
		expect(phrasesIn(parted, new Set(), placesIn([printed], []), split(parted))).toEqual([
			{ text: '营商环境', count: 3 },
			{ text: '优化营商环境', count: 2 }
		]);
		// Once behind the longer one is no coming together.
		const places = placesIn([printed], ['优化营商环境']);
		expect(phrasesIn(parted, new Set(), places, split(parted)).map(({ text }) => text)).toEqual([
			'优化营商环境'
		]);
	});

	test('is not proposed where it is counted, or has a name in it', () => {
		const parted = '张三 代表 说 ， 张三 代表 又 说 营商 环境 ， 营商 环境';
		expect(phrasesIn(parted, new Set(['张三', '营商']), () => 2, split(parted))).toEqual([]);
	});

	test('is looked for in words as this browser parts them, and not at all where it parts none', () => {
		expect(phrasesIn(said, new Set(), () => 2).map(({ text }) => text)).toContain('营商环境');
		expect(
			phrasesIn(
				said,
				new Set(),
				() => 2,
				() => null
			)
		).toEqual([]);
	});
});

describe('a theme of the story', () => {
	const themed = withTerm(withTheme(draft, { id: 'shiyan', name: '试验' }), {
		id: 'qiye',
		text: '企业',
		theme: 'shiyan'
	});
	const read = (one: typeof draft) => readDraft(one, sources).reviewed.dataset;

	test('stands behind those of the common list, with the words that belong to it', () => {
		const { themes } = read(themed);
		expect(themes.at(-1)).toMatchObject({ id: 'shiyan', name: '试验', terms: ['qiye'] });
		expect(themes.length).toBe(read(draft).themes.length + 1);
	});

	test('is renamed in its place, and has an English name', () => {
		const renamed = withTheme(themed, { id: 'shiyan', name: '先行先试', en: 'Trials' });
		expect(read(renamed).themes.at(-1)).toMatchObject({ name: '先行先试', en: 'Trials' });
		expect(read(renamed).themes.length).toBe(read(themed).themes.length);
	});

	test('is removed, and its words are counted on', () => {
		const removed = withoutTheme(themed, 'shiyan');
		expect(read(removed).themes.some(({ id }) => id === 'shiyan')).toBe(false);
		expect(countOf(removed, '企业')).toBe(countOf(themed, '企业'));
		expect(read(removed).terms.find(({ text }) => text === '企业')!.theme).toBeNull();
	});
});
