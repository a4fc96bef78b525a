import { describe, expect, test } from 'vitest';
import { whoSays } from '../reading.ts';

/** What 骆春生代表 is given to say; '' for nothing. */
const words = (predicate: string) =>
	whoSays(`天亮了，灯还开着。\n${predicate}\n会场响起掌声。`)
		.filter(([who]) => who === '骆春生')
		.map(([, said]) => said)
		.join('');

/** Beside each sentence that reports nothing one that nearly is it, and reports something. */
describe.each([
	[
		'a noun that is introduced',
		'骆春生代表介绍情况，路灯亮了。',
		'骆春生代表介绍，路灯亮了。',
		'路灯亮了。'
	],
	[
		'a term that is talked about',
		'骆春生代表谈“侨”，话说得多。',
		'骆春生代表谈：“路灯亮了。”',
		'“路灯亮了。”'
	],
	[
		'a topic in quotation marks',
		'骆春生代表谈起“石桥经验”，如数家珍。',
		'骆春生代表谈起“石桥经验”：“路灯亮了。”',
		'“路灯亮了。”'
	],
	[
		'what is done next',
		'骆春生代表不时插话询问，并就路灯作了说明。',
		'骆春生代表表示，并非如此。',
		'并非如此。'
	],
	[
		'what is done next, and not denied',
		'骆春生代表不时插话询问，并作了说明。',
		'骆春生代表表示，并不容易。',
		'并不容易。'
	],
	['applause', '骆春生代表笑着回应，赢得掌声。', '骆春生代表笑着回应，路灯亮了。', '路灯亮了。'],
	[
		'talk of what was felt',
		'骆春生代表谈学习报告的体会。',
		'骆春生代表谈路灯的好处。',
		'路灯的好处。'
	],
	['a look', '骆春生代表看来，路灯亮了。', '在骆春生代表看来，路灯亮了。', '路灯亮了。'],
	[
		'a look, from somewhere',
		'来自东溪县的骆春生代表看来，路灯亮了。',
		'在来自东溪县的骆春生代表看来，路灯亮了。',
		'路灯亮了。'
	],
	['a count', '骆春生代表统计，路灯亮了。', '据骆春生代表统计，路灯亮了。', '路灯亮了。'],
	[
		'a count, from somewhere',
		'来自东溪县的骆春生代表统计，路灯亮了。',
		'据来自东溪县的骆春生代表统计，路灯亮了。',
		'路灯亮了。'
	],
	[
		'something touched on',
		'骆春生代表提到了人才，一片掌声。',
		'骆春生代表提到，人才要留住。',
		'人才要留住。'
	],
	[
		'a proposal that is told of',
		'骆春生代表提出另一项建议，则与夜班车有关。',
		'骆春生代表提出，多开夜班车。',
		'多开夜班车。'
	],
	['nothing behind the verb', '骆春生代表笑着说。', '骆春生代表笑着说，路灯亮了。', '路灯亮了。'],
	[
		'nothing behind the verb, and too little in front',
		'路亮了，骆春生代表笑着说。',
		'“路灯亮了。”骆春生代表笑着说。',
		'“路灯亮了。”'
	]
])('%s', (_, none, near, said) => {
	test(`is no report: ${none}`, () => {
		expect(words(none)).toBe('');
	});

	test(`but this is one: ${near}`, () => {
		expect(words(near)).toBe(said);
	});
});

test('whoever is spoken of in somebody’s words does not speak, and whoever enters behind them does', () => {
	const spokenOf = '骆春生代表希望市长周桂香强调安全。';
	expect(whoSays(spokenOf)).toEqual([['骆春生', '市长周桂香强调安全。']]);
	expect(whoSays('骆春生代表希望路通。市长周桂香强调，安全第一。')).toEqual([
		['骆春生', '路通。'],
		['周桂香', '安全第一。']
	]);
});

test('a feeling is reported of whoever has it, and not within the words of another', () => {
	expect(words('骆春生代表期待路灯亮。')).toBe('路灯亮。');
	expect(words('骆春生代表说，他期待路灯亮。')).toBe('他期待路灯亮。');
	expect(whoSays('骆春生代表说，路通了。周桂香代表期待路灯亮。')).toEqual([
		['骆春生', '路通了。'],
		['周桂香', '路灯亮。']
	]);
});

test('what was proposed is between 提出的 and the noun, and behind a comma all of it', () => {
	expect(words('骆春生代表提出的关于多开夜班车等3件建议已经办结。')).toBe('关于多开夜班车');
	expect(words('骆春生代表提出，关于多开夜班车等3件建议要办结。')).toBe(
		'关于多开夜班车等3件建议要办结。'
	);
});

test('what is touched on or spoken about says who goes on', () => {
	expect(words('骆春生代表提到了人才，希望多开夜班车。')).toBe('多开夜班车。');
	expect(words('骆春生代表讲起了旅游：“路灯亮了。”')).toBe('“路灯亮了。”');
	expect(words('骆春生代表在谈及路灯，解决出行难时打了个比方。')).toBe('');
});
