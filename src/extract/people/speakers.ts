import type { Speaker } from '#dataset';
import { Ids, personId } from './ids.ts';
import { findMentions, type Person } from './mentions.ts';
import type { Printed } from '#extract/page/printed.ts';
import type { Passage } from '#extract/page/reading.ts';
import { withoutBlanks } from '#extract/editor/settle.ts';
import type { Utterance } from '#extract/speech/utterances.ts';

/** Somebody who is given words, and the place where they are named first. */
interface Met extends Person {
	speaker: Speaker;
	at: Passage;
}

/** Everybody who is given words, each once in each delegation. */
export class Speakers {
	/** The reading view. */
	readonly #text: string;
	readonly #printed: Printed;
	readonly #ids = new Ids();
	/** By their first words. */
	readonly #people: Met[] = [];
	/** By delegation, and by the name that was recognised. */
	readonly #known = new Map<string | null, Map<string, Met>>();

	constructor(text: string, printed: Printed) {
		this.#text = text;
		this.#printed = printed;
	}

	/** The ids of those whose words these are, each once: a list may name somebody twice. */
	of({ subject }: Utterance, delegation: string | null, section: Passage): string[] {
		if (!subject) return [];
		let known = this.#known.get(delegation);
		if (!known) this.#known.set(delegation, (known = new Map<string, Met>()));
		const met = known;
		const ids = subject.people.map(({ name: recognised, at, title, affiliation }) => {
			const form = this.#text.slice(at[0], at[1]);
			let person = met.get(recognised);
			if (!person) {
				person = this.#meet(recognised, form, at, delegation, section);
				met.set(recognised, person);
			} else if (!person.forms.includes(form)) person.forms.push(form);
			const { speaker } = person;
			speaker.title ??= title;
			if (affiliation) {
				speaker.affiliation ??= {
					text: this.#printed.text(affiliation),
					spans: this.#printed.spans(affiliation)
				};
			}
			return speaker.id;
		});
		return [...new Set(ids)];
	}

	#meet(
		recognised: string,
		form: string,
		at: Passage,
		delegation: string | null,
		section: Passage
	): Met {
		const called = withoutBlanks(form);
		// 库尔班江说: called by the first part of the name.
		const whole = called.length < recognised.length ? recognised : called;
		const name = whole === called ? withoutBlanks(this.#printed.text(at)) : this.#print(whole);
		const id = this.#ids.take(personId(name));
		const speaker: Speaker = {
			id,
			name,
			title: null,
			delegation,
			affiliation: null,
			mentions: []
		};
		const person = { forms: form === whole ? [form] : [whole, form], section, at, speaker };
		this.#people.push(person);
		return person;
	}

	/** A name as the article prints it, which may be in Traditional characters. */
	#print(name: string): string {
		const at = this.#text.indexOf(name);
		return at < 0 ? name : this.#printed.text([at, at + name.length]);
	}

	/** All of them by their first words, with every place where the name is printed. */
	list(): Speaker[] {
		findMentions(this.#text, this.#people, ({ speaker }, at) => {
			speaker.mentions.push(this.#printed.hull(at));
		});
		return this.#people.map(({ speaker, at }) => {
			// 张表, whose every place is the beginning of another name: 张表生.
			if (speaker.mentions.length === 0) speaker.mentions.push(this.#printed.hull(at));
			return speaker;
		});
	}
}
