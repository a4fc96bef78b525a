import { describe, expect, test } from 'vitest';
import { Names } from '#extract/names/known.ts';
import { guessStrangers } from '#extract/names/strangers.ts';
import { foldArticle } from '#extract/text/fold.ts';

/** Whether `name` is guessed in a text. */
function guesses(name: string, article: string): boolean {
	const { text, marks } = foldArticle(article);
	const names = new Names();
	guessStrangers(text, marks, names);
	return names.isPossible(name);
}

describe('somebody whose surname no list has is guessed where they speak, and stand elsewhere as well', () => {
	test.each([
		['妥玉虎说，路灯亮了。妥玉虎在村里种地。', '妥玉虎'],
		['村民妥玉虎在村里种地。妥玉虎说：“好。”', '妥玉虎'],
		['会上，妥玉虎则认为，路灯亮了。妥玉虎在村里种地。', '妥玉虎'],
		['妥玉虎笑着说，路灯亮了。妥玉虎在村里种地。', '妥玉虎'],
		['妥玉虎开心地说，路灯亮了。妥玉虎在村里种地。', '妥玉虎'],
		['妥玉虎点头，路灯亮了。妥玉虎在村里种地。', '妥玉虎'],
		['妥玉虎告诉记者，路灯亮了。妥玉虎在村里种地。', '妥玉虎'],
		['阿皮几体说，路灯亮了。阿皮几体在村里种地。', '阿皮几体']
	])('%s', (article, name) => {
		expect(guesses(name, article)).toBe(true);
	});

	test.each([
		['they stand nowhere else', '妥玉虎', '妥玉虎说，路灯亮了。'],
		[
			'they speak in the middle of a clause',
			'妥玉虎',
			'下午妥玉虎说，路灯亮了。妥玉虎在村里种地。'
		],
		['nobody speaks', '妥玉虎', '妥玉虎在村里种地，妥玉虎在村里养鱼。'],
		['they are people of a kind', '老百姓', '老百姓说，路灯亮了。老百姓都高兴。'],
		['it is a body', '省政府', '省政府说，路灯亮了。省政府在城里。'],
		['it is an office', '副市长', '副市长说，路灯亮了。副市长在城里。'],
		['nothing of it spells a name', '妥玉虎山', '妥玉虎山说，路灯亮了。妥玉虎山在村里。']
	])('but not where %s', (_, name, article) => {
		expect(guesses(name, article)).toBe(false);
	});

	test.each([
		['妥玉虎兴高采烈地连连说，路灯亮了。妥玉虎在村里种地。', false],
		['妥玉虎连连点头，路灯亮了。妥玉虎在村里种地。', true],
		['妥玉虎也说，路灯亮了。妥玉虎在村里种地。', true],
		['妥玉虎还告诉记者，路灯亮了。妥玉虎在村里种地。', true],
		['“好。”妥玉虎说。妥玉虎在村里种地。', true]
	])('%s: %s', (article, guessed) => {
		expect(guesses('妥玉虎', article)).toBe(guessed);
	});

	test('near by is within two thousand characters, in front of the words and behind them', () => {
		const words = '妥玉虎说，好。';
		const again = '妥玉虎种地。';
		// As many characters from one end of the name to the other end of its like.
		const apart = (size: number) => '雨'.repeat(size);
		const behind = (size: number) => words + apart(size - words.length) + again;
		const inFront = (size: number) => `${again}${apart(size - again.length - 1)}。${words}`;
		for (const article of [behind, inFront]) {
			expect(guesses('妥玉虎', article(2000))).toBe(true);
			expect(guesses('妥玉虎', article(2001))).toBe(false);
		}
	});
});
