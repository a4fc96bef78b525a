import { describe, expect, it } from 'vitest';
import { stateOfCloud, wordCloud } from '#lib/charts/cloud/state.ts';
import {
	deriveFindings,
	openingTheme,
	type Finding,
	type FindingValues
} from '#lib/data/findings.ts';
import { countSentences } from '#lib/data/concordance.ts';
import { resolveSelection, EMPTY } from '#lib/data/selection.ts';
import { enFindings } from '#lib/messages/en.findings.ts';
import { wordFinding } from '#lib/messages/findings.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { zhFindings } from '#lib/messages/zh.findings.ts';
import { makeCorpus, type MadeUp } from '../made-up.ts';

/** Delegations `d1`, `d2` …, each with one body paragraph of the sentences given. */
function delegations(...bodies: string[][]): MadeUp['delegations'] {
	return bodies.map((body, i) => ({ id: `d${i + 1}`, body: [body] }));
}

function find<Id extends Finding['id']>(madeUp: MadeUp, id: Id) {
	return deriveFindings(makeCorpus(madeUp)).find(
		(f): f is Extract<Finding, { id: Id }> => f.id === id
	);
}

const valuesOf = <Id extends Finding['id']>(madeUp: MadeUp, id: Id) =>
	find(madeUp, id)?.values as FindingValues<Id> | undefined;

const NOTHING: MadeUp = { themes: {}, delegations: [] };

describe('an empty corpus', () => {
	it('has nothing to say and opens no theme', () => {
		expect(deriveFindings(makeCorpus(NOTHING))).toEqual([]);
		expect(openingTheme(makeCorpus(NOTHING))).toBeNull();
	});

	it('has nothing to say of delegations in whose part no listed word occurs', () => {
		const corpus = makeCorpus({
			themes: { a: ['产业'] },
			delegations: delegations(['会场热烈。'], ['掌声。'])
		});
		expect(deriveFindings(corpus)).toEqual([]);
		expect(openingTheme(corpus)).toBeNull();
	});
});

describe('the theme that the map opens on', () => {
	const open = (madeUp: MadeUp) => {
		const corpus = makeCorpus(madeUp);
		return corpus.themes[openingTheme(corpus) ?? -1]?.id;
	};
	const themes = { slogan: ['三强', '定位'], industry: ['产业'], rural: ['乡村'] };

	it('is the one that most delegations share', () => {
		expect(open({ themes, delegations: delegations(['乡村。'], ['乡村。产业。']) })).toBe('rural');
	});

	it('is not the one that one delegation repeats', () => {
		expect(
			open({
				themes,
				delegations: delegations(['产业。', '产业。', '产业。'], ['乡村。'], ['乡村。'])
			})
		).toBe('rural');
	});

	it('is not one whose leading term the article itself calls a hot word', () => {
		const made = {
			themes,
			delegations: delegations(['三强。'], ['三强。产业。'], ['三强。产业。'])
		};
		expect(open(made)).toBe('slogan');
		const [first, ...rest] = made.delegations;
		if (!first) throw new Error();
		expect(open({ themes, delegations: [{ ...first, hot: ['三强'] }, ...rest] })).toBe('industry');
	});

	it('may be one that has a hot word beside more frequent ones', () => {
		const [first, ...rest] = delegations(['定位。三强。'], ['定位。'], ['定位。产业。']);
		if (!first) throw new Error();
		expect(open({ themes, delegations: [{ ...first, hot: ['三强'] }, ...rest] })).toBe('slogan');
	});

	it('is a slogan theme where nothing else is there', () => {
		const [first] = delegations(['三强。']);
		if (!first) throw new Error();
		expect(open({ themes, delegations: [{ ...first, hot: ['三强'] }] })).toBe('slogan');
	});

	it('is, in a tie, the one with more sentences, then the first in the lexicon', () => {
		expect(
			open({
				themes,
				delegations: delegations(['产业。', '乡村。', '乡村。'], ['产业。', '乡村。'])
			})
		).toBe('rural');
		expect(
			open({ themes, delegations: delegations(['产业。', '乡村。'], ['乡村。', '产业。']) })
		).toBe('industry');
	});

	it('does not count headlines, which are the editor’s words', () => {
		const made = delegations(['乡村。'], ['会。'], ['会。']).map((d) => ({
			...d,
			headline: '产业'
		}));
		expect(open({ themes, delegations: made })).toBe('rural');
	});
});

describe('the finding about the most widely shared theme', () => {
	const themes = { slogan: ['三强'], industry: ['产业'], rural: ['乡村'] };

	it('says “most” where the lead is two delegations', () => {
		const made = {
			themes,
			delegations: delegations(['产业。'], ['产业。'], ['产业。乡村。'], ['会。'])
		};
		expect(valuesOf(made, 'shared-theme')).toEqual({
			theme: { zh: 'industry主题', en: 'Theme industry' },
			delegations: 3,
			of: 4,
			sentences: 3,
			most: true,
			apartFrom: []
		});
		expect(find(made, 'shared-theme')).toMatchObject({
			selection: { theme: 'industry' },
			view: 'map'
		});
	});

	it('does not say “most” where the lead is one, or there is none', () => {
		const one = { themes, delegations: delegations(['产业。'], ['产业。乡村。'], ['会。']) };
		expect(valuesOf(one, 'shared-theme')?.most).toBe(false);
		const tie = { themes, delegations: delegations(['产业。乡村。'], ['产业。乡村。']) };
		expect(valuesOf(tie, 'shared-theme')?.most).toBe(false);
	});

	it('names the slogan theme that it sets aside where “most” would be wrong about it', () => {
		const made = delegations(['三强。产业。'], ['三强。产业。'], ['三强。']).map((d) => ({
			...d,
			hot: ['三强']
		}));
		expect(valuesOf({ themes, delegations: made }, 'shared-theme')).toMatchObject({
			delegations: 2,
			most: true,
			apartFrom: [{ zh: 'slogan主题', en: 'Theme slogan' }]
		});
	});

	it('is silent where nobody shares it', () => {
		expect(
			find({ themes, delegations: delegations(['产业。'], ['乡村。']) }, 'shared-theme')
		).toBeUndefined();
	});
});

describe('the finding about the most widely shared term', () => {
	const themes = { a: ['产业', '园区'] };

	it('counts delegations, not mentions', () => {
		const made = {
			themes,
			delegations: delegations(['产业。'], ['产业。'], ['产业。'], ['园区，园区，园区，园区。'])
		};
		expect(valuesOf(made, 'shared-term')).toEqual({
			term: { zh: '产业', en: 'en 产业' },
			delegations: 3,
			of: 4,
			sentences: 3,
			most: true
		});
	});

	it('does not say “most” where the lead is one', () => {
		const made = {
			themes,
			delegations: delegations(['产业。'], ['产业。园区。'], ['产业。园区。'])
		};
		expect(valuesOf(made, 'shared-term')?.most).toBe(false);
	});

	it('is silent in a tie, and where only two share a term', () => {
		const tie = {
			themes,
			delegations: delegations(['产业园区。'], ['产业园区。'], ['产业园区。'])
		};
		expect(find(tie, 'shared-term')).toBeUndefined();
		expect(
			find({ themes, delegations: delegations(['产业。'], ['产业。']) }, 'shared-term')
		).toBeUndefined();
	});
});

describe('the finding about hot words', () => {
	const themes = { a: ['三强', '三高', '一', '二', '四', '五'] };
	const variants = { 三强: ['三强化'] };

	it('puts what is counted beside what the article calls hot, in the article’s order', () => {
		const [first, second, third] = delegations(['三高、三强。'], ['三强。'], ['会。']);
		if (!first || !second || !third) throw new Error();
		const made = {
			themes,
			variants,
			delegations: [
				{ ...first, hot: ['三高', '三强', '词表没有的词'] },
				{ ...second, hot: ['三强化'] },
				third
			]
		};
		expect(valuesOf(made, 'hot-words')).toEqual({
			namedBy: 2,
			labels: ['热词'],
			words: [
				{ term: { zh: '三高', en: 'en 三高' }, delegations: 1 },
				{ term: { zh: '三强', en: 'en 三强' }, delegations: 2 }
			],
			of: 3
		});
		expect(find(made, 'hot-words')?.selection).toEqual({});
	});

	it('says what the article calls these, and not what it calls words that are in no list', () => {
		const [first, second] = delegations(['三强。'], ['会。']);
		if (!first || !second) throw new Error();
		const corpus = makeCorpus({
			themes,
			delegations: [
				{ ...first, hot: ['三强'] },
				{ ...second, hot: ['别的'] }
			]
		});
		corpus.hotWords.forEach((hot, i) => (hot.label = ['关键词', '热词'][i] ?? ''));
		const found = deriveFindings(corpus).find(({ id }) => id === 'hot-words');
		expect(found?.values).toMatchObject({ labels: ['关键词'] });
		for (const language of LANGUAGES) {
			const { marked } = wordCloud(stateOfCloud(corpus, language, {}));
			const said = found
				? wordFinding(language.code === 'en' ? enFindings : zhFindings, found)
				: '';
			for (const text of [marked ?? '', said]) {
				expect(text).toMatch(/关键词|key word/);
				expect(text).not.toMatch(/热词|hot|frequent/);
			}
		}
	});

	it('selects the word where it is one', () => {
		const made = delegations(['三强。']).map((d) => ({ ...d, hot: ['三强'] }));
		expect(find({ themes, delegations: made }, 'hot-words')?.selection).toEqual({ term: '三强' });
	});

	it('is silent where there is none, none that is a term, or more than a sentence holds', () => {
		expect(find({ themes, delegations: delegations(['三强。']) }, 'hot-words')).toBeUndefined();
		const unlisted = delegations(['三强。']).map((d) => ({ ...d, hot: ['别的'] }));
		expect(find({ themes, delegations: unlisted }, 'hot-words')).toBeUndefined();
		const many = delegations(['三强三高一二四五。']).map((d) => ({ ...d, hot: themes.a }));
		expect(find({ themes, delegations: many }, 'hot-words')).toBeUndefined();
	});
});

describe('the finding about terms of one delegation', () => {
	it('counts them, and those printed once', () => {
		const made = {
			themes: { a: ['产业', '园区', '乡村', '航天'] },
			delegations: delegations(['产业。园区，园区。'], ['产业。乡村。'])
		};
		expect(valuesOf(made, 'one-delegation')).toEqual({ terms: 3, one: 2, once: 1 });
	});

	it('is silent where there is one delegation only, or every term is shared', () => {
		const themes = { a: ['产业'] };
		expect(
			find({ themes, delegations: delegations(['产业。']) }, 'one-delegation')
		).toBeUndefined();
		expect(
			find({ themes, delegations: delegations(['产业。'], ['产业。']) }, 'one-delegation')
		).toBeUndefined();
	});
});

describe('the finding about quotation', () => {
	const made: MadeUp = {
		themes: {},
		delegations: [
			{
				id: 'd1',
				headline: '标题不计',
				body: [
					[
						['王一代表说，', { say: '“十个字的原话在这。”', by: ['王一'], kind: 'direct' }],
						[{ say: '他说了别的。', by: ['王一'] }],
						[{ say: '“推断的话。”', by: ['李二'], kind: 'direct', inferred: true }],
						[{ say: '“认定的话。”', by: ['赵四'], kind: 'direct', inferred: true, settled: true }],
						['张三代表建议，', { say: '修路。', by: ['张三'], kind: 'proposal' }],
						[{ say: '“集体的话。”', kind: 'direct' }]
					]
				]
			}
		]
	};

	it('tells those quoted, those quoted by inference, and those paraphrased only', () => {
		expect(valuesOf(made, 'quotation')).toMatchObject({
			speakers: 4,
			quoted: 2,
			unsure: 1,
			paraphrased: 1
		});
	});

	it('measures what the text itself quotes by name against the body, not the headline', () => {
		const quoted = '“十个字的原话在这。”“认定的话。”'.length;
		const rest = '王一代表说，他说了别的。“推断的话。”张三代表建议，修路。“集体的话。”'.length;
		const body = quoted + rest;
		expect(valuesOf(made, 'quotation')?.share).toBeCloseTo(quoted / body);
	});

	it('is silent where nobody is named', () => {
		expect(find({ themes: {}, delegations: delegations(['会。']) }, 'quotation')).toBeUndefined();
	});
});

describe('the finding about attendance', () => {
	const said = (name: string) =>
		[['：', { say: '好。', by: [name] }]] as MadeUp['delegations'][0]['body'][0];

	it('puts those named beside those present, where the article prints how many were', () => {
		const made: MadeUp = {
			themes: {},
			delegations: [
				{ id: 'd1', attendance: 44, body: [said('王一'), said('李二')] },
				{ id: 'd2', body: [said('张三')] }
			]
		};
		expect(find(made, 'attendance')).toMatchObject({
			values: { delegations: 1, of: 2, attending: 44, named: 2 },
			selection: {},
			view: 'attendance'
		});
	});

	it('adds several up', () => {
		const made: MadeUp = {
			themes: {},
			delegations: [
				{ id: 'd1', attendance: 44, body: [said('王一')] },
				{ id: 'd2', attendance: 24, body: [said('张三')] }
			]
		};
		expect(find(made, 'attendance')).toMatchObject({
			values: { attending: 68, named: 2 },
			selection: {}
		});
	});

	it('is silent where none is printed, or fewer are said to be there than are named', () => {
		expect(
			find({ themes: {}, delegations: [{ id: 'd1', body: [said('王一')] }] }, 'attendance')
		).toBeUndefined();
		const fewer = { id: 'd1', attendance: 1, body: [said('王一'), said('李二')] };
		expect(find({ themes: {}, delegations: [fewer] }, 'attendance')).toBeUndefined();
	});
});

describe('every finding', () => {
	it('that counts sentences selects just these', () => {
		const corpus = makeCorpus({
			themes: { a: ['产业', '园区'], b: ['乡村'] },
			delegations: delegations(['产业。', '园区产业。'], ['产业。'], ['产业。'], ['乡村。'])
		});
		const counting = deriveFindings(corpus).filter(
			(f) => f.id === 'shared-theme' || f.id === 'shared-term'
		);
		expect(counting).toHaveLength(2);
		for (const { selection, values } of counting) {
			const scope = resolveSelection(corpus, { ...EMPTY, ...selection });
			expect(countSentences(corpus, scope)).toBe(values.sentences);
		}
	});
});
