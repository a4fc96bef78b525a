import { describe, expect, test } from 'vitest';
import { whoSays } from '../reading.ts';

/** A name that ends like the beginning of a word, or a word that begins like one: which it is, its neighbours say. */
describe('words that a name reaches into', () => {
	test.each([
		['熊卫国委员长期关注路灯。他说', '熊卫国'],
		['邱政委员说', '邱政'],
		['王建党代表说', '王建'],
		['县长刘志强调侃', '刘志强'],
		['县长彭佳学来了。彭佳学说', '彭佳学'],
		['骆春生代表接着他的话说', '骆春生']
	])('%s', (who, name) => {
		expect(whoSays(`${who}，路灯亮了。`)).toEqual([[name, '路灯亮了。']]);
	});
});

test('话说 is a word of its own where no 的 stands in front', () => {
	expect(whoSays('骆春生代表来了。话说，路灯亮了。')).toEqual([]);
});

describe('offices that are part of a longer word', () => {
	test.each([
		['纺织工人骆海棠说', '骆海棠'],
		['师范学院骆海棠说', '骆海棠']
	])('%s', (who, name) => {
		expect(whoSays(`${who}，路灯亮了。`)).toEqual([[name, '路灯亮了。']]);
	});
});

describe('two, and some', () => {
	test.each([
		['are whoever is named in front', '杨康、穆念慈两位代表说', '杨康、穆念慈'],
		['are whoever was named before', '杨康代表、穆念慈代表来了。两位代表说', '杨康、穆念慈'],
		['are those who are named in front, and others', '骆海棠、申之远等几位代表说', '骆海棠、申之远']
	])('%s: %s', (_, who, people) => {
		expect(whoSays(`${who}，路灯亮了。`)).toEqual([[people, '路灯亮了。']]);
	});

	test('are nobody where they are a number', () => {
		expect(whoSays('两人考上了大学。骆海棠代表说，路灯亮了。')).toEqual([['骆海棠', '路灯亮了。']]);
	});
});
