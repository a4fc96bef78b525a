import { mkdirSync, writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

/** Writes the JSON Schema of a dataset, from the types that the code itself uses. */
const schema = createGenerator({
	path: 'src/dataset.ts',
	tsconfig: 'tsconfig.json',
	type: 'Dataset',
	skipTypeCheck: true,
	additionalProperties: false,
	topRef: true
}).createSchema('Dataset');

mkdirSync('static/schema', { recursive: true });
writeFileSync('static/schema/dataset-1.json', `${JSON.stringify(schema, null, '\t')}\n`);
