/**
 * What frame and host tell each other, by `postMessage`. Articles keep their loaders for years: version 1 stays as it is.
 */
export const SOURCE = 'yansheng';
export const VERSION = 1;

/** The frame's height. Sent on every change, at most once a frame of animation. */
export interface Resize {
	source: typeof SOURCE;
	version: typeof VERSION;
	type: 'resize';
	/** Which embed: `hengyang-2021/map`. A host that has it twice tells them apart by `event.source`. */
	id: string;
	/** Whole CSS pixels. */
	height: number;
}

/** A host that came late asks for the height. Answered at most once a frame of animation. */
export interface Measure {
	source: typeof SOURCE;
	version: typeof VERSION;
	type: 'measure';
}

export const MEASURE: Measure = { source: SOURCE, version: VERSION, type: 'measure' };

export const isResize = (data: unknown): data is Resize =>
	isOurs(data) && data.type === 'resize' && Number.isInteger((data as Resize).height);

export const isMeasure = (data: unknown): boolean => isOurs(data) && data.type === 'measure';

function isOurs(data: unknown): data is { type: unknown } {
	if (typeof data !== 'object' || data === null) return false;
	const { source, version } = data as Partial<Resize>;
	return source === SOURCE && version === VERSION;
}

/** Pym gives each frame an id in its address; only what looks like one is repeated. */
const CHILD = /^[\w-]{1,64}$/;

/**
 * A height in the forms that newsrooms' loaders read: ours, AMP's (which Datawrapper's and Sidechain's hosts read too), and
 * Pym's where Pym made the frame.
 * @param childId what the frame's address says under that name
 */
export function writeResize(
	id: string,
	height: number,
	childId: string | null
): (object | string)[] {
	const resize: Resize = { source: SOURCE, version: VERSION, type: 'resize', id, height };
	const amp = { sentinel: 'amp', type: 'embed-size', height };
	const pym = childId && CHILD.test(childId) ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : [];
	return [resize, amp, ...pym];
}
