import { describe, expect, test } from 'vitest';
import {
	dottedLength,
	foreignLength,
	isForeign,
	isSpelt,
	maySpell
} from '#extract/words/foreign-names.ts';

describe('characters that spell a name from another language', () => {
	test.each([
		['three of three', '娜塔莎'],
		['four of four', '伊丽苏娅'],
		['all but one', '洛桑江村'],
		['seven', '阿布杜拉艾卡尔'],
		['with 都 as part of it', '阿布都热合曼'],
		['with 不都', '阿不都热合曼'],
		['with 卜都', '阿卜都热合曼']
	])('%s: %s', (_, name) => {
		expect(isForeign(name)).toBe(true);
	});

	test.each([
		['two', '娜塔'],
		['eight', '阿布杜拉艾卡尔江'],
		['two of three', '娜塔骆'],
		['four of six', '阿布骆拉海江'],
		['a country', '马来西亚'],
		['a city', '乌鲁木齐'],
		['a particle among them', '阿的巴布'],
		['都 that is no part of it', '阿巴都布'],
		['a mark among them', '阿布，杜拉']
	])('%s are none: %s', (_, name) => {
		expect(isForeign(name)).toBe(false);
	});

	test('such a name ends where a word begins', () => {
		for (const [text, length] of [
			['伊丽苏娅说，好', 4],
			['阿布都热合曼说，好', 6],
			['洛桑江村说，好', 4],
			['伊丽苏娅', 0],
			['伊丽苏娅县', 0],
			['娜塔莎说，好', 0],
			['马来西亚说，好', 0],
			['骆海棠说，好', 0]
		] as const) {
			expect([text, foreignLength(text, 0)]).toEqual([text, length]);
			expect([text, foreignLength(`书记${text}`, 2)]).toEqual([text, length]);
		}
	});

	test('some stand behind a dot only', () => {
		const code = (character: string) => character.charCodeAt(0);
		expect([maySpell(code('娜')), isSpelt(code('娜'))]).toEqual([true, true]);
		expect([maySpell(code('逊')), isSpelt(code('逊'))]).toEqual([false, true]);
		expect([maySpell(code('骆')), isSpelt(code('骆'))]).toEqual([false, false]);
	});
});

describe('a name with a dot is as long as', () => {
	test.each([
		['what spells it, in front of any word', '麦富吐力·坎加仍然每天巡边', '麦富吐力·坎加'],
		['the next word lets it be', '阿依古丽·买买提通过翻译', '阿依古丽·买买提'],
		['the text', '库尔班江·吐尔逊', '库尔班江·吐尔逊'],
		['the clause', '约翰·史密斯，今年五十', '约翰·史密斯'],
		['three parts', '阿里·本·哈桑说', '阿里·本·哈桑'],
		['one with blanks around the dot', '库尔班江 · 吐尔逊说', '库尔班江 · 吐尔逊'],
		['nothing, without a dot', '骆海棠说', ''],
		['nothing, where the dot comes first', '·吐尔逊说', ''],
		['nothing, where the dot is of somebody further on', '骆海棠和，吐尔逊·江说', '']
	])('%s: %s', (_, text, name) => {
		expect(text.slice(0, dottedLength(text))).toBe(name);
	});
});

/** 拉齐尼·巴依卡|生前说: adverbs are spelt as names are. */
test.each([
	...[
		'生前',
		'当场',
		'当时',
		'这样',
		'如此',
		'随后',
		'最后',
		'多次',
		'反复',
		'一再',
		'动情地',
		'由衷地',
		'常常',
		'始终',
		'用汉语'
	]
])('a name with a middle dot ends in front of %s', (adverb) => {
	for (const name of ['拉齐尼·巴依卡', '阿卜杜拉·买买提', '罗伯特·李', '玛丽亚·德·桑托斯'])
		expect([adverb, dottedLength(`${name}${adverb}说`)]).toEqual([adverb, name.length]);
});

/** 约翰·史密斯|博士: a title ends it as well. */
test.each(['博士', '教授', '大使', '先生', '总裁', '医生'])(
	'a name with a middle dot ends in front of %s',
	(title) => {
		for (const name of ['约翰·史密斯', '罗伯特·李', '玛丽亚·德·桑托斯'])
			expect([title, dottedLength(`${name}${title}表示`)]).toEqual([title, name.length]);
	}
);
