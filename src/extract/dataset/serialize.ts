import type { Dataset } from '#dataset';
import { escapeJson } from '#extract/text/terminal.ts';

/** Items printed at a time: a volume of articles makes more text than one string can hold. */
const SOME = 4096;

/**
 * A dataset as JSON that a person can review in a diff: one line for each delegation, speaker, statement, sentence and
 * mention. Ends with a line feed. In parts, because a volume of articles makes more text than one string can hold.
 */
export function* serializeParts(dataset: Dataset): Generator<string> {
	for (const part of partsOf(dataset)) yield escapeJson(part);
}

function* partsOf(dataset: Dataset): Generator<string> {
	let first = true;
	for (const [key, value] of Object.entries(dataset) as [keyof Dataset, unknown][]) {
		yield `${first ? '{' : ','}\n\t${JSON.stringify(key)}: `;
		first = false;
		if (key === 'story') yield JSON.stringify(value, null, '\t').replaceAll('\n', '\n\t');
		else if (key === 'terms') for (const part of list(dataset.terms)) yield partMentions(part);
		else if (Array.isArray(value)) yield* list(value as object[]);
		else yield JSON.stringify(value);
	}
	yield '\n}\n';
}

export function serialize(dataset: Dataset): string {
	return [...serializeParts(dataset)].join('');
}

/** Each item on a line of its own. Items begin with one key that no object within them begins with. */
function* list(items: readonly object[]): Generator<string> {
	const [item] = items;
	if (!item) {
		yield '[]';
		return;
	}
	const head = `{${JSON.stringify(Object.keys(item)[0])}:`;
	for (let at = 0; at < items.length; at += SOME) {
		const together = JSON.stringify(items.slice(at, at + SOME)).slice(1, -1);
		// Within a string the quotation marks would have backslashes.
		const lines = together.replaceAll(`},${head}`, `},\n\t\t${head}`);
		yield `${at === 0 ? '[' : ','}\n\t\t${lines}`;
	}
	yield '\n\t]';
}

/** Each mention of a term on a line of its own, below the term's. */
function partMentions(terms: string): string {
	return terms
		.replaceAll('{"delegation":', '\n\t\t\t{"delegation":')
		.replaceAll('}],"inside":', '}\n\t\t],"inside":');
}

/** A dataset on one line, with its line feed; in parts, as above. */
export function* serializeLine(dataset: Dataset): Generator<string> {
	let before = '{';
	for (const [key, value] of Object.entries(dataset) as [keyof Dataset, unknown][]) {
		yield `${before}${JSON.stringify(key)}:`;
		before = ',';
		if (!Array.isArray(value)) {
			yield escapeJson(JSON.stringify(value));
			continue;
		}
		yield '[';
		for (let at = 0; at < value.length; at += SOME) {
			const together = JSON.stringify(value.slice(at, at + SOME)).slice(1, -1);
			yield (at === 0 ? '' : ',') + escapeJson(together);
		}
		yield ']';
	}
	yield '}\n';
}
