/** Where a word is tried, step by step outwards, from where it set out; whole px. */
export interface Spiral {
	x(step: number): number;
	y(step: number): number;
}

/** Between two turns, and along them; px. */
const [PITCH, STEP] = [5, 5];

/**
 * Outwards from the middle in even steps, in the shape of a rectangle with very round corners (a superellipse). The points
 * are kept: thousands of them are asked for again and again.
 * @param aspect height by width
 */
export function makeSpiral(aspect: number): Spiral {
	const stretch = Math.sqrt(aspect);
	const bend = (value: number) => Math.sign(value) * Math.abs(value) ** 0.7;
	const [xs, ys]: [number[], number[]] = [[], []];
	const reach = (step: number) => {
		for (let i = xs.length; i <= step; i++) {
			const radius = Math.sqrt((i * STEP * PITCH) / Math.PI);
			const angle = (2 * Math.PI * radius) / PITCH;
			xs.push(Math.trunc((radius / stretch) * bend(Math.cos(angle))));
			ys.push(Math.trunc(radius * stretch * bend(Math.sin(angle))));
		}
	};
	return {
		x(step) {
			if (step >= xs.length) reach(step);
			return xs[step]!;
		},
		y(step) {
			if (step >= ys.length) reach(step);
			return ys[step]!;
		}
	};
}
