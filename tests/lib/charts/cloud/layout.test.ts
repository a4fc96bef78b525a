import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import CloudDrawing from '#lib/charts/cloud/CloudDrawing.svelte';
import { boxesOf, type Box } from '#lib/charts/cloud/embox.ts';
import {
	layoutCloud,
	NARROW,
	WIDE,
	type CloudFrame,
	type CloudLayout,
	type CloudWord,
	type PlacedWord
} from '#lib/charts/cloud/layout.ts';
import { chooseWords } from '#lib/charts/cloud/words.ts';
import { renderDrawing } from '#lib/charts/render.ts';
import { CHINESE, ENGLISH } from '#lib/messages/language.ts';
import { HENGYANG } from '../hengyang.ts';
import { SMALL } from '../small-corpus.ts';

// Layouts are searched for, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

const FRAMES: [name: string, frame: CloudFrame][] = [
	['wide', WIDE],
	['narrow', NARROW]
];

function boxes(word: PlacedWord): Box[] {
	return boxesOf(word.lines, word.size).map((box) => ({
		left: word.x + box.left,
		right: word.x + box.right,
		top: word.y + box.top,
		bottom: word.y + box.bottom
	}));
}

/** How far two boxes are apart, the way they are further apart; negative where they overlap. */
function distance(a: Box, b: Box): number {
	const x = Math.max(a.left - b.right, b.left - a.right);
	const y = Math.max(a.top - b.bottom, b.top - a.bottom);
	return Math.max(x, y);
}

function checkLayout(words: CloudWord[], layout: CloudLayout): void {
	expect(layout.words.map((word) => word.id)).toEqual(words.map((word) => word.id));
	for (const word of layout.words) {
		for (const box of boxes(word)) {
			expect(box.left).toBeGreaterThanOrEqual(-0.5);
			expect(box.right).toBeLessThanOrEqual(layout.width + 0.5);
			expect(box.top).toBeGreaterThanOrEqual(0);
			expect(box.bottom).toBeLessThanOrEqual(layout.height);
		}
	}
	layout.words.forEach((a, i) => {
		for (const b of layout.words.slice(i + 1)) {
			const gap = Math.min(...boxes(a).flatMap((x) => boxes(b).map((y) => distance(x, y))));
			expect(gap, `${a.text} and ${b.text}`).toBeGreaterThanOrEqual(Math.min(a.size, b.size) / 4);
		}
	});
}

describe.each(FRAMES)('the published story, %s', (_, frame) => {
	describe.each([CHINESE, ENGLISH])('in $tag', (language) => {
		const { words } = chooseWords(HENGYANG, 'mentions', language);
		const layout = layoutCloud(words, frame);
		const sizes = layout.words.map((word) => word.size);

		test('every word is placed, inside, and a quarter of the smaller size from every other', () => {
			checkLayout(words, layout);
			expect(layout.left).toEqual([]);
		});

		test('type is 13 px at least, in five sizes or more, the largest 4.5 times the smallest at most', () => {
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
			expect(new Set(sizes).size).toBeGreaterThanOrEqual(5);
			expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThanOrEqual(4.5);
		});

		test('a word with a higher count is never set smaller', () => {
			const ranked = [...layout.words].sort((a, b) => a.count - b.count);
			ranked.forEach((word, i) => {
				expect(word.size).toBeGreaterThanOrEqual(ranked[i - 1]?.size ?? 0);
			});
		});

		test('the most frequent word is near the middle', () => {
			const first = layout.words.reduce((a, b) => (b.count > a.count ? b : a));
			expect(Math.abs(first.x / layout.width - 0.5)).toBeLessThan(0.2);
			expect(Math.abs(first.y / layout.height - 0.5)).toBeLessThan(0.25);
		});

		test('the same words are laid out alike', () => {
			expect(layoutCloud(structuredClone(words), frame)).toEqual(layout);
		});
	});
});

describe('layoutCloud', () => {
	const word = (text: string, count: number): CloudWord => ({ id: text, theme: null, text, count });

	test('no words give an empty drawing', () => {
		expect(layoutCloud([], WIDE)).toMatchObject({ height: 0, words: [], left: [] });
	});

	test('words of one count are of one size', () => {
		const { words } = layoutCloud([word('公路', 2), word('桥梁', 2), word('学校', 2)], NARROW);
		expect(new Set(words.map((w) => w.size)).size).toBe(1);
	});

	test('a word that cannot be broken and is too wide is named as left out', () => {
		const long = 'W'.repeat(32);
		expect(layoutCloud([word(long, 3), word('公路', 2)], NARROW)).toMatchObject({
			words: [{ id: '公路' }],
			left: [long]
		});
	});

	test('sixty words fit a phone: the drawing grows', () => {
		const words = Array.from({ length: 60 }, (_, i) =>
			word(
				`${'甲乙丙丁'.charAt(i % 4)}${'产业发展环境'.slice(0, 2 + (i % 4))}${i}`,
				2 + Math.floor(60 / (i + 1))
			)
		);
		const layout = layoutCloud(words, NARROW);
		checkLayout(words, layout);
	});

	test('nothing overlaps or is lost, whatever the words', () => {
		const han = fc.array(fc.constantFrom(...'三强一化乡村振兴产业'), {
			minLength: 1,
			maxLength: 9
		});
		const latin = fc.array(fc.constantFrom('rural', 'finance', 'World-class', 'and'), {
			minLength: 1,
			maxLength: 4
		});
		const text = fc.oneof(
			han.map((c) => c.join('')),
			latin.map((w) => w.join(' '))
		);
		const words = fc
			.array(fc.tuple(text, fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 14 })
			.map((list) => list.map(([text, count], i) => ({ ...word(text, count), id: `w${i}` })));
		fc.assert(
			fc.property(words, fc.constantFrom(WIDE, NARROW), (words, frame) => {
				checkLayout(words, layoutCloud(words, frame));
			}),
			{ numRuns: 12 }
		);
	});
});

describe('chooseWords', () => {
	test('a term is shown with two mentions in what delegates said; headlines do not count', () => {
		// 公路: 4 in bodies, 1 in a headline; 学校 and 五个新城: 2; 桥梁: 1.
		const { words, rest } = chooseWords(SMALL, 'mentions', CHINESE);
		expect(Object.fromEntries(words.map((w) => [w.text, w.count]))).toEqual({
			公路: 4,
			学校: 2,
			五个新城: 2
		});
		expect(rest).toEqual(['桥梁']);
	});

	test('by delegations the same words are shown', () => {
		const { words } = chooseWords(SMALL, 'delegations', CHINESE);
		expect(Object.fromEntries(words.map((w) => [w.text, w.count]))).toEqual({
			公路: 2,
			学校: 1,
			五个新城: 1
		});
	});

	test('words carry their theme, and the label of the language', () => {
		const { words } = chooseWords(SMALL, 'mentions', ENGLISH);
		expect(words.find((w) => w.id === '公路')).toMatchObject({ theme: 'roads', text: 'en 公路' });
		expect(words.find((w) => w.id === '五个新城')).toMatchObject({ theme: null });
	});
});

describe('CloudDrawing', () => {
	const draw = (layout: CloudLayout) =>
		renderDrawing(CloudDrawing, { layout, title: '“一图”<读懂>' });

	test.each(FRAMES)('a small cloud, %s', async (name, frame) => {
		const { words } = chooseWords(SMALL, 'mentions', CHINESE);
		await expect(draw(layoutCloud(words, frame)).replaceAll('><', '>\n<')).toMatchFileSnapshot(
			`../snapshots/cloud-small-${name}.svg`
		);
	});

	test.each(FRAMES)('the published story, %s', async (name, frame) => {
		for (const language of [CHINESE, ENGLISH]) {
			const { words } = chooseWords(HENGYANG, 'mentions', language);
			await expect(draw(layoutCloud(words, frame)).replaceAll('><', '>\n<')).toMatchFileSnapshot(
				`../snapshots/cloud-hengyang-${name}-${language.code}.svg`
			);
		}
	});

	test('the drawing is one image with a title, and its colours are custom properties', () => {
		const svg = draw(layoutCloud(chooseWords(SMALL, 'mentions', CHINESE).words, WIDE));
		expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="“一图”&lt;读懂>"/);
		expect(svg).not.toMatch(/<!--| style=| class=| id=|#[0-9a-f]{3}/i);
	});
});
