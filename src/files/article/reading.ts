/** What a document says. */
export interface Reading {
	/** A paragraph, heading or row each; none is blank. */
	lines: string[];
	/** What was in the document and is not among the lines, for a person to know: `2 pictures`. */
	leftOut: string[];
}

/** A document that cannot be read; the message follows “this is …”, and says what to do. */
export class UnreadableDocument extends Error {
	readonly why: 'script' | 'no-article' | 'too-much';

	constructor(why: UnreadableDocument['why'], message: string) {
		super(message);
		this.why = why;
	}
}

/** `2 pictures`; nothing where there is none. */
export function count(number: number, what: string): string[] {
	return number > 0 ? [`${String(number)} ${what}${number > 1 ? 's' : ''}`] : [];
}
