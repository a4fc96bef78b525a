import { expect, test } from 'vitest';
import { whoSays } from '../reading.ts';

test.each([
	['each behind the same title', '代表项金水、代表胡永福认为', '项金水、胡永福'],
	[
		'three behind the same title',
		'代表项金水、代表骆海棠、代表胡永福认为',
		'项金水、骆海棠、胡永福'
	],
	['an office, and a title', '主任骆春生及代表周桂香异口同声地说', '骆春生、周桂香'],
	['an office behind the name, and a title', '骆春生主任和周桂香代表都说', '骆春生、周桂香'],
	['an office, and none', '主任骆春生和周桂香代表都说', '骆春生、周桂香'],
	['joined otherwise', '主任骆春生以及代表周桂香都说', '骆春生、周桂香']
])('people who are joined speak together: %s: %s', (_, who, people) => {
	expect(whoSays(`${who}，路灯亮了。`)).toEqual([[people, '路灯亮了。']]);
});

test.each([
	['somebody does something else', '代表项金水站起来、代表胡永福认为', '胡永福'],
	['the title is another one', '代表项金水、委员胡永福认为', '胡永福'],
	['the office is of many', '在主任骆春生和大家面前周桂香代表说', '周桂香']
])('but not where %s: %s', (_, who, people) => {
	expect(whoSays(`${who}，路灯亮了。`)).toEqual([[people, '路灯亮了。']]);
});
