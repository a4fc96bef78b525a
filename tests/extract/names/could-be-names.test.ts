import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';
import {
	couldBeBareName,
	couldBeBegun,
	couldBeName,
	couldBeTitled,
	isSpeltStranger,
	strangerLength
} from '#extract/names/could-be-names.ts';

describe('a run of characters that may stand alone as a name', () => {
	test.each([
		['two characters', '骆海'],
		['three', '骆海棠'],
		['two of which one is rare and of two code units', '骆𬭎'],
		['four with a surname of two', '欧阳江海'],
		['four with two surnames', '林郑月娥'],
		['four with a Tibetan word', '扎西成林'],
		['more with a dot', '库尔班江·吐尔逊']
	])('%s: %s', (_, name) => {
		expect(couldBeName(name)).toBe(true);
	});

	test.each([
		['one character', '骆'],
		['four with one surname', '骆俊丽娟'],
		['five', '欧阳江海棠'],
		['letters', 'Abc'],
		['a blank', '骆 海'],
		['a dot that parts nothing', '骆海·'],
		['a surname of two characters alone', '轩辕'],
		['an office', '市长'],
		['a surname and what people are called', '李大姐'],
		['a word that stands where names do', '青年'],
		['what no name holds', '骆的棠'],
		['an office behind a character', '副市长'],
		['an office in front of a character', '商户刘'],
		['an office in front of a name', '律师谢文'],
		['an office behind a word', '货车司机']
	])('is not %s: %s', (_, run) => {
		expect(couldBeName(run)).toBe(false);
	});
});

describe('between a mark and a title stands', () => {
	test.each(['骆海棠', '扎西', '萧让'])('a name: %s', (run) => {
		expect(couldBeTitled(run)).toBe(true);
	});

	test.each(['青年', '周们', '文艺界', '河东镇', '江南街道', '解放社区', '金融界'])(
		'no name: %s',
		(run) => {
			expect(couldBeTitled(run)).toBe(false);
		}
	);
});

describe('where only its place speaks for a name', () => {
	test('a surname is asked for', () => {
		expect(couldBeBareName('骆海棠')).toBe(true);
		expect(couldBeBareName('柔贵')).toBe(false);
		expect(couldBeBareName('扎西成林')).toBe(true);
		expect(couldBeBareName('旺堆成林')).toBe(true);
		expect(couldBeBareName('旺堆成')).toBe(false);
	});

	test('a surname that is a word as well is one only behind an office', () => {
		expect(couldBeBareName('向俊娟')).toBe(false);
		expect(couldBeBareName('向俊娟', true)).toBe(true);
		expect(couldBeBareName('从原来', true)).toBe(false);
	});

	test('a common word is none, but behind an office it is where people are called so or it speaks', () => {
		expect(couldBeBareName('江南')).toBe(false);
		expect(couldBeBareName('江南', true)).toBe(true);
		expect(couldBeBareName('高兴', true)).toBe(false);
		expect(couldBeBareName('严肃', true)).toBe(false);
		expect(couldBeBareName('严肃', true, '指出，')).toBe(true);
		expect(couldBeBareName('严肃', false, '指出，')).toBe(false);
	});

	test('a word may begin a longer name: 史书|娥', () => {
		expect(couldBeBegun('史书', false)).toBe(true);
		expect(couldBeBareName('史书')).toBe(false);
		expect(couldBeBegun('农民', true)).toBe(false);
		expect(couldBeBegun('农民工', true)).toBe(false);
	});
});

describe('between an office and a verb', () => {
	test.each([
		['柔贵忠笑呵呵地', 3],
		['柔贵忠', 3],
		['柔贵忠也', 3],
		['沙马阿呷莫', 5],
		['沙马阿呷', 4],
		['骆海棠', 0],
		['柔贵', 0],
		['郭大爷先', 0],
		['先诉苦', 0],
		['柔市长', 0],
		['柔贵忠收到', 0]
	])('%s: of a stranger’s name are %i characters', (words, length) => {
		expect(strangerLength(words)).toBe(length);
	});

	test('a name from another language has as many characters that spell it as others, and holds no word', () => {
		expect(isSpeltStranger('尔古阿芝')).toBe(true);
		expect(isSpeltStranger('骆古大芝')).toBe(false);
		expect(isSpeltStranger('沙马a呷')).toBe(false);
		expect(isSpeltStranger('阿玛书记')).toBe(false);
		expect(isSpeltStranger('阿玛高兴')).toBe(false);
		expect(isSpeltStranger('阿玛的阿')).toBe(false);
	});
});

test.each(['黎巴嫩', '巴拿马', '苏格兰'])('no country is somebody: %s', (country) => {
	expect(couldBeName(country)).toBe(false);
	expect(readText(`${country}客商汉纳·加里卜表示，欢迎合作。`).diagnostics).toEqual([]);
});

describe('nobody is cut out of a longer word', () => {
	test.each(['提醒', '要求', '告诉', '邀请'])(
		'not by %s between somebody and whom they tell',
		(tells) => {
			expect(couldBeTitled(`江${tells}`)).toBe(false);
			expect(readText(`江${tells}议员须顾及形象一事，引起关注。`).speakers).toEqual([]);
		}
	);

	test('not behind a mark, where 长 is part of a name', () =>
		expect(whoSays('“班长”廖长江委员说，路要修。')).toEqual([['廖长江', '路要修。']]));

	test.each(['镇人大主席团解释道。', '大会主席团提醒道。'])('not by an office: %s', (behind) =>
		expect(readText(`“路要修，桥也要修，”争论了许久，${behind}`).speakers).toEqual([])
	);
});

test.each(['进党', '民党', '龙井区公', '江源镇公'])(
	'no party and no office of a place is one: %s',
	(run) => {
		expect(couldBeName(run)).toBe(false);
	}
);

test.each(['苏华担任', '索朗接着', '林郑表示', '欧江发言'])(
	'of four characters, two are no word that goes on from a name: %s',
	(run) => {
		expect(couldBeName(run)).toBe(false);
		expect(isSpeltStranger(run)).toBe(false);
	}
);
