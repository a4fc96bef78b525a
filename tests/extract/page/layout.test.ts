import { describe, expect, test } from 'vitest';
import { layOut } from '#extract/page/layout.ts';
import { foldArticle } from '#extract/text/fold.ts';
import { splitLines } from '#extract/text/lines.ts';

/** What stands where, in words; fragments of a broken paragraph joined by |. */
function laid(words: string, ...noHeadings: string[]) {
	const folded = foldArticle(words);
	const { text } = folded;
	const layout = layOut(text, splitLines(folded), new Set(noHeadings));
	const say = (span: [number, number] | null) => span && text.slice(...span);
	return {
		title: say(layout.title),
		subtitle: say(layout.subtitle),
		sections: layout.sections.map(({ heading, headline, bylines, paragraphs }) => ({
			heading: say(heading),
			headline: say(headline),
			bylines: bylines.map(say),
			paragraphs: paragraphs.map((fragments) => fragments.map(say).join('|'))
		}))
	};
}

describe('title and subtitle', () => {
	test('stand above the first line that reads like text; the dash is no part of the subtitle', () => {
		expect(
			laid('凝心聚力谱新篇\n——党代会讨论侧记\n代表们认为，路子越走越宽。\n大家都说好。')
		).toEqual({
			title: '凝心聚力谱新篇',
			subtitle: '党代会讨论侧记',
			sections: [
				{
					heading: null,
					headline: null,
					bylines: [],
					paragraphs: ['代表们认为，路子越走越宽。', '大家都说好。']
				}
			]
		});
	});

	test.each([
		['a sentence', '代表们认为，路子越走越宽。\n大家都说好。'],
		['somebody’s words', '骆春生代表说：\n“路灯亮了。”'],
		['a heading', '衡南县代表团：\n代表们认为，好。']
	])('is not %s', (_, words) => {
		expect(laid(words).title).toBeNull();
	});
});

describe('sections', () => {
	const two =
		'侧记\n衡南县代表团：\n产业强起来\n本报记者 张三\n代表们认为，好。\n衡山县代表团：\n大家都说好。';

	test('begin with the heading of a delegation, then headline and byline', () => {
		expect(laid(two).sections).toEqual([
			{
				heading: '衡南县代表团',
				headline: '产业强起来',
				bylines: ['本报记者 张三'],
				paragraphs: ['代表们认为，好。']
			},
			{ heading: '衡山县代表团', headline: null, bylines: [], paragraphs: ['大家都说好。'] }
		]);
	});

	test('do not begin with what an editor says is no heading', () => {
		expect(laid(two, '衡山县代表团').sections.map(({ heading }) => heading)).toEqual([
			'衡南县代表团'
		]);
	});

	test('what stands in front of the first one is a section of nobody', () => {
		const { sections } = laid('侧记\n会议昨天开幕。\n衡南县代表团：\n代表们认为，好。');
		expect(sections.map(({ heading }) => heading)).toEqual([null, '衡南县代表团']);
	});
});

describe('paragraphs', () => {
	const body = (words: string) => laid(words).sections.at(-1)!.paragraphs;

	test('are joined where a column broke them, and parted where a sentence ends', () => {
		expect(body('衡南县代表团：\n代表们认为，路子\n越走越宽。\n大家都说好。')).toEqual([
			'代表们认为，路子|越走越宽。',
			'大家都说好。'
		]);
	});

	test.each([
		['a closing quotation mark', '代表们说：“好。”'],
		['a note in brackets', '代表们说，好。（记者 张三）']
	])('end with %s', (_, first) => {
		expect(body(`衡南县代表团：\n${first}\n大家都说好，都来了。`)).toHaveLength(2);
	});

	test.each(['张三 摄', '铁路局供图'])('the credit of a picture is none (%s)', (credit) => {
		const line = `图为代表们在会场外热烈讨论，随后一同走进会场，接着商量 ${credit}`;
		expect(body(`衡南县代表团：\n${line}\n大家都说好，都来了。`)).toEqual(['大家都说好，都来了。']);
	});

	test('a subheading between them belongs to none', () => {
		expect(body('衡南县代表团：\n代表们认为，好。\n产业强起来\n大家都说好。\n都来了。')).toEqual([
			'代表们认为，好。',
			'大家都说好。',
			'都来了。'
		]);
	});

	test('a line of nothing but marks belongs to none', () => {
		expect(body('衡南县代表团：\n代表们认为，好。\n＊＊＊\n大家都说好。')).toHaveLength(2);
	});
});

const BODY = '代表们认为，路子越走越宽。\n大家都说好。';

describe('a line at the top is the title', () => {
	test.each([
		['of words', '凝心聚力谱新篇'],
		['that calls', '凝心聚力！'],
		['with a quotation that is closed', '“凝心”聚力'],
		['with brackets that are closed', '（凝心）聚力'],
		['of forty characters', '凝'.repeat(40)]
	])('%s', (_, line) => {
		expect(laid(`${line}\n${BODY}`).title).toBe(line);
	});

	test.each([
		['of more', '凝'.repeat(41)],
		['that ends with a comma', '凝心聚力，谱写新篇，'],
		['that ends with a colon', '凝心聚力：'],
		['that is a sentence', '凝心聚力。'],
		['with two sentences', '凝心聚力。谱写新篇'],
		['with a quotation that is not closed', '“凝心聚力'],
		['with a bracket that is not closed', '（凝心聚力'],
		['that says who speaks', '骆海棠代表说，好'],
		['of a dateline', '本报讯 凝心聚力'],
		['of a turn', '记者：凝心聚力'],
		['that ends a post', '周五、周日各加一趟，学生免费🎒']
	])('but none %s', (_, line) => {
		expect(laid(`${line}\n${BODY}`).title).toBeNull();
	});

	test('and none where nothing stands below it', () => {
		expect(laid('凝心聚力').title).toBeNull();
	});
});

describe('below the title', () => {
	const read = (lines: string) => {
		const { title, subtitle, sections } = laid(`${lines}\n${BODY}`);
		return [title, subtitle, sections[0]!.paragraphs[0]];
	};
	const FIRST = '代表们认为，路子越走越宽。';

	test.each([
		['a second line is part of it', '凝心聚力\n谱写新篇', ['凝心聚力', null, FIRST]],
		['a third is a subheading', '凝心聚力\n——讨论侧记\n第三行短', ['凝心聚力', '讨论侧记', FIRST]],
		['a byline may stand', '凝心聚力\n本报记者 张三\n——讨论侧记', ['凝心聚力', '讨论侧记', FIRST]],
		['the first subtitle counts', '凝心聚力\n——讨论侧记\n——又一个', ['凝心聚力', '讨论侧记', FIRST]]
	])('%s', (_, lines, expected) => {
		expect(read(lines)).toEqual(expected);
	});
});

describe('behind a heading', () => {
	const first = (lines: string) => laid(`侧记\n${lines}`).sections[0]!;

	test.each([
		['a headline in its line', `衡南县代表团：产业强起来\n${BODY}`, '产业强起来'],
		['a headline below it', `衡南县代表团：\n产业强起来\n${BODY}`, '产业强起来'],
		[
			'a headline below a byline',
			`衡南县代表团：\n本报记者 张三\n产业强起来\n${BODY}`,
			'产业强起来'
		],
		['the first of two', `衡南县代表团：\n产业强起来\n农业好起来\n${BODY}`, '产业强起来'],
		['one above its subtitle', `衡南县代表团：\n产业强起来\n——侧记\n${BODY}`, '产业强起来'],
		['text', `衡南县代表团：\n${BODY}`, null],
		['a last line', '衡南县代表团：\n产业强起来', null],
		['a line above another heading', `衡南县代表团：\n产业强起来\n衡山县代表团：\n${BODY}`, null]
	])('stands %s', (_, lines, headline) => {
		expect(first(lines)).toMatchObject({ heading: '衡南县代表团', headline });
	});

	test('text in its line is the beginning of the body', () => {
		expect(first('衡南县代表团：代表们认为，路子越走越宽，\n家家都高兴。')).toMatchObject({
			headline: null,
			paragraphs: ['代表们认为，路子越走越宽，|家家都高兴。']
		});
	});
});

describe('a line is a heading', () => {
	const headings = (lines: string) => laid(`侧记\n${lines}`).sections.map(({ heading }) => heading);

	test('of a group where there are several', () => {
		expect(headings(`经济界：\n${BODY}\n教育界：\n${BODY}`)).toEqual(['经济界', '教育界']);
		expect(headings(`经济界：\n${BODY}`)).toEqual([null]);
	});

	test('unless it stands within a sentence', () => {
		expect(headings('路灯亮了，\n衡南县代表团\n会场热闹。')).toEqual([null]);
		expect(headings('路灯亮了。\n衡南县代表团\n会场热闹。')).toEqual([null, '衡南县代表团']);
	});
});

describe('between paragraphs', () => {
	const paragraphs = (lines: string) =>
		laid(`侧记\n${BODY}\n${lines}`).sections[0]!.paragraphs.slice(2);

	test.each([
		[
			'a subheading of twenty-six characters is none',
			`${'让'.repeat(26)}\n路灯亮了。`,
			['路灯亮了。']
		],
		['a longer line is text', `${'让'.repeat(27)}\n路灯亮了。`, [`${'让'.repeat(27)}|路灯亮了。`]],
		['a last line is text', '让路灯亮', ['让路灯亮']],
		[
			'one line that names somebody is a subheading',
			'浙江省政协主席 葛慧君\n路灯亮了。',
			['路灯亮了。']
		],
		[
			'several such lines are kept, each by itself',
			'浙江省政协主席 葛慧君\n路灯亮了。\n湖东县县长 雷杰\n桥修好了。',
			['浙江省政协主席 葛慧君', '路灯亮了。', '湖东县县长 雷杰', '桥修好了。']
		],
		[
			'one that says who proposes is kept',
			'领衔代表：骆春生\n路灯亮了。',
			['领衔代表：骆春生', '路灯亮了。']
		],
		[
			'a label begins one behind a colon',
			'各位代表的发言摘登如下：\n邱志强（长汀团）：路灯亮了。',
			['各位代表的发言摘登如下：', '邱志强（长汀团）：路灯亮了。']
		],
		[
			'a turn begins one anywhere',
			'路灯亮了，家家都说，\n记者：好。',
			['路灯亮了，家家都说，', '记者：好。']
		],
		[
			'an indent begins one, where the text is indented',
			'　　代表们认为，路子越走越宽，家家都高兴得合不拢嘴\n　　大家都说好。\n　　路灯亮了。\n　　桥修好了。',
			['代表们认为，路子越走越宽，家家都高兴得合不拢嘴', '大家都说好。', '路灯亮了。', '桥修好了。']
		],
		[
			'a small picture ends one, and begins one',
			'谁来学都不收学费，都能学会，都能学好🎋\n路灯亮了，家家都说，\n🎋桥也修好了。',
			['谁来学都不收学费，都能学会，都能学好■', '路灯亮了，家家都说，', '■桥也修好了。']
		],
		[
			'a signature ends one',
			'“路灯亮了。”——骆海棠代表（工会界）\n路修好了，家家都说好。',
			['“路灯亮了。”——骆海棠代表（工会界）', '路修好了，家家都说好。']
		],
		[
			'a half-width full stop ends one',
			'家家都说,路灯亮了.\n路修好了，家家都说好。',
			['家家都说，路灯亮了.', '路修好了，家家都说好。']
		],
		[
			'a credit ends one',
			'图为会场。张三 摄\n路修好了，好。',
			['图为会场。张三 摄', '路修好了，好。']
		]
	])('%s', (_, lines, expected) => {
		expect(paragraphs(lines)).toEqual(expected);
	});

	test('a byline within a sentence is one behind a blank line only', () => {
		const bylines = (between: string) =>
			laid(`侧记\n代表们认为，路子${between}本报记者 张三\n越走越宽。`).sections[0]!.bylines;
		expect(bylines('\n\n')).toEqual(['本报记者 张三']);
		expect(bylines('\n')).toEqual([]);
	});
});

test.each([2, 9, 14])(
	'a line behind a dash below the title is the subtitle, though none of an article’s %i short lines is longer',
	(lines) => {
		const text = [
			'凝心聚力谋发展',
			'——望川市第五届人民代表大会第一次会议小组讨论侧记',
			...Array<string>(lines).fill('骆春生代表说，路灯亮了，晚上敢出门了。')
		].join('\n');
		expect(laid(text)).toMatchObject({
			title: '凝心聚力谋发展',
			subtitle: '望川市第五届人民代表大会第一次会议小组讨论侧记'
		});
	}
);
