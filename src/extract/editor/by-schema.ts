import type { DefinedError } from 'ajv';
import storyFile from '#schema/story-1.json' with { type: 'json' };
import lexiconFile from '#schema/lexicon-1.json' with { type: 'json' };
import ownLexiconFile from '#schema/own-lexicon-1.json' with { type: 'json' };
import regionFile from '#schema/region-1.json' with { type: 'json' };
import type { LexiconFile, OwnLexiconFile } from '#settings/lexicon.ts';
import type { RegionFile } from '#settings/region.ts';
import type { StoryFile } from '#settings/story.ts';
import { nearest } from './nearest.ts';
import { validatorOf } from './validate.ts';
import { readYaml, type Origin, type Path, type YamlFile } from './yaml.ts';

/** A file of settings that is of the shape that its schema says. */
export interface Settings<T> extends Pick<YamlFile, 'originOf'> {
	value: T;
}

/** A JSON Schema as `npm run schema` makes it of the type `T`. */
export type Schema<T> = object & { readonly of?: T };

export const storySchema: Schema<StoryFile> = storyFile;
export const lexiconSchema: Schema<LexiconFile> = lexiconFile;
export const ownLexiconSchema: Schema<OwnLexiconFile> = ownLexiconFile;
export const regionSchema: Schema<RegionFile> = regionFile;

/** What our schemas say of a part, beside what JSON Schema knows. */
interface Part {
	type?: string | string[];
	properties?: Record<string, Part>;
	required?: string[];
	/** What is expected, in words; editors of text show it too. */
	errorMessage?: string;
	/** The code of the fault, where it is not `shape`. */
	errorCode?: string;
}

interface Complaint {
	origin: Origin;
	code: string;
	message: string;
}

/**
 * Reads a YAML file that has to be of the shape that a schema says.
 *
 * @throws Fault with file, line and column, for whatever stands there first that is not as the schema says
 */
export function readSettings<T>(source: string, file: string, schema: Schema<T>): Settings<T> {
	const yaml = readYaml(source, file);
	const [first] = complain(yaml, schema, yaml.value, []).sort(
		({ origin: { place: a } }, { origin: { place: b } }) => a.line - b.line || a.column - b.column
	);
	first?.origin.fail(first.code, first.message);
	return { value: yaml.value as T, originOf: yaml.originOf };
}

/** All that is wrong with a value that stands at `path`. */
function complain(yaml: YamlFile, schema: object, value: unknown, path: Path): Complaint[] {
	const validate = validatorOf(schema);
	if (validate(value)) return [];
	const errors = validate.errors as DefinedError[];
	const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
	const isOfChoice = ({ schemaPath }: DefinedError) =>
		choices.some((choice) => schemaPath.startsWith(`${choice.schemaPath}/`));
	/** A key that is misspelt is missing as well: what stands there is told. */
	const isMisspelt = ({ keyword, instancePath }: DefinedError) =>
		keyword === 'required' &&
		errors.some(
			(other) => other.keyword === 'additionalProperties' && other.instancePath === instancePath
		);
	return errors
		.filter((error) => !isOfChoice(error) && !isMisspelt(error))
		.flatMap((error) => {
			const at = [...path, ...stepsOf(error.instancePath)];
			return error.keyword === 'anyOf'
				? complainOfChoice(yaml, error.parentSchema as Part & { anyOf: Part[] }, error.data, at)
				: [complaintOf(yaml, error, at)];
		});
}

/** `/divisions/3/name` as a path; no schema of ours has a key of digits. */
const stepsOf = (pointer: string): Path =>
	pointer
		.split('/')
		.slice(1)
		.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
		.map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Of several shapes, each an object, the one that has just these keys is meant. */
function complainOfChoice(
	yaml: YamlFile,
	{ anyOf, errorMessage = '', errorCode = 'shape' }: Part & { anyOf: Part[] },
	value: unknown,
	at: Path
): Complaint[] {
	const origin = yaml.originOf(at);
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return [{ origin, code: errorCode, message: errorMessage }];
	const keys = Object.keys(value);
	const known = anyOf.flatMap(({ properties = {} }) => Object.keys(properties));
	const unknown = keys.filter((key) => !known.includes(key));
	if (unknown.length > 0) return unknown.map((key) => unknownKey(yaml, at, key, known));
	const meant = anyOf.find(
		({ properties = {}, required = [] }) =>
			keys.every((key) => Object.hasOwn(properties, key)) &&
			required.every((key) => keys.includes(key))
	);
	if (meant) return complain(yaml, meant, value, at);
	return [{ origin, code: errorCode, message: `${errorMessage}; found ${keys.join(' and ')}` }];
}

function complaintOf(yaml: YamlFile, error: DefinedError, at: Path): Complaint {
	const part = error.parentSchema as Part;
	const { errorMessage: expected = 'expected something else', errorCode: code = 'shape' } = part;
	const origin = yaml.originOf(at);
	const value: unknown = error.data;
	switch (error.keyword) {
		case 'additionalProperties':
			return unknownKey(
				yaml,
				at,
				error.params.additionalProperty,
				Object.keys(part.properties ?? {})
			);
		case 'required': {
			const { missingProperty: key } = error.params;
			return missingKey(origin, key, part.properties?.[key]?.errorMessage);
		}
		case 'type':
			if (value === null && typeof at.at(-1) === 'string')
				return missingKey(yaml.originOfKey(at), String(at.at(-1)), part.errorMessage);
			return { origin, code, message: `${expected}${kindOf(part, yaml.sourceOf(at), value)}` };
		default:
			return {
				origin,
				code,
				message: typeof value === 'object' ? expected : `${expected}, found “${String(value)}”`
			};
	}
}

function unknownKey(yaml: YamlFile, at: Path, key: string, known: readonly string[]): Complaint {
	const meant = nearest(key, known);
	const question = meant === null ? '' : ` Did you mean “${meant}”?`;
	return {
		origin: yaml.originOfKey([...at, key]),
		code: 'unknown-key',
		message: `“${key}” is no key here; known are ${known.join(', ')}.${question}`
	};
}

const missingKey = (origin: Origin, key: string, expected: string | undefined): Complaint => ({
	origin,
	code: 'missing-key',
	message: `“${key}” is missing here${expected === undefined ? '' : `; ${expected}`}`
});

/** The kind of value that is expected, as YAML writes it, where the words do not say it. */
function kindOf({ type = [] }: Part, source: string | null, value: unknown): string {
	const types = [type].flat();
	if (types.includes('array')) return ', as a list';
	if (types.includes('object')) return ', as keys and values';
	if (!types.includes('string')) return '';
	const isBare = typeof value === 'number' || typeof value === 'boolean';
	return isBare ? `, as text; write '${source ?? String(value)}'` : ', as text';
}
