import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceAFrame } from '#lib/browser/frame/once-a-frame.ts';

/** Frames of animation, which come when a test says so. */
let waiting: Map<number, () => void>;
beforeEach(() => {
	vi.useFakeTimers();
	waiting = new Map();
	let count = 0;
	vi.stubGlobal('requestAnimationFrame', (work: () => void) => {
		waiting.set(++count, work);
		return count;
	});
	vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.delete(id));
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});
const showFrame = () => [...waiting.values()].forEach((work) => work());

test('who asks first is answered at once, and a storm once for each frame', () => {
	const work = vi.fn(() => undefined);
	const ask = onceAFrame(work);
	ask();
	expect(work).toHaveBeenCalledTimes(1);
	for (let frame = 1; frame <= 5; frame++) {
		for (let i = 0; i < 1000; i++) ask();
		expect(work).toHaveBeenCalledTimes(frame);
		showFrame();
		expect(work).toHaveBeenCalledTimes(frame + 1);
	}
});

test('when nobody asks, nothing is done, and who asks later is answered at once again', () => {
	const work = vi.fn(() => undefined);
	const ask = onceAFrame(work);
	ask();
	showFrame();
	showFrame();
	vi.runAllTimers();
	expect(work).toHaveBeenCalledTimes(1);
	ask();
	expect(work).toHaveBeenCalledTimes(2);
});

test('in a frame that nobody sees, where no frame of animation comes, the last one to ask is answered too', () => {
	const work = vi.fn(() => undefined);
	const ask = onceAFrame(work);
	for (let i = 0; i < 1000; i++) ask();
	vi.runAllTimers();
	expect(work).toHaveBeenCalledTimes(2);
	expect(waiting.size).toBe(0);
});

test('of a storm the last one is answered', () => {
	const work = vi.fn();
	const ask = onceAFrame<number>(work);
	for (let i = 0; i < 1000; i++) ask(i);
	showFrame();
	expect(work.mock.calls).toEqual([[0], [999]]);
});
