import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerArticle, type Article } from '#lib/browser/frame/answer-article.ts';
import { write, type ToChart } from '#lib/browser/host/protocol.ts';
import { corpus } from '../../hengyang.ts';

/** What a chart does with what the page around it says, however often, and whoever says it. */

const HOST = 'https://paper.example';
/** What the page around the frame is told. */
const told = vi.fn<(message: { type: string }, origin: string) => void>();
const parent = { postMessage: told };
let hear: (event: object) => void;
let frames: (() => void)[];
const showFrame = () => frames.splice(0).forEach((end) => end());
const pick = vi.fn();
const change = vi.fn();
let article: Article;

beforeEach(() => {
	vi.useFakeTimers();
	frames = [];
	for (const spy of [told, pick, change]) spy.mockReset();
	vi.stubGlobal('requestAnimationFrame', (end: () => void) => frames.push(end));
	vi.stubGlobal('cancelAnimationFrame', () => undefined);
	vi.stubGlobal('parent', parent);
	vi.stubGlobal('self', {});
	vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => (hear = listener));
	article = answerArticle((work) => work(corpus), pick, change);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const say = (data: unknown, { source = parent as object, origin = HOST } = {}) =>
	hear({ data, source, origin });
const ask = (message: ToChart) => say(write(message));
const types = () => told.mock.calls.map(([{ type }]) => type);
const [first, second] = corpus.sentences as unknown as [{ id: string }, { id: string }];

test('a chart that nobody asks says nothing, and hears of no sentence', () => {
	article.mark(corpus, [0]);
	ask({ type: 'pick', sentence: first.id });
	ask({ type: 'found', sentences: [first.id] });
	expect(told).not.toHaveBeenCalled();
	expect(pick).not.toHaveBeenCalled();
	expect(change).not.toHaveBeenCalled();
});

test('only the page around it is heard, and of pages the one that asked', () => {
	ask({ type: 'article' });
	say(write({ type: 'pick', sentence: first.id }), { source: {} });
	say(write({ type: 'pick', sentence: first.id }), { origin: 'https://other.example' });
	expect(pick).not.toHaveBeenCalled();
	expect(told.mock.calls.map(([, origin]) => origin)).toEqual([HOST, HOST]);
});

describe('a storm of a thousand takes no more work than the first of them and one a frame:', () => {
	const storm = (message: (i: number) => ToChart) => {
		for (let i = 0; i < 1000; i++) ask(message(i));
	};

	test('who asks for the sentences', () => {
		storm(() => ({ type: 'article' }));
		expect(types()).toEqual(['sentences', 'mark']);
		showFrame();
		showFrame();
		expect(types()).toEqual(['sentences', 'mark', 'sentences', 'mark']);
	});

	test('sentences that are tapped; the last one counts', () => {
		ask({ type: 'article' });
		storm((i) => ({ type: 'pick', sentence: i % 2 === 0 ? first.id : second.id }));
		expect(pick.mock.calls).toEqual([[corpus, 0]]);
		showFrame();
		expect(pick.mock.calls).toEqual([
			[corpus, 0],
			[corpus, 1]
		]);
		showFrame();
		expect(pick).toHaveBeenCalledTimes(2);
	});

	test('lists of what the page prints; the last one counts', () => {
		ask({ type: 'article' });
		storm((i) => ({ type: 'found', sentences: i < 999 ? [first.id] : [second.id] }));
		expect(change).toHaveBeenCalledTimes(1);
		showFrame();
		expect(change).toHaveBeenCalledTimes(2);
		expect(article.printed(corpus, [0, 1])).toEqual([1]);
	});
});

test('what is too much, too long or no message of ours is not looked at', () => {
	ask({ type: 'article' });
	for (const data of [
		null,
		'pick',
		{ type: 'pick', sentence: first.id },
		{ ...write({ type: 'pick', sentence: first.id }), version: 2 },
		write({ type: 'pick', sentence: 'x'.repeat(3001) }),
		write({ type: 'found', sentences: Array<string>(3001).fill(first.id) })
	])
		say(data);
	showFrame();
	expect(pick).not.toHaveBeenCalled();
	expect(change).not.toHaveBeenCalled();
});
