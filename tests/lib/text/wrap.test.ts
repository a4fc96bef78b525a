import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance } from '#lib/text/advance.ts';
import { leastWidth, wrap } from '#lib/text/wrap.ts';

describe('wrap', () => {
	test('a label that fits stays on one line', () => {
		expect(wrap('营商环境与开放', 8)?.lines).toEqual(['营商环境与开放']);
	});

	test('lines break between items first, and the joint is not printed at their end', () => {
		expect(wrap('衡山县、南岳区', 4)?.lines).toEqual(['衡山县', '南岳区']);
	});

	test('a break between items is not avoided for the sake of even lines', () => {
		expect(wrap('蒸湘区、高新区、消防救援衡阳支队', 8)?.lines).toEqual([
			'蒸湘区、高新区',
			'消防救援衡阳支队'
		]);
	});

	test('Han characters without a joint break two by two', () => {
		expect(wrap('市直机关一团', 3)?.lines).toEqual(['市直', '机关', '一团']);
		expect(wrap('全省全市战略', 2)?.lines).toEqual(['全省', '全市', '战略']);
	});

	test('a place name keeps its ending', () => {
		expect(wrap('白沙洲工业园', 3)?.lines).toEqual(['白沙洲', '工业园']);
	});

	test('a conjunction stands by itself rather than that a word is torn', () => {
		expect(wrap('营商环境与开放', 2)?.lines).toEqual(['营商', '环境', '与', '开放']);
	});

	test('a Latin word is never broken', () => {
		expect(wrap('Rural revitalisation', 5)).toBeNull();
		expect(wrap('Rural revitalisation', 9)?.lines).toEqual(['Rural', 'revitalisation']);
	});

	test('what no language has a word for is broken anywhere, and only where it must be', () => {
		const endless = 'W'.repeat(160);
		const lines = wrap(endless, 20)?.lines ?? [];
		expect(lines.join('')).toBe(endless);
		for (const line of lines) expect(advance(line)).toBeLessThanOrEqual(20);
		expect(wrap(endless, 200)?.lines).toEqual([endless]);
	});

	test('a Latin comma is printed where a line ends with it', () => {
		expect(wrap('(Zhuhui, Baishazhou)', 8)?.lines).toEqual(['(Zhuhui,', 'Baishazhou)']);
	});

	test('more lines than allowed is no answer', () => {
		expect(wrap('全省全市战略', 2, 2)).toBeNull();
	});

	test('nothing is nothing', () => {
		expect(wrap('  ', 5)?.lines).toEqual([]);
	});

	test('no line is too wide, and no character is lost but joints and spaces, for any label', () => {
		const label = fc.array(fc.constantFrom(...'衡山县南岳区、与开放 abc-5G+，（”'), {
			maxLength: 24
		});
		fc.assert(
			fc.property(label, fc.integer({ min: 1, max: 12 }), (characters, width) => {
				const text = characters.join('').trim();
				const wrapped = wrap(text, width);
				if (!wrapped) return;
				for (const line of wrapped.lines) expect(advance(line)).toBeLessThanOrEqual(width + 1e-6);
				const bare = (s: string) => s.replace(/[\s、，]/gu, '');
				expect(bare(wrapped.lines.join(''))).toBe(bare(text));
			})
		);
	});
});

describe('leastWidth', () => {
	test('is the longest word where lines are not limited', () => {
		expect(leastWidth('Rural revitalisation', Infinity)).toBeCloseTo(advance('revitalisation'));
	});

	test('is the whole label where there is one line', () => {
		expect(leastWidth('党建、法治与国防', 1)).toBe(8);
	});

	test('a label fits at its least width, and not below', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...'衡山县南岳区、与 开放ab'), { minLength: 1, maxLength: 14 }),
				fc.integer({ min: 1, max: 4 }),
				(characters, most) => {
					const text = characters.join('');
					const width = leastWidth(text, most);
					fc.pre(wrap(text, width, most) !== null);
					expect(wrap(text, width - 0.01, most)?.lines ?? []).toHaveLength(0);
				}
			)
		);
	});
});
