import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';

/** Whoever 她 means, or is called again, behind a text: the one who says 路灯亮了。 */
function meant(text: string): string | undefined {
	return whoSays(text).find(([, words]) => words === '路灯亮了。')?.[0];
}

describe('somebody enters, and is meant by 她', () => {
	test.each([
		['栗翠田是一位来自农村的代表，她说，路灯亮了。', '栗翠田'],
		['颜大岩，街道人大代表。他说，路灯亮了。', '颜大岩'],
		['临沂代表团的栗翠田是一名来自农村的新代表。她说，路灯亮了。', '栗翠田'],
		['骆海棠代表说，路修好了。栗翠田是一位来自农村的代表，她说，路灯亮了。', '栗翠田'],
		['坐在后排的于凤鸣站了起来。她说，路灯亮了。', '于凤鸣'],
		['作为基层党代表，宋玉洁走访了三百户。她说，路灯亮了。', '宋玉洁'],
		['易水生在发言时说，路灯亮了。', '易水生'],
		['崔维明（商会理事）、马慧榕则关注路灯。两人说，路灯亮了。', '崔维明、马慧榕'],
		['代表俞晓雯和来自卫健系统的代表陆斌走进会场。两人说，路灯亮了。', '俞晓雯、陆斌']
	])('%s', (text, who) => {
		expect(meant(text)).toBe(who);
	});
});

describe('somebody is read behind', () => {
	test.each([
		['an office with a note', '署理署长（安老服务）卫静雯说，路灯亮了。', '卫静雯'],
		['an office whose note is within it', '董事长（原厂长）李国栋说，路灯亮了。', '李国栋'],
		['a kind of people', '轮椅车车主代表陈孝林认为，路灯亮了。', '陈孝林'],
		['a word that no name is', '听证代表陈孝林认为，路灯亮了。', '陈孝林'],
		['a newspaper of elsewhere', '俄罗斯阿尔法电视台记者娜塔莎说，路灯亮了。', '娜塔莎'],
		[
			'what they belong to, in front of an office',
			'南洋理工大学孙爱欣副教授认为，路灯亮了。',
			'孙爱欣'
		]
	])('%s: %s', (_, text, who) => {
		expect(meant(text)).toBe(who);
	});

	test('but whoever writes reports and is not asked, and who is only spoken of, is not', () => {
		expect(whoSays('本报记者娜塔莎说，路灯亮了。')).toEqual([]);
		expect(whoSays('对省长张三所作的报告，骆海棠代表说，好。')).toEqual([['骆海棠', '好。']]);
	});
});

test('whoever has an office at the head of a clause may be called by surname and office below', () => {
	const text = '朱文章校长提出希望。朱校长表示，路灯亮了。';
	expect(whoSays(text)).toEqual([['朱文章', '路灯亮了。']]);
	expect(readText(text).diagnostics.map(({ code }) => code)).toEqual(['surname-only']);
});
