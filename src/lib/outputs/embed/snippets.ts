import { escapeMarkup } from '#lib/text/escape.ts';
import { heightAt, SLACK, writeCssHeight, writeHeights, type Heights } from './heights.ts';

/** What a snippet is made of. All addresses are absolute: it will stand in somebody else's page. */
export interface Snippet {
	/** The embed page, options included. */
	src: string;
	/** The full page with the same selection. */
	page: string;
	/** What the chart says; a screen reader's name for the frame. */
	title: string;
	/** Alternative text of the picture. */
	alt: string;
	picture: { src: string; width: number; height: number };
	heights: Heights;
}

/** On a phone of usual width, for hosts that take no `style`. */
const PHONE = 358;

/** The frame alone: needs no script, and its height is right on phones and on wide screens. */
export function writeIframe(snippet: Snippet): string {
	const { src, title, heights } = snippet;
	return `<iframe${attributes({
		src,
		title,
		width: '100%',
		height: heightAt(heights, PHONE) + SLACK,
		style: `display:block;width:100%;height:${writeCssHeight(heights)};border:0`,
		loading: 'lazy',
		'data-yansheng': ''
	})}>${linkedPicture(snippet)}</iframe>`;
}

/**
 * The element with its loader. Before the loader comes, and where it never does, the picture stands in the room that the chart
 * will take.
 * @param loader address of `embed.js`
 */
export function writeElement(snippet: Snippet, loader: string): string {
	const { src, title, heights } = snippet;
	const element = `<yansheng-chart${attributes({
		src,
		title,
		heights: writeHeights(heights),
		style: `display:block;height:${writeCssHeight(heights)}`
	})}>${linkedPicture(snippet)}</yansheng-chart>`;
	return `${element}\n<script${attributes({ async: '', src: loader })}></script>`;
}

/** The picture that leads to the page. */
export function writePicture({ page, title, alt, picture }: Snippet): string {
	const image = `<img${attributes({
		src: picture.src,
		alt,
		width: picture.width,
		height: picture.height,
		style: 'display:block;max-width:100%;height:auto'
	})}>`;
	return `<a${attributes({ href: page, title })}>${image}</a>`;
}

/** For readers without scripts, feeds and print: inside the snippet, where the chart itself cannot be. */
function linkedPicture({ page, alt, picture }: Snippet): string {
	const image = `<img${attributes({
		src: picture.src,
		alt,
		width: picture.width,
		height: picture.height,
		style: 'max-width:100%;height:auto'
	})}>`;
	return `<a${attributes({ href: page })}>${image}</a>`;
}

function attributes(values: Record<string, string | number>): string {
	return Object.entries(values)
		.map(([name, value]) =>
			value === '' ? ` ${name}` : ` ${name}="${escapeMarkup(String(value))}"`
		)
		.join('');
}
