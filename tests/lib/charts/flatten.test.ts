import { expect, test } from 'vitest';
import { flatten } from '#lib/charts/flatten.ts';
import { PALETTES } from '#lib/charts/palette.ts';

test('flatten writes each colour into the drawing, in the mode that is asked for', () => {
	const svg = '<rect fill="var(--paper)" stroke="var(--on-three)"/>';
	expect(flatten(svg, PALETTES.light)).toBe('<rect fill="#FBFAF6" stroke="#FBFAF6"/>');
	expect(flatten(svg, PALETTES.dark)).toBe('<rect fill="#15181B" stroke="#15181B"/>');
});

test('flatten refuses a colour that does not exist, also one that every object has', () => {
	expect(() => flatten('<rect fill="var(--pink)"/>', PALETTES.light)).toThrow('--pink');
	expect(() => flatten('<rect fill="var(--constructor)"/>', PALETTES.light)).toThrow(RangeError);
});
