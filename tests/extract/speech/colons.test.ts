import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';
import { decided } from './decided.ts';

describe('who speaks behind a colon, how that is known, and what is doubtful of it', () => {
	test.each([
		['骆春生代表：路灯亮了。', 'colon', []],
		['骆春生代表（左）：路灯亮了。', 'colon', []],
		['骆春生代表毫不犹豫：“路灯亮了。”', 'colon', []],
		['骆春生代表毫不犹豫：路灯亮了。', 'colon', ['words-inferred']],
		['骆春生副主任：路灯亮了。', 'colon', []],
		['骆春生副主任：“路灯亮了。”', 'colon', []],
		['会上，骆春生副主任：路灯亮了。', 'colon', ['words-inferred']],
		['骆春生也笑了：“路灯亮了。”', 'colon', []],
		['骆春生代表来了。路通了，骆春生也笑了：“路灯亮了。”', 'colon', []],
		['骆春生代表来了。骆春生：路灯亮了。', 'colon', []],
		['骆春生代表来了。他笑了：“路灯亮了。”', 'colon', []],
		['骆春生代表来了。他：“路灯亮了。”', 'colon', []],
		['县长 骆春生：路灯亮了。', 'colon', []],
		['骆春生代表提交了一份简短的建议：路灯亮了。', 'matter', []],
		['骆春生代表提交了一份简短的建议：“路灯亮了。”', 'colon', []],
		['县长骆春生提交了一份简短的建议：路灯亮了。', 'matter', ['name-inferred']],
		['骆春生代表开出“药方”：路灯亮了。', 'matter', []],
		['骆春生代表开出良方：路灯亮了。', 'matter', []],
		['衡阳县代表团 骆春生：路灯亮了。', 'label', ['delegation-inferred']],
		['衡阳县代表团骆春生：路灯亮了。', 'label', ['delegation-inferred']],
		['说起变化，骆春生早已如数家珍：路灯亮了。', 'colon', ['name-inferred']],
		['说起桥，村民骆春生记忆犹新：路灯亮了。', 'colon', ['name-inferred']],
		['【代表感言】骆春生：路灯亮了。', 'label', ['name-inferred']],
		['【委员声音】 骆春生：路灯亮了。', 'label', ['name-inferred']],
		['骆春生代表道出思路——路灯亮了。', 'matter', []],
		['县长骆春生站起来，拿出一张图：“路灯亮了。”', 'colon', ['name-inferred']],
		['物业经理骆春生直挠头：天天有人问，路灯亮了。', 'colon', ['words-inferred']],
		['物业经理骆春生直挠头：天天有人问、路灯亮了。', 'colon', ['words-inferred']],
		['骆春生代表来了。骆春生提问题：“路灯亮了？”', 'colon', []],
		['骆春生代表说：路灯亮了。', 'with-title', []]
	])('%s: %s, %j', (text, rule, doubts) => {
		expect(decided(text)).toEqual({ who: '骆春生', rule, doubts });
		const inside = decided(`天亮了，灯还开着。\n${text}\n会场响起掌声。`);
		expect([inside.who, inside.rule]).toEqual(['骆春生', rule]);
	});

	test('is whoever asks, not who is asked', () => {
		const asked = '转头问坐在后排的局长施大峰：“路灯亮了？”';
		expect(decided(`骆春生代表来了。骆春生${asked}`).who).toBe('骆春生');
		expect(decided(`骆春生${asked.slice(2)}`)).toMatchObject({ who: '骆春生', rule: 'colon' });
	});

	test('is whoever a label names, of whatever surname', () => {
		expect(decided('代表们分组审议。市人大代表 维色：路灯亮了。')).toEqual({
			who: '维色',
			rule: 'label',
			doubts: ['name-inferred']
		});
	});

	test.each(['大家都说：路灯亮了。', '全体代表一致认为：路灯亮了。'])(
		'is nobody who is named: %s',
		(text) => {
			expect(decided(text)).toEqual({ who: '', rule: 'body', doubts: [] });
		}
	);

	test.each([
		['a list', '骆春生代表的名单：天天有人问，路灯亮了。'],
		['many', '代表们：路灯亮了。'],
		['what somebody of no surname says, where nothing else is known of them', '维色：路灯亮了。'],
		[
			'whoever an earlier clause names, without a quotation',
			'县长骆春生站起来，拿出图：路灯亮了。'
		],
		['within what somebody says', '周桂香代表说，经理骆春生直挠头：天天有人问，路灯亮了。']
	])('is not told by %s: %s', (_, text) => {
		expect(decided(text).who).toBeNull();
	});
});

test('what is said of somebody in front of a colon is not certainly their words', () => {
	const doubts = (text: string) => readText(text).diagnostics.map(({ code }) => code);
	expect(doubts('村民对村支书骆春生的评价是：“人好，办事公道。”')).toEqual([
		'quotation-unattributed'
	]);
	expect(doubts('村支书骆春生对修路的看法是：“路要修，桥也要修。”')).toEqual([]);
});

test('a quotation behind a colon is of nobody by name where a title stands in front of it without one', () => {
	expect(
		whoSays('骆春生厂长说，质量要好。其他企业代表也郑重作出了承诺：“做合格产品，让百姓放心。”')
	).toEqual([
		['骆春生', '质量要好。'],
		['', '“做合格产品，让百姓放心。”']
	]);
});
