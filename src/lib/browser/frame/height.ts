import { isMeasure, isReady, secretIn, writeResize } from '../host/protocol.ts';
import { onceAFrame } from './once-a-frame.ts';

/** How long a host may take to follow; ms. */
const PATIENCE = 3000;

/**
 * Tells the host how high the frame's content is, whenever that changes: it grows and shrinks, follows fonts and orientation, and
 * speaks up once a frame that began hidden is shown. The observer calls at most once a frame of animation; the content's
 * height does not depend on the frame's, so no answer of the host can start a loop.
 * @param content holds all that is shown; nothing in it refers to the height of the window
 * @returns says it again, for a host that waits until everything is shown that was asked for
 */
export function reportHeight(content: HTMLElement, id: string): () => void {
	if (parent === self) return () => undefined;
	const childId = new URLSearchParams(location.search).get('childId');
	let told = 0;
	const tell = (again: boolean) => {
		const height = Math.ceil(content.getBoundingClientRect().height);
		// A hidden frame has no height: its host keeps what it has reserved.
		if (height === 0 || (height === told && !again)) return;
		told = height;
		for (const message of writeResize(id, height, childId, secretIn(location.hash)))
			parent.postMessage(message, '*');
		clearTimeout(patience);
		patience = setTimeout(judge, PATIENCE);
	};
	// A scroll bar in a frame that is not yet high enough would take from the width, and the narrower content, higher or lower,
	// could settle on the wrong height. Where the host does not follow, or only so far, the bar comes back for the reader, and the
	// way to the full page stays in sight.
	const root = document.documentElement;
	let patience: ReturnType<typeof setTimeout> | undefined;
	const fits = () => innerHeight >= content.getBoundingClientRect().height - 1;
	const judge = () => {
		root.toggleAttribute('data-framed', fits());
		root.toggleAttribute('data-cut', !fits());
	};
	root.setAttribute('data-framed', '');
	addEventListener('load', () => {
		// A host that hides the frame until it has spoken (WordPress) would wait for ever: browsers draw nothing there, and observe nothing.
		tell(false);
	});
	addEventListener('resize', () => {
		if (fits()) judge();
	});
	// A host that asks without end gets no more work out of a reader's device than one that asks once a frame.
	const answer = onceAFrame(() => tell(true));
	addEventListener('message', (event) => {
		const { data, source } = event;
		if (source === parent && (isMeasure(data) || isReady(data, secretIn(location.hash)))) answer();
	});
	void document.fonts.ready.then(() => new ResizeObserver(() => tell(false)).observe(content));
	return () => tell(true);
}
