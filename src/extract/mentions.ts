import type { Passage } from './reading.ts';

/** Somebody whose name, in each form that was met (王军, 王 军), is looked for within a passage. */
export interface Person {
	forms: Set<string>;
	section: Passage;
}

/** Every place where a person's name is printed within the section that the person belongs to, in one pass. */
export function findMentions<T extends Person>(
	text: string,
	people: readonly T[],
	found: (person: T, at: Passage) => void
): void {
	const byFirst = new Map<number, Map<string, T[]>>();
	const begins = new Uint8Array(0x10000);
	const lengthsSeen = new Set<number>();
	for (const person of people) {
		for (const form of person.forms) {
			const code = form.charCodeAt(0);
			begins[code] = 1;
			lengthsSeen.add(form.length);
			let names = byFirst.get(code);
			if (!names) byFirst.set(code, (names = new Map()));
			const same = names.get(form);
			if (same) same.push(person);
			else names.set(form, [person]);
		}
	}
	const lengths = [...lengthsSeen].sort((a, b) => b - a);
	for (let i = 0; i < text.length; i++) {
		if (begins[text.charCodeAt(i)] === 0) continue;
		const names = byFirst.get(text.charCodeAt(i))!;
		for (const length of lengths) {
			const same = names.get(text.slice(i, i + length));
			const person = same && inSection(same, i);
			if (!person) continue;
			found(person, [i, i + length]);
			i += length - 1;
			break;
		}
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
