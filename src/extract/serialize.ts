import type { Dataset } from '#dataset';

/**
 * A dataset as JSON that a person can review in a diff: one line for each delegation, speaker, statement, sentence and
 * mention. Ends with a line feed. In parts, because a volume of articles makes more text than one string can hold.
 */
export function* serializeParts(dataset: Dataset): Generator<string> {
	let first = true;
	for (const [key, value] of Object.entries(dataset) as [keyof Dataset, unknown][]) {
		yield `${first ? '{' : ','}\n\t${JSON.stringify(key)}: `;
		first = false;
		if (key === 'story') yield JSON.stringify(value, null, '\t').replaceAll('\n', '\n\t');
		else if (key === 'terms') yield* list(dataset.terms.map(printTerm));
		else if (Array.isArray(value)) yield* list(value.map((item) => JSON.stringify(item)));
		else yield JSON.stringify(value);
	}
	yield '\n}\n';
}

export function serialize(dataset: Dataset): string {
	return [...serializeParts(dataset)].join('');
}

/** Lines of a list, some thousands at a time. */
function* list(items: string[]): Generator<string> {
	if (items.length === 0) {
		yield '[]';
		return;
	}
	const SOME = 4096;
	for (let at = 0; at < items.length; at += SOME) {
		yield (at === 0 ? '[\n\t\t' : ',\n\t\t') + items.slice(at, at + SOME).join(',\n\t\t');
	}
	yield '\n\t]';
}

/** A term on one line, each of its mentions on one below. */
function printTerm(term: Dataset['terms'][number]): string {
	const { mentions, inside, ...head } = term;
	const front = JSON.stringify(head).slice(0, -1);
	if (mentions.length === 0) return `${front},"mentions":[],"inside":${inside}}`;
	const lines = mentions.map((mention) => `\n\t\t\t${JSON.stringify(mention)}`).join(',');
	return `${front},"mentions":[${lines}\n\t\t],"inside":${inside}}`;
}
