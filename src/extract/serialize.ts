import type { Dataset, Term } from '#dataset';

/** Items printed at a time: a volume of articles makes more text than one string can hold. */
const SOME = 4096;

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
		else if (key === 'terms') yield* list(dataset.terms, '\n\t', printTerms);
		else if (Array.isArray(value)) yield* list(value as object[], '\n\t', print);
		else yield JSON.stringify(value);
	}
	yield '\n}\n';
}

export function serialize(dataset: Dataset): string {
	return [...serializeParts(dataset)].join('');
}

function* list<T>(
	items: readonly T[],
	margin: string,
	lines: (items: readonly T[], margin: string) => string
): Generator<string> {
	if (items.length === 0) {
		yield '[]';
		return;
	}
	yield '[';
	for (let at = 0; at < items.length; at += SOME) {
		yield (at === 0 ? '' : ',') + lines(items.slice(at, at + SOME), `${margin}\t`);
	}
	yield `${margin}]`;
}

/** Each item on a line of its own. Items begin with one key that no object within them begins with. */
function print<T extends object>(items: readonly T[], margin: string): string {
	const key = Object.keys(items[0]!)[0]!;
	const together = JSON.stringify(items);
	// Within a string the quotation marks would have backslashes.
	return margin + together.slice(1, -1).replaceAll(`},{"${key}":`, `},${margin}{"${key}":`);
}

/** A term on one line, each of its mentions on one below. */
function printTerms(terms: readonly Term[], margin: string): string {
	return terms
		.map(({ mentions, inside, ...head }) => {
			const lines = [...list(mentions, margin, print)].join('');
			return `${margin}${JSON.stringify(head).slice(0, -1)},"mentions":${lines},"inside":${inside}}`;
		})
		.join(',');
}
