import { nextFrame } from '../next-frame.ts';

/**
 * Work that may be asked for any number of times and is done at most once a frame of animation: at once when it was not done
 * lately, else once more when the frame is over, for all who asked meanwhile, as the last of them asked.
 */
export function onceAFrame<Asked = void>(work: (asked: Asked) => void): (asked: Asked) => void {
	let isDone = false;
	let waiting: { asked: Asked } | null = null;
	const run = (asked: Asked) => {
		isDone = true;
		waiting = null;
		work(asked);
		nextFrame(() => {
			isDone = false;
			if (waiting) run(waiting.asked);
		});
	};
	return (asked) => {
		if (isDone) waiting = { asked };
		else run(asked);
	};
}
