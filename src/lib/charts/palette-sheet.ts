import { FORCED, PALETTES, PRINTED, type Palette } from './palette.ts';

/** The style sheet that gives the colours their values: `src/styles/palette.css`, written anew by `npx vitest run -u`. */
export function writePalette(): string {
	return [
		'/* Written from lib/charts/palette.ts by `npx vitest run -u`: change the colours there. */',
		rule(':root', PALETTES.light, 'light dark'),
		media('(prefers-color-scheme: dark)', rule(":root:not([data-mode='light'])", PALETTES.dark)),
		":root[data-mode='light'] {\n\tcolor-scheme: light;\n}",
		rule(":root[data-mode='dark']", PALETTES.dark, 'dark'),
		media('(forced-colors: active)', rule(':root:root:root', FORCED)),
		media(
			'print',
			rule(":root,\n:root[data-mode],\n:root:not([data-mode='light'])", PRINTED, 'light')
		)
	]
		.join('\n\n')
		.replace('*/\n\n', '*/\n')
		.concat('\n');
}

function rule(selector: string, palette: Palette, scheme?: string): string {
	const lines = [
		...(scheme === undefined ? [] : [`color-scheme: ${scheme};`]),
		...Object.entries(palette).map(([name, value]) => `--${name}: ${lowerCase(value)};`)
	];
	return `${selector} {\n${lines.map((line) => `\t${line}`).join('\n')}\n}`;
}

/** Hexadecimal as style sheets here have it; names of system colours stay as they are. */
const lowerCase = (colour: string) => (colour.startsWith('#') ? colour.toLowerCase() : colour);

const media = (query: string, block: string) =>
	`@media ${query} {\n${block.replace(/^/gm, '\t')}\n}`;
