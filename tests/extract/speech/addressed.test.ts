import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';

/** Every way to combine them. */
const each = (...lists: string[][]): string[] =>
	lists.reduce((all, list) => all.flatMap((one) => list.map((next) => one + next)), ['']);

const TO = ['对', '常对', '跟', '向', '给', '冲着', '朝'];
const WORDS = ['说：“慢工出细活，别急。”', '讲：“慢工出细活，别急。”', '说，慢工出细活。'];
const SOMEBODY = ['骆春生代表', '徒弟骆春生', '县农业局局长骆春生', '身旁的村支书骆春生'];

describe('whoever words are told speaks none of them', () => {
	test.each(each(['师傅', '老人拉着手', '大家'], TO, SOMEBODY, WORDS))('%s', (text) => {
		expect(whoSays(text).filter(([who]) => who.includes('骆春生'))).toEqual([]);
	});

	test.each(
		each(['周桂香代表', '村支书周桂香', '她是村支书周桂香。周桂香'], TO, SOMEBODY.slice(1))
	)('and whoever is named in front does: %s说', (front) => {
		const said = whoSays(`${front}说：“慢工出细活，别急。”`);
		expect(said.map(([who]) => who)).toEqual(['周桂香']);
	});

	test('and where nobody is, it is told that somebody was not read', () => {
		const codes = readText('师傅对徒弟骆春生说：“慢工出细活，别急。”').diagnostics.map(
			(one) => one.code
		);
		expect(codes).toContain('speaker-unread');
	});
});

describe('no one is told them', () => {
	test.each([
		['by a word that only holds 对', '面对镜头的村民骆春生说，路灯亮了。'],
		['by a word that only holds 对', '对面村村民骆春生说，路灯亮了。'],
		['by a word that only holds 对', '一对夫妻，丈夫骆春生说，路灯亮了。'],
		['in a place that is called so', '向阳村村民骆春生说，路灯亮了。'],
		['by what somebody does', '给孩子上课的教师骆春生说，路灯亮了。'],
		['by what somebody knows', '对教育有研究的专家骆春生说，路灯亮了。'],
		['where it says what the words are about', '对这个问题村民骆春生说，路灯亮了。'],
		['in a clause of its own', '对着镜头，村民骆春生说，路灯亮了。']
	])('%s: %s', (_, text) => {
		expect(whoSays(text)).toEqual([['骆春生', '路灯亮了。']]);
	});
});

describe('what others say of somebody in front of a colon', () => {
	test.each(
		each(
			['村民', '学生们'],
			['对', '给', '对于'],
			['村支书骆春生', '老师骆春生'],
			['的评价', '的评价是', '的评语', '的印象是', '的寄语']
		)
	)('is none of his words: %s', (front) => {
		expect(whoSays(`${front}：“人好，办事公道。”`)).toEqual([['', '“人好，办事公道。”']]);
	});
});

describe('whom a verb has behind it speaks none of what follows', () => {
	const VERBS = ['告诫', '提醒', '安慰', '叮嘱', '鼓励', '追问'];
	test.each(
		each(
			VERBS,
			['周桂香', '村支书周桂香', '身旁的村支书周桂香'],
			['说：“路灯亮了。”', '道：“路灯亮了。”']
		)
	)('骆春生代表%s', (text) => {
		expect(whoSays(`骆春生代表${text}`)).toEqual([['骆春生', '“路灯亮了。”']]);
	});
	test('where the same word is part of what somebody belongs to, they do', () => {
		expect(whoSays('市教育局局长周桂香说，路灯亮了。')).toEqual([['周桂香', '路灯亮了。']]);
	});
});

test.each(['招呼', '吩咐', '示意'])('骆春生…，立刻%s代表周桂香：“…” is not hers', (verb) => {
	const text = `骆春生书记来了，立刻${verb}全国人大代表周桂香：“泡点茶嘛。”`;
	expect(whoSays(text).map(([who]) => who)).not.toContain('周桂香');
});
