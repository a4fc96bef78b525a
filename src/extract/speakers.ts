import type { Speaker } from '#dataset';
import { fold } from './fold.ts';
import { Ids, personId } from './ids.ts';
import { findMentions, type Person } from './mentions.ts';
import type { Printed } from './printed.ts';
import type { Passage } from './reading.ts';
import { withoutBlanks } from './settle.ts';
import type { Utterance } from './utterances.ts';

/** Everybody who is given words, each once in each delegation. */
export class Speakers {
	/** The reading view as printed. */
	readonly #text: string;
	readonly #printed: Printed;
	readonly #ids = new Ids();
	/** With the place where each is named first. */
	readonly #people = new Map<string, Person & { speaker: Speaker; at: Passage }>();

	constructor(text: string, printed: Printed) {
		this.#text = text;
		this.#printed = printed;
	}

	/** The ids of those whose words these are. */
	of(utterance: Utterance, delegation: string | null, section: Passage): string[] {
		const people = utterance.subject?.people ?? [];
		return people.map(({ name: recognised, at, title, affiliation }) => {
			const form = this.#text.slice(at[0], at[1]);
			const called = withoutBlanks(form);
			// 库尔班江说: called by the first part of the name.
			const name = called.length < recognised.length ? this.#printedName(recognised) : called;
			const key = `${delegation ?? ''} ${recognised}`;
			let person = this.#people.get(key);
			if (!person) {
				const id = this.#ids.take(personId(name));
				person = {
					forms: [name],
					section,
					at,
					speaker: { id, name, title: null, delegation, affiliation: null, mentions: [] }
				};
				this.#people.set(key, person);
			}
			const { speaker } = person;
			if (!person.forms.includes(form)) person.forms.push(form);
			speaker.title ??= title;
			if (affiliation) {
				speaker.affiliation ??= {
					text: this.#printed.text(affiliation),
					spans: this.#printed.spans(affiliation)
				};
			}
			return speaker.id;
		});
	}

	/** A name as the article prints it, which may be in Traditional characters. */
	#printedName(recognised: string): string {
		const at = fold(this.#text).indexOf(recognised);
		return at < 0 ? recognised : this.#text.slice(at, at + recognised.length);
	}

	/** All of them by their first words, with every place where the name is printed. */
	list(): Speaker[] {
		const people = [...this.#people.values()];
		findMentions(this.#text, people, ({ speaker }, at) => {
			speaker.mentions.push(this.#printed.hull(at));
		});
		return people.map(({ speaker, at }) => {
			// 张表, whose every place is the beginning of another name: 张表生.
			if (speaker.mentions.length === 0) speaker.mentions.push(this.#printed.hull(at));
			return speaker;
		});
	}
}
