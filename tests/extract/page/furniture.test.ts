import { describe, expect, test } from 'vitest';
import { withoutFurniture } from '#extract/page/furniture.ts';
import { foldArticle } from '#extract/text/fold.ts';
import { splitLines } from '#extract/text/lines.ts';
import { whoSays } from '../reading.ts';

/** The lines that are read. */
function kept(lines: string): string[] {
	const folded = foldArticle(lines);
	return withoutFurniture(folded.text, splitLines(folded)).map((at) => folded.text.slice(...at));
}

const FURNITURE = [
	'3',
	'—3—',
	'- 3 -',
	'· 3 ·',
	'第3版',
	'第三版',
	'03版',
	'A03版',
	'第 3 页 共 8 页',
	'3/8页',
	'第3版 要闻',
	'东溪日报 2021年9月29日 星期三 第3版',
	'2021年9月29日 星期三',
	'2021-09-29 10:22 东溪日报',
	'03 要闻 2021年9月29日 星期三',
	'责任编辑：许珂',
	'责编：许珂 美编：金秋 校对：申之远',
	'本版编辑 许珂',
	'（下转第3版）',
	'▶▶下转A03版',
	'（上接第1版）',
	'（紧接第一版）',
	'（转第3版）',
	'https://news.example/a.html 1/3'
];

describe('what a page prints around its articles is left out of a sentence', () => {
	test.each(FURNITURE)('%s', (line) => {
		expect(kept(`路子越\n${line}\n走越宽。`)).toEqual(['路子越', '走越宽。']);
		expect(whoSays(`骆桂英代表说，路子越\n${line}\n走越宽。`)).toEqual([
			['骆桂英', '路子越走越宽。']
		]);
	});
});

test('where an article goes on is left out at the end of a line and at the beginning of one', () => {
	expect(kept('路子越（下转第3版）\n（上接第1版）走越宽。')).toEqual(['路子越', '走越宽。']);
	expect(kept('路子越走越宽。▶下转第3版')).toEqual(['路子越走越宽。']);
	expect(kept('路子越走越宽。【下转第3版】')).toEqual(['路子越走越宽。']);
	expect(kept('路子越走越宽。下转第3页')).toEqual(['路子越走越宽。']);
	expect(kept('【上接第1版】路子越走越宽。')).toEqual(['路子越走越宽。']);
});

describe('a line that only looks like it is read', () => {
	test.each([
		['a number that is counted with', '提交议案\n11\n件。'],
		['a sentence', '这份报告登在第3版，他看了三遍。'],
		['a day that something happened on', '9月29日下午\n讨论继续。'],
		['a clock', '会议9:30开始\n代表们到了。'],
		['a street', '从第三页读起\n他读得慢。'],
		['words in brackets', '路子（转弯处）\n越走越宽。']
	])('%s', (_, lines) => {
		expect(kept(lines).join('\n')).toBe(lines);
	});
});

test.each([
	'（责任编辑：韩佳欣）',
	'（编辑：韩佳欣 校对：周平）',
	'【责编 韩佳欣】',
	' （责任编辑：韩佳欣）'
])('who made the page is no part of what stands in front: %s', (credits) =>
	expect(whoSays(`骆桂英代表说，要讲实效。${credits}\n\n会议还在继续，大家都在听。`)).toEqual([
		['骆桂英', '要讲实效。']
	])
);

test('a note in brackets is left where it stands: （编者注：见昨日本报）', () =>
	expect(whoSays('骆桂英代表说，要讲实效（编者：就是管用）。')).toEqual([
		['骆桂英', '要讲实效（编者：就是管用）。']
	]));
