import { describe, expect, test } from 'vitest';
import { layOut } from '#extract/page/layout.ts';
import { foldArticle } from '#extract/text/fold.ts';
import { splitLines } from '#extract/text/lines.ts';

/** What stands where, in words; the lines of a broken paragraph joined by |. */
function laid(words: string) {
	const folded = foldArticle(words);
	const layout = layOut(folded.text, splitLines(folded));
	const say = (span: [number, number] | null) => span && folded.text.slice(...span);
	return {
		title: say(layout.title),
		sections: layout.sections.map(({ headline, bylines, paragraphs }) => ({
			headline: say(headline),
			bylines: bylines.map(say),
			paragraphs: paragraphs.map((lines) => lines.map(say).join('|'))
		}))
	};
}

describe('how long a line may be', () => {
	const line = (characters: number) => '好'.repeat(characters);
	const body = '代表们认为，路子越走越宽。\n大家都说好。';

	test('that is the title, or a headline: forty characters', () => {
		expect(laid(`${line(40)}\n${body}`).title).toBe(line(40));
		expect(laid(`${line(41)}\n${body}`).title).toBeNull();
		const below = (headline: string) =>
			laid(`侧记\n衡南县代表团：\n${headline}\n${body}`).sections[0]!;
		expect(below(line(40)).headline).toBe(line(40));
		expect(below(line(41)).headline).toBeNull();
	});

	test('that is a subheading: twenty-six', () => {
		const between = (subheading: string) =>
			laid(`侧记\n代表们认为，好。\n${subheading}\n大家都说好。`).sections[0]!.paragraphs;
		expect(between(line(26))).toEqual(['代表们认为，好。', '大家都说好。']);
		expect(between(line(27))).toEqual(['代表们认为，好。', `${line(27)}|大家都说好。`]);
	});
});

describe('in a section', () => {
	const paragraphs = (words: string) => laid(`侧记\n${words}`).sections.at(-1)!.paragraphs;

	test.each([
		[
			'a line without a stop goes on in the next',
			'代表们认为，好\n大家都说好。',
			['代表们认为，好|大家都说好。']
		],
		[
			'a line with a comma goes on',
			'衡南县代表团：\n让路修好，\n大家都说好。',
			['让路修好，|大家都说好。']
		],
		[
			'the last line is text, however short',
			'代表们认为，好。\n让路修好',
			['代表们认为，好。', '让路修好']
		],
		[
			'several subheadings belong to no paragraph',
			'代表们认为，好。\n让路修好\n大家都说好。\n让灯亮起\n人人都说好。',
			['代表们认为，好。', '大家都说好。', '人人都说好。']
		],
		[
			'one group alone is no heading',
			'代表们认为，好。\n经济界：\n大家都说好。',
			['代表们认为，好。', '经济界：|大家都说好。']
		],
		[
			'a signed line is a paragraph',
			'代表们认为，好。\n先修路，再修桥！——省政协委员骆春生\n大家都说好。',
			['代表们认为，好。', '先修路，再修桥！——省政协委员骆春生', '大家都说好。']
		],
		[
			'a note behind the stop ends a paragraph',
			'代表们认为，好。（记者 张三）\n大家都说好。',
			['代表们认为，好。（记者 张三）', '大家都说好。']
		],
		[
			'a note without a stop ends none',
			'代表们认为，好（记者 张三）\n大家都说好。',
			['代表们认为，好（记者 张三）|大家都说好。']
		]
	])('%s', (_, words, expected) => {
		expect(paragraphs(words)).toEqual(expected);
	});

	test('a headline may have bylines below it, and none is the last line in front of a heading', () => {
		const written = '本报记者 张三\n本报记者 李四\n本报记者 王五';
		const [first] = laid(`侧记\n衡南县代表团：\n让路修好\n${written}\n代表们认为，好。`).sections;
		expect(first).toMatchObject({ headline: '让路修好', paragraphs: ['代表们认为，好。'] });
		expect(first!.bylines).toHaveLength(3);
		const [none] = laid(
			'侧记\n衡南县代表团：\n让路修好\n衡山县代表团：\n代表们认为，好。'
		).sections;
		expect(none).toMatchObject({ headline: null, paragraphs: ['让路修好'] });
	});
});
