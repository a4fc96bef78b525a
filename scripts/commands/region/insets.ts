/** A division smaller than this part of the whole has no room for its name on a phone, and is hard to tap. */
const SMALL = 0.03;

/**
 * The divisions to show enlarged beside the map: the largest group of small ones that border on each other, as the
 * districts of a city do. A small division among large ones keeps its place.
 */
export function chooseInset(
	areas: readonly number[],
	neighbours: readonly (readonly number[])[]
): boolean[] {
	const whole = areas.reduce((sum, area) => sum + area, 0);
	const small = areas.map((area) => area < SMALL * whole);
	const seen = new Set<number>();
	let largest: number[] = [];
	for (const first of areas.keys()) {
		const group: number[] = [];
		const queue = [first];
		for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
			if (seen.has(i) || !small[i]) continue;
			seen.add(i);
			group.push(i);
			queue.push(...(neighbours[i] ?? []));
		}
		if (group.length > largest.length) largest = group;
	}
	return areas.map((_, i) => largest.length > 1 && largest.includes(i));
}
