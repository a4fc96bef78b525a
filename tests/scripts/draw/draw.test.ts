import { expect, test } from 'vitest';
import { share } from '../../../scripts/draw/draw.ts';

const ADDRESSES = [
	'/a/',
	'/en/a/',
	'/a/embed/map',
	'/en/a/embed/map',
	'/a/a.html',
	'/a/a.en.html',
	'/b/',
	'/en/b/',
	'/en'
];

test('what a story has in one language is one thread’s; who has none left takes from the end of another’s', () => {
	const next = share(ADDRESSES, 2);
	expect([next(1), next(1), next(1)]).toEqual(['/en/a/', '/en/a/embed/map', '/a/a.en.html']);
	expect(next(0)).toBe('/a/');
	expect([next(1), next(1), next(1)]).toEqual(['/en/b/', '/en', '/b/']);
	expect([next(0), next(1), next(0), next(1)]).toEqual([
		'/a/embed/map',
		'/a/a.html',
		undefined,
		undefined
	]);
});

test('of two threads one draws in Chinese and one in English, whatever it is', () => {
	const chinese = ['/a/', '/embed-lab/article.html', '/b/'];
	const english = ['/embed-lab/article-en.html', '/en/a/', '/a/a.en.html', '/en/b/'];
	const next = share([...chinese, ...english], 2);
	expect(chinese.map(() => next(0))).toEqual(chinese);
	expect(english.map(() => next(1))).toEqual(english);
});

test.each([1, 3])('each address is drawn once, by %i threads', (threads) => {
	const next = share(ADDRESSES, threads);
	const drawn = Array.from(ADDRESSES, (_, i) => next((i * 2) % threads));
	expect(drawn.toSorted()).toEqual(ADDRESSES.toSorted());
	expect(next(0)).toBeUndefined();
});
