import { writeScalar } from '#extract/editor/yaml-scalar.ts';
import type { OwnLexiconFile } from '#settings/lexicon.ts';

/** The text of a story's own `lexicon.yaml`; null where it would say nothing. */
export function writeOwnLexicon(
	{ themes, terms, never }: OwnLexiconFile,
	schemaLine: string
): string | null {
	const lists: [name: string, items: string[]][] = [
		['themes', (themes ?? []).map(writeItem)],
		['terms', (terms ?? []).map(writeItem)],
		['never', (never ?? []).map((word) => `- ${writeScalar(word)}`)]
	];
	const said = lists.filter(([, items]) => items.length > 0);
	if (said.length === 0) return null;
	return [
		schemaLine,
		'# What this story counts otherwise than data/lexicon.yaml, and no other story does.',
		...said.flatMap(([name, items]) => ['', `${name}:`, ...items.map((item) => `  ${item}`)]),
		''
	].join('\n');
}

function writeItem(item: object): string {
	const entries = Object.entries(item).flatMap(
		([key, value]: [string, string | string[] | null]) => {
			if (value == null || value.length === 0) return [];
			return `${key}: ${typeof value === 'string' ? writeScalar(value) : `[${value.map(writeScalar).join(', ')}]`}`;
		}
	);
	return `- { ${entries.join(', ')} }`;
}
