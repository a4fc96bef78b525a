import { describe, expect, test } from 'vitest';
import { LEADS, leadLength, leadsIn, partOf } from '#extract/words/leads.ts';
import { whoSays } from '../reading.ts';

const leads = (text: string) => leadsIn(text, 0, text.length);

describe('said of the speaking, and no words, are', () => {
	test.each([
		['nothing', ''],
		['who speaks', '作为高校的党代表，'],
		['what came before', '笑声过后，'],
		['what came before, at length', '路灯修好之后，'],
		['when', '下午的质询中，'],
		['where', '昨天的会上，'],
		['a part of the meeting', '提问环节，'],
		['a year', '2021年，'],
		['several of these', '在会上，作为代表，'],
		['several of these, however parted', '会上；随后：在现场，'],
		['one of these behind blanks', '　　会上，']
	])('%s: %s', (_, text) => {
		expect(leads(text)).toBe(true);
	});

	test.each([
		['words', '路修好了，'],
		['words behind one of these', '在会上，路修好了，'],
		['words in front of one of these', '路修好了，在会上，'],
		['a long clause that ends like one of these', '这条走了多少年的泥巴路修好之后，'],
		['more than sixty characters', '在会上，'.repeat(16)],
		['when, with what was done', '下午我们把村里的路灯一盏一盏都修好了里，']
	])('but not %s: %s', (_, text) => {
		expect(leads(text)).toBe(false);
	});

	test('sixty characters are not too many, and an empty passage leads in', () => {
		expect(leads('在会上，'.repeat(15))).toBe(true);
		expect(leadsIn('路修好了', 2, 2)).toBe(true);
		expect(leadsIn('路修好了', 2, 1)).toBe(true);
	});
});

test('a part of a sentence begins behind its last semicolon that is near', () => {
	const text = '甲；乙；丙，丁';
	expect(partOf(text, 0, text.indexOf('丁'))).toBe(text.indexOf('丙'));
	expect(partOf(text, 0, text.indexOf('乙'))).toBe(text.indexOf('乙'));
	expect(partOf(text, text.indexOf('丙'), text.indexOf('丁'))).toBe(text.indexOf('丁'));
	expect(partOf('甲，乙', 0, 2)).toBe(2);
	const far = `甲；${'乙'.repeat(60)}`;
	expect(partOf(far, 0, far.length)).toBe(2);
	expect(partOf(`${far}乙`, 0, far.length + 1)).toBe(far.length + 1);
});

describe.each(LEADS)('%s is no part of who stands behind it', (lead) => {
	test.each([
		['with a title', '骆春生代表说，', '骆春生'],
		['with an office', '县长骆春生说，', '骆春生'],
		['alone', '骆春生表示，', '骆春生'],
		['with another', '骆春生、周桂香表示，', '骆春生、周桂香']
	])('%s: %s', (_, who, people) => {
		expect(whoSays(`${lead}${who}路灯亮了。`)).toEqual([[people, '路灯亮了。']]);
	});

	test('it is as long as it is, once and twice', () => {
		expect(leadLength(`${lead}骆春生说`)).toBe(lead.length);
		expect(leadLength(`${lead}${lead}骆春生说`)).toBe(2 * lead.length);
	});
});
