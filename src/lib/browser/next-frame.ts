/** As long as a frame that nobody sees may take for one of animation, which browsers hold back there; ms. */
const UNSEEN = 100;

/** Does something once, before the next frame is shown. */
export function nextFrame(work: () => void): void {
	const begin = () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
		work();
	};
	const frame = requestAnimationFrame(begin);
	const timer = setTimeout(begin, UNSEEN);
}

/** Does something once, when the next frame has been shown. */
export const afterFrame = (work: () => void): void => nextFrame(() => setTimeout(work));
