import {
	mostOf,
	writeColumnHeight,
	writeCssHeight,
	writeHeights,
	type Heights
} from './heights.ts';
import { writeHtml, writeJsx, type Part } from './markup.ts';

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
	/** `title` is what the picture says: where it cannot show all of the view, another thing than the chart. */
	picture: { src: string; width: number; height: number; title: string };
	heights: Heights;
}

/** The frame alone: needs no script, and its height is right in columns of any width. Feeds find the picture inside. */
export const writeIframe = (snippet: Snippet): string =>
	writeHtml(frameIn(snippet, [linkOf(snippet)], [linkedPicture(snippet)]));

/** The same for pages that are programs: MDX, React, Astro. Nothing stands inside the frame, where they would look for it again. */
export const writeJsxFrame = (snippet: Snippet): string =>
	writeJsx(frameIn(snippet, [linkOf(snippet)]));

/**
 * The frame as oEmbed hands it on. WordPress keeps of it a first `<blockquote>` with its link, which it shows in feeds and until the frame has
 * spoken, and the iframe without what is inside and without `style`; only where there is a quotation it loads the script that
 * gives the frame its height: `wp_filter_oembed_result` in its `wp-includes/embed.php`.
 */
export function writeQuotedFrame(snippet: Snippet): string {
	const quotation = {
		name: 'blockquote',
		attributes: { class: 'wp-embedded-content' },
		children: [{ name: 'a', attributes: { href: snippet.page }, children: [snippet.title] }]
	};
	return writeHtml(quotation) + writeHtml(frameIn(snippet, []));
}

/**
 * The element with its loader. Before the loader comes, and where it never does, the picture stands in the room that the chart
 * will take.
 * @param loader address of `embed.js`
 * @param more attributes of the element: `article`, say
 */
export function writeElement(
	snippet: Snippet,
	loader: string,
	more: Record<string, string> = {}
): string {
	const { src, title, heights } = snippet;
	const element = {
		name: 'yansheng-chart',
		attributes: { src, title, heights: writeHeights(heights), ...more },
		style: { display: 'block', height: writeCssHeight(heights) },
		// Alone on its line the tag begins a block in Markdown, and what follows is read as it is.
		children: ['\n', figureOf(snippet)]
	};
	const script = { name: 'script', attributes: { async: '', src: loader } };
	return `${writeHtml(element)}\n${writeHtml(script)}`;
}

/** The picture that leads to the page, with its words. */
export const writePicture = (snippet: Snippet): string => writeHtml(figureOf(snippet));

/**
 * A frame in a box that it takes its height from: `cqw` is a hundredth of the box's width. Where a browser does not know that, and where
 * a host drops styles, the frame has the height that every column has room in.
 * @param beneath lies under the frame, and remains where a host drops frames with all that is inside
 */
function frameIn({ src, title, heights }: Snippet, beneath: Part[], inside: Part[] = []): Part {
	const frame: Part = {
		name: 'iframe',
		attributes: {
			src,
			title,
			width: '100%',
			height: mostOf(heights),
			// Hosts that drop styles would draw a border.
			frameborder: 0,
			loading: 'lazy',
			'data-yansheng': ''
		},
		style: { ...LAYER, height: writeColumnHeight(heights), border: 0 },
		children: inside
	};
	return {
		name: 'div',
		attributes: {},
		style: { display: 'grid', width: '100%', 'container-type': 'inline-size' },
		children: [...beneath, frame]
	};
}

/** Frame and link lie one upon the other. */
const LAYER = { 'grid-area': '1/1', width: '100%' };

const linkOf = ({ page, title }: Snippet): Part => ({
	name: 'a',
	// Nobody's keyboard stops at what the frame covers.
	attributes: { href: page, tabindex: -1 },
	style: LAYER,
	children: [title]
});

/**
 * What stands where the chart itself cannot be. Editors of text keep a figure whole, where they empty a link that has only a picture in it;
 * what drops pictures leaves the words.
 */
const figureOf = (snippet: Snippet): Part => ({
	name: 'figure',
	attributes: {},
	style: { margin: 0 },
	children: [
		linkedPicture(snippet),
		{
			name: 'figcaption',
			attributes: {},
			children: [
				{ name: 'a', attributes: { href: snippet.page }, children: [snippet.picture.title] }
			]
		}
	]
});

const linkedPicture = ({ page, alt, picture: { src, width, height } }: Snippet): Part => ({
	name: 'a',
	attributes: { href: page },
	children: [
		{
			name: 'img',
			attributes: { src, alt, width, height },
			style: { 'max-width': '100%', height: 'auto' }
		}
	]
});
