import { afterFrame } from '../next-frame.ts';

/** A part of the page that follows what is chosen. */
export interface View {
	/** Where it is seen; null for what nobody sees. */
	place: Element | null;
	follow: () => void;
}

/** The parts of a page together. */
export interface Views {
	/** Begins anew with all of them, for another choice. */
	follow: () => void;
	/** Whether some have not followed the last choice yet. */
	areFollowing: () => boolean;
}

/**
 * Lets each part of the page follow in its turn: those in sight before the frame that shows the choice, all others when that frame is
 * there, one at a time, so that a finger is answered however much there is to follow. `html[data-following]` says that some still do.
 */
export function followInTurn(views: readonly View[]): Views {
	const root = document.documentElement;
	let waiting: View[] = [];
	/** Of the last choice: what follows an earlier one goes no further. */
	let turn = 0;
	/** Places that are on the screen; all, until the browser has said which. */
	const inSight = new Set(views.map(({ place }) => place));
	const observer = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries)
			inSight[isIntersecting ? 'add' : 'delete'](target);
	});
	for (const place of inSight) if (place) observer.observe(place);
	inSight.delete(null);

	const followNext = () => {
		const view = waiting.shift();
		root.toggleAttribute('data-following', waiting.length > 0);
		view?.follow();
	};
	const goOn = (own: number) => {
		if (own !== turn) return;
		followNext();
		if (waiting.length > 0) setTimeout(() => goOn(own));
	};
	addEventListener('beforeprint', () => {
		while (waiting.length > 0) followNext();
	});
	return {
		follow() {
			const own = ++turn;
			waiting = views.filter(({ place }) => !inSight.has(place));
			root.toggleAttribute('data-following', waiting.length > 0);
			for (const view of views) if (inSight.has(view.place)) view.follow();
			if (waiting.length > 0) afterFrame(() => goOn(own));
		},
		areFollowing: () => waiting.length > 0
	};
}
