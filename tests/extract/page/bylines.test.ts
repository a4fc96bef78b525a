import { describe, expect, test } from 'vitest';
import { isBylineLine, readBylineLine, readClosing, readOpening } from '#extract/page/bylines.ts';

const line = (text: string) =>
	isBylineLine(text, [0, text.length])
		? readBylineLine(text, [0, text.length]).map(
				({ role, at }) => `${role ?? ''} ${text.slice(...at)}`
			)
		: null;

describe('a line of its own', () => {
	test.each([
		['图们日报记者 张三', ['图们日报记者 张三']],
		['文/图 本报记者 张三', ['本报记者 张三']],
		['摄影记者 李四', ['摄影记者 李四']],
		['□本报摄影记者 李四', ['本报摄影记者 李四']],
		['（本报记者 张三）', ['本报记者 张三']],
		['【记者 张三 李四】', ['记者 张三', '记者 李四']],
		['□ 记者 张 三 通讯员 李四', ['记者 张 三', '通讯员 李四']],
		['中国记者网记者 张三', ['中国记者网记者 张三']],
		['人民网湖南频道衡阳日报全媒体见习记者 许珂', ['人民网湖南频道衡阳日报全媒体见习记者 许珂']]
	])('%s says who wrote the piece', (text, reporters) => {
		expect(line(text)).toEqual(reporters);
	});

	test.each([
		'责任编辑：张三',
		'编辑/张三',
		'（责编：张三）',
		'来源：衡阳日报',
		'原标题：凝心聚力',
		'摄影：张三',
		'作者：张三',
		'发布时间：2021-09-29'
	])('%s says who made it, and names no reporter', (text) => {
		expect(line(text)).toEqual([]);
	});

	test('is no longer than eighty characters', () => {
		const long = (size: number) => `来源：${'报'.repeat(size - 3)}`;
		expect([line(long(80)), line(long(81))]).toEqual([[], null]);
	});

	test.each([
		'张三',
		'本版稿件由本报记者采写',
		'张三记者站在门口',
		'日报记者的一天，',
		'记者',
		'基层一线的通讯员'
	])('%s does not', (text) => {
		expect(line(text)).toBeNull();
	});
});

describe('the beginning of a paragraph', () => {
	const opening = (text: string) => {
		const byline = readOpening(text, [0, text.length]);
		return (
			byline && [
				text.slice(0, byline.end),
				...byline.reporters.map(({ role, at }) => `${role ?? ''} ${text.slice(...at)}`)
			]
		);
	};

	test.each([
		['本报讯（记者 张三）26日，', ['本报讯（记者 张三）', '记者 张三']],
		[
			'本报记者张三 通讯员李四报道：26日，',
			['本报记者张三 通讯员李四报道：', '本报记者 张三', '通讯员 李四']
		],
		[
			'湖南日报记者张三、王五 摄影报道，26日',
			['湖南日报记者张三、王五 摄影报道，', '湖南日报记者 张三', '湖南日报记者 王五']
		],
		['本报讯（张三）26日', ['本报讯（张三）', ' 张三']],
		['（记者 张三）26日', ['（记者 张三）', '记者 张三']],
		['【记者 张三】26日', ['【记者 张三】', '记者 张三']],
		['本报讯 记者张三报道：26日', ['本报讯 记者张三报道：', '记者 张三']],
		['（记者 张 三 欧阳修明）26日', ['（记者 张 三 欧阳修明）', '记者 张 三', '记者 欧阳修明']],
		['（记者 张三/李四 摄影报道）26日', ['（记者 张三/李四 摄影报道）', '记者 张三', '记者 李四']],
		['（记者 周文斌 李图强）26日', ['（记者 周文斌 李图强）', '记者 周文斌', '记者 李图强']],
		['（记者张三摄）26日', ['（记者张三摄）', '记者 张三']],
		['（记者 买买提·艾力）26日', ['（记者 买买提·艾力）', '记者 买买提·艾力']]
	])('%s names its reporters', (text, found) => {
		expect(opening(text)).toEqual(found);
	});

	test.each(['文图', '文/图', '文并摄', '图文', '供图', '专电', '综合', '采写'])(
		'%s is what they did, and nobody',
		(done) => {
			expect(opening(`（记者 张三 ${done}）26日`)).toEqual([`（记者 张三 ${done}）`, '记者 张三']);
		}
	);

	test.each([
		'（张三）26日',
		'【张三】26日',
		'【记者手记】26日',
		'记者了解到，对此早有报道。',
		'本报通讯员',
		'报道记者张三'
	])('%s names none', (text) => {
		expect(opening(text)).toBeNull();
	});
});

describe('a dateline ends where it ends', () => {
	const endOf = (text: string) => text.slice(readOpening(text, [0, text.length])?.end ?? 0);

	test.each([
		'本报讯',
		'本报讯 ',
		'本报电 ',
		'本报长沙电 ',
		'【文汇网讯】',
		'文汇网讯：',
		'本报衡阳9月28日讯',
		'新华社长沙9月28日电',
		'新华社长沙9月28日电 ',
		'新华社长沙9月28日电（记者 周敏）',
		'红网时刻衡阳9月28日讯（记者 周敏）',
		'衡阳日报9月28日讯'
	])('%s', (dateline) => {
		expect(endOf(`${dateline}“一台电脑管全村。”骆桂英代表说。`)).toBe(
			'“一台电脑管全村。”骆桂英代表说。'
		);
	});

	test.each([
		'“一台电脑管全村。”骆桂英代表说。',
		'合作社理事长骆桂英做电商已有三年。',
		'中心电教馆馆长周桂香说，书多了。',
		'新华社电视台开播了。',
		'本网电商平台上线了。',
		'本社区通讯员很多。',
		'中心用电（照明）贵。'
	])('and is none in front of %s', (text) => {
		expect(endOf(text)).toBe(text);
	});
});

describe('the end of a paragraph', () => {
	const closing = (text: string) => {
		const byline = readClosing(text, [0, text.length]);
		return (
			byline && [
				text.slice(0, byline.end),
				...byline.reporters.map(({ role, at }) => `${role ?? ''} ${text.slice(...at)}`)
			]
		);
	};

	test.each([
		['a role and a name', '（记者 张三）', ['记者 张三']],
		['roles and names', '（记者张三 通讯员李四）', ['记者 张三', '通讯员 李四']],
		['a name alone', '（张三）', [' 张三']],
		['names alone', '（张三 李四）', [' 张三', ' 李四']],
		['a role and a name in square brackets', '【记者 张三】', ['记者 张三']],
		['where it is from', '（来源：人民网）', []],
		['where the whole is from', '（文章来源：人民网）', []]
	])('has %s behind its last sentence', (_, byline, reporters) => {
		expect(closing(`路灯亮了。${byline}`)).toEqual(['路灯亮了。', ...reporters]);
	});

	test.each([
		['within a sentence', '路灯亮了（张三）'],
		['words', '路灯亮了。（大家 好）'],
		['a name alone in square brackets', '路灯亮了。【张三】'],
		['nothing', '路灯亮了。']
	])('has no byline that is %s', (_, text) => {
		expect(closing(text)).toBeNull();
	});

	test('has one with a role within a sentence too', () => {
		expect(closing('路灯亮了（记者 张三）')).toEqual(['路灯亮了', '记者 张三']);
	});
});
