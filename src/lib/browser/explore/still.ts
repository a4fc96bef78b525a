/** How long a reader does nothing before what takes longer than a tap may is begun; ms. */
const STILL = 300;

const DOINGS = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * Notices what a reader does.
 * @returns waits for so many milliseconds, and on while the reader is doing something
 */
export function watchReader(): (rest: number) => Promise<void> {
	let last = -STILL;
	for (const doing of DOINGS)
		addEventListener(doing, () => (last = performance.now()), { capture: true, passive: true });
	return async (rest) => {
		do await new Promise((resume) => setTimeout(resume, rest));
		while (performance.now() - last < STILL);
	};
}
