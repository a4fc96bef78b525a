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
 * Lets each part of the page follow in its turn: the innermost part that was tapped before the frame that answers the finger, then all that is in sight together, then the
 * rest, one at a time; a finger is answered however much there is to follow. Where nothing was tapped, as by Back, all that is in sight is there
 * before the browser scrolls. `html[data-following]` says that some still do: `sight`, as long as something in sight does, and `rest`.
 */
export function followInTurn(views: readonly View[]): Views {
	const root = document.documentElement;
	let waiting: View[] = [];
	/** Of the last choice: what follows an earlier one goes no further. */
	let turn = 0;
	/** Until the frame that answers it. */
	let tapped: EventTarget | null = null;
	const noteTap = ({ target }: Event) => {
		tapped = target;
		afterFrame(() => (tapped = null));
	};
	addEventListener('click', noteTap, true);
	/** Places that are on the screen; all, until the browser has said which. */
	const inSight = new Set(views.map(({ place }) => place));
	const observer = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries)
			inSight[isIntersecting ? 'add' : 'delete'](target);
	});
	for (const place of inSight) if (place) observer.observe(place);
	inSight.delete(null);

	const isInSight = ({ place }: View) => inSight.has(place);
	/** Lets those of them follow that wait, and leaves the others waiting. */
	const followAll = (isMeant: (view: View) => boolean) => {
		const meant = waiting.filter(isMeant);
		waiting = waiting.filter((view) => !meant.includes(view));
		if (waiting.length === 0) root.removeAttribute('data-following');
		else root.setAttribute('data-following', waiting.some(isInSight) ? 'sight' : 'rest');
		for (const { follow } of meant) follow();
	};
	const followNext = (own: number) => {
		if (own !== turn || waiting.length === 0) return;
		const [next] = waiting;
		followAll((view) => view === next);
		setTimeout(() => followNext(own));
	};
	const followInSight = (own: number) => {
		if (own !== turn) return;
		followAll(isInSight);
		afterFrame(() => followNext(own));
	};
	addEventListener('beforeprint', () => followAll(() => true));
	return {
		follow() {
			const own = ++turn;
			waiting = [...views];
			const target = tapped;
			if (!(target instanceof Node)) return followInSight(own);
			const around = views.flatMap(({ place }) => (place?.contains(target) ? [place] : []));
			const innermost = around.find((place) => around.every((other) => other.contains(place)));
			followAll(({ place }) => place !== null && place === innermost);
			afterFrame(() => followInSight(own));
		},
		areFollowing: () => waiting.length > 0
	};
}
