/**
 * The colours, by the names that drawings use: `fill="var(--ink)"`. On a page `palette.css` gives them their values, which is written from
 * here (`palette-sheet.ts`); a picture, which knows no custom properties, gets them written in (`flatten.ts`).
 */
export const PALETTES = {
	light: {
		paper: '#FBFAF6',
		ink: '#1E2226',
		muted: '#5B6268',
		rule: '#D9D6CD',
		accent: '#B5331F',
		one: '#D3E5E2',
		two: '#8FBFBB',
		three: '#1F6F6D',
		'on-three': '#FBFAF6'
	},
	dark: {
		paper: '#15181B',
		ink: '#ECE8DF',
		muted: '#A3A9AE',
		rule: '#343A3F',
		accent: '#FF9B85',
		one: '#1E3B3C',
		two: '#2F6B6B',
		three: '#8FD3CD',
		'on-three': '#15181B'
	}
} as const;

/** On paper, whatever the screen has. */
export const PRINTED: Palette = {
	...PALETTES.light,
	paper: '#fff',
	ink: '#000',
	muted: '#444',
	rule: '#bbb',
	'on-three': '#fff'
};

/** Where a reader has chosen the few colours that there are. */
export const FORCED: Palette = {
	paper: 'Canvas',
	ink: 'CanvasText',
	muted: 'CanvasText',
	rule: 'GrayText',
	accent: 'Highlight',
	one: 'Canvas',
	two: 'Canvas',
	three: 'Canvas',
	'on-three': 'CanvasText'
};

export type Mode = keyof typeof PALETTES;
export type Token = keyof (typeof PALETTES)['light'];
export type Palette = Readonly<Record<Token, string>>;

const FILLS = ['var(--paper)', 'var(--one)', 'var(--two)', 'var(--three)'] as const;

/** The fill of a mark by its bin. */
export const fillOf = (bin: 0 | 1 | 2 | 3): string => FILLS[bin];

/** The colour of a numeral or name that stands on such a fill. */
export const inkOn = (bin: 0 | 1 | 2 | 3): string => (bin === 3 ? 'var(--on-three)' : 'var(--ink)');
