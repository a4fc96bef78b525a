import { describe, expect, test } from 'vitest';
import { nextRole } from '#extract/words/reporter-roles.ts';

/** 衡阳日报|记者: the role with whatever says whose it is; null where none is. */
function role(text: string, from = 0) {
	const found = nextRole(text, from);
	return found && [text.slice(...found.at), found.word];
}

describe('whoever writes for a newspaper is told with', () => {
	test.each([
		['nothing else', '通讯员 张三', '通讯员', '通讯员'],
		['the newspaper', '东溪日报记者张三', '东溪日报记者', '记者'],
		['their own newspaper', '本报记者 张三', '本报记者', '记者'],
		['their own newspaper and a blank', '本报 记者 张三', '本报 记者', '记者'],
		['newspaper and kind', '衡阳日报全媒体见习记者张三', '衡阳日报全媒体见习记者', '记者'],
		['kind alone', '首席记者张三', '首席记者', '记者'],
		['a centre', '东溪融媒体中心记者张三', '东溪融媒体中心记者', '记者'],
		['what they take', '张三 摄影记者李四', '摄影记者', '摄影记者'],
		['a newspaper behind somebody else', '张三 东溪网记者李四', '东溪网记者', '记者'],
		['a name of eight characters', '一二三四五六七八日报记者', '一二三四五六七八日报记者', '记者']
	])('%s: %s', (_, text, whole, word) => {
		expect(role(text)).toEqual([whole, word]);
	});

	test.each([
		['without a name', '网记者', '记者'],
		['with a name of one character', '某网记者', '记者'],
		['with a name of nine characters', '零一二三四五六七八日报记者', '一二三四五六七八日报记者'],
		['that is none', '东溪文化记者', '记者']
	])('but not with a newspaper %s: %s', (_, text, whole) => {
		expect(role(text)![0]).toBe(whole);
	});
});

test('where somebody writes is no role, nor what they write or what bears their name, and none stands in front of the place that is asked for', () => {
	expect(role('中国记者网')).toBeNull();
	expect(role('张三')).toBeNull();
	expect(role('记者文章')).toEqual(['记者', '记者']);
	for (const word of ['记者手记', '记者观察', '记者之家', '记者节', '记者站', '评论员文章'])
		expect(role(word), word).toBeNull();
	expect(role('本报记者 张三 通讯员李四', 4)).toEqual(['通讯员', '通讯员']);
	expect(role('本报记者 张三', 2)).toEqual(['记者', '记者']);
});
