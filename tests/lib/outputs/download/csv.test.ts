import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '#lib/outputs/download/csv.ts';
import { parseCsv } from './parse-csv.ts';

const cellOf = (text: string) => parseCsv(formatCsv([[text]]))[0]?.[0];

describe('a CSV', () => {
	it('begins with a byte order mark and ends each row with CRLF', () => {
		expect(
			formatCsv([
				['a', 'b'],
				[1, null]
			])
		).toBe('\uFEFFa,b\r\n1,\r\n');
	});

	it('puts cells with commas, quotation marks and line breaks in quotation marks', () => {
		expect(formatCsv([['a,b', '说"好"', '一\n二', '一，二']])).toBe(
			'\uFEFF"a,b","说""好""","一\n二",一，二\r\n'
		);
	});

	it('writes numbers and truth values as they are, and nothing for null', () => {
		expect(formatCsv([[-1, 0, true, false, null, '']])).toBe('\uFEFF-1,0,true,false,,\r\n');
	});

	it.each([
		'=1+1',
		'+1',
		'-1',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		'\n=1',
		'＝1',
		'＋1',
		'－1',
		'＠a',
		"'=1",
		// Small forms, minus, superscripts.
		'﹦1',
		'﹢1',
		'﹣1',
		'−1',
		'﹫a',
		'⁼1',
		// Behind what is not seen.
		' =1',
		'\u3000=1',
		'\u00a0+1',
		'\u200b=1',
		'\ufeff=1',
		'\u2060\u200d -1',
		'\u00ad＝1',
		'\u202e@a',
		'\ufe0f=1',
		'\u3164=1',
		'\u2800=1',
		'\u0000=1',
		'\u2028=1'
	])('puts an apostrophe in front of what a spreadsheet would run: %j', (text) => {
		expect(cellOf(text)).toBe(`'${text}`);
	});

	it('leaves the same characters alone further inside', () => {
		for (const text of ['5G+工业互联网', '农业+', '“三五—”', '——', 'a=b', '（-1）']) {
			expect(cellOf(text)).toBe(text);
		}
	});

	it('gives every text back, one leading apostrophe taken away', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
				const [cells] = parseCsv(formatCsv([texts]));
				expect(cells?.map((cell) => cell.replace(/^'/, ''))).toEqual(texts);
				for (const cell of cells ?? [])
					expect(cell.normalize('NFKC')).not.toMatch(/^[\s\p{Cf}\p{Cc}]*[=+\-@−]/u);
			})
		);
	});
});
