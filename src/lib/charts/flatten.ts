import type { Token } from './palette.ts';

/**
 * Writes the colours into a drawing: what leaves the page knows no custom properties.
 * @throws RangeError for a colour that the palette does not have
 */
export function flatten(svg: string, palette: Readonly<Record<Token, string>>): string {
	return svg.replace(/var\(--([\w-]+)\)/g, (_, token: string) => {
		if (!Object.prototype.hasOwnProperty.call(palette, token))
			throw new RangeError(`No colour is called --${token}`);
		return palette[token as Token];
	});
}
