/**
 * Writes the JSON Schemas, from the types that the code itself uses: of a dataset, and of the settings that people write.
 */
import { createGenerator } from 'ts-json-schema-generator';
import { writeWhole } from '#files/write-whole.ts';

/** What is published under `schema/`: names and numbers stay. */
const SCHEMAS = [
	{ name: 'dataset-1', path: 'src/dataset.ts', type: 'Dataset' },
	{ name: 'story-1', path: 'src/settings/story.ts', type: 'StoryFile' },
	{ name: 'lexicon-1', path: 'src/settings/lexicon.ts', type: 'LexiconFile' },
	{ name: 'own-lexicon-1', path: 'src/settings/lexicon.ts', type: 'OwnLexiconFile' },
	{ name: 'region-1', path: 'src/settings/region.ts', type: 'RegionFile' }
];

type Schema = Record<string, unknown>;

for (const { name, path, type } of SCHEMAS) {
	const isDataset = type === 'Dataset';
	const schema = createGenerator({
		path,
		type,
		tsconfig: 'tsconfig.json',
		skipTypeCheck: true,
		additionalProperties: false,
		// Parts of a dataset are named for who reads the schema; of a setting, whatever may stand in one place is said there.
		...(isDataset ? { topRef: true } : { topRef: false, expose: 'none' as const }),
		extraTags: ['errorMessage', 'errorCode']
	}).createSchema(type) as Schema;
	const written = isDataset ? schema : forEditors(schema);
	writeWhole(`static/schema/${name}.json`, `${JSON.stringify(written, null, '\t')}\n`);
}

/**
 * The same schema, as editors of text complete by it and say what is expected: what may be left empty is one schema with two
 * types, not a choice of two, and what a pattern asks for is said in words.
 */
function forEditors(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(forEditors);
	if (typeof schema !== 'object' || schema === null) return schema;
	const { anyOf, ...own } = Object.fromEntries(
		Object.entries(schema).map(([key, value]) => [key, forEditors(value)])
	) as Schema & { anyOf?: Schema[] };
	const [choice, ...others] = anyOf?.filter(({ type }) => type !== 'null') ?? [];
	if (anyOf && (!choice || others.length > 0 || anyOf.length === 1)) return { ...own, anyOf };
	const part: Schema = choice ? { ...choice, ...own, type: [choice['type'], 'null'] } : own;
	return part['pattern'] === undefined
		? part
		: { ...part, patternErrorMessage: part['errorMessage'] };
}
