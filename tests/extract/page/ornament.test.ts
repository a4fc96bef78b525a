import { describe, expect, test } from 'vitest';
import { readHeading } from '#extract/page/headings.ts';
import { fold } from '#extract/text/fold.ts';

/** The delegation that a line is the heading of, and what stands behind it. */
function headingOf(line: string): { name: string; rest: string | null } | null {
	const text = fold(line);
	const heading = readHeading(text, [0, text.length]);
	return (
		heading && {
			name: text.slice(...heading.name),
			rest: heading.rest && text.slice(...heading.rest)
		}
	);
}

const IN_FRONT =
	'■ ● ▲ ◆ ◇ ★ ※ □ ○ ▶ ▷ · • * # ## ** ▍ ▎ │ | || / // > >>> ~ —— -- → ☆ ☞ ✦ ❖ ➤ ➢ ✅ ① ❶ ㈠ Ⅰ 📍 🔸 🎤 👉 🇨🇳 👩‍🌾 \uf06c \u4e28'.split(
		' '
	);
const NUMBERS =
	'01 01. 1、 1. 1． 1） （1） （一） 一、 一． 十二、 【2】 1️⃣ No.1 NO.12 Part1 PART 2 Vol.3 第一站： 第2站| 第三章 '.split(
		/ (?!\d )/u
	);
const PAIRS = ['【】', '[]', '〖〗', '《》', '〈〉', '「」', '“”', '{}'];

describe('the heading of a delegation is read', () => {
	test.each(IN_FRONT)('behind %s, with a blank and without', (mark) => {
		const read = { name: '河东区代表团', rest: null };
		expect(headingOf(`${mark}河东区代表团`)).toEqual(read);
		expect(headingOf(`${mark} 河东区代表团`)).toEqual(read);
		expect(headingOf(`${mark}${mark}${mark}河东区代表团`)).toEqual(read);
	});

	test.each(IN_FRONT)('between %s and the same again', (mark) => {
		const read = { name: '河东区代表团', rest: null };
		expect(headingOf(`${mark}河东区代表团${mark}`)).toEqual(read);
		expect(headingOf(`${mark} 河东区代表团 ${mark}`)).toEqual(read);
	});

	test.each(NUMBERS)('behind the number %s', (number) => {
		expect(headingOf(`${number} 河东区代表团`)?.name).toBe('河东区代表团');
		expect(headingOf(`◆ ${number} 河东区代表团`)?.name).toBe('河东区代表团');
	});

	test.each(PAIRS)('in %s, alone and with a number in front', (pair) => {
		const [opening, closing] = [...pair] as [string, string];
		const read = { name: '河东区代表团', rest: null };
		expect(headingOf(`${opening}河东区代表团${closing}`)).toEqual(read);
		expect(headingOf(`01 ${opening} 河东区代表团 ${closing}：`)).toEqual(read);
	});

	test.each([
		['【河东区代表团】让老人吃上热饭', '让老人吃上热饭'],
		['河东区代表团：让老人吃上热饭', '让老人吃上热饭'],
		['河东区代表团 | 让老人吃上热饭', '让老人吃上热饭'],
		['河东区代表团丨让老人吃上热饭', '让老人吃上热饭'],
		['■河东区代表团■让老人吃上热饭', '让老人吃上热饭'],
		['📍河东区代表团（42人）：让老人吃上热饭', '让老人吃上热饭']
	])('%s, and what stands behind it', (line, rest) => {
		expect(headingOf(line)).toEqual({ name: '河东区代表团', rest });
	});

	test('of several units, with all of them', () => {
		expect(headingOf('◆衡山县、南岳区代表团◆')?.name).toBe('衡山县、南岳区代表团');
		expect(headingOf('01衡山县代表团、南岳区代表团')?.name).toBe('衡山县代表团、南岳区代表团');
	});
});

describe('no heading is', () => {
	test.each([
		'河东区代表团审议报告',
		'■河东区代表团的骆立国说',
		'河东区代表团 骆立国代表',
		'“河东区代表团',
		'“河东区代表团”的故事',
		'一台电脑管全村',
		'📍',
		'01',
		''
	])('%s', (line) => {
		expect(headingOf(line)).toBeNull();
	});

	test('what looks like a number and begins a name stays with it', () => {
		expect(headingOf('一都镇代表团')?.name).toBe('一都镇代表团');
		expect(headingOf('十里铺镇代表团')?.name).toBe('十里铺镇代表团');
		expect(headingOf('12师代表团')?.name).toBe('12师代表团');
	});
});

describe('a character is no word', () => {
	const fromTo = [
		[0x2010, 0x2015],
		[0x2020, 0x2020],
		[0x2030, 0x205e],
		[0x20d0, 0x20ff],
		[0x2190, 0x2bff],
		[0x3003, 0x3004],
		[0x3012, 0x3013],
		[0x301c, 0x3020],
		[0x3030, 0x3037],
		[0x3200, 0x33ff],
		[0xe000, 0xf8ff]
	].flat();

	test.each(fromTo.map((code) => code.toString(16)))('where it is U+%s, a mark', (code) => {
		const line = `${String.fromCharCode(Number.parseInt(code, 16))}河东区代表团`;
		expect(headingOf(line)).toEqual({ name: '河东区代表团', rest: null });
	});

	test.each([...'々Ⰰㇿ㐀'])('and is one where it is a letter: %s', (letter) => {
		expect(headingOf(`${letter}河东区代表团`)?.name).not.toBe('河东区代表团');
	});
});
