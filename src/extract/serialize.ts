import type { Dataset } from '#dataset';

/**
 * A dataset as JSON that a person can review in a diff: one line for each small thing (a span, a mention, a sentence),
 * indented where it holds more than a line. Ends with a line feed. In parts, because a volume of articles makes more text
 * than one string can hold.
 */
export function* serializeParts(dataset: Dataset): Generator<string> {
	let first = true;
	for (const [key, value] of Object.entries(dataset)) {
		yield `${first ? '{' : ','}\n\t${JSON.stringify(key)}: `;
		first = false;
		if (!Array.isArray(value) || value.length === 0) {
			yield print(value, 1);
			continue;
		}
		for (let i = 0; i < value.length; i++) {
			yield `${i === 0 ? '[' : ','}\n\t\t${print(value[i], 2)}`;
		}
		yield '\n\t]';
	}
	yield '\n}\n';
}

export function serialize(dataset: Dataset): string {
	return [...serializeParts(dataset)].join('');
}

const WIDTH = 120;

function print(value: unknown, depth: number): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const flat = JSON.stringify(value);
	if (flat.length + 2 * depth <= WIDTH) return flat;
	const inner = '\t'.repeat(depth + 1);
	const end = `\n${'\t'.repeat(depth)}`;
	if (Array.isArray(value)) {
		const items = value.map((item) => inner + print(item, depth + 1));
		return `[\n${items.join(',\n')}${end}]`;
	}
	const entries = Object.entries(value).map(
		([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, depth + 1)}`
	);
	return `{\n${entries.join(',\n')}${end}}`;
}
