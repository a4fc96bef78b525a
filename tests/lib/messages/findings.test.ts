import { describe, expect, it } from 'vitest';
import { deriveFindings, type Finding } from '#lib/data/findings.ts';
import { enFindings } from '#lib/messages/en.findings.ts';
import { wordFinding } from '#lib/messages/findings.ts';
import { zhFindings } from '#lib/messages/zh.findings.ts';
import { makeCorpus } from '../made-up.ts';

const industry = { zh: '产业发展', en: 'Industry' };
const strategy = { zh: '全省全市战略', en: 'Provincial and city strategy' };
const theme = {
	theme: industry,
	delegations: 13,
	of: 15,
	sentences: 20,
	most: true,
	apartFrom: []
};

describe('a finding in Chinese', () => {
	it('says of the theme how many delegations have it', () => {
		expect(zhFindings['shared-theme'](theme)).toBe(
			'计到“产业发展”类词语的代表团最多：15个中的13个，正文共20句。'
		);
		expect(zhFindings['shared-theme']({ ...theme, apartFrom: [strategy] })).toBe(
			'不计“全省全市战略”，计到“产业发展”类词语的代表团最多：15个中的13个，正文共20句。'
		);
		expect(zhFindings['shared-theme']({ ...theme, most: false, apartFrom: [strategy] })).toBe(
			'15个代表团中，13个的报道里计到“产业发展”类词语，正文共20句。'
		);
		expect(zhFindings['shared-theme']({ ...theme, delegations: 15 })).toBe(
			'15个代表团的报道里都计到“产业发展”类词语，正文共20句。'
		);
	});

	it('puts hot words beside what is counted, without 、 between quotation marks', () => {
		const words = [
			{ term: { zh: '三高四新', en: '' }, delegations: 7 },
			{ term: { zh: '三强一化', en: '' }, delegations: 9 }
		];
		expect(zhFindings['hot-words']({ namedBy: 2, labels: ['高频词', '热词'], words, of: 15 })).toBe(
			'报道称“三高四新”“三强一化”为高频词或热词；逐句查找，15个代表团中计到的依次有7个、9个。'
		);
		expect(
			zhFindings['hot-words']({ namedBy: 1, labels: ['热词'], words: words.slice(1), of: 15 })
		).toBe('报道称“三强一化”为热词；逐句查找，15个代表团中计到的有9个。');
	});

	it('tells quotation, inference and paraphrase apart', () => {
		expect(
			zhFindings.quotation({ speakers: 37, quoted: 6, unsure: 1, paraphrased: 30, share: 0.066 })
		).toBe(
			'报道点名发言37人：6人有直接引语，1人的引语由上下文归属，30人的话只见于报道转述。点名的直接引语（不计由上下文归属的）约占正文的7%。'
		);
		expect(
			zhFindings.quotation({ speakers: 2, quoted: 0, unsure: 0, paraphrased: 2, share: 0 })
		).toBe('报道点名发言2人：2人的话只见于报道转述。');
		expect(
			zhFindings.quotation({ speakers: 2, quoted: 2, unsure: 0, paraphrased: 0, share: 0.001 })
		).toBe('报道点名发言2人：2人有直接引语。点名的直接引语不足正文的1%。');
	});

	it('says how many were there, where that is printed', () => {
		expect(zhFindings.attendance({ delegations: 2, of: 15, attending: 68, named: 5 })).toBe(
			'15个代表团中，报道载明与会人数的有2个，共68人，相应部分点名发言5人。'
		);
	});

	it('does not count those who are named among those who were there: guests speak as well', () => {
		for (const all of [1, 2, 3]) {
			const values = { delegations: 2, of: all, attending: 68, named: 5 };
			for (const say of [zhFindings, enFindings])
				expect(say.attendance(values)).not.toMatch(/其中|of them as/);
		}
	});

	it('says how many terms stand in one part only', () => {
		expect(zhFindings['one-delegation']({ terms: 116, one: 80, once: 70 })).toBe(
			'正文计到词表中的116个词，80个各只计于一个代表团的报道，其中70个只计到一次。'
		);
		expect(zhFindings['one-delegation']({ terms: 3, one: 1, once: 0 })).toBe(
			'正文计到词表中的3个词，1个只计于一个代表团的报道。'
		);
	});
});

describe('a finding in English', () => {
	it('puts one thing in the singular', () => {
		expect(
			enFindings['shared-theme']({ ...theme, delegations: 2, of: 3, sentences: 1, most: false })
		).toBe(
			'Words of “Industry” are counted in the sections on 2 of 3 delegations, and in 1 sentence of the body in all.'
		);
		expect(enFindings['one-delegation']({ terms: 1, one: 1, once: 1 })).toBe(
			'Of the 1 listed term counted in the body of the report, 1 is counted in the section on a single delegation, and only once there.'
		);
		// Of two it does not say that they are of the same.
		expect(enFindings['one-delegation']({ terms: 3, one: 2, once: 2 })).toBe(
			'Of the 3 listed terms counted in the body of the report, 2 are each counted in the section on one delegation alone, and only once.'
		);
		expect(
			enFindings.quotation({ speakers: 1, quoted: 0, unsure: 0, paraphrased: 1, share: 0 })
		).toBe('The report names 1 speaker: 1 only paraphrased.');
		expect(enFindings.attendance({ delegations: 1, of: 2, attending: 1, named: 1 })).toBe(
			'The report gives the attendance of 1 of 2 delegations, 1 person in all; the section on it names 1 speaker.'
		);
	});

	it('puts several in the plural', () => {
		expect(enFindings['shared-theme']({ ...theme, apartFrom: [strategy] })).toBe(
			'“Provincial and city strategy” aside, words of “Industry” are the most widely shared: they are counted in the sections on 13 of 15 delegations, and in 20 sentences of the body in all.'
		);
		expect(
			enFindings['shared-term']({
				term: { zh: '', en: 'Three Strengths' },
				delegations: 9,
				of: 15,
				sentences: 11,
				most: false
			})
		).toBe(
			'“Three Strengths” is counted in the sections on 9 of 15 delegations, and in 11 sentences of the body in all.'
		);
		expect(
			enFindings.quotation({ speakers: 37, quoted: 6, unsure: 1, paraphrased: 30, share: 0.066 })
		).toBe(
			'The report names 37 speakers: 6 quoted directly, 1 quoted directly as far as the context tells and 30 only paraphrased. Direct quotation of named speakers, without what only the context gives them, makes up about 7% of the body.'
		);
	});
});

describe('the wording of every finding', () => {
	const corpus = makeCorpus({
		themes: { a: ['产业', '园区'], b: ['乡村'] },
		delegations: [
			{ id: 'd1', attendance: 9, hot: ['乡村'], body: [[['甲', { say: '产业。', by: ['王一'] }]]] },
			{ id: 'd2', body: [['产业。', '园区。', '园区。']] },
			{ id: 'd3', body: [['产业。', '乡村。', '园区。']] }
		]
	});
	const findings = deriveFindings(corpus);

	it('is there in both languages', () => {
		expect(findings.map((f) => f.id)).toEqual([
			'shared-theme',
			'shared-term',
			'hot-words',
			'one-delegation',
			'quotation',
			'attendance'
		] satisfies Finding['id'][]);
	});

	it.each(findings.map((f) => [f.id, f] as const))(
		'claims no superlative that the rule did not grant, and names nobody: %s',
		(_, finding) => {
			const most = 'most' in finding.values && finding.values.most;
			const zh = wordFinding(zhFindings, finding);
			const en = wordFinding(enFindings, finding);
			if (!most) {
				expect(zh).not.toMatch(/最/);
				expect(en).not.toMatch(/\bmost\b/);
			}
			expect(zh).not.toMatch(/未谈|未提|没有提|王一/);
			expect(en).not.toMatch(/Wang Yi|undefined|NaN/);
		}
	);

	it.each(findings.map((f) => [f.id, f] as const))(
		'is set as newspapers set Chinese, full width and without spaces: %s',
		(_, finding) => {
			expect(wordFinding(zhFindings, finding)).not.toMatch(/[ ,.:;()"']|undefined|NaN/);
		}
	);
});
