/** A point in whole units of a grid, so that every comparison below is exact. */
export type GridPoint = readonly [x: number, y: number];

type Segment = readonly [a: GridPoint, b: GridPoint];

/**
 * Places where two segments of these lines cross between their ends, or lie on each other. In a sound topology there are
 * none: lines meet at their ends alone. Returns a point near each, in the grid's units. A uniform grid of buckets keeps it near linear for boundary files.
 */
export function findCrossings(lines: readonly (readonly GridPoint[])[]): GridPoint[] {
	const segments = lines.flatMap((line) =>
		line.slice(1).map((b, i): Segment => [line[i] as GridPoint, b])
	);
	if (segments.length === 0) return [];
	const size = bucketSize(segments);
	const buckets = new Map<number, number[]>();
	segments.forEach((segment, index) => {
		for (const key of bucketsOf(segment, size)) {
			const bucket = buckets.get(key);
			if (bucket) bucket.push(index);
			else buckets.set(key, [index]);
		}
	});
	const seen = new Set<string>();
	const crossings: GridPoint[] = [];
	for (const bucket of buckets.values()) {
		for (const [k, i] of bucket.entries()) {
			for (const j of bucket.slice(k + 1)) {
				const [s, t] = [segments[i] as Segment, segments[j] as Segment];
				if (!cross(s, t) || seen.has(`${String(i)} ${String(j)}`)) continue;
				seen.add(`${String(i)} ${String(j)}`);
				crossings.push(t[0]);
			}
		}
	}
	return crossings;
}

function bucketSize(segments: Segment[]): number {
	const total = segments.reduce(
		(sum, [a, b]) => sum + Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]),
		0
	);
	return Math.max(1, (4 * total) / segments.length);
}

function* bucketsOf([a, b]: Segment, size: number): Generator<number> {
	const [x0, x1] = [
		Math.floor(Math.min(a[0], b[0]) / size),
		Math.floor(Math.max(a[0], b[0]) / size)
	];
	const [y0, y1] = [
		Math.floor(Math.min(a[1], b[1]) / size),
		Math.floor(Math.max(a[1], b[1]) / size)
	];
	for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) yield x * 1e7 + y;
}

/** True where they share a point that is not an end of both. */
function cross([a, b]: Segment, [c, d]: Segment): boolean {
	const [abc, abd] = [turn(a, b, c), turn(a, b, d)];
	const [cda, cdb] = [turn(c, d, a), turn(c, d, b)];
	if (abc === 0 && abd === 0) return overlap(a, b, c, d);
	if (abc * abd > 0 || cda * cdb > 0) return false;
	// Now they touch: at a common end, which is sound, or elsewhere.
	return ![a, b].some((p) => same(p, c) || same(p, d));
}

/** For segments of one straight line: true where they share more than an end. */
function overlap(a: GridPoint, b: GridPoint, c: GridPoint, d: GridPoint): boolean {
	const axis = a[0] === b[0] ? 1 : 0;
	const from = Math.max(Math.min(a[axis], b[axis]), Math.min(c[axis], d[axis]));
	const to = Math.min(Math.max(a[axis], b[axis]), Math.max(c[axis], d[axis]));
	return from < to;
}

/** The side of the line from a to b on which p lies: positive, negative or 0. */
function turn(a: GridPoint, b: GridPoint, p: GridPoint): number {
	return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
}

function same(a: GridPoint, b: GridPoint): boolean {
	return a[0] === b[0] && a[1] === b[1];
}
