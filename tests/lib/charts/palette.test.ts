import { describe, expect, test } from 'vitest';
import { fillOf, inkOn, PALETTES, type Mode, type Token } from '#lib/charts/palette.ts';
import { writePalette } from '#lib/charts/palette-sheet.ts';

test('the style sheet has the colours of pictures: it is written from them', async () => {
	await expect(writePalette()).toMatchFileSnapshot('../../../src/styles/palette.css');
});

/** WCAG 2.2: relative luminance, contrast ratio. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as Mode[])('in %s', (mode) => {
	const palette = PALETTES[mode];

	test.each(['ink', 'muted', 'accent'] as Token[])('%s can be read on paper', (token) => {
		expect(contrast(palette[token], palette.paper)).toBeGreaterThanOrEqual(4.5);
	});

	test.each([0, 1, 2, 3] as const)('a numeral can be read on bin %i', (bin) => {
		const colour = (value: string) => palette[value.slice('var(--'.length, -1) as Token];
		expect(contrast(colour(inkOn(bin)), colour(fillOf(bin)))).toBeGreaterThanOrEqual(4.5);
	});

	test('the steps differ in lightness, so they hold without colour', () => {
		const steps = ([0, 1, 2, 3] as const).map((bin) =>
			luminance(palette[fillOf(bin).slice('var(--'.length, -1) as Token])
		);
		const sign = mode === 'light' ? -1 : 1;
		for (const [i, step] of steps.slice(1).entries())
			expect(sign * (step - (steps[i] ?? 0))).toBeGreaterThan(0.01);
	});
});
