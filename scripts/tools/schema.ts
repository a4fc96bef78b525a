import { createGenerator } from 'ts-json-schema-generator';
import { writeWhole } from '#files/write-whole.ts';

/** Writes the JSON Schema of a dataset, from the types that the code itself uses. */
const schema = createGenerator({
	path: 'src/dataset.ts',
	tsconfig: 'tsconfig.json',
	type: 'Dataset',
	skipTypeCheck: true,
	additionalProperties: false,
	topRef: true
}).createSchema('Dataset');

writeWhole('static/schema/dataset-1.json', `${JSON.stringify(schema, null, '\t')}\n`);
