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
