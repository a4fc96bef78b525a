import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, _ } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'vite';

const FOLDER = 'static/schema';
const FILE = '/src/extract/editor/validate.ts';

/**
 * Puts, in bundles, the checks of all our schemas and of their alternatives in place of ajv, which would make them at readers'
 * from text: a page's policy forbids that.
 */
export const standaloneValidators: Plugin = {
	name: 'yansheng-standalone-validators',
	load: (id) => (id.replaceAll('\\', '/').endsWith(FILE) ? writeModule() : null)
};

function writeModule(): string {
	const schemas = readdirSync(FOLDER)
		.filter((name) => /^(?:story|lexicon|own-lexicon|region)-1\.json$/.test(name))
		.map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as object)
		.flatMap((schema) => [schema, ...alternativesIn(schema)]);
	const ajv = new Ajv({
		allErrors: true,
		verbose: true,
		allowUnionTypes: true,
		formats: { date: () => true },
		code: { source: true, esm: true, formats: _`FORMATS` }
	});
	ajv.addVocabulary(['errorMessage', 'patternErrorMessage', 'errorCode']);
	const keys = [...new Set(schemas.map((schema) => JSON.stringify(schema)))];
	const names = keys.map((key, i) => {
		const { $id: _id, ...schema } = JSON.parse(key) as { $id?: string };
		ajv.addSchema(schema, `check${String(i)}`);
		return `check${String(i)}`;
	});
	const code = standalone(ajv, Object.fromEntries(names.map((name) => [name, name])));
	if (/\brequire\(/.test(code))
		throw new Error('the checks of schemas need code that is not bundled');
	return [
		"import { isDay } from './day.ts';",
		'const FORMATS = { date: isDay };',
		code,
		`const CHECKS = new Map([${keys.map((key, i) => `[${JSON.stringify(key)}, check${String(i)}]`).join(', ')}]);`,
		'export const validatorOf = (schema) => CHECKS.get(JSON.stringify(schema));'
	].join('\n');
}

/** The alternatives of every `anyOf`: where one is meant, its own faults are told. */
function alternativesIn(schema: unknown): object[] {
	if (typeof schema !== 'object' || schema === null) return [];
	const own =
		'anyOf' in schema && Array.isArray(schema.anyOf)
			? (schema.anyOf as unknown[]).filter((one) => typeof one === 'object' && one !== null)
			: [];
	return [...(own as object[]), ...Object.values(schema).flatMap(alternativesIn)];
}
