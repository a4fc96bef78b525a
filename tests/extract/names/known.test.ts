import { describe, expect, test } from 'vitest';
import { Names, shortForms } from '#extract/names/known.ts';

describe('somebody is called for short by', () => {
	test.each([
		['either part of a name with a dot', '库尔班江·吐尔逊', ['库尔班江', '吐尔逊']],
		['the first and the last of more parts', '阿里·本·哈桑尼', ['阿里', '哈桑尼']],
		['no part of one character', '阿·哈桑尼', ['哈桑尼']],
		['no part of one character behind the dot', '哈桑尼·阿', ['哈桑尼']],
		['both surnames of a married woman', '林郑月娥', ['林郑']],
		['nothing less than a surname of two characters and a name', '欧阳江海', []],
		['nothing less than three characters', '骆海棠', []],
		['nothing less than four characters with one surname', '扎西多吉', []]
	])('%s: %s', (_, name, short) => {
		expect(shortForms(name)).toEqual(short);
	});
});

describe('of names met so far', () => {
	const namesOf = (...certain: string[]) => {
		const names = new Names();
		for (const name of certain) names.enter(name, '代表');
		return names;
	};

	test('one beside a title is certain, one behind an office is possible, and both are known', () => {
		const names = namesOf('骆海棠');
		names.guess('申之远');
		expect(names.isCertain('骆海棠')).toBe(true);
		expect(names.isPossible('骆海棠')).toBe(false);
		expect(names.isCertain('申之远')).toBe(false);
		expect(names.isPossible('申之远')).toBe(true);
		for (const name of ['骆海棠', '申之远']) expect(names.isKnown(name)).toBe(true);
		for (const name of ['骆海', '申之', '周桂香']) expect(names.isKnown(name)).toBe(false);
	});

	test('each is told at its place, and nowhere else', () => {
		const names = namesOf('骆海棠');
		names.guess('申之远');
		const text = '骆海棠、申之远';
		expect([names.certain(text, 0, 3), names.certain(text, 4, 7)]).toEqual([true, false]);
		expect([names.possible(text, 0, 3), names.possible(text, 4, 7)]).toEqual([false, true]);
		expect([names.known(text, 0, 3), names.known(text, 4, 7)]).toEqual([true, true]);
		expect([names.known(text, 0, 2), names.known(text, 1, 3)]).toEqual([false, false]);
	});

	test('the longest is met where a longer one begins like a shorter one', () => {
		const names = namesOf('骆海棠');
		names.guess('骆海');
		expect(names.metAt('会上骆海棠说', 2)).toBe('骆海棠');
		expect(names.metAt('会上骆海说', 2)).toBe('骆海');
		expect(names.metAt('会上骆海说', 3)).toBe('');
		expect(names.metAt('会上骆', 2)).toBe('');
	});

	test('only who was given words, or a title, is certain at a place', () => {
		const names = namesOf('骆海棠');
		names.guess('申之远');
		expect(names.certainAt('会上骆海棠说', 2)).toEqual({
			how: 'named',
			people: [{ name: '骆海棠', at: [2, 5], title: '代表', affiliation: null }],
			others: false,
			unsure: false,
			from: 2,
			to: 5
		});
		expect(names.certainAt('会上申之远说', 2)).toBeNull();
		expect(names.certainAt('会上骆海', 2)).toBeNull();
	});

	test('a title is kept until another one is met', () => {
		const names = namesOf('骆海棠');
		names.enter('骆海棠');
		expect(names.titleOf('骆海棠')).toBe('代表');
		names.enter('骆海棠', '委员');
		expect(names.titleOf('骆海棠')).toBe('委员');
		expect(names.titleOf('申之远')).toBeNull();
	});

	test('a part of a name is possible, and says whose it is, where nobody else is called so', () => {
		const names = namesOf('库尔班江·买买提');
		expect(names.isPossible('库尔班江')).toBe(true);
		expect(names.fullOf('买买提')).toBe('库尔班江·买买提');
		names.enter('库尔班江·买买提');
		expect(names.fullOf('买买提')).toBe('库尔班江·买买提');
		names.guess('吐尔逊·买买提');
		expect(names.fullOf('买买提')).toBe('买买提');
		expect(names.fullOf('吐尔逊')).toBe('吐尔逊·买买提');
		expect(names.fullOf('骆海棠')).toBe('骆海棠');
	});

	test('what an editor says is none is ruled out, and nothing else', () => {
		const names = namesOf('骆海棠');
		expect(names.isRuledOut('高兴')).toBe(false);
		names.ruleOut('高兴');
		expect([names.isRuledOut('高兴'), names.isRuledOut('骆海棠')]).toEqual([true, false]);
	});
});
