import { personAt, type Subject } from './subjects.ts';

/** Names met so far in the article. */
export interface Names {
	/** Beside a title, or given words; with the title. */
	certain: Map<string, string | null>;
	/** Behind an office, as long as they may be: 潘建 and 潘建龙. */
	possible: Set<string>;
	/** What an editor says is no name. */
	never: Set<string>;
}

export function noNames(): Names {
	return { certain: new Map(), possible: new Set(), never: new Set() };
}

/** The longest name at `at` that was met before, even if only behind an office; '' for none. */
export function nameMetAt(text: string, at: number, { certain, possible }: Names): string {
	for (const length of [4, 3, 2]) {
		const name = text.slice(at, at + length);
		if (name.length === length && (certain.has(name) || possible.has(name))) return name;
	}
	return '';
}

/** The person at `at` who was given words, or a title, before; null where none is named there. */
export function readKnown(text: string, at: number, { certain }: Names): Subject | null {
	for (const length of [4, 3, 2]) {
		const name = text.slice(at, at + length);
		const title = name.length === length ? certain.get(name) : undefined;
		if (title === undefined) continue;
		return personAt(text, [at, at + length], title);
	}
	return null;
}
