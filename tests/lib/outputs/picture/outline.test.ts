import { expect, test } from 'vitest';
import { SERIF } from '#lib/outputs/picture/markup.ts';
import { outlineText, type Face, type Typesetter } from '#lib/outputs/picture/outline.ts';

/** Every glyph is half an em wide; its path says what it is. */
function makeTypesetter() {
	const asked: { text: string; face: Face; proportional: boolean }[] = [];
	const typesetter: Typesetter = {
		set(text, face, proportional) {
			asked.push({ text, face, proportional });
			const glyphs = [...text].map((c, i) => ({ path: `M${c.codePointAt(0)} 0h1`, x: i * 500 }));
			return { glyphs, left: [], advance: glyphs.length * 500 };
		}
	};
	return { asked, typesetter };
}

const matrices = (svg: string) =>
	[...svg.matchAll(/matrix\(([^)]*)\)/g)].map(([, m = '']) => m.split(' ').map(Number));

test('text is set where it stood, in thousandths of its size, upside up', () => {
	const { typesetter } = makeTypesetter();
	const svg = outlineText(
		'<svg font-size="20"><text x="5" y="30" fill="#111">ab</text></svg>',
		typesetter
	);
	expect(svg).toBe(
		'<svg><g fill="#111"><g transform="matrix(0.02 0 0 -0.02 5 30)"><path d="M97 0h1"/>' +
			'<path transform="translate(500)" d="M98 0h1"/></g></g></svg>'
	);
});

test('what stands behind a name stands behind all of its line, as wide as it was', () => {
	const { typesetter } = makeTypesetter();
	const svg = outlineText(
		'<text font-size="20" x="0" y="0" fill="#fff" stroke="#123" stroke-width="5" stroke-linejoin="round" paint-order="stroke">a<tspan>3</tspan></text>',
		typesetter
	);
	const groups = [...svg.matchAll(/<g transform="[^"]*"([^>]*)>/g)].map(([, rest]) => rest);
	const halo = ' fill="none" stroke="#123" stroke-width="250" stroke-linejoin="round"';
	expect(groups).toEqual([halo, halo, '', '']);
	expect(svg).toMatch(/^<g fill="#fff">/);
});

test('a stroke in front of text is refused: it would be lost', () => {
	const { typesetter } = makeTypesetter();
	expect(() => outlineText('<text x="0" y="0" stroke="#123">a</text>', typesetter)).toThrow(
		RangeError
	);
});

test('a line of several runs is anchored as one', () => {
	const { typesetter } = makeTypesetter();
	const svg = outlineText(
		'<svg font-size="10" text-anchor="middle"><text x="100" y="0">ab<tspan dx="4">c</tspan></text></svg>',
		typesetter
	);
	// 10 for two glyphs, 4 between, 5 for the third: 19, so it begins at 90.5.
	expect(matrices(svg).map((m) => m[4])).toEqual([90.5, 104.5]);
});

test('a new place begins a new line, and listed places are a character’s each', () => {
	const { typesetter } = makeTypesetter();
	const lines = outlineText(
		'<text font-size="10" text-anchor="end" x="9" y="1"><tspan x="50" y="2">ab</tspan><tspan x="50" y="14">c</tspan></text>',
		typesetter
	);
	expect(matrices(lines).map((m) => m.slice(4))).toEqual([
		[40, 2],
		[45, 14]
	]);
	const numerals = outlineText('<text font-size="10" x="1 30 70" y="5">123</text>', typesetter);
	expect(matrices(numerals).map((m) => m[4])).toEqual([1, 30, 70]);
});

test('a run that is moved down is set there, and what follows it (numerals under the names of English maps)', () => {
	const { typesetter } = makeTypesetter();
	const svg = outlineText(
		'<text font-size="10" text-anchor="middle" x="50" y="20">abcd<tspan x="50" dy="27">1</tspan><tspan dx="2">2</tspan></text>',
		typesetter
	);
	expect(matrices(svg).map((m) => m.slice(4))).toEqual([
		[40, 20],
		[44, 47],
		[51, 47]
	]);
});

test.each(['rotate="9"', 'dominant-baseline="middle"', 'textLength="9"', 'style="font-size:9px"'])(
	'text that is placed by %s is refused, not set elsewhere',
	(attribute) =>
		expect(() =>
			outlineText(`<text x="1" ${attribute}>a</text>`, makeTypesetter().typesetter)
		).toThrow(RangeError)
);

test('family, weight and language come from the nearest element that says so; no weight is faked', () => {
	const { asked, typesetter } = makeTypesetter();
	outlineText(
		`<svg xml:lang="en"><g font-family="${SERIF}" font-weight="700"><text>a</text><text font-weight="400" lang="zh-CN">b</text></g>` +
			'<text font-weight="600">c</text></svg>',
		typesetter
	);
	expect(asked).toEqual([
		{ text: 'a', face: { family: 'serif', weight: 700 }, proportional: true },
		{ text: 'b', face: { family: 'serif', weight: 400 }, proportional: false },
		{ text: 'c', face: { family: 'sans', weight: 700 }, proportional: true }
	]);
});

test('entities are set as the characters that they stand for, and the title stays text', () => {
	const { asked, typesetter } = makeTypesetter();
	const svg = outlineText('<svg><title>a &lt; b</title><text>&lt;&amp;</text></svg>', typesetter);
	expect(asked.map(({ text }) => text)).toEqual(['<&']);
	expect(svg).toContain('<title>a &lt; b</title>');
	expect(svg).not.toContain('<text');
});

test('what has no glyph stays text in its place, size and weight, upside up', () => {
	const typesetter: Typesetter = {
		set: (text) => ({ glyphs: [], left: [{ text, x: 250 }], advance: 1000 })
	};
	const svg = outlineText(
		'<svg font-size="20" font-weight="700"><text x="5" y="30">&lt;</text></svg>',
		typesetter
	);
	expect(svg).toContain(
		'<g transform="matrix(0.02 0 0 -0.02 5 30)"><text transform="matrix(1 0 0 -1 250 0)" ' +
			'font-family="sans-serif" font-size="1000" font-weight="700" text-anchor="start">&lt;</text></g>'
	);
});
