import type vocabulary from '@vocabulary/oa';

type Make = typeof vocabulary;

/** What a vocabulary says, as it is published: triples of full addresses; texts are what they are. */
export class Vocabulary {
	readonly #objects = new Map<string, Map<string, Set<string>>>();

	/** @param packages of `@vocabulary/…`, which hold vocabularies as they are published */
	constructor(...packages: Make[]) {
		const value = (value: string) => value;
		const quad = (subject: string, predicate: string, object: string) => {
			const about = this.#objects.get(subject) ?? new Map<string, Set<string>>();
			this.#objects.set(subject, about);
			about.set(predicate, (about.get(predicate) ?? new Set()).add(object));
		};
		let nodes = 0;
		const factory = {
			namedNode: value,
			literal: value,
			blankNode: () => `_:${nodes++}`,
			defaultGraph: () => '',
			quad
		};
		for (const make of packages)
			make({ factory: factory as unknown as Parameters<Make>[0]['factory'] });
	}

	objects(subject: string, predicate: string): string[] {
		return [...(this.#objects.get(subject)?.get(predicate) ?? [])];
	}

	/** A class and all that it is a kind of. */
	ancestors(type: string): string[] {
		const up = this.objects(type, 'http://www.w3.org/2000/01/rdf-schema#subClassOf');
		return [...new Set([type, ...up.flatMap((parent) => this.ancestors(parent))])];
	}

	isA(subject: string, type: string): boolean {
		return this.objects(subject, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type').includes(type);
	}
}
