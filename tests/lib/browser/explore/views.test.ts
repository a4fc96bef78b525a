import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followInTurn } from '#lib/browser/explore/views.ts';

/** Which views followed, in their order; `|` where the browser showed a frame. */
const done: string[] = [];
const root = {
	removeAttribute: (name: string) => said.push(`${name}: none`),
	setAttribute: (name: string, value: string) => said.push(`${name}: ${value}`)
};
/** What the page's root said, in its order. */
const said: string[] = [];
let tell: (entries: { target: unknown; isIntersecting: boolean }[]) => void;
let print: () => unknown = vi.fn();
let click: (event: { target: unknown }) => unknown;

class Node {
	name = '';
}
const mark = new Node();
const place = (name: string, parts: unknown[] = []) => {
	const self = {
		name,
		contains: (node: unknown): boolean => node === self || parts.includes(node)
	};
	return self as unknown as Element;
};
const map = place('map', [mark]);
const section = place('section', [map, mark]);
const table = place('table');
const views = () =>
	followInTurn([
		{ place: table, follow: () => done.push('table') },
		{ place: map, follow: () => done.push('map') },
		{ place: null, follow: () => done.push('announced') }
	]);

beforeEach(() => {
	vi.useFakeTimers();
	done.length = 0;
	said.length = 0;
	vi.stubGlobal('document', { documentElement: root });
	vi.stubGlobal('Node', Node);
	vi.stubGlobal('addEventListener', (type: string, work: typeof click & typeof print) => {
		if (type === 'click') click = work;
		else print = work;
	});
	let asked: (() => void)[] = [];
	const show = () => {
		done.push('|');
		const works = asked;
		asked = [];
		for (const work of works) work();
	};
	vi.stubGlobal('requestAnimationFrame', (work: () => void) => {
		if (asked.push(work) === 1) setTimeout(show, 16);
	});
	vi.stubGlobal('cancelAnimationFrame', () => undefined);
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			constructor(take: typeof tell) {
				tell = take;
			}
			observe = vi.fn();
		}
	);
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('what was tapped follows before the frame, the others in sight together behind it', () => {
	const page = views();
	click({ target: mark });
	page.follow();
	expect(done).toEqual(['map']);
	vi.advanceTimersToNextTimer();
	expect(done).toEqual(['map', '|']);
	vi.advanceTimersToNextTimer();
	expect(done).toEqual(['map', '|', 'table']);
	vi.runAllTimers();
	expect(done).toEqual(['map', '|', 'table', '|', 'announced']);
});

test('of what was tapped the innermost part is first, not what stands around it', () => {
	const page = followInTurn([
		{ place: section, follow: () => done.push('section') },
		{ place: map, follow: () => done.push('map') }
	]);
	click({ target: mark });
	page.follow();
	vi.runAllTimers();
	expect(done.slice(0, 3)).toEqual(['map', '|', 'section']);
});

test('where nothing was tapped, all in sight follows at once; until the browser has said what that is, all that has a place does', () => {
	views().follow();
	expect(done).toEqual(['table', 'map']);
	vi.runAllTimers();
	expect(done).toEqual(['table', 'map', '|', 'announced']);
});

test('what is out of sight follows last, each by itself', () => {
	const page = views();
	tell([{ target: table, isIntersecting: false }]);
	click({ target: new Node() });
	page.follow();
	expect(done).toEqual([]);
	vi.advanceTimersByTime(33);
	expect(done).toEqual(['|', 'map', '|']);
	expect(page.areFollowing()).toBe(true);
	vi.advanceTimersToNextTimer();
	expect(done).toEqual(['|', 'map', '|', 'table']);
	vi.runAllTimers();
	expect(done).toEqual(['|', 'map', '|', 'table', 'announced']);
	expect(page.areFollowing()).toBe(false);
	expect([...new Set(said)]).toEqual(
		['sight', 'rest', 'none'].map((what) => `data-following: ${what}`)
	);
});

test('a tap is forgotten with its choice: Back has no place of its own', () => {
	const page = views();
	click({ target: mark });
	page.follow();
	vi.runAllTimers();
	done.length = 0;
	page.follow();
	expect(done).toEqual(['table', 'map']);
});

test('the next choice begins anew: nothing follows twice, nothing is left out', () => {
	const page = views();
	tell([{ target: table, isIntersecting: false }]);
	click({ target: mark });
	page.follow();
	vi.advanceTimersByTime(17);
	page.follow();
	vi.runAllTimers();
	expect(done).toEqual(['map', '|', 'map', '|', 'table', 'announced']);
});

test('a page that nobody sees has no frames, and follows all the same', () => {
	vi.stubGlobal('requestAnimationFrame', () => 0);
	views().follow();
	vi.runAllTimers();
	expect(done).toContain('announced');
});

test('what is printed is what was chosen', () => {
	const page = views();
	tell([{ target: table, isIntersecting: false }]);
	page.follow();
	print();
	expect(done).toEqual(['map', 'table', 'announced']);
	vi.runAllTimers();
	expect(done.filter((view) => view !== '|')).toEqual(['map', 'table', 'announced']);
});
