import { readText } from '../reading.ts';
import { describe, expect, test } from 'vitest';
import { explain, type Code } from '#extract/dataset/diagnostics.ts';

/** What an editor has to learn from each, in words of its own. */
const LEARNT: Record<Code, RegExp> = {
	'column-break': /line break/,
	'quotation-unclosed': /never closed/,
	'quotation-unopened': /closes nothing/,
	'quotation-nested': /within one/,
	'stray-token': /foreign word/,
	'odd-dash': /single dash/,
	'byline-no-role': /byline .* reporter/,
	'unit-unknown': /region file has none .* on no map/,
	'delegation-inferred': /only delegation/,
	'delegation-in-text': /begins with this delegation/,
	'speaker-unread': /no name could be read/,
	'speaker-silent': /nothing .* is read as his words/,
	'quotation-unattributed': /nobody is given them/,
	'quotation-inferred': /no cue .* given by what stands/,
	'pronoun-far': /nobody .* pronoun means/,
	'subject-elided': /no subject of its own/,
	'words-inferred': /no cue .* whoever the sentence is about/,
	'surname-only': /only a surname/,
	'name-inferred': /taken for a name/
};

describe('a diagnostic says what is doubtful, and of what', () => {
	test.each(Object.entries(LEARNT))('%s', (code, learnt) => {
		const said = explain(code as Code, '路灯亮了。');
		expect(said).toMatch(learnt);
		expect(said.endsWith(': 路灯亮了。')).toBe(true);
	});

	test('no two say the same', () => {
		const said = Object.keys(LEARNT).map((code) => explain(code as Code, ''));
		expect(new Set(said).size).toBe(said.length);
	});
});

describe('the passage', () => {
	const shown = (printed: string) => explain('odd-dash', printed).split(': ').at(-1);

	test('is shown whole up to twenty-four characters, then by its ends', () => {
		expect(shown('一二三四五六七八九十'.repeat(2) + '一二三四')).toHaveLength(24);
		expect(shown('一二三四五六七八九十'.repeat(2) + '一二三四五')).toBe(
			'一二三四五六七八九十一二…八九十一二三四五'
		);
	});

	test('shows no half of a character', () => {
		expect(shown('一二三四五六七八九十一𬭎四五六七八九十一二三四五')).toBe(
			'一二三四五六七八九十一\ufffd…八九十一二三四五'
		);
		expect(shown('骆𬭎')).toBe('骆𬭎');
	});
});

test.each([
	['机汽学院杨旸老师表示，要尽心尽责。', '杨旸'],
	['教师王学凯。网红谢承春说，路灯亮了。', '谢承春'],
	['县长法小北说，路灯亮了。', '法小北']
])(
	'a name that may be none is told itself, and not the words that are given to it: %s',
	(text, name) => {
		const { diagnostics } = readText(text);
		const doubts = diagnostics.filter(({ code }) => code === 'name-inferred');
		expect(
			doubts.map(({ spans }) => spans.map(([from, to]) => text.slice(from, to)).join(''))
		).toEqual([name]);
		expect(doubts[0]!.message).toContain(`: ${name}`);
	}
);
