import type { Dataset } from '#dataset';

/**
 * A dataset as JSON that a person can review in a diff: one line for each small thing (a span, a mention, a sentence of
 * plain values), indented where it holds more. Ends with a line feed.
 */
export function serialize(dataset: Dataset): string {
	return `${print(dataset, 0)}\n`;
}

const WIDTH = 120;

function print(value: unknown, depth: number): string {
	const flat = JSON.stringify(value);
	if (typeof value !== 'object' || value === null) return flat;
	if (depth > 0 && flat.length + 2 * depth <= WIDTH) return flat;
	const inner = '\t'.repeat(depth + 1);
	const end = `\n${'\t'.repeat(depth)}`;
	if (Array.isArray(value)) {
		if (value.length === 0) return '[]';
		return `[\n${value.map((item) => inner + print(item, depth + 1)).join(',\n')}${end}]`;
	}
	const entries = Object.entries(value).filter(([, item]) => item !== undefined);
	return `{\n${entries
		.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, depth + 1)}`)
		.join(',\n')}${end}}`;
}
