import { describe, expect, it } from 'vitest';
import type { Corpus } from '#lib/data/corpus.ts';
import {
	countBehind,
	countSentences,
	groupSentences,
	listKeywords,
	listPassages,
	sentencesBehind,
	sidesOf,
	type PassageGroup
} from '#lib/data/concordance.ts';
import type { Scope } from '#lib/data/measures.ts';
import { view } from '../hengyang-view.ts';
import { makeCorpus } from '../made-up.ts';

const corpus = makeCorpus({
	themes: { industry: ['产业', '产业发展'], rural: ['乡村'], '': ['新甲县'] },
	delegations: [
		{
			id: 'jia',
			units: ['甲县'],
			headline: '产业强县',
			body: [
				['甲县讨论产业。', '会场热烈。'],
				[
					['王一代表说，', { say: '产业发展是关键。', by: ['王一'] }],
					[{ say: '乡村也靠产业，产业靠人。', by: ['王一'] }],
					[
						{ say: '“建好乡村，', by: ['李二'], kind: 'direct', id: 'q' },
						'”李二代表说，',
						{ say: '“富起来。”', by: ['李二'], kind: 'direct', id: 'q' }
					]
				],
				[
					[
						{ say: '应当修路，', by: ['李二'] },
						'他建议',
						{ say: '办产业园。', by: ['李二'], kind: 'proposal', inferred: true }
					]
				]
			]
		},
		{
			id: 'yi',
			units: ['乙市'],
			body: [
				[['张三、赵四等代表认为，', { say: '产业要新。', by: ['张三', '赵四'], others: true }]],
				[['代表们表示，', { say: '为乡村出力。', collective: true }]]
			]
		},
		{ id: 'bing', units: ['丙区'], body: [['丙区没有用词表里的词。']] }
	]
});

const index = <T extends { id: string }>(items: T[], id: string) => {
	const at = items.findIndex((item) => item.id === id);
	if (at < 0) throw new Error(`no ${id}`);
	return at;
};
const delegation = (id: string) => index(corpus.delegations, id);
const term = (id: string) => index(corpus.terms, id);
const theme = (id: string) => index(corpus.themes, id);
const speaker = (id: string) => index(corpus.speakers, id);

const lines = (groups: PassageGroup[]) => groups.flatMap((g) => g.passages.flatMap((p) => p.lines));
const texts = (groups: PassageGroup[]) =>
	lines(groups).map((l) => l.segments.map((s) => s.text).join(''));
const marked = (groups: PassageGroup[]) =>
	lines(groups).flatMap((l) => l.segments.flatMap((s) => (s.term === undefined ? [] : [s.text])));
const names = (made: Corpus, speakers: number[]) => speakers.map((s) => made.speakers[s]?.name);

describe('the sentences behind a selection', () => {
	it('are none where nothing is selected', () => {
		expect(listPassages(corpus, {})).toEqual([]);
		expect(listPassages(corpus, { headlines: true })).toEqual([]);
	});

	it('are those with the term, in the article’s order, without the headline', () => {
		expect(texts(listPassages(corpus, { term: term('产业') }))).toEqual([
			'甲县讨论产业。',
			'乡村也靠产业，产业靠人。',
			'应当修路，他建议办产业园。',
			'张三、赵四等代表认为，产业要新。'
		]);
	});

	it('begin with the headline where headlines count', () => {
		const groups = listPassages(corpus, { term: term('产业'), headlines: true });
		expect(texts(groups)[0]).toBe('产业强县');
		expect(lines(groups)[0]).toMatchObject({ place: 'headline', paragraph: 0 });
		expect(countSentences(corpus, { term: term('产业'), headlines: true })).toBe(5);
	});

	it('are everything in the body of a delegation that is selected alone, nothing marked', () => {
		const groups = listPassages(corpus, { delegation: delegation('yi') });
		expect(texts(groups)).toEqual(['张三、赵四等代表认为，产业要新。', '代表们表示，为乡村出力。']);
		expect(marked(groups)).toEqual([]);
	});

	it('are all that a speaker who is selected alone is given', () => {
		expect(texts(listPassages(corpus, { speaker: speaker('李二') }))).toEqual([
			'“建好乡村，”李二代表说，“富起来。”',
			'应当修路，他建议办产业园。'
		]);
	});

	it('are the intersection of delegation, theme and speaker', () => {
		const scope: Scope = { delegation: delegation('jia'), theme: theme('industry') };
		expect(countSentences(corpus, scope)).toBe(4);
		expect(texts(listPassages(corpus, { ...scope, speaker: speaker('王一') }))).toEqual([
			'王一代表说，产业发展是关键。',
			'乡村也靠产业，产业靠人。'
		]);
		expect(
			sentencesBehind(corpus, { theme: theme('rural'), delegation: delegation('bing') })
		).toEqual([]);
		expect(
			sentencesBehind(corpus, { delegation: delegation('yi'), speaker: speaker('王一') })
		).toEqual([]);
	});

	it('stand under their delegations', () => {
		const groups = listPassages(corpus, { theme: theme('rural') });
		expect(groups.map((g) => g.delegation)).toEqual([delegation('jia'), delegation('yi')]);
	});
});

describe('a passage', () => {
	it('gathers lines that follow each other with the same voice', () => {
		const [group] = listPassages(corpus, { delegation: delegation('jia') });
		expect(group?.passages.map((p) => [p.lines.length, p.voices.map((v) => v.kinds)])).toEqual([
			[2, []],
			[2, [['indirect']]],
			[1, [['direct']]],
			[1, [['indirect'], ['proposal']]]
		]);
	});

	it('says who speaks, that others do too, and what is only inferred', () => {
		const [jia, yi] = listPassages(corpus, { theme: theme('industry') });
		const group = yi?.passages[0]?.voices[0];
		expect(names(corpus, group?.speakers ?? [])).toEqual(['张三', '赵四']);
		expect(group).toMatchObject({ others: true, basis: 'text' });
		expect(jia?.passages.map((p) => p.voices.map((v) => v.basis))).toEqual([
			[],
			['text'],
			['text', 'context']
		]);
	});

	it('has one voice where one sentence holds two kinds of words of the same speaker', () => {
		const mixed = makeCorpus({
			themes: {},
			delegations: [
				{
					id: 'a',
					body: [
						[
							[
								{ say: '“好。”', by: ['王一'], kind: 'direct' },
								'他建议',
								{ say: '修路。', by: ['王一'], kind: 'proposal' }
							]
						]
					]
				}
			]
		});
		expect(listPassages(mixed, { delegation: 0 })[0]?.passages[0]?.voices).toEqual([
			{
				speakers: [0],
				collective: false,
				others: false,
				basis: 'text',
				kinds: ['direct', 'proposal']
			}
		]);
	});

	it('has a voice without speakers where a body speaks', () => {
		const groups = listPassages(corpus, { delegation: delegation('yi') });
		expect(groups[0]?.passages[1]?.voices).toEqual([
			{ speakers: [], collective: true, others: false, basis: 'text', kinds: ['indirect'] }
		]);
	});
});

describe('a line', () => {
	it('is cut into segments that join to the sentence as printed, whatever is selected', () => {
		const all = corpus.sentences.map((_, i) => i);
		const groups = groupSentences(corpus, all, corpus.mentions);
		expect(texts(groups)).toEqual(corpus.sentences.map((s) => s.text));
		expect(lines(groups).every((l) => l.segments.every((s) => s.text !== ''))).toBe(true);
	});

	it('marks each occurrence of the term and tells whose statement it is in', () => {
		const [group] = listPassages(corpus, { term: term('产业'), speaker: speaker('王一') });
		const st1 = corpus.statements.findIndex((s) => s.text.startsWith('乡村也靠'));
		const said = { statement: st1, kind: 'indirect' as const };
		expect(group?.passages[0]?.lines[0]?.segments).toEqual([
			{ text: '乡村也靠', ...said },
			{ text: '产业', term: term('产业'), ...said },
			{ text: '，', ...said },
			{ text: '产业', term: term('产业'), ...said },
			{ text: '靠人。', ...said }
		]);
	});

	it('marks the words of a theme, the longest as one', () => {
		const groups = listPassages(corpus, {
			theme: theme('industry'),
			delegation: delegation('jia')
		});
		expect(marked(groups)).toEqual(['产业', '产业发展', '产业', '产业', '产业']);
	});

	it('leaves the name between the halves of a split quotation outside the quotation', () => {
		const [group] = listPassages(corpus, { speaker: speaker('李二') });
		expect(group?.passages[0]?.lines[0]?.segments.map((s) => [s.text, s.kind])).toEqual([
			['“建好乡村，', 'direct'],
			['”李二代表说，', undefined],
			['“富起来。”', 'direct']
		]);
	});

	it('tells in which paragraph it stands', () => {
		const groups = listPassages(corpus, { delegation: delegation('jia') });
		expect(lines(groups).map((l) => l.paragraph)).toEqual([1, 1, 2, 2, 2, 3]);
	});
});

describe('a keyword in context', () => {
	it('has one line for each occurrence, in the article’s order', () => {
		const found = listKeywords(corpus, { term: term('产业'), delegation: delegation('jia') });
		expect(found.map((k) => [k.left, k.keyword, k.right])).toEqual([
			['甲县讨论', '产业', '。'],
			['乡村也靠', '产业', '，产业靠人。'],
			['乡村也靠产业，', '产业', '靠人。'],
			['应当修路，他建议办', '产业', '园。']
		]);
	});

	it('shows no more context than asked for, and cuts no character in two', () => {
		const rare = makeCorpus({
			themes: { t: ['词'] },
			delegations: [{ id: 'a', body: [['一𠮷二词三𠮷四。']] }]
		});
		expect(listKeywords(rare, { term: 0 }, 2)).toMatchObject([
			{ left: '𠮷二', keyword: '词', right: '三𠮷' }
		]);
		expect(listKeywords(rare, { term: 0 }, 0)).toMatchObject([{ left: '', right: '' }]);
	});
});

it('has behind two that are compared what is behind each of them', () => {
	const { corpus } = view;
	const [a, b] = ['hengnan', 'changning'].map((id) =>
		corpus.delegations.findIndex((d) => d.id === id)
	);
	const of = (delegation: number, term?: number) => countSentences(corpus, { delegation, term });
	const only = corpus.terms.findIndex((_, term) => of(a!, term) === 0 && of(b!, term) > 0);
	for (const term of [undefined, only]) {
		const scope = { delegation: a, compare: b, term };
		expect(countBehind(corpus, scope)).toBe(of(a!, term) + of(b!, term));
		const listed = sidesOf(scope).flatMap((side) => listPassages(corpus, side));
		expect(new Set(listed.map(({ delegation }) => delegation))).toEqual(
			new Set(term === undefined ? [a, b] : [b])
		);
	}
});
