import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followInTurn } from '#lib/browser/explore/views.ts';

/** Which views followed, in their order; `|` where the browser showed a frame. */
const done: string[] = [];
const root = { toggleAttribute: vi.fn() };
let tell: (entries: { target: unknown; isIntersecting: boolean }[]) => void;
let print: () => unknown = vi.fn();

const place = (name: string) => ({ name }) as unknown as Element;
const [map, table] = [place('map'), place('table')];
const views = () =>
	followInTurn([
		{ place: table, follow: () => done.push('table') },
		{ place: map, follow: () => done.push('map') },
		{ place: null, follow: () => done.push('announced') }
	]);

beforeEach(() => {
	vi.useFakeTimers();
	done.length = 0;
	vi.stubGlobal('document', { documentElement: root });
	vi.stubGlobal('addEventListener', (_: string, work: () => unknown) => (print = work));
	vi.stubGlobal('requestAnimationFrame', (work: () => void) =>
		setTimeout(() => {
			done.push('|');
			work();
		}, 16)
	);
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

test('until the browser has said what is in sight, all that has a place follows at once', () => {
	views().follow();
	expect(done).toEqual(['table', 'map']);
	vi.runAllTimers();
	expect(done).toEqual(['table', 'map', '|', 'announced']);
});

test('what is out of sight follows behind the frame, each by itself', () => {
	const page = views();
	tell([{ target: table, isIntersecting: false }]);
	page.follow();
	expect(done).toEqual(['map']);
	expect(page.areFollowing()).toBe(true);
	vi.advanceTimersToNextTimer();
	expect(done).toEqual(['map', '|']);
	vi.advanceTimersToNextTimer();
	expect(done).toEqual(['map', '|', 'table']);
	vi.runAllTimers();
	expect(done).toEqual(['map', '|', 'table', 'announced']);
	expect(page.areFollowing()).toBe(false);
	expect(root.toggleAttribute).toHaveBeenLastCalledWith('data-following', false);
});

test('the next choice begins anew: nothing follows twice, nothing is left out', () => {
	const page = views();
	tell([{ target: table, isIntersecting: false }]);
	page.follow();
	vi.advanceTimersByTime(16);
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
	expect(done).toEqual(['map', 'table', 'announced', '|']);
});
