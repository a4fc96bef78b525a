import type { Diagnostic, Span } from '#dataset';
import { fold } from '#extract/text/fold.ts';
import type { Printed } from '#extract/page/printed.ts';
import type { Passage } from '#extract/page/reading.ts';
import { withdrawnNames, withoutBlanks } from './settle.ts';
import type { Settlement } from './settlement.ts';
import type { Utterance } from '#extract/speech/utterances.ts';

/** Leaves out who is withdrawn by an editor, their words, and whatever names them. */
export class Withdrawal {
	readonly #printed: Printed;
	/** Folded, short forms included. */
	readonly #names: string[];
	/** Passages of the source that are left out with somebody withdrawn. */
	readonly #leftOut: Span[] = [];

	/** Throws a `Fault` where `withdrawnNames` does. */
	constructor(folded: string, settlements: readonly Settlement[], printed: Printed) {
		this.#printed = printed;
		this.#names = withdrawnNames(folded, settlements);
	}

	/** The utterances that stay; where only some of their speakers do, the rest are `others`. */
	keep(utterances: Utterance[]): Utterance[] {
		if (this.#names.length === 0) return utterances;
		return utterances.flatMap((utterance) => {
			const people = utterance.subject?.people ?? [];
			const left = people.filter(({ name }) => !this.#names.includes(name));
			if ((people.length > 0 && left.length === 0) || this.#isNamed(utterance.at)) {
				this.#leftOut.push(...this.#printed.spans(utterance.at));
				return [];
			}
			if (left.length === people.length || !utterance.subject) return [utterance];
			return [{ ...utterance, subject: { ...utterance.subject, people: left, others: true } }];
		});
	}

	/** Whether a passage names somebody withdrawn, or holds their words. Whoever asks leaves it out. */
	isLeftOut(at: Passage): boolean {
		if (this.#names.length === 0) return false;
		const spans = this.#printed.spans(at);
		if (this.#isNamed(at)) this.#leftOut.push(...spans);
		return this.#touches(spans);
	}

	/** Whether words, their blanks taken out, name somebody withdrawn, in whatever characters they are printed. */
	names(words: string): boolean {
		if (this.#names.length === 0) return false;
		const folded = fold(words);
		return this.#names.some((name) => folded.includes(name));
	}

	mayTell({ message, spans }: Diagnostic): boolean {
		if (this.#names.length === 0) return true;
		if (this.names(withoutBlanks(message))) return false;
		return !this.#touches(spans);
	}

	#isNamed(at: Passage): boolean {
		return this.names(withoutBlanks(this.#printed.text(at)));
	}

	#touches(spans: readonly Span[]): boolean {
		return spans.some((span) => this.#leftOut.some((out) => out[0] < span[1] && span[0] < out[1]));
	}
}
