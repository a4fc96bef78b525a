/** As long as a frame that nobody sees may take for one of animation, which browsers hold back there; ms. */
const UNSEEN = 100;

/**
 * Work that may be asked for any number of times and is done at most once a frame of animation: at once when it was not done
 * lately, else once more when the frame is over, for all who asked meanwhile.
 */
export function onceAFrame(work: () => void): () => void {
	let isDone = false;
	let isAsked = false;
	const run = () => {
		isDone = true;
		isAsked = false;
		work();
		const end = () => {
			cancelAnimationFrame(frame);
			clearTimeout(timer);
			isDone = false;
			if (isAsked) run();
		};
		const frame = requestAnimationFrame(end);
		const timer = setTimeout(end, UNSEEN);
	};
	return () => {
		if (isDone) isAsked = true;
		else run();
	};
}
