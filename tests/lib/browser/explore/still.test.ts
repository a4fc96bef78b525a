import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchReader } from '#lib/browser/explore/still.ts';

let does: Record<string, () => void> = {};

beforeEach(() => {
	vi.useFakeTimers();
	does = {};
	vi.stubGlobal('addEventListener', (doing: string, note: () => void) => (does[doing] = note));
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('what takes long begins after its rest where the reader does nothing', async () => {
	const begun = vi.fn();
	void watchReader()(50).then(begun);
	await vi.advanceTimersByTimeAsync(49);
	expect(begun).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(begun).toHaveBeenCalled();
});

test.each(['pointerdown', 'keydown', 'scroll'])(
	'it waits on behind a %s, until the reader has been still',
	async (doing) => {
		const begun = vi.fn();
		void watchReader()(50).then(begun);
		await vi.advanceTimersByTimeAsync(40);
		does[doing]!();
		await vi.advanceTimersByTimeAsync(290);
		expect(begun).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(60);
		expect(begun).toHaveBeenCalled();
	}
);
