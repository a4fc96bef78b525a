/** A point on the drawing, in its user units. */
export type Point = [x: number, y: number];

/**
 * SVG path data of closed rings in whole, relative units: about half the bytes of the usual absolute form. Points are
 * rounded before they are subtracted, so neighbours that share a line still share it.
 */
export function writePath(rings: Point[][]): string {
	return rings
		.map((ring) => walk(ring, 2))
		.map((data) => data && `${data}z`)
		.join('');
}

/** @param least how many steps it must have to be drawn: two make a ring, one a line */
function walk(line: Point[], least: number): string {
	const points = line
		.map(([x, y]): Point => [Math.round(x), Math.round(y)])
		.filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
	const [first, ...rest] = points;
	if (!first || rest.length < least) return '';
	let [x, y] = first;
	let data = `M${x} ${y}l`;
	let glued = true;
	for (const [nextX, nextY] of rest) {
		for (const step of [nextX - x, nextY - y]) {
			data += glued || step < 0 ? step : ` ${step}`;
			glued = false;
		}
		[x, y] = [nextX, nextY];
	}
	return data;
}

/** Path data of open lines, as borders are. */
export function writeLines(lines: Point[][]): string {
	return lines.map((line) => walk(line, 1)).join('');
}
