/**
 * `embed-article.js`: the article answers its charts. The loader fetches it where a chart asks for it (`<yansheng-chart article>`,
 * `<iframe data-article>`). It finds the story's sentences in the page around the chart, lights up those behind what is chosen in the
 * chart, and tells the chart which one the reader taps. Nothing in the page is changed, and none of its text leaves it.
 */

import { findQuotes, type Quote } from '#lib/article/find-quotes.ts';
import { readFromChart, write, type ToChart } from '../protocol.ts';
import { mark, rangeOf, style } from './marks.ts';
import { piecesOf, readPage, type Piece } from './page-text.ts';

declare global {
	interface Window {
		/**
		 * Lets the page answer a chart.
		 * @param frame of the chart, which has spoken
		 * @param selector of the article, empty for all of the page that the chart stands in
		 * @param origin the one that it spoke from
		 */
		yanshengArticle?: (frame: HTMLIFrameElement, selector: string, origin: string) => void;
	}
}

interface Chart {
	frame: HTMLIFrameElement;
	origin: string;
	/** The article, or the whole of the document or shadow tree. */
	root: Element | ShadowRoot;
	/** Null until it has told them. */
	quotes: Quote[] | null;
	found: Map<string, Piece[]>;
	/** The sentences behind what is chosen in it. */
	marked: string[];
}

/** What a reader taps for its own sake. */
const BUSY =
	'a[href],button,input,select,textarea,label,summary,[contenteditable],[role=button],[onclick]';
/** How long a page may go on changing before it is read again, and how long at most while nothing comes of it; ms. */
const CALM = 300;
const BORED = 20_000;

/** Those that were last chosen in come first. */
let charts: Chart[] = [];
let patience = CALM;
let waiting = false;
let hasSaid = false;
/** The next frame of animation, in which all is lit up that was asked for meanwhile; 0 for none. */
let next = 0;
/** The chart whose sentences the reader asks to be led to. */
let leading: Chart | undefined;

/** Why nothing answers, once. */
function say(why: string): void {
	if (!hasSaid) console.info(`yansheng: ${why}`);
	hasSaid = true;
}

const tell = ({ frame, origin }: Chart, message: ToChart) =>
	frame.contentWindow?.postMessage(write(message), origin === 'null' ? '*' : origin);

/** Where a frame speaks from as long as it is what its address says. A sandboxed one has no origin. */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
	sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

function findRoot(frame: HTMLIFrameElement, selector: string): Element | ShadowRoot | null {
	// Of a document `host` is not there.
	const own = frame.getRootNode() as Partial<ShadowRoot> & ShadowRoot;
	const around = own.host?.localName === 'yansheng-chart' ? own.host.getRootNode() : own;
	if (!selector) return around instanceof ShadowRoot ? around : document.body;
	const article =
		(around as ParentNode).querySelector(selector) ?? document.querySelector(selector);
	return article?.shadowRoot ?? article;
}

function answer(frame: HTMLIFrameElement, selector: string, origin: string): void {
	if (charts.some((chart) => chart.frame === frame)) return;
	if (origin !== originOf(frame)) return say(`${frame.src} answers from ${origin}`);
	let root = null;
	try {
		root = findRoot(frame, selector);
	} catch {
		// It is told below.
	}
	if (!root) return say(`no article is at ${selector}`);
	const chart: Chart = {
		frame,
		origin,
		root,
		quotes: null,
		found: new Map(),
		marked: []
	};
	charts.push(chart);
	style(root);
	observer.observe(root, {
		subtree: true,
		childList: true,
		characterData: true,
		attributes: true
	});
	tell(chart, { type: 'article' });
	// Another page in the frame has to be asked anew.
	frame.addEventListener('load', () => {
		chart.quotes = null;
		tell(chart, { type: 'article' });
	});
}

function hear({ data, source, origin }: MessageEvent): void {
	const chart = charts.find(({ frame }) => frame.contentWindow === source);
	const message = chart && readFromChart(data);
	if (!message || origin !== chart.origin) return;
	if (message.type === 'sentences') {
		// It is asked once.
		if (chart.quotes) return;
		chart.quotes = message.sentences;
		locate(chart);
		if (chart.found.size === 0) say('no sentence is here yet');
	} else {
		chart.marked = message.sentences;
		// A reader who asks has just done something.
		if (message.scroll && navigator.userActivation?.isActive !== false) leading = chart;
		charts = [chart, ...charts.filter((other) => other !== chart)];
		// Whatever a chart says, and however often, takes no more work than once a frame of animation.
		next ||= requestAnimationFrame(paint);
	}
}

/** @returns whether it finds other sentences than before */
function locate(chart: Chart): boolean {
	const page = readPage(chart.root);
	const before = [...chart.found.keys()].join();
	chart.found = new Map();
	for (const [id, parts] of findQuotes(page.text, chart.quotes ?? []))
		chart.found.set(
			id,
			parts.flatMap((part) => piecesOf(page, part))
		);
	const ids = [...chart.found.keys()];
	if (ids.join() === before) return false;
	tell(chart, { type: 'found', sentences: ids });
	return true;
}

/** What was chosen last is lit up; of a chart in which nothing is, what was chosen in another. */
function paint(): void {
	next = 0;
	const chart = charts.find(({ marked }) => marked.length > 0);
	mark('yansheng', chart ? chart.marked.flatMap((id) => chart.found.get(id) ?? []) : []);
	if (leading) lead(leading);
	leading = undefined;
}

/** Leads to the next of the sentences that are lit up, below what is read now; behind the last one to the first. */
function lead({ marked, found }: Chart): void {
	const pieces = marked.flatMap((id) => found.get(id)?.[0] ?? []);
	// Where it is read: in the upper part of what is not covered, as the page says of its paragraphs.
	const below = (one: Piece) => {
		const covered = parseFloat(getComputedStyle(one.node.parentElement!).scrollMarginTop);
		return rangeOf(one).getBoundingClientRect().top - covered - (innerHeight - covered) / 4;
	};
	const piece = pieces.find((one) => below(one) > 9) ?? pieces[0];
	const parent = piece?.node.parentElement;
	if (!parent) return;
	parent.closest('details')?.setAttribute('open', '');
	const behavior = matchMedia('(prefers-reduced-motion)').matches ? 'auto' : 'smooth';
	// A page that stands still has the article in a box that scrolls.
	if (document.documentElement.scrollHeight > innerHeight)
		scrollBy({ behavior, top: below(piece) });
	else parent.scrollIntoView({ behavior, block: 'center' });
}

/** Text that comes later, is unfolded, or goes. */
const observer = new MutationObserver(() => {
	if (waiting) return;
	waiting = true;
	setTimeout(() => {
		waiting = false;
		charts = charts.filter(({ frame }) => frame.isConnected);
		// A page that never rests is looked at less and less.
		patience = charts.map(locate).includes(true) ? CALM : Math.min(patience * 2, BORED);
		paint();
	}, patience);
});

/** The sentences that the pointer is on, of each story; none where something else is that a reader taps. */
function under(event: MouseEvent): { chart: Chart; id: string; pieces: Piece[] }[] {
	const { clientX: x, clientY: y } = event;
	const target = event.composedPath()[0];
	if (!(target instanceof Element) || target.closest(BUSY)) return [];
	const isUnder = (piece: Piece) =>
		target.contains(piece.node) &&
		[...rangeOf(piece).getClientRects()].some(
			// Between two lines is still on one of them.
			({ left, right, top, bottom }) => x >= left && x <= right && y >= top - 4 && y <= bottom + 4
		);
	return charts.flatMap((chart) =>
		[...chart.found].flatMap(([id, pieces]) =>
			pieces.some(isUnder) ? [{ chart, id, pieces }] : []
		)
	);
}

function pick(event: MouseEvent): void {
	const { defaultPrevented, ctrlKey, metaKey, shiftKey, altKey } = event;
	if (defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return;
	if (getSelection()?.isCollapsed === false) return;
	for (const { chart, id } of under(event)) tell(chart, { type: 'pick', sentence: id });
}

// A second copy of this script leaves everything to the first.
if (!window.yanshengArticle) {
	window.yanshengArticle = answer;
	addEventListener('message', hear);
	addEventListener('click', pick);
	if (matchMedia('(hover:hover)').matches)
		addEventListener('pointermove', (event) =>
			mark(
				'yansheng-pointed',
				under(event).flatMap(({ pieces }) => pieces)
			)
		);
}
