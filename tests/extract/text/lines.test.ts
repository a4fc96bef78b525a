import { describe, expect, test } from 'vitest';
import { foldArticle } from '#extract/text/fold.ts';
import { splitLines, trim } from '#extract/text/lines.ts';

const lines = (text: string) => {
	const folded = foldArticle(text);
	return splitLines(folded).map(([from, to]) => folded.text.slice(from, to));
};

describe('lines', () => {
	test.each([
		['a line feed', '甲\n乙'],
		['a carriage return and a line feed', '甲\r\n乙'],
		['a carriage return', '甲\r乙'],
		['a vertical tab', '甲\v乙'],
		['a form feed', '甲\f乙'],
		['NEL', '甲\u0085乙'],
		['the line separator', '甲\u2028乙'],
		['the paragraph separator', '甲\u2029乙'],
		['several, with blanks between', '甲 \n \n\u3000\n 乙']
	])('are parted by %s', (_, text) => {
		expect(lines(text)).toEqual(['甲', '乙']);
	});

	test('an indent of two behind the end of a sentence begins one, whose line feed was lost', () => {
		expect(lines('甲来了。\u3000\u3000乙也来了。')).toEqual(['甲来了。', '乙也来了。']);
		expect(lines('甲来了\u3000\u3000乙也来了。')).toHaveLength(1);
		expect(lines('甲来了。\u3000乙也来了。')).toHaveLength(1);
	});

	test('hold something, and no blanks at their ends', () => {
		expect(lines('\n\u3000\u3000甲 乙\t\n\n')).toEqual(['甲 乙']);
		expect(lines(' \n\t')).toEqual([]);
	});
});

describe('trimming', () => {
	test('leaves a passage alone that has no blanks at its ends', () => {
		const passage: [number, number] = [1, 3];
		expect(trim('甲乙丙丁', passage)).toBe(passage);
	});

	test('takes blanks from both ends, and leaves nothing of blanks alone', () => {
		expect(trim('  甲 ', [0, 4])).toEqual([2, 3]);
		expect(trim('   ', [0, 3])).toEqual([3, 3]);
	});
});
