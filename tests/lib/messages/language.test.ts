import { describe, expect, it } from 'vitest';
import { bothNamesIn, CHINESE, ENGLISH, nameIn } from '#lib/messages/language.ts';

describe('what something is called', () => {
	const industry = { text: '产业', en: 'Industry' };
	const unnamed = { text: '产业', en: '' };

	it('is its English name in English, with the Chinese beside it where a reader looks for it', () => {
		expect([nameIn(ENGLISH, industry), bothNamesIn(ENGLISH, industry)]).toEqual([
			'Industry',
			'Industry 产业'
		]);
		expect([nameIn(CHINESE, industry), bothNamesIn(CHINESE, industry)]).toEqual(['产业', '产业']);
	});

	it.each([
		['a term', unnamed, '产业'],
		['a theme', { name: '产业发展', en: '' }, '产业发展'],
		['a delegation', { short: '衡南', en: '' }, '衡南']
	])('is the Chinese in both languages, once, where %s has no English', (_, item, chinese) => {
		for (const language of [CHINESE, ENGLISH]) {
			expect(nameIn(language, item)).toBe(chinese);
			expect(bothNamesIn(language, item)).toBe(chinese);
		}
	});
});
