import { describe, expect, test } from 'vitest';
import { behindNote, readBareSubject } from '#extract/names/bare-subjects.ts';
import { whoSays } from '../reading.ts';

/** Who is named, without a title, in front of the verb at the end of a clause. */
function read(clause: string, ...met: string[]): string | null {
	const known = (text: string, from: number, to: number) => met.includes(text.slice(from, to));
	const subject = readBareSubject(clause, 0, clause.length, known);
	// Wherever in an article the clause stands, and whatever the verb is.
	const inside = `路修好了。${clause}说`;
	const there = readBareSubject(inside, 5, inside.length - 1, known);
	expect(there?.people.map(({ name }) => name)).toEqual(subject?.people.map(({ name }) => name));
	expect([there?.from, there?.to]).toEqual(
		subject ? [subject.from + 5, subject.to + 5] : [undefined, undefined]
	);
	if (!subject) return null;
	const names = subject.people.map(({ name }) => name).join('、');
	return names + (subject.others ? '等' : '');
}

describe('people without a title are', () => {
	test.each([
		['one', '骆海棠', '骆海棠'],
		['one behind an office', '董事长骆海棠', '骆海棠'],
		['one behind an office with a note', '署理署长（安老服务）卫静雯', '卫静雯'],
		['one behind where it was', '会上骆海棠', '骆海棠'],
		['one behind a word that leads on', '随后骆海棠', '骆海棠'],
		['one behind what it was said in', '讨论中骆海棠', '骆海棠'],
		['one behind where they come from', '王家坡村的王建军', '王建军'],
		['one with an adverb behind', '骆海棠也', '骆海棠'],
		['two', '何智、陈玉莲', '何智、陈玉莲'],
		['two, each behind an office', '市委书记张三、市长李四', '张三、李四'],
		[
			'two, each behind where they come from',
			'王家坡村的王建军、李家窑村的李秀兰',
			'王建军、李秀兰'
		],
		['two, each with a note', '骆海棠（左）、申之远（右）', '骆海棠、申之远'],
		['two who are joined', '钱桂林和宗惠都', '钱桂林、宗惠'],
		['two who are joined otherwise', '骆海棠与申之远一致', '骆海棠、申之远'],
		['two with two offices', '市委书记、市长张三、县长李四', '张三、李四'],
		['two, of whom the second has no surname', '巡护员向巴泽仁、四郎措姆', '向巴泽仁、四郎措姆'],
		['two, of whom the second has a surname that no list has', '骆海棠、柔贵忠', '骆海棠、柔贵忠'],
		['some and others', '骆海棠、申之远等', '骆海棠、申之远等'],
		['whoever speaks to somebody', '支部书记祝雪兰向总书记', '祝雪兰']
	])('%s: %s', (_, clause, people) => {
		expect(read(clause)).toBe(people);
	});

	test.each([
		['places', '金乡、中牟等地多名蒜商'],
		['counties', '金乡、中牟等县'],
		['a word', '高兴'],
		['somebody alone whose surname no list has', '柔贵忠'],
		['an office alone', '市长'],
		['nothing', '']
	])('none in %s: %s', (_, clause) => {
		expect(read(clause)).toBeNull();
	});

	test('somebody met before is known by the whole name, whatever looks like an office in it', () => {
		expect(read('佘长明当众', '佘长明')).toBe('佘长明');
	});

	test('somebody met before speaks to whoever has an office, and not the other way round', () => {
		expect(read('费明转头对市金融办主任孔方', '费明')).toBe('费明');
	});
});

test('behind an office a note is passed over, and so is the end of one that it stands in', () => {
	const text = '署长（安老服务）卫静雯';
	expect(text.slice(behindNote(text, 2, text.length))).toBe('卫静雯');
	expect(text.slice(behindNote(text, 7, text.length))).toBe('卫静雯');
	expect(behindNote('署长卫静雯', 2, 5)).toBe(2);
	expect(behindNote('署长（安老', 2, 5)).toBe(2);
	expect(behindNote('（署长）', 3, 3)).toBe(3);
});

describe('whoever was met may do something first, that no list has', () => {
	test.each([
		'分析',
		'分析后',
		'调研后',
		'思考后',
		'比较后',
		'研究后',
		'走访后',
		'回顾过去',
		'结合实际'
	])('%s', (deed) => {
		for (const verb of ['表示', '认为', '说', '指出'])
			expect([
				verb,
				...whoSays(`骆春生代表说，路灯不亮。骆春生${deed}${verb}，路灯要多装几盏。`)
			]).toEqual([verb, ['骆春生', '路灯不亮。'], ['骆春生', '路灯要多装几盏。']]);
	});

	test('a shorter name that was met takes none of a longer one', () => {
		expect(whoSays('王小代表来了。王小兰分析说，路灯要多装几盏。')).not.toContainEqual([
			'王小',
			'路灯要多装几盏。'
		]);
	});
});
