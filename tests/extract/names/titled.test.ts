import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';

describe('代表 is a title', () => {
	test.each([
		['behind a name', '骆海棠代表说，路灯亮了。', '骆海棠'],
		['in front of a name', '代表骆海棠说，路灯亮了。', '骆海棠'],
		['behind a surname that was met', '骆海棠代表来了。骆代表说，路灯亮了。', '骆海棠'],
		[
			'behind somebody who was named as well',
			'申之远委员和骆海棠委员说，路灯亮了。',
			'申之远、骆海棠'
		],
		['of whoever stands behind 的', '同为代表的骆海棠认为，路灯亮了。', '骆海棠'],
		[
			'of whoever stands behind 的, and is meant below',
			'均为代表的骆海棠来了。她说，路灯亮了。',
			'骆海棠'
		]
	])('%s: %s', (_, text, who) => {
		expect(whoSays(text)).toEqual([[who, '路灯亮了。']]);
		for (const { others } of readText(text).statements) expect(others).toBe(false);
	});

	test('and a verb in front of whom somebody speaks for', () => {
		const { speakers, statements } = readText('骆海棠代表市工商联发言说，路灯亮了。');
		expect(speakers.map(({ name, title }) => [name, title])).toEqual([['骆海棠', null]]);
		expect(statements.map(({ text }) => text)).toEqual(['路灯亮了。']);
	});

	test.each([
		['骆海棠代表民革发言说，路灯亮了。', null],
		['骆海棠代表全体农民提出，路灯亮了。', null],
		['骆海棠代表科技界作发言说，路灯亮了。', null],
		['骆海棠代表某某市委员会发言说，路灯亮了。', null],
		['骆海棠代表市里的工商联发言说，路灯亮了。', null],
		['骆海棠代表提出，路灯亮了。', '代表'],
		['骆海棠代表建议，路灯亮了。', '代表'],
		['骆海棠代表认为，市里表示，路灯亮了。', '代表'],
		['骆海棠代表在科技界作发言说，路灯亮了。', '代表'],
		['骆海棠代表、市科协申之远说，路灯亮了。', '代表'],
		['骆海棠委员说，路灯亮了。', '委员']
	])('or none: %s', (text, title) => {
		const { speakers } = readText(`天亮了，灯还开着。\n${text}`);
		expect(speakers.find(({ name }) => name === '骆海棠')?.title ?? null).toBe(title);
	});

	test.each(['律师', '教师', '专家', '村民', '企业家'])(
		'and no name in front of it is an office: 职工代表、%s代表',
		(office) => {
			expect(readText(`有职工代表、${office}代表认为，合同要写清。`).speakers).toEqual([]);
		}
	);

	test.each(['作为', '身为', '同为', '均为', '担任'])(
		'and nobody’s name is what somebody is: %s女代表',
		(as) => {
			for (const kind of ['女', '老', '新', '一名']) {
				for (const title of ['代表', '委员']) {
					const { speakers } = readText(`骆海棠代表来了。${as}${kind}${title}，她说，路灯亮了。`);
					expect(speakers.map(({ name }) => name)).toEqual(['骆海棠']);
				}
			}
		}
	);

	test.each(['环评', '评审', '人事', '监评'])('nor what a body is for: %s委员', (field) => {
		expect(readText(`${field}委员直接离席，说：“不合规定。”`).speakers).toEqual([]);
	});

	test('and no person’s where kinds of people are listed', () => {
		expect(readText('摩托车主代表、残疾人代表等走进会场。').speakers).toEqual([]);
	});
});

test('somebody new ends the words of whoever spoke before', () => {
	expect(whoSays('骆海棠代表说，路灯亮了。申之远代表点点头。会场响起掌声。')).toEqual([
		['骆海棠', '路灯亮了。']
	]);
	expect(whoSays('骆海棠代表说，路灯亮了；申之远代表说，桥修好了。')).toEqual([
		['骆海棠', '路灯亮了'],
		['申之远', '桥修好了。']
	]);
});

test('whoever is spoken to does not speak', () => {
	expect(whoSays('骆海棠代表对申之远代表说，路灯亮了。')).toEqual([['骆海棠', '路灯亮了。']]);
});

test('whose words it is called says whose they are', () => {
	expect(whoSays('柏建岚代表的发言掷地有声：“路灯亮了。”')).toEqual([['柏建岚', '“路灯亮了。”']]);
	expect(whoSays('和丽琼代表的发言从一段古乐讲起。她说，路灯亮了。').at(-1)).toEqual([
		'和丽琼',
		'路灯亮了。'
	]);
});
