import { expect, test } from 'vitest';
import { pictureMessagesIn } from '#lib/messages/picture.ts';
import { CHINESE, ENGLISH } from '#lib/messages/language.ts';
import { listDays } from '#lib/outputs/picture/days.ts';
import { dataset } from '../../hengyang.ts';

/** Counted in the article: sessions on the evening of 27 September and on 28 September. */
const DAYS = [{ year: 2021, month: 9, days: [27, 28] }];

test('the days of all sessions, each once, with the year that the editor gives', () => {
	expect(listDays(dataset)).toEqual(DAYS);
});

test('no year is made up', () => {
	const unknown = { ...dataset, story: { ...dataset.story, year: null } };
	expect(pictureMessagesIn(CHINESE).met(listDays(unknown))).toBe('讨论时间：9月27日、28日');
});

test('days in words', () => {
	expect(pictureMessagesIn(CHINESE).met(DAYS)).toBe('讨论时间：2021年9月27日、28日');
	expect(pictureMessagesIn(ENGLISH).met(DAYS)).toBe('Discussions on 27 and 28 September 2021');
	// Below the picture of one delegation they are not its own.
	expect(pictureMessagesIn(CHINESE).allMet(DAYS)).toBe('报道所载讨论时间：2021年9月27日、28日');
	expect(pictureMessagesIn(ENGLISH).allMet(DAYS)).toBe(
		'Discussions in the report: 27 and 28 September 2021'
	);
});
