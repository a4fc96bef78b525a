import { expect, test } from 'vitest';
import { advance } from '#lib/text/advance.ts';

test('a Han character and a full-width mark are one em wide', () => {
	expect(advance('三强一化')).toBe(4);
	expect(advance('党建、法治')).toBe(5);
});

test('no Latin character is wider than it is measured', () => {
	// Advances in thousandths of an em in DejaVu Sans and Noto Sans CJK SC, read from Chromium's canvas.
	const measured: Record<string, [dejaVu: number, noto: number]> = {
		' ': [317, 223],
		'-': [360, 346],
		'0': [636, 554],
		'&': [779, 679],
		D: [770, 687],
		J: [294, 534],
		Q: [787, 741],
		W: [988, 877],
		e: [615, 553],
		i: [277, 274],
		m: [974, 925],
		r: [411, 387],
		t: [392, 376],
		v: [591, 520],
		w: [817, 801],
		z: [524, 474]
	};
	for (const [character, widths] of Object.entries(measured)) {
		expect(advance(character) * 1000, character).toBeGreaterThanOrEqual(Math.max(...widths));
		expect(advance(character) * 1000, character).toBeLessThan(Math.max(...widths) + 40);
	}
});

test('an accent adds no width', () => {
	expect(advance('é')).toBe(advance('e'));
});

test('an unknown character counts as a full em', () => {
	expect(advance('Ж')).toBe(1);
});
