/**
 * Brings a ring into sight where the frame has less room than its chart needs: the frame scrolls itself, never the page around it. Nothing
 * moves where one of them is in sight.
 *
 * @param panel lies over the frame's lower part while it is shown
 */
export function bringIntoSight(rings: readonly Element[], panel: HTMLElement | null): void {
	const free = panel && !panel.hidden ? panel.getBoundingClientRect().top : innerHeight;
	const middles = rings
		.map((ring) => ring.getBoundingClientRect())
		.filter(({ height }) => height > 0)
		.map(({ top, height }) => top + height / 2);
	const [first] = middles;
	if (first === undefined || middles.some((middle) => middle > 0 && middle < free)) return;
	const behavior = matchMedia('(prefers-reduced-motion:reduce)').matches ? 'auto' : 'smooth';
	scrollBy({ behavior, top: first - free / 2 });
}
