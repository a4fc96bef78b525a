import { describe, expect, test } from 'vitest';
import {
	readAttendance,
	readNumber,
	readSection,
	readSessions,
	readUnits
} from '#extract/page/sections.ts';

/** A section as it is read below another one. */
const section = (...paragraphs: string[]) => {
	const ABOVE = '1月1日，9位代表说，好。\n';
	const text = ABOVE + paragraphs.join('\n');
	let at = ABOVE.length;
	const passages = paragraphs.map((words): [number, number] => {
		const from = at;
		at += words.length + 1;
		return [from, from + words.length];
	});
	return { text, section: readSection(text, null, null, [], passages) };
};

describe('units of a delegation', () => {
	test.each([
		['衡山县代表团', ['衡山县']],
		['衡山县、南岳区代表团', ['衡山县', '南岳区']],
		['石鼓区、松木经开区、两新工委代表团', ['石鼓区', '松木经开区', '两新工委']],
		['国资委', ['国资委']],
		['衡山县、、南岳区代表团', ['衡山县', '南岳区']]
	])('%s', (name, units) => {
		expect(readUnits(name, [0, name.length]).map(([from, to]) => name.slice(from, to))).toEqual(
			units
		);
	});
});

describe('numbers', () => {
	test.each([
		['44', 44],
		['四', 4],
		['十', 10],
		['十二', 12],
		['四十', 40],
		['四十四', 44],
		['一百二十', 120],
		['一百〇七', 107],
		['一〇七', 107],
		['两百', 200]
	])('%s is %i', (words, number) => {
		expect(readNumber(words)).toBe(number);
	});
});

describe('when a delegation met', () => {
	const read = (...paragraphs: string[]) => {
		const { text, section: read } = section(...paragraphs);
		return readSessions(text, read).map(({ month, day, part, at: [from, to] }) => [
			month,
			day,
			part,
			text.slice(from, to)
		]);
	};

	test.each([
		['9月28日下午，代表们分组讨论。', [[9, 28, '下午', '9月28日下午']]],
		['代表团于12月 3 日讨论。', [[12, 3, null, '12月 3 日']]],
		['9月28日晚、29日上午讨论，9月30日闭幕。', [[9, 28, '晚', '9月28日晚']]],
		[
			'9月28日上午、9月29日下午，代表们讨论。',
			[
				[9, 28, '上午', '9月28日上午'],
				[9, 29, '下午', '9月29日下午']
			]
		]
	])('%s', (words, sessions) => {
		expect(read(words)).toEqual(sessions);
	});

	test('no date is made of numbers that are none', () => {
		for (const none of ['13月5日', '0月5日', '9月32日', '9月0日', '9月', '月28日'])
			expect([none, read(`${none}，他说。`)]).toEqual([none, []]);
		for (const date of ['1月1日', '12月31日', '9月28日'])
			expect(read(`${date}，他说。`).map(([, , , printed]) => printed)).toEqual([date]);
	});

	test('a date that is one is read behind one that is none', () => {
		expect(read('13月5日和9月28日，他说。').map(([, day]) => day)).toEqual([28]);
	});

	test.each(['，', '、', '和', '及', '与', '至', ''])(
		'days stand together with “%s” between',
		(mark) => {
			expect(read(`9月27日${mark}9月28日${mark}9月29日讨论。`).map(([, day]) => day)).toEqual([
				27, 28, 29
			]);
		}
	);

	test('days further on are days of something else', () => {
		expect(read('9月27日讨论，去年9月28日也是。').map(([, day]) => day)).toEqual([27]);
		expect(read(`${'好'.repeat(395)}9月28日讨论。`).map(([, day]) => day)).toEqual([28]);
		expect(read(`${'好'.repeat(396)}9月28日讨论。`)).toEqual([]);
	});

	test('only the first paragraph says it', () => {
		expect(read('代表们讨论。', '9月28日，他去了乡下。')).toEqual([]);
	});
});

describe('how many took part', () => {
	const read = (words: string) => {
		const { text, section: read } = section(words);
		const found = readAttendance(text, read);
		return found && [found.count, text.slice(...found.at)];
	};

	test.each([
		['44位党代表齐聚一堂。', [44, '44位党代表']],
		['四十四名代表参加讨论。', [44, '四十四名代表']],
		['30余名与会代表发言。', [30, '30余名与会代表']],
		['2名代表参加讨论。', [2, '2名代表']],
		['两位人大代表参加讨论。', [2, '两位人大代表']],
		['会场里有12位政协委员参加讨论。', [12, '12位政协委员']],
		['一百二十余名参会党代表来了。', [120, '一百二十余名参会党代表']]
	])('%s', (words, found) => {
		expect(read(words)).toEqual(found);
	});

	test.each([
		['one is nobody’s number', '一位代表说，好。'],
		['one is nobody’s number, whatever he does', '1名代表来了。'],
		['no number is none', '这位代表来了。'],
		['what stands far behind is something else’s', `${'好'.repeat(396)}44位代表来了。`],
		['those who say something are not all', '3位代表认为，好。'],
		['a delegation is no person', '15名代表团成员到会。']
	])('%s', (_, words) => {
		expect(read(words)).toBeNull();
	});
});

describe('bylines at the ends of a section', () => {
	test('are its reporters’, and no part of its body', () => {
		const { text, section: read } = section(
			'本报讯（记者 张三）代表们分组讨论。',
			'大家认为，好。（通讯员 李四）'
		);
		expect(read.reporters.map(({ at, role }) => `${text.slice(...at)}${role}`)).toEqual([
			'张三记者',
			'李四通讯员'
		]);
		expect(read.body.map((at) => text.slice(...at))).toEqual([
			'代表们分组讨论。',
			'大家认为，好。'
		]);
	});

	test('a byline alone leaves no empty paragraph', () => {
		expect(section('代表们讨论。', '（记者 张三）').section.body).toHaveLength(1);
	});
});
