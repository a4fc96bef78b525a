import type { Passage } from '#extract/page/reading.ts';

/** Somebody whose name, in each form that was met (王军, 王 军), is looked for within a passage. */
export interface Person {
	forms: string[];
	section: Passage;
}

/**
 * 1 for each character that somebody's name begins with, and goes on with. Kept from one article to the next, and cleaned
 * behind each: they are larger than most of them.
 */
const begins = new Uint8Array(0x10000);
const goesOn = new Uint8Array(0x10000);

/** Every place where a person's name is printed within the section that the person belongs to, in one pass. */
export function findMentions<T extends Person>(
	text: string,
	people: readonly T[],
	found: (person: T, at: Passage) => void
): void {
	if (people.length === 0) return;
	const byForm = new Map<string, T[]>();
	const lengths: number[] = [];
	for (const person of people) {
		for (const form of person.forms) {
			begins[form.charCodeAt(0)] = 1;
			goesOn[form.charCodeAt(1)] = 1;
			if (!lengths.includes(form.length)) lengths.push(form.length);
			const same = byForm.get(form);
			if (same) same.push(person);
			else byForm.set(form, [person]);
		}
	}
	lengths.sort((a, b) => b - a);
	for (let i = 0, { length: end } = text; i < end; i++) {
		if (begins[text.charCodeAt(i)] === 0 || goesOn[text.charCodeAt(i + 1)] !== 1) continue;
		for (const length of lengths) {
			const same = byForm.get(text.slice(i, i + length));
			const person = same && inSection(same, i);
			if (!person) continue;
			found(person, [i, i + length]);
			i += length - 1;
			break;
		}
	}
	for (const form of byForm.keys()) {
		begins[form.charCodeAt(0)] = 0;
		goesOn[form.charCodeAt(1)] = 0;
	}
}

/** People of one name stand in the order of their sections. */
function inSection<T extends Person>(people: T[], at: number): T | undefined {
	let low = 0;
	let high = people.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const person = people[middle]!;
		if (at < person.section[0]) high = middle - 1;
		else if (at >= person.section[1]) low = middle + 1;
		else return person;
	}
	return undefined;
}
