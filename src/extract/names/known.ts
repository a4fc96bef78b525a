import { addTo, isIn, isMiddleDot, setOf, type CharacterSet } from '#extract/text/characters.ts';
import { COMPOUND, hasTwoSurnames } from '#extract/words/surnames.ts';
import { LENGTHS, type Known } from './could-be-names.ts';
import { personAt, type Subject } from './subjects.ts';

const MIDDLE_DOT = /[·•・‧∙]/u;

/**
 * What newspapers call somebody for short when they are named again: 库尔班江 and 吐尔逊 of 库尔班江·吐尔逊, 林郑 (both surnames of a
 * married woman) of 林郑月娥. Parts of one character are none. `name` is folded.
 */
export function shortForms(name: string): string[] {
	let dots = false;
	for (let i = 0; i < name.length; i++) dots ||= isMiddleDot(name.charCodeAt(i));
	if (dots) {
		const parts = name.split(MIDDLE_DOT);
		return [parts[0]!, parts.at(-1)!].filter((part) => part.length > 1);
	}
	const married = name.length === 4 && hasTwoSurnames(name) && !COMPOUND.has(name.slice(0, 2));
	return married ? [name.slice(0, 2)] : [];
}

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
	readonly #begins: CharacterSet = setOf('');

	/** `isCertain`, `isPossible` and `isKnown`, asked of a place. */
	readonly certain: Known = (text, from, to) =>
		isIn(this.#begins, text.charCodeAt(from)) && this.#certain.has(text.slice(from, to));
	readonly possible: Known = (text, from, to) =>
		isIn(this.#begins, text.charCodeAt(from)) && this.#possible.has(text.slice(from, to));
	readonly known: Known = (text, from, to) =>
		isIn(this.#begins, text.charCodeAt(from)) && this.isKnown(text.slice(from, to));

	/** Notes a name that stands beside a title, or is given words; without `title` it keeps the one that it has. */
	enter(name: string, title: string | null = this.titleOf(name)): void {
		if (!this.#certain.has(name)) this.#shorten(name);
		this.#certain.set(name, title);
		addTo(this.#begins, name.charCodeAt(0));
	}

	/** Notes what is probably a name. */
	guess(name: string): void {
		if (!this.#possible.has(name)) this.#shorten(name);
		this.#possible.add(name);
		addTo(this.#begins, name.charCodeAt(0));
	}

	#shorten(name: string): void {
		for (const short of shortForms(name)) {
			this.#possible.add(short);
			addTo(this.#begins, short.charCodeAt(0));
			// 买买提 of two people is neither of them.
			const other = this.#full.get(short) ?? name;
			this.#full.set(short, other === name ? name : short);
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
			isIn(this.#begins, name.charCodeAt(0)) &&
			(this.#certain.has(name) || this.#possible.has(name))
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
		if (!isIn(this.#begins, text.charCodeAt(at))) return '';
		for (const length of LENGTHS) {
			const name = text.slice(at, at + length);
			if (name.length === length && this.isKnown(name)) return name;
		}
		return '';
	}

	/** The person at `at` who was given words, or a title, before; null where none is named there. */
	certainAt(text: string, at: number): Subject | null {
		if (!isIn(this.#begins, text.charCodeAt(at))) return null;
		for (const length of LENGTHS) {
			const name = text.slice(at, at + length);
			if (name.length === length && this.#certain.has(name)) {
				return personAt(text, [at, at + length], this.titleOf(name));
			}
		}
		return null;
	}
}
