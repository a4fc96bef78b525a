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

	test.each([
		['between items', '衡山县、南岳区', 4, ['衡山县', '南岳区']],
		['between items', '衡山县，南岳区', 4, ['衡山县', '南岳区']],
		['between items', '衡山县 南岳区', 4, ['衡山县', '南岳区']],
		['behind a hyphen', 'non-profit work', 4, ['non-', 'profit', 'work']],
		['behind a place', '市区工业园', 3, ['市区', '工业园']],
		['in front of a conjunction', '营商环境与开放', 5, ['营商环境', '与开放']],
		['in front of a conjunction', '营商和开放', 3, ['营商', '和开放']],
		['in front of a conjunction', '营商及开放', 3, ['营商', '及开放']],
		['in front of a conjunction', '甲乙丙与丁戊', 4, ['甲乙丙', '与丁戊']],
		['behind one that is parted', '营商环境与开放', 2, ['营商', '环境', '与', '开放']]
	])('a break %s costs nothing: %s in %d ems', (_, text, width, lines) => {
		expect(wrap(text, width)).toMatchObject({ lines });
		if (width > 2) expect(wrap(text, width)!.strain).toBe(0);
	});

	test('of breaks within words, one behind two characters costs less than one behind three, and one of no word most', () => {
		const strainOf = (text: string, width: number, most?: number) =>
			wrap(text, width, most)!.strain;
		const even = strainOf('衡阳市', 2);
		const odd = strainOf('全省全市战略', 3, 2);
		const forced = strainOf('W'.repeat(40), 30);
		expect(wrap('全省全市战略', 3, 2)?.lines).toEqual(['全省全', '市战略']);
		expect(even).toBeGreaterThan(0);
		expect(odd).toBeGreaterThan(even * 2);
		expect(forced).toBeGreaterThan(odd * 2);
		expect(strainOf('甲乙丙丁戊', 2)).toBe(2 * even);
		expect(strainOf('衡阳市', 1.5)).toBe(even + odd);
		expect(strainOf('衡阳abc', 2)).toBe(even);
		expect(strainOf('abc衡阳', 2)).toBe(even);
	});

	test('a word of as many letters as a language has is whole, and one of more is broken', () => {
		expect(wrap('W'.repeat(32), 20)).toBeNull();
		expect(wrap('W'.repeat(33), 20)?.lines.length).toBeGreaterThan(1);
	});

	test('no accent is parted from its letter', () => {
		const letter = 'e\u0301';
		for (const line of wrap(letter.repeat(40), 5)!.lines) expect(line).toMatch(/^(?:e\u0301)+$/u);
	});

	test('a hyphen at the head of a word is not parted from it', () => {
		expect(wrap('-profit work', 4)?.lines).toEqual(['-profit', 'work']);
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
		expect(leastWidth('甲', 1)).toBe(1);
		expect(leastWidth('', 1)).toBe(0);
	});

	test('is that of the widest line where there are more', () => {
		expect(leastWidth('甲乙、丙丁戊', 2)).toBe(3);
		expect(leastWidth('甲乙、丙丁戊', 3)).toBe(2);
		expect(leastWidth('甲 乙', 2)).toBe(1);
		expect(leastWidth('甲、乙丙、丁', 2)).toBe(3);
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
