import { isMiddleDot } from './characters.ts';
import { COMPOUND, hasTwoSurnames } from './surnames.ts';
import { personAt, type Subject } from './subjects.ts';

/** Longest first. */
export const LENGTHS: readonly number[] = [7, 6, 5, 4, 3, 2];
/** 库尔班江 of 库尔班江·吐尔逊; null of a name without a middle dot, and where one character stands in front of it. */
export function firstPart(name: string): string | null {
	let dot = 0;
	while (dot < name.length && !isMiddleDot(name.charCodeAt(dot))) dot++;
	return dot < 2 || dot === name.length ? null : name.slice(0, dot);
}

/** 加里卜 of 汉纳·加里卜; null of a name without a middle dot. */
function lastPart(name: string): string | null {
	let dot = name.length - 1;
	while (dot > 0 && !isMiddleDot(name.charCodeAt(dot))) dot--;
	return dot === 0 || name.length - dot < 4 ? null : name.slice(dot + 1);
}

/** 林郑 of 林郑月娥: both surnames of a married woman; null of another name. */
function marriedName(name: string): string | null {
	const married = name.length === 4 && hasTwoSurnames(name) && !COMPOUND.has(name.slice(0, 2));
	return married ? name.slice(0, 2) : null;
}

/** Whether the characters from `from` to `to` are a name that was met. */
export type Known = (text: string, from: number, to: number) => boolean;

/** Names met so far in the article. */
export class Names {
	/** Beside a title, or given words; with the title. */
	readonly #certain = new Map<string, string | null>();
	/** Behind an office, as long as they may be: 潘建 and 潘建龙. */
	readonly #possible = new Set<string>();
	/** What an editor says is no name. */
	readonly #never = new Set<string>();
	/** 库尔班江 → 库尔班江·吐尔逊, 加里卜 → 汉纳·加里卜: how newspapers call somebody again whose name has a middle dot. */
	readonly #full = new Map<string, string>();
	/** What names of either kind begin with: nearly everywhere in a text this says that none of them stands there. */
	readonly #begins = new Set<number>();

	/** `isCertain`, `isPossible` and `isKnown`, asked of a place. */
	readonly certain: Known = (text, from, to) =>
		this.#begins.has(text.charCodeAt(from)) && this.#certain.has(text.slice(from, to));
	readonly possible: Known = (text, from, to) =>
		this.#begins.has(text.charCodeAt(from)) && this.#possible.has(text.slice(from, to));
	readonly known: Known = (text, from, to) =>
		this.#begins.has(text.charCodeAt(from)) && this.isKnown(text.slice(from, to));

	/** Notes a name that stands beside a title, or is given words; without `title` it keeps the one that it has. */
	enter(name: string, title: string | null = this.titleOf(name)): void {
		this.#certain.set(name, title);
		this.#begins.add(name.charCodeAt(0));
		this.#shorten(name);
	}

	/** Notes what is probably a name. */
	guess(name: string): void {
		this.#possible.add(name);
		this.#begins.add(name.charCodeAt(0));
		this.#shorten(name);
	}

	#shorten(name: string): void {
		for (const short of [firstPart(name), lastPart(name), marriedName(name)]) {
			if (short === null) continue;
			this.#possible.add(short);
			this.#begins.add(short.charCodeAt(0));
			this.#full.set(short, name);
		}
	}

	/** The whole name of somebody who is called by a part of it. */
	fullOf(name: string): string {
		return this.#full.get(name) ?? name;
	}

	ruleOut(name: string): void {
		this.#never.add(name);
	}

	isCertain(name: string): boolean {
		return this.#certain.has(name);
	}

	isPossible(name: string): boolean {
		return this.#possible.has(name);
	}

	isKnown(name: string): boolean {
		return (
			this.#begins.has(name.charCodeAt(0)) && (this.#certain.has(name) || this.#possible.has(name))
		);
	}

	isRuledOut(name: string): boolean {
		return this.#never.size > 0 && this.#never.has(name);
	}

	/** The title that somebody was met with. */
	titleOf(name: string): string | null {
		return this.#certain.get(name) ?? null;
	}

	/** The longest name at `at` that was met before, even if only behind an office; '' for none. */
	metAt(text: string, at: number): string {
		if (!this.#begins.has(text.charCodeAt(at))) return '';
		for (const length of LENGTHS) {
			const name = text.slice(at, at + length);
			if (name.length === length && this.isKnown(name)) return name;
		}
		return '';
	}

	/** The person at `at` who was given words, or a title, before; null where none is named there. */
	certainAt(text: string, at: number): Subject | null {
		if (!this.#begins.has(text.charCodeAt(at))) return null;
		for (const length of LENGTHS) {
			const name = text.slice(at, at + length);
			if (name.length === length && this.#certain.has(name)) {
				return personAt(text, [at, at + length], this.titleOf(name));
			}
		}
		return null;
	}
}
