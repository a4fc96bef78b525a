import type { Quote } from '#lib/article/find-quotes.ts';

/**
 * What frame and host tell each other, by `postMessage`. Articles keep their loaders for years: version 1 stays as it is.
 */
export const SOURCE = 'yansheng';
export const VERSION = 1;

/** The frame's height. Sent on every change, at most once a frame of animation. */
export interface Resize {
	source: typeof SOURCE;
	version: typeof VERSION;
	type: 'resize';
	/** Which embed: `hengyang-2021/map`. A host that has it twice tells them apart by `event.source`. */
	id: string;
	/** Whole CSS pixels. */
	height: number;
}

/** A host that came late asks for the height. Answered at most once a frame of animation. */
export interface Measure {
	source: typeof SOURCE;
	version: typeof VERSION;
	type: 'measure';
}

export const MEASURE: Measure = { source: SOURCE, version: VERSION, type: 'measure' };

export const isResize = (data: unknown): data is Resize =>
	isOurs(data) && data.type === 'resize' && Number.isInteger((data as Resize).height);

export const isMeasure = (data: unknown): boolean => isOurs(data) && data.type === 'measure';

function isOurs(data: unknown): data is { type: unknown } {
	const { source, version } = Object(data) as Partial<Resize>;
	return source === SOURCE && version === VERSION;
}

/** Pym gives each frame an id in its address; only what looks like one is repeated. */
const CHILD = /^[\w-]{1,64}$/;

/** WordPress has a secret behind each stranger's address that it frames: `#?secret=6rGxYs2aQp`. Null where there is none. */
export const secretIn = (hash: string): string | null =>
	/^#\?secret=([a-zA-Z0-9]{1,64})$/.exec(hash)?.[1] ?? null;

/** What WordPress's `wp-embed.js` acts upon: a height of 200 to 1,000 px, and a link of the frame's own host that a reader followed. */
export const writeWordPress = (
	message: 'height' | 'link',
	value: number | string,
	secret: string
): object => ({ message, value, secret });

/** `wp-embed.js` has come, perhaps after the frame. */
export function isReady(data: unknown, secret: string | null): boolean {
	if (typeof data !== 'object' || data === null || secret === null) return false;
	const said = data as { message?: unknown; secret?: unknown };
	return said.message === 'ready' && said.secret === secret;
}

/**
 * A height in the forms that newsrooms' loaders read: ours, AMP's (which Datawrapper's and Sidechain's hosts read too), and
 * Pym's or WordPress's where that made the frame.
 * @param childId what the frame's address says under that name
 * @param secret what WordPress has put behind it
 */
export function writeResize(
	id: string,
	height: number,
	childId: string | null,
	secret: string | null = null
): (object | string)[] {
	const resize: Resize = { source: SOURCE, version: VERSION, type: 'resize', id, height };
	const amp = { sentinel: 'amp', type: 'embed-size', height };
	const pym = childId && CHILD.test(childId) ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : [];
	const wordPress = secret === null ? [] : [writeWordPress('height', height, secret)];
	return [resize, amp, ...pym, ...wordPress];
}

/**
 * The article and a chart that answer each other: only where the article asks. The chart names sentences of its own story, the article
 * tells which of them it prints, by their ids: its text goes nowhere.
 *
 * article → chart: `article` asks for the sentences; `found` lists those that are printed; `pick` is the reader's, who chose one.
 * chart → article: `sentences` are what to look for; `mark` those behind what is chosen, to be scrolled to where the reader asks.
 */
export type ToChart =
	{ type: 'article' } | { type: 'found'; sentences: string[] } | { type: 'pick'; sentence: string };

export type ToArticle =
	| { type: 'sentences'; sentences: Quote[] }
	| { type: 'mark'; sentences: string[]; scroll: boolean };

/** As many sentences of a story are named, and of so many characters at most: a sentence, and what stands around it. */
const MOST = 3000;
const LONGEST = 3000;

export const write = <Message extends ToChart | ToArticle>(message: Message) => ({
	source: SOURCE,
	version: VERSION,
	...message
});

/** What a chart tells the article; null for anything else, however like it. */
export function readFromChart(data: unknown): ToArticle | null {
	if (!isOurs(data)) return null;
	const { type, sentences, scroll } = data as Partial<Record<string, unknown>>;
	if (!Array.isArray(sentences) || sentences.length > MOST) return null;
	if (type === 'mark')
		return { type, sentences: sentences.filter(isText), scroll: scroll === true };
	return type === 'sentences' && sentences.every(isQuote) ? { type, sentences } : null;
}

/** What the article tells a chart; null for anything else. */
export function readFromArticle(data: unknown): ToChart | null {
	if (!isOurs(data)) return null;
	const { type, sentences, sentence } = data as Partial<Record<string, unknown>>;
	if (type === 'article') return { type };
	if (type === 'pick' && isText(sentence)) return { type, sentence };
	if (type !== 'found' || !Array.isArray(sentences) || sentences.length > MOST) return null;
	return { type, sentences: sentences.filter(isText) };
}

const isText = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= LONGEST;

const isQuote = (value: Partial<Quote> | null): value is Quote =>
	[value?.id, value?.exact, value?.prefix, value?.suffix].every(isText);
