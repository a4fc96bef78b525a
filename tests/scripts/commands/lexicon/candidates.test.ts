import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '#dataset';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import type { Lexicon } from '#extract/terms/lexicon.ts';
import { proposeTerms } from '../../../../scripts/commands/lexicon/candidates.ts';
import { findOpenPassages, type Passage } from '../../../../scripts/commands/lexicon/passages.ts';
import { findQuoted } from '../../../../scripts/commands/lexicon/quoted.ts';
import { reportCandidates } from '../../../../scripts/commands/lexicon/report.ts';

const read = (path: string) =>
	readFileSync(new URL(`../../../../data/${path}`, import.meta.url), 'utf8');
const lexicon = parseLexicon(read('lexicon.yaml'), 'lexicon.yaml');
const dataset = JSON.parse(read('stories/hengyang-2021/dataset.json')) as Dataset;

const without = (...texts: string[]): Lexicon => ({
	...lexicon,
	terms: lexicon.terms.filter(({ text }) => !texts.includes(text))
});
const propose = (known: Lexicon) => {
	const passages = findOpenPassages(dataset, known);
	return proposeTerms(passages, passages, known.never);
};
const passage = (open: string): Passage => ({
	story: 's',
	delegation: null,
	text: open,
	open,
	themes: []
});

describe('proposing terms for the Hengyang article', () => {
	it('proposes a slogan in quotation marks, with each of its sentences, before any word', () => {
		// 三强一化 is printed 11 times, in the columns of 7 delegations; see the hand count.
		const [first] = propose(without('三强一化'));
		expect(first).toMatchObject({ text: '三强一化', kind: 'quoted', delegations: 7 });
		expect(
			propose(without('三强一化')).find(({ text }) => text === '三强一化')?.passages
		).toHaveLength(11);
	});

	it('counts a phrase that is quoted once wherever it stands', () => {
		const passages = ['推进“两山”转化', '两山转化有新路'].map(passage);
		expect(proposeTerms(passages, passages, []).find(({ text }) => text === '两山')).toMatchObject({
			kind: 'quoted',
			passages
		});
	});

	it('proposes words and set phrases that the lexicon does not have', () => {
		const texts = propose(without('人才', '粮食安全', '营商环境'))
			.slice(0, 60)
			.map(({ text }) => text);
		expect(texts).toContain('人才');
		expect(texts).toContain('营商环境');
	});

	it('proposes nothing that is counted already, is never to be shown, or is a name', () => {
		const texts = new Set(propose(lexicon).map(({ text }) => text));
		const known = lexicon.terms.flatMap(({ text, variants }) => [text, ...variants]);
		const names = [...dataset.speakers, ...dataset.delegations.flatMap(({ units }) => units)];
		for (const text of [...lexicon.never, ...names.map(({ name }) => name)]) {
			expect(texts).not.toContain(text);
		}
		// A part of a term may be proposed for where it stands alone, the term itself not.
		for (const text of known) expect(texts).not.toContain(text);
	});

	it('is the same for the same stories, in whatever run', () => {
		expect(propose(lexicon)).toEqual(propose(lexicon));
	});
});

describe('quoted phrases', () => {
	it.each([
		['推进“三强一化”建设', ['三强一化']],
		['“报告提出‘三强一化’建设，既是理念。”', ['三强一化']],
		['推進「三強一化」建設', ['三強一化']],
		['"三高四新"战略', ['三高四新']],
		['“深”“新”“实”三大特点', []],
		['他说：“报告很好，鼓舞人心。”', []],
		['“没有结束的引号', []]
	])('of %s are %j', (text, phrases) => {
		expect(findQuoted(passage(text))).toEqual(phrases);
	});
});

describe('the line to paste', () => {
	const report = reportCandidates(propose(without('三强一化')).slice(0, 1), without('三强一化'));
	const line = report.split('\n').at(-1) ?? '';
	const paste = (written: string) =>
		parseLexicon(
			read('lexicon.yaml')
				.replace(/^.*text: 三强一化.*$/mu, '')
				.replace('\nterms:\n', `\nterms:\n${written}\n`),
			'lexicon.yaml'
		);

	it('shows the phrase in its sentences', () => {
		expect(report).toContain('11×, 7 delegations, in quotation marks');
		expect(report).toContain('【三强一化】');
	});

	it('is taken as it is, the English empty', () => {
		expect(paste(line).terms.map(({ en }) => en)).toContain('');
	});

	it('is a term of the lexicon once that is done', () => {
		const pasted = paste(line.replace('en: ', 'en: Three Strengths and One Centre'));
		expect(pasted.terms.find(({ text }) => text === '三强一化')).toMatchObject({
			id: 'sanqiangyihua',
			theme: 'strategy'
		});
	});
});
