/** A text in three parts, of which the middle one is where it differs from another. */
export type Parted = [before: string, changed: string, behind: string];

/** Where a sentence was changed, on both sides: whole characters. */
export function changedPart(was: string, now: string): { was: Parted; now: Parted } {
	const [old, young] = [Array.from(was), Array.from(now)];
	const most = Math.min(old.length, young.length);
	let head = 0;
	while (head < most && old[head] === young[head]) head++;
	let tail = 0;
	while (tail < most - head && old[old.length - 1 - tail] === young[young.length - 1 - tail])
		tail++;
	const part = (all: string[]): Parted => [
		all.slice(0, head).join(''),
		all.slice(head, all.length - tail).join(''),
		all.slice(all.length - tail).join('')
	];
	return { was: part(old), now: part(young) };
}
