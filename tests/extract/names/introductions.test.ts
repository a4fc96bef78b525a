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
		['代表俞晓雯和来自卫健系统的代表陆斌走进会场。两人说，路灯亮了。', '俞晓雯、陆斌'],
		['代表俞晓雯、申之远走进会场。两人说，路灯亮了。', '俞晓雯、申之远'],
		['代表俞晓雯（左）、申之远（右）走进会场。两人说，路灯亮了。', '俞晓雯、申之远'],
		['▲栗翠田是一位来自农村的代表，她说，路灯亮了。', '栗翠田'],
		['　　▲ 栗翠田是一位来自农村的代表，她说，路灯亮了。', '栗翠田'],
		['远在山东省的临沂市代表团的栗翠田是一名新代表。她说，路灯亮了。', '栗翠田'],
		['栗翠田作为街道人大代表，走访了三百户。她说，路灯亮了。', '栗翠田'],
		['身为基层党代表，宋玉洁走访了三百户。她说，路灯亮了。', '宋玉洁'],
		['会上，作为基层党代表，宋玉洁走访了三百户。她说，路灯亮了。', '宋玉洁'],
		['代表俞晓雯十分高兴。她说，路灯亮了。', '俞晓雯'],
		['朱文章校长提出希望。他说，路灯亮了。', '朱文章'],
		['欧阳江河校长提出希望。他说，路灯亮了。', '欧阳江河'],
		['南洋理工大学孙爱欣副教授点头。她说，路灯亮了。', '孙爱欣'],
		['南洋理工大学孙爱副教授点头。她说，路灯亮了。', '孙爱']
	])('%s', (text, who) => {
		expect(meant(text)).toBe(who);
	});
});

describe('somebody who heads a paragraph enters, though others were named above', () => {
	const above = '骆海棠代表走进会场。\n';

	test.each([
		['于凤鸣站了起来。', '于凤鸣'],
		['于凤鸣承认路远。', '于凤鸣'],
		['欧阳江河在发言时谈到修路。', '欧阳江河'],
		['欧阳江河摆摆手。', '欧阳江河'],
		['欧阳江承认路远。', '欧阳江'],
		['于和是农民。', '于和'],
		['于和笑着点头。', '于和'],
		['于和承认路远。', '于和'],
		['于和站了起来。于和笑了。', '于和'],
		['高原红举手。', '高原红'],
		['高原红摆摆手。高原红来自农村。', '高原红'],
		['来自南苏丹的记者阿汤加是头一回来。', '阿汤加']
	])('%s', (paragraph, who) => {
		expect(meant(`${above}${paragraph}他说，路灯亮了。`)).toBe(who);
	});

	test.each([
		['two characters of which nothing says that they are a name', '于和站了起来。'],
		['a word and a character, of which nothing says so', '高原红摆摆手。'],
		['a place, in front of its office', '甘泽州州长站了起来。'],
		['a word', '江南修好了路。'],
		['somebody behind a comma, within a paragraph', '天亮了。颜大岩，街道人大代表。']
	])('but not %s: %s', (_, paragraph) => {
		expect(['骆海棠', '']).toContain(meant(`${above}${paragraph}他说，路灯亮了。`));
	});

	test('and both of two who do', () => {
		const both = ['于凤鸣', '申之远'].join('、');
		expect(meant(`${above}于凤鸣、申之远走来。两人说，路灯亮了。`)).toBe(both);
		expect(meant(`${above}于凤鸣（会员）、申之远走来。两人说，路灯亮了。`)).toBe(both);
	});
});

describe('nobody is read', () => {
	test.each([
		['behind 记者, who writes and is not asked', '俄罗斯某台记者娜塔莎走来。她说，路灯亮了。'],
		['behind 记者 of our newspaper', '本台记者娜塔莎将参会。她说，路灯亮了。'],
		['behind 记者 whom the newspaper sent', '特派记者娜塔莎将参会。她说，路灯亮了。'],
		['behind 记者 of no newspaper', '路上，记者娜塔莎将参会。她说，路灯亮了。'],
		['in a place, in front of its office', '甘泽州州长提出希望。甘州长表示，路灯亮了。'],
		['in a word, in front of an office', '南洋理工大学高兴副教授点头。她说，路灯亮了。'],
		['where what is asked of is a report', '代表俞晓雯所作的报告很好。她说，路灯亮了。']
	])('%s: %s', (_, text) => {
		expect(meant(text)).toBe('');
	});
});

describe('a name that no list of surnames has, or a word, is one where it was listed', () => {
	const guests = '日本前首相福田康夫、法国前总理拉法兰等走进会场。';

	test.each([
		[`${guests}福田康夫说，路灯亮了。`, '福田康夫'],
		[`${guests}拉法兰说，路灯亮了。`, '拉法兰'],
		['村民于洋，3年前回乡。于洋说，路灯亮了。', '于洋'],
		['村民江南，3年前回乡。江南说，路灯亮了。', '江南'],
		['村民江南（右）3年前回乡。江南说，路灯亮了。', '江南']
	])('%s', (text, who) => {
		expect(meant(text)).toBe(who);
	});

	test.each(['日本前首相福田康夫，走进会场。', '日本村民福田康夫、法国前总理拉法兰等走进会场。'])(
		'and nobody where it was not: %s',
		(text) => {
			expect(meant(`${text}福田康夫说，路灯亮了。`)).not.toBe('福田康夫');
		}
	);
});

describe('somebody is read behind', () => {
	test.each([
		['an office with a note', '署理署长（安老服务）卫静雯说，路灯亮了。', '卫静雯'],
		['an office whose note is within it', '董事长（原厂长）李国栋说，路灯亮了。', '李国栋'],
		['a kind of people', '轮椅车车主代表陈孝林认为，路灯亮了。', '陈孝林'],
		['a kind of people, with an adverb', '轮椅车车主代表陈孝林则认为，路灯亮了。', '陈孝林'],
		['a kind of people, proposing', '轮椅车车主代表陈孝林提出，路灯亮了。', '陈孝林'],
		['a kind of people, with two characters', '轮椅车车主代表陈孝认为，路灯亮了。', '陈孝'],
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
	expect(whoSays(`会上，${text}`)).toEqual([['朱文章', '路灯亮了。']]);
	expect(whoSays('朱文章校长提出希望。骆校长表示，路灯亮了。')[0]?.[0]).not.toBe('朱文章');
});
