import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCommonHan } from '#extract/text/characters.ts';
import { fold, foldArticle, ORNAMENT, placesIn } from '#extract/text/fold.ts';

/** Characters of each kind: plain ones, look-alikes, invisible ones, of two code units, read as several, and what selects a form. */
const KINDS = [
	...'骆海。，A1 ',
	...'見ＡＢ⾦',
	'\u200b',
	'\u00ad',
	'\ufe0f',
	'\u{e0100}',
	'🎒',
	'𬭎',
	'𝟓',
	'①',
	'㈠',
	'…',
	'℃',
	'．',
	'○'
];
const anyText = fc.string({ unit: fc.constantFrom(...KINDS), maxLength: 14 });

describe('folded text knows where it stands in the article', () => {
	test('a passage stands where its characters do', () => {
		fc.assert(
			fc.property(anyText, (article) => {
				const folded = foldArticle(article);
				const { length } = folded.text;
				for (let from = 0; from < length; from++) {
					const seen = new Set<number>();
					for (let to = from + 1; to <= length; to++) {
						for (const [first, end] of placesIn(folded, [to - 1, to]))
							for (let i = first; i < end; i++) seen.add(i);
						const places = placesIn(folded, [from, to]);
						const whole = places.flatMap(([first, end]) =>
							Array.from({ length: end - first }, (_, i) => first + i)
						);
						expect([article, from, to, whole]).toEqual([
							article,
							from,
							to,
							[...seen].sort((a, b) => a - b)
						]);
						// Never two that touch.
						expect(places.every(([first], i) => i === 0 || places[i - 1]![1] < first)).toBe(true);
					}
				}
			}),
			{ numRuns: 400, seed: 8 }
		);
	});

	test('all of it stands where anything is seen, and what is seen is in it', () => {
		fc.assert(
			fc.property(anyText, (article) => {
				const folded = foldArticle(article);
				const seen = placesIn(folded, [0, folded.text.length]);
				let end = 0;
				for (const [from, to] of [...seen, [article.length, article.length] as const]) {
					expect(fold(article.slice(end, from))).toBe('');
					end = to;
				}
			}),
			{ numRuns: 400, seed: 9 }
		);
	});

	test('its marks are in order, and among them all places but those of common Han characters', () => {
		fc.assert(
			fc.property(anyText, (article) => {
				const { text, marks } = foldArticle(article);
				const found = [...marks];
				expect([article, found]).toEqual([article, [...new Set(found)].sort((a, b) => a - b)]);
				for (let i = 0; i < text.length; i++) {
					if (!isCommonHan(text.charCodeAt(i)))
						expect([article, found]).toEqual([article, expect.arrayContaining([i])]);
				}
				for (const i of found) expect(i).toBeLessThan(text.length);
			}),
			{ numRuns: 400, seed: 10 }
		);
	});
});

describe('a dot is read by its neighbours', () => {
	test.each([
		['between digits', '3．5', '3.5'],
		['between digits, set small', '3﹒5', '3.5'],
		['in a name that was set wide', '买买提 ． 艾力', '买买提·艾力'],
		['in a name that was set wide with two blanks', '买买提  ·  艾力', '买买提·艾力'],
		['in a name from another language', '买买提．艾力。', '买买提·艾力。'],
		['in any name, where 。 ends sentences', '骆海．申之远。', '骆海·申之远。'],
		[
			'at the end of a sentence, where nothing else does',
			'骆海说，好．申之远说',
			'骆海说,好。申之远说'
		],
		['behind a number of Han characters', '一．骆海。', '一.骆海。'],
		['behind a letter', 'A．骆海', 'a.骆海'],
		['behind a mark', '”．骆海', '”。骆海']
	])('%s: %s', (_, printed, read) => {
		expect(fold(printed).replaceAll('，', ',')).toBe(read.replaceAll('，', ','));
	});

	test('with three blanks it parts columns, and behind other characters it is no name’s', () => {
		expect(fold('买买提   ·   艾力')).toBe('买买提   ·   艾力');
		expect(fold('骆海 · 申之')).toBe('骆海 · 申之');
	});
});

describe('a circle is a zero', () => {
	test.each([
		['二○二二年', '二〇二二年'],
		['李○平', '李〇平'],
		['二○○九年', '二〇〇九年'],
		['二○', '二〇'],
		['○二', '○二'],
		['李○', '李○'],
		['○ 好', '○ 好']
	])('between Han characters: %s', (printed, read) => {
		expect(fold(printed)).toBe(read);
	});
});

test('a colon and a comma are as they are printed between digits, and wide elsewhere', () => {
	expect(fold('10:30')).toBe('10:30');
	expect(fold('1,000')).toBe('1,000');
	expect(fold('骆海:好,行')).toBe('骆海：好，行');
});

test('a picture is an ornament, whatever selects its form', () => {
	expect(fold('🎒')).toBe(ORNAMENT);
	const folded = foldArticle('好🎒\ufe0f行');
	expect(folded.text).toBe(`好${ORNAMENT}行`);
	expect(placesIn(folded, [1, 2])).toEqual([[1, 4]]);
	expect(placesIn(folded, [2, 3])).toEqual([[4, 5]]);
});

/** Marks in front of a number, and what arranges hieroglyphs: Unicode counts them among its formats, and all are seen. */
const SEEN = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/u;
/** What parts lines, and the place of something that is no character. */
const PARTS_LINES = /[\t\n\v\f\r\u0085]/u;
const NO_CHARACTER = '\ufffc';

test('what nobody sees is left out, and nothing else is', () => {
	const unseen = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]$/u;
	const wrong: string[] = [];
	for (const [first, last] of [
		[0x00, 0xd7ff],
		[0xe000, 0xffff],
		[0x1bc80, 0x1bcc0],
		[0x1d100, 0x1d200],
		[0xe0000, 0xe1fff]
	] as const)
		for (let code = first; code <= last; code++) {
			const one = String.fromCodePoint(code);
			const isUnseen = unseen.test(one) && !SEEN.test(one) && !PARTS_LINES.test(one);
			if ((fold(`甲${one}乙`) === '甲乙') !== (isUnseen || one === NO_CHARACTER))
				wrong.push(code.toString(16));
		}
	expect(wrong).toEqual([]);
});
