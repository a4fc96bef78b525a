import type { Draft } from './draft.ts';
import type { Reading } from './reader/reader.ts';

/** By what a draft is known among others: two of one article differ in what is behind its headline. */
export interface Summary {
	/** The article's headline; of one without any, how its text begins. */
	title: string;
	/** How the text behind that begins. */
	opening: string;
	/** Characters of the article, blanks left out. */
	length: number;
}

/** Characters of a title and of an opening that are told. */
const TITLE = 40;
const OPENING = 28;

/** @param reading of this draft's article; null while it is not read, or cannot be */
export function summarize(
	{ article }: Draft,
	reading: Pick<Reading, 'dataset' | 'text'> | null
): Summary {
	const text = reading?.text ?? new TextDecoder().decode(article);
	const lines = text
		.split(/[\r\n]+/u)
		.map((line) => line.trim())
		.filter(Boolean);
	const title = reading?.dataset.story.title ?? lines[0] ?? '';
	const said = reading?.dataset.sentences.find(
		({ place, text }) => place === 'body' && text !== title
	);
	return {
		title: shorten(title, TITLE),
		opening: shorten(said?.text ?? lines.find((line) => line !== title) ?? '', OPENING),
		length: [...text.replace(/\s/gu, '')].length
	};
}

function shorten(text: string, most: number): string {
	const characters = [...text];
	return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}
