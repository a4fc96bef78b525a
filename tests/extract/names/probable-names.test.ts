import { describe, expect, test } from 'vitest';
import { probableLength } from '#extract/names/probable-names.ts';

/** The name that is read where the bar stands; '' for none. */
function nameAt(marked: string): string {
	const at = marked.indexOf('|');
	const text = marked.replace('|', '');
	const length = probableLength(text, at);
	// Wherever in an article it stands.
	expect(probableLength(`路修好了。\n${text}`, at + 6)).toBe(length);
	return text.slice(at, at + length);
}

test.each([
	['邱守先是合作社理事长', 3],
	['白双站连连称赞', 3],
	['骆海棠频频点头', 3],
	['陈丽如相当气愤', 3],
	['陈丽如十分气愤', 3],
	['李江如实说', 2],
	['骆海先介绍了情况', 2],
	['却无法讲真话', 0]
])('a name that a word of two characters alike, or 是, ends is whole: %s', (words, length) => {
	expect(probableLength(words, 0)).toBe(length);
});

describe('a name that nothing bounds on its right is as long as there is evidence for', () => {
	test.each([
		['three characters, whatever they do', '书记|潘建龙早早就来到会场', '潘建龙'],
		['two in front of a word', '|罗平提议', '罗平'],
		['two in front of a title', '书记|周勇代表', '周勇'],
		['two in front of what is said', '村民|许玲所说', '许玲'],
		['two in front of how it is said', '村民|黄鸣微笑着说', '黄鸣'],
		['two in front of somebody’s age', '村民|李明年近六旬', '李明'],
		['three that end with 年 otherwise', '村民|裴丰年拔起一株稻子', '裴丰年'],
		['three that end with an adverb, in front of a word', '教师|邝志坚长期从事研究', '邝志坚'],
		['three that end with one, in front of a verb of speaking', '教师|邝志坚承认，好', '邝志坚'],
		['three that end with 才, in front of 没有', '村民|周进才没有', '周进才'],
		['two in front of young age', '村民|李明年轻', '李明'],
		['three that end with 年, in front of a verb', '村民|李明年说', '李明年'],
		['three that end with 坚, in front of 则', '教师|邝志坚则说', '邝志坚'],
		['three that end with 坚, in front of a mark', '教师|邝志坚，好', '邝志坚'],
		['two in front of a word that begins like a name', '书记|李敏明确提出', '李敏'],
		['two in front of 则', '村民|金明则说，好', '金明'],
		['two in front of a verb that is none of speaking', '村民|褚丽收到了', '褚丽'],
		['two that are a word elsewhere, where people are called so', '村民|江南来到会场', '江南'],
		['three in front of an office', '教授|谢扬举教授认为', '谢扬举'],
		['three in front of 则', '作家|麦家乐则关注村落', '麦家乐'],
		['two in front of 和', '村民|罗应和在等候。', '罗应'],
		['three that end with 和, where they stand again', '村民|罗应和在等候。罗应和指了指', '罗应和'],
		['three of which two are a word, in front of a word', '村民|史书娥就提交了建议', '史书娥'],
		['three of which two are no name, in front of a word', '船工|麻老金不识字', '麻老金'],
		['two that begin like an adverb', '书记|曾志提出三点', '曾志'],
		['three in front of one character', '议员|骆海棠搬把椅子', '骆海棠'],
		['four with two surnames, in front of a word', '议员|陈李佩瑜率先发言', '陈李佩瑜'],
		['four with two surnames, in front of a mark', '议员|陈李佩瑜，今年五十', '陈李佩瑜'],
		[
			'four with two surnames, where they stand again',
			'议员|陈李佩瑜在会上坐着。陈李佩瑜说',
			'陈李佩瑜'
		],
		[
			'two with a word behind, which stand again with another one',
			'|李江承认真答复。“快了。”李江承说',
			'李江承'
		]
	])('%s: %s', (_, marked, name) => {
		expect(nameAt(marked)).toBe(name);
	});

	test.each([
		['behind an office', '书记|郭书记介绍'],
		['an adverb and a verb', '书记|曾提出三点'],
		['a preposition and a word', '焊工|从原来的车间来'],
		['a verb and a word', '村民|怀揣期盼走来'],
		['what somebody is called', '|李大姐说'],
		['letters', '|Abc说']
	])('none is read in %s: %s', (_, marked) => {
		expect(nameAt(marked)).toBe('');
	});
});

describe('behind a surname of two characters', () => {
	test.each([
		['司马秉直代表说，好。', '司马秉直'],
		['司马秉直说，好。', '司马秉'],
		['闻人慧心说，好。', '闻人慧心'],
		['闻人慧心则表示，好。', '闻人慧心'],
		['闻人慧心说好', '闻人慧'],
		['欧阳明说，好。', '欧阳明'],
		['欧阳江河来到会场', '欧阳江河'],
		['欧阳海认为，好。', '欧阳海'],
		['欧阳海从山里来', '欧阳海'],
		['欧阳海承认', '欧阳海'],
		['欧阳海', '欧阳海']
	])('%s is somebody called %s', (text, name) => {
		expect(nameAt(`|${text}`)).toBe(name);
	});
});

describe('a padded name', () => {
	test.each([
		['ends in front of a word', '|王 军说', '王 军'],
		['ends with the text', '|王 军', '王 军'],
		['is none where the characters go on', '|王 军团结', '']
	])('%s', (_, marked, name) => {
		expect(nameAt(marked)).toBe(name);
		expect(nameAt(`村民${marked}`)).toBe(name);
	});
});

describe('a name from another language', () => {
	test.each([
		['of three characters that spell it', '妇女|娜塔莎是店主', '娜塔莎'],
		['of four', '村民|伊丽苏娅说，好', '伊丽苏娅'],
		['in front of one with a dot', '|娜塔莎说，阿里·买买提笑了', '娜塔莎'],
		['of four, in front of a word that spells none', '妇女|娜塔莎拉是店主', '娜塔莎拉'],
		['of many characters with a dot', '|阿依古丽阿依古·买买提说', '阿依古丽阿依古·买买提'],
		['of two Tibetan words', '校长|洛绒邓珠现场作了回应', '洛绒邓珠'],
		['of one Tibetan word and another', '校长|洛绒成林现场作了回应', '洛绒成林'],
		['of another word and a Tibetan one', '校长|成林邓珠现场作了回应', '成林邓珠'],
		['in front of an office', '书记|洛绒邓珠县长来到', '洛绒邓珠'],
		['with a dot and blanks around it', '书记|库尔班江 · 吐尔逊说', '库尔班江 · 吐尔逊'],
		['with a dot', '书记|库尔班江·吐尔逊说', '库尔班江·吐尔逊'],
		[
			'with a dot, in front of what is no verb of speaking',
			'|阿依古丽·买买提通过翻译说',
			'阿依古丽·买买提'
		]
	])('%s', (_, marked, name) => {
		expect(nameAt(marked)).toBe(name);
	});
});

test.each([['提出三点'], ['来了'], ['则说'], ['，好']])(
	'a word that people are called as well is a name behind an office, in front of %s',
	(behind) => {
		expect(nameAt(`书记|江南${behind}`)).toBe('江南');
		expect(nameAt(`书记|高兴${behind}`)).toBe('');
	}
);

test('a name from another language that nothing bounds is none', () => {
	expect(nameAt('妇女|娜塔莎')).toBe('');
	expect(nameAt('妇女|娜塔莎山路')).toBe('');
});

test('a word is a name behind an office where it speaks', () => {
	for (const behind of ['指出', '则说，好', '笑着说，好', '：好'])
		expect([behind, nameAt(`书记|冷静${behind}`)]).toEqual([behind, '冷静']);
	for (const behind of ['', '，好', '地说'])
		expect([behind, nameAt(`书记|冷静${behind}`)]).toEqual([behind, '']);
});

describe('a common word behind an office', () => {
	const introduced = '副主任|冷静用三组数字谈体会。';

	test('is a name where it heads a clause further on, and speaks', () => {
		expect(nameAt(`${introduced}冷静说，“好。”`)).toBe('冷静');
	});

	test('is none where it does not', () => {
		expect(nameAt(introduced)).toBe('');
		expect(nameAt(`${introduced}会上冷静说，“好。”`)).toBe('');
	});
});
