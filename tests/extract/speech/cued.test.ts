import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';

const doubts = (text: string) => readText(text).diagnostics.map(({ code }) => code);

test('a verb without the mark that it needs may tell, and it is doubtful', () => {
	const text = '骆海棠代表承认当时没想到会有这么多人来。';
	expect(whoSays(text)).toEqual([['骆海棠', '当时没想到会有这么多人来。']]);
	expect(doubts(text)).toEqual(['words-inferred']);
	expect(doubts('骆海棠代表承认，当时没想到会有这么多人来。')).toEqual([]);
});

test('a verb that needs its subject in front reports nothing behind a place', () => {
	expect(whoSays('院党委书记骆春生在总结讲话中要求，多开夜班车。')).toEqual([
		['骆春生', '多开夜班车。']
	]);
	expect(whoSays('院党委书记骆春生在村口的大树下要求，多开夜班车。')).toEqual([]);
});

test('a clause in quotation marks behind a comma is nobody’s where the sentence names nobody', () => {
	expect(whoSays('会场响起掌声，“不能只在口号上下功夫”。')).toEqual([]);
	expect(whoSays('骆海棠代表站起身来，“不能只在口号上下功夫”。')).toEqual([
		['骆海棠', '“不能只在口号上下功夫”']
	]);
});

describe('somebody speaks whom an office alone names', () => {
	test.each(['有关部门的局长表示，路灯亮了。', '一位县长介绍，路灯亮了。'])(
		'and it is told: %s',
		(text) => {
			expect(doubts(text)).toContain('speaker-unread');
		}
	);

	test('but not where words are cited', () => {
		expect(doubts('国务院总理强调，路灯要亮。')).not.toContain('speaker-unread');
	});
});

test.each([
	'参加讨论时',
	'在县里调研时',
	'在会议小结中',
	'主持会议并',
	'看望慰问后',
	'对此',
	'在会上',
	'明确'
])(
	'whoever asks for something is read, whatever they do meanwhile: 县长骆春生%s要求，…',
	(meanwhile) => {
		expect(whoSays(`县长骆春生${meanwhile}要求，多开夜班车。`)).toEqual([
			['骆春生', '多开夜班车。']
		]);
	}
);

test.each(['老骆（骆春生）', '小骆（大名骆春生）', '骆大姐（本名骆春生）', '开店的老骆（骆春生）'])(
	'whoever is called so is read by the name in brackets: %s',
	(who) => {
		expect(whoSays(`${who}说，路灯亮了。`)).toEqual([['骆春生', '路灯亮了。']]);
		expect(whoSays(`${who}笑着说：“路灯亮了。”`)).toEqual([['骆春生', '“路灯亮了。”']]);
	}
);

test.each(['老周（骆春生）', '三楼（骆春生）'])('and nobody by another’s: %s', (who) => {
	expect(whoSays(`${who}说，路灯亮了。`).filter(([by]) => by !== '')).toEqual([]);
});

test('what somebody counts within his own words is a part of them', () => {
	const text = '骆春生代表说，他提了三个建议：一个是修路，一个是修桥。';
	expect(whoSays(text)).toEqual([['骆春生', '他提了三个建议：一个是修路，一个是修桥。']]);
});

test.each(['希望', '建议', '期待', '表示'])(
	'what is only touched on says nothing: 谈到…，他%s…',
	(verb) => {
		const text = `县长骆春生谈到周桂香的伤势，他${verb}尽快康复。`;
		expect(whoSays(text)).toEqual([['骆春生', '尽快康复。']]);
	}
);

test.each(['2021年起', '今年以来', '自2019年起', '去年底'])(
	'without a mark, what began then is told: 介绍%s…',
	(when) => {
		expect(whoSays(`骆春生代表介绍${when}村里陆续修路，人人出力。`)).toEqual([
			['骆春生', `${when}村里陆续修路，人人出力。`]
		]);
		expect(whoSays(`骆春生代表介绍${when}的修路情况，人人点头。`)).toEqual([]);
	}
);

test.each(['科萨', '皮特', '玛莎'])(
	'a short name from another language is one behind an office: 主帅%s',
	(name) => {
		expect(whoSays(`主帅${name}：“路灯亮了。”`)).toEqual([[name, '“路灯亮了。”']]);
		expect(whoSays(`主帅${name}说，路灯亮了。`)).toEqual([[name, '路灯亮了。']]);
	}
);

test('whoever reports from the place is who writes', () => {
	expect(whoSays('【现场】记者 骆春生：我现在是在县宾馆，代表们正赶来。')).toEqual([]);
});

test.each(['细数', '历数', '如数'])(
	'whoever counts up figures says none of them: %s“…”',
	(verb) => {
		const text = `“成果可喜。”人大代表骆春生${verb}“地区生产总值增长百分之七”等数字，微笑着说，路灯亮了。`;
		expect(whoSays(text).map(([, words]) => words)).toEqual(['“成果可喜。”', '路灯亮了。']);
	}
);

test('a report goes on behind a quotation in it and ；, with a doubt, up to whoever speaks next', () => {
	const text = '院长骆春生表示，要“修到最后一户，亮到最后一户”；路灯也要亮，桥也要修。';
	expect(whoSays(text).map(([who]) => who)).not.toContain('');
	expect(whoSays(text).at(-1)?.[1]).toContain('桥也要修。');
	expect(
		whoSays('院长骆春生表示，“要修到最后一户，亮到最后一户”；施大峰代表说，好。').at(-1)
	).toEqual(['施大峰', '好。']);
});

test('whom it is said to is no part of the words, without a mark as well', () => {
	expect(whoSays('护士长骆春生叮嘱战友们做好清扫、清洁等细节。')).toEqual([
		['骆春生', '做好清扫、清洁等细节。']
	]);
});

test.each(['家长给大家说说这一年买了几头猪。', '谁来给大家说一说。'])(
	'大家 is nobody’s name: %s',
	(words) => {
		expect(whoSays(`骆春生代表回答：按我的理解，${words}`).map(([who]) => who)).toEqual(['骆春生']);
	}
);
