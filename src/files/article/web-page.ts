import { Readability } from '@mozilla/readability';
import { isHidden, linesOf } from './lines.ts';
import { count, UnreadableDocument, type Reading } from './reading.ts';

/** Marks each element with its number in the page, so that what is chosen of it can be found in it. */
const NUMBER = 'data-yansheng';
/** As much text as tells an article from a page without one, in characters that are no blanks. */
const LEAST = 40;
/** The longest line above an article that belongs to it, in UTF-16 code units. */
const LONGEST = 120;
/** Elements that no reader reads, whatever they hold. */
const NEVER =
	'title, meta, link, script, style, noscript, template, iframe, object, svg, canvas, button, select';
/** What stands above an article and belongs to it: a heading over the title or below it, as pages call them. */
const TITLES = /title|headline|heading|biaoti|yinti|jianti|futi|fubiao|zhuti|subhead|kicker/iu;
const HEADING = /^H[1-4]$/u;
const FURNITURE = 'nav, aside, footer, [role="navigation"], [role="complementary"]';
const WROTE = /记者|記者|通讯员|通訊員|作者|撰文|撰稿/u;

/** Makes a document of a page's source, in which no script runs: linkedom's in Node, `DOMParser`'s in a browser. */
export type ToDocument = (html: string) => Document;

/** Something printed on a line or a few above the article. */
interface Printed {
	number: number;
	element: Element;
	words: string;
}

/**
 * The text of a saved web page's article: title, what stands above and below it, who wrote it, paragraphs. What belongs to the site
 * is left out, as `Readability` tells it, which Firefox's reading view is made with.
 *
 * @throws UnreadableDocument for a page without an article in it
 */
export function readWebPage(html: string, toDocument: ToDocument): Reading {
	const parse = (source: string) =>
		toDocument(
			`<!doctype html><html><head></head><body>${source.replace(FRAME, '')}</body></html>`
		);
	const document = parse(html);
	const scripts = document.querySelectorAll('script').length;
	const frames = document.querySelectorAll('iframe, frame').length;
	const names = titlesOf(document);
	for (const element of document.querySelectorAll(NEVER)) element.remove();
	showHidden(document.body);
	for (const element of [...document.body.querySelectorAll('*')]) {
		if (isHidden(element)) element.remove();
	}
	const all = [...document.body.querySelectorAll('*')];
	for (const [i, element] of all.entries()) element.setAttribute(NUMBER, String(i));
	const before = linesOf(document.body);

	const found = findArticle(document.body.innerHTML, parse);
	const article = found ? linesOf(found) : before;
	if (sizeOf(article.lines) < LEAST) {
		throw new UnreadableDocument(
			scripts + frames > 0 ? 'script' : 'no-article',
			scripts + frames > 0
				? 'the article is not in the file: a script or a frame brings it when the page is opened'
				: 'there is no article in it'
		);
	}
	const above = found ? linesAbove(all.slice(0, numberOf(found)), names, article.lines) : [];
	const lines = [...above, ...article.lines];
	const kept = new Set(lines.map(bare));
	const missing = before.lines.filter((line) => isProse(line) && !kept.has(bare(line)));
	return {
		lines,
		leftOut: [
			...count(article.pictures, 'picture'),
			...count(article.notes, 'note'),
			...missing.map((line) => `“${line.trim().slice(0, 24)}…”`)
		]
	};
}

/** Tags that HTML allows to be left out or to stand anywhere: without them everything is in the body, for every page. */
const FRAME = /<(?:!doctype|\?xml|\/?(?:html|head|body)(?![\w-]))[^<>]{0,2000}>/giu;

/** What the page calls itself: its title, which has the site's name behind it, and the one that it gives to others. */
function titlesOf(document: Document): string[] {
	const metas = [...document.querySelectorAll('meta')].filter((meta) =>
		/^(?:og:title|twitter:title|articletitle|title)$/iu.test(
			meta.getAttribute('property') ?? meta.getAttribute('name') ?? ''
		)
	);
	return [
		...metas.map((meta) => meta.getAttribute('content') ?? ''),
		document.querySelector('title')?.textContent ?? ''
	].filter((title) => title.trim() !== '');
}

/** What holds most of the text and is hidden until a script shows it. */
function showHidden(body: Element): void {
	const most = bare(body.textContent).length / 2;
	for (const element of body.querySelectorAll('[style], [hidden], [aria-hidden]')) {
		if (bare(element.textContent).length < most) continue;
		for (const name of ['style', 'hidden', 'aria-hidden']) element.removeAttribute(name);
	}
}

/** What `Readability` takes for the article, with the numbers of its elements; null where it finds none. */
function findArticle(body: string, parse: ToDocument): Element | null {
	const article = new Readability(parse(body), {
		charThreshold: LEAST,
		keepClasses: true,
		disableJSONLD: true
	}).parse();
	if (!article?.content) return null;
	return parse(article.content).body;
}

/** The number of the first element in which text of the article stands. */
function numberOf(article: Element): number {
	for (const element of article.querySelectorAll(`[${NUMBER}]`)) {
		const own = [...element.childNodes].some(
			(node) => node.nodeType === node.TEXT_NODE && bare(node.textContent) !== ''
		);
		if (own) return Number(element.getAttribute(NUMBER));
	}
	return 0;
}

/** Title, headings beside it and who wrote the article, as far as they stand above it on the page and not in it. */
function linesAbove(
	elements: readonly Element[],
	names: readonly string[],
	article: readonly string[]
): string[] {
	const known = new Set(article.map(bare));
	const above = elements
		.map((element, number): Printed => ({ number, element, words: wordsOf(element) }))
		.filter(({ element, words }) => words !== '' && !element.closest(FURNITURE));
	const title = findTitle(above, names);
	if (!title) {
		const [name] = names;
		const words = name?.split(/[-_|｜—–·]/u)[0]?.trim() ?? '';
		return words === '' || [...known].some((line) => line.includes(bare(words))) ? [] : [words];
	}
	const near = above.filter(({ number, element, words }) => {
		if (element.contains(title.element) || title.element.contains(element)) return false;
		if (!isInnermost(element, words)) return false;
		const named =
			TITLES.test(`${element.className} ${element.id}`) || HEADING.test(element.tagName);
		// A heading over the title stands right before it.
		if (number < title.number) return named && element.nextElementSibling === title.element;
		return named || (WROTE.test(words) && isInnermostOf(element, WROTE));
	});
	const lines = [...near, title].sort((a, b) => a.number - b.number).map(({ words }) => words);
	return [...new Set(lines)].filter((line) => !known.has(bare(line)));
}

/** What the page prints of its own title: the longest such line, and the last of those. */
function findTitle(above: readonly Printed[], names: readonly string[]): Printed | null {
	const called = names.map(bare);
	let title: Printed | null = null;
	for (const one of above) {
		const words = bare(one.words);
		if (words.length < 4 || !called.some((name) => name.includes(words))) continue;
		if (!title || words.length >= bare(title.words).length) title = one;
	}
	return title ?? above.findLast(({ element }) => element.tagName === 'H1') ?? null;
}

/** Whether no smaller element prints the same. */
function isInnermost(element: Element, words: string): boolean {
	return [...element.children].every((child) => wordsOf(child) !== words);
}

/** Whether no smaller element says who wrote it. */
function isInnermostOf(element: Element, what: RegExp): boolean {
	return [...element.children].every((child) => !what.test(child.textContent ?? ''));
}

/** The words of an element that prints one line; none of any other. */
function wordsOf(element: Element): string {
	if ((element.textContent ?? '').length > 4 * LONGEST) return '';
	const { lines } = linesOf(element);
	const [words = ''] = lines;
	return lines.length === 1 && words.length <= LONGEST ? words.trim() : '';
}

/** Sentences, of which a menu has none. */
const isProse = (line: string) => line.length > 12 && /[。！？”]/u.test(line);
const bare = (text: string | null) => (text ?? '').replace(/\s/gu, '');
const sizeOf = (lines: readonly string[]) => bare(lines.join('')).length;
