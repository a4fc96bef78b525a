import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import { Fault, placeOf, type Place } from '#extract/fault.ts';
import { noLexicon } from '#extract/terms/lexicon.ts';
import { parseLexicon, parseOwnLexicon } from '#extract/terms/parse-lexicon.ts';

/**
 * Every property of every schema of settings: given another kind of value, left out, misspelt or out of its range, it is a
 * fault at its own line and column that says what is expected, and nothing else is thrown.
 */

interface Part {
	type?: string | string[];
	properties?: Record<string, Part>;
	required?: string[];
	items?: Part | Part[];
	anyOf?: Part[];
	enum?: unknown[];
	pattern?: string;
	format?: string;
	minimum?: number;
	maximum?: number;
	minItems?: number;
	maxItems?: number;
	additionalProperties?: boolean;
	errorMessage?: string;
	description?: string;
}

type Path = (string | number)[];

const FILES: [name: string, read: (source: string, file: string) => unknown][] = [
	['story-1', parseStory],
	['lexicon-1', parseLexicon],
	['own-lexicon-1', (source, file) => parseOwnLexicon(source, file, noLexicon)],
	['region-1', parseRegion]
];

/** For each pattern and format: what fits it, and what does not. */
const EXAMPLES: Record<string, [good: string, bad: string[]]> = {
	'\\S': ['词', ['', '  ']],
	'^\\d{6}$': ['430400', ['4304', '4304000', '43040a', '４３０４００']],
	'^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$': ['a-b', ['A b', '-a', 'a-', 'a--b', 'a'.repeat(61)]],
	'^https?:\\/\\/\\S+$': ['https://a.b/c', ['javascript:alert(1)', '//a.b', 'https://a b']],
	'^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$': ['430400.topo.json', ['../a.json', '/a', '.a', 'a b']],
	date: ['2021-09-29', ['2021-13-45', '2021-02-29', '29.9.2021', '']]
};

/** One of each kind, as JSON Schema calls it. */
const KINDS: Record<string, unknown> = {
	null: null,
	boolean: true,
	integer: 7,
	number: 7.5,
	string: '字',
	array: [],
	object: {}
};

const typesOf = ({ type = [], anyOf = [] }: Part): string[] => [
	...[type].flat(),
	...anyOf.flatMap(typesOf)
];

/** A value that has whatever may be there; where there are several shapes, the one of that number. */
function sample(part: Part, shape: number): unknown {
	if (part.anyOf) return sample(part.anyOf[shape % part.anyOf.length]!, shape);
	if (part.enum) return part.enum[0];
	const example = EXAMPLES[part.pattern ?? part.format ?? ''];
	switch (typesOf(part)[0]) {
		case 'object':
			return Object.fromEntries(
				Object.entries(part.properties!).map(([key, one]) => [key, sample(one, shape)])
			);
		case 'array':
			return [part.items!].flat().map((item) => sample(item, shape));
		case 'string':
			if (part.pattern !== undefined || part.format !== undefined) expect(example).toBeDefined();
			return example?.[0] ?? 'x';
		case 'integer':
		case 'number':
			return part.minimum ?? 0;
		default:
			return true;
	}
}

/** JSON, which is YAML, and where each value and key of it begins. */
function print(root: unknown): { text: string; at: Map<string, number> } {
	let text = '';
	const at = new Map<string, number>();
	const write = (value: unknown, path: Path, indent: string): void => {
		at.set(JSON.stringify(path), text.length);
		if (typeof value !== 'object' || value === null) {
			text += JSON.stringify(value);
			return;
		}
		const isList = Array.isArray(value);
		const entries: [string | number, unknown][] = isList
			? [...value.entries()]
			: Object.entries(value);
		text += isList ? '[' : '{';
		for (const [i, [key, one]] of entries.entries()) {
			text += `${i > 0 ? ',' : ''}\n${indent}  `;
			if (!isList) {
				at.set(JSON.stringify(['key', ...path, key]), text.length);
				text += `${JSON.stringify(key)}: `;
			}
			write(one, [...path, key], `${indent}  `);
		}
		text += isList ? ']' : '}';
	};
	write(root, [], '');
	return { text, at };
}

/** The same value with another one at `path`; undefined takes it away. */
function changed(root: unknown, path: Path, value: unknown): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return value;
	if (Array.isArray(root))
		return root.map((one, i) => (i === key ? changed(one, rest, value) : one));
	const entries = Object.entries(root as object).map(([name, one]): [string, unknown] => [
		name,
		name === key ? changed(one, rest, value) : one
	]);
	return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

/** Of how many shapes something in it can be. */
const countShapes = ({ anyOf = [], items = [], properties = {} }: Part): number =>
	Math.max(
		1,
		anyOf.length,
		...[items].flat().map(countShapes),
		...Object.values(properties).map(countShapes)
	);

interface Wrong {
	what: string;
	root: unknown;
	/** Where it has to be told. */
	at: Path;
	code: RegExp;
	says: string[];
}

/** All that can be wrong with a part and what is in it. */
function* spoil(part: Part, path: Path, root: unknown, shape: number): Generator<Wrong> {
	const name = path.join('.') || 'the file';
	const says = (message = part.errorMessage) => (message === undefined ? [] : [message]);
	const given = (what: string, value: unknown, code = /shape$/): Wrong => ({
		what: `${name} ${what}`,
		root: changed(root, path, value),
		at: path,
		code,
		says: says()
	});
	const types = part.anyOf ? ['object'] : typesOf(part);
	for (const [kind, value] of Object.entries(KINDS)) {
		if (types.includes(kind) || (kind === 'integer' && types.includes('number'))) continue;
		if (kind === 'null' && typeof path.at(-1) === 'string') {
			yield { ...given('empty', null, /^missing-key$/), at: ['key', ...path] };
		} else yield given(`as ${kind}`, value);
	}
	for (const bad of EXAMPLES[part.pattern ?? part.format ?? '']?.[1] ?? [])
		yield given(`as “${bad}”`, bad);
	if (part.enum) yield given('as none of its values', 'anything else');
	if (part.minimum !== undefined) yield given('too small', part.minimum - 1);
	if (part.maximum !== undefined) yield given('too large', part.maximum + 1);
	if (types.includes('integer')) yield given('no whole number', (part.minimum ?? 0) + 0.5);
	const whole = sample(part, shape);
	if (part.minItems !== undefined && Array.isArray(whole)) yield given('too short', whole.slice(1));
	if (part.maxItems !== undefined && Array.isArray(whole))
		yield given('too long', [...(whole as unknown[]), whole[0]]);

	for (const [i, item] of [part.items ?? []].flat().entries())
		yield* spoil(item, [...path, i], root, shape);
	const { properties = {}, required = [] } = part.anyOf?.[shape % part.anyOf.length] ?? part;
	for (const [key, one] of Object.entries(properties)) {
		const at = [...path, key];
		yield* spoil(one, at, root, shape);
		if (required.includes(key)) {
			const told = part.anyOf
				? { code: /^settlement-shape$/, says: says() }
				: { code: /^missing-key$/, says: [`“${key}”`, ...says(one.errorMessage)] };
			const without = { ...given('', undefined), root: changed(root, at, undefined), ...told };
			yield { ...without, what: `${name} without ${key}` };
		}
		const misspelt = key.length > 2 ? key.slice(0, -2) + key.at(-1)! + key.at(-2)! : `${key}x`;
		const holder = path.reduce<unknown>(
			(value, step) => (value as Record<string, unknown>)[step],
			root
		) as object;
		yield {
			what: `${name} with ${misspelt} for ${key}`,
			root: changed(
				root,
				path,
				Object.fromEntries(
					Object.entries(holder).map(([k, v]) => [k === key ? misspelt : k, v as unknown])
				)
			),
			at: ['key', ...path, misspelt],
			code: /^unknown-key$/,
			says: [`Did you mean “${key}”?`]
		};
	}
	if (Object.keys(properties).length > 0) {
		for (const key of ['zzzzzzzz', '__proto__', 'constructor', '7']) {
			const holder = path.reduce<unknown>(
				(value, step) => (value as Record<string, unknown>)[step],
				root
			) as object;
			const withKey = Object.defineProperty({ ...holder }, key, {
				value: 1,
				enumerable: true,
				configurable: true
			});
			yield {
				what: `${name} with a key ${key}`,
				root: changed(root, path, withKey),
				at: ['key', ...path, key],
				code: /^unknown-key$/,
				says: [`“${key}” is no key here`, ...Object.keys(properties)]
			};
		}
	}
}

function faultOf(read: () => unknown): Fault | null {
	try {
		read();
		return null;
	} catch (error) {
		if (error instanceof Fault) return error;
		throw error;
	}
}

describe.each(FILES)('%s', (name, read) => {
	const schema = JSON.parse(readFileSync(`static/schema/${name}.json`, 'utf8')) as Part;
	const shapes = countShapes(schema);
	const cases = Array.from({ length: shapes }, (_, shape) => {
		const root = sample(schema, shape);
		return [...spoil(schema, [], root, shape)];
	}).flat();

	test('takes what has all that it knows', () => {
		for (let shape = 0; shape < shapes; shape++) {
			const fault = faultOf(() => read(print(sample(schema, shape)).text, 'file.yaml'));
			// Settings of one word for everything may refer to nothing: that is another check's.
			expect(fault?.code ?? 'none').not.toMatch(/^(?:yaml|shape|missing-key|unknown-key)$/);
		}
	});

	test('tells whatever else is there at its line and column, in words', () => {
		expect(cases.length).toBeGreaterThan(50);
		const told = cases.map(({ what, root, at, code, says }) => {
			const { text, at: offsets } = print(root);
			const place = placeOf(text, offsets.get(JSON.stringify(at)) ?? -1);
			const fault = faultOf(() => read(text, 'file.yaml'));
			return { what, place, code, says, fault, file: fault?.file };
		});
		const wrong = told.filter(
			({ fault, place, code, says }) =>
				!fault ||
				!code.test(fault.code) ||
				!isSame(fault.place, place) ||
				!says.every((part) => fault.message.includes(part)) ||
				/undefined|\[object|at .*\.ts:|must (?:be|have|match)/.test(fault.message)
		);
		expect(
			wrong.map(({ what, place, fault, says }) => ({
				what,
				place,
				says,
				told: fault && [fault.place, fault.code, fault.message]
			}))
		).toEqual([]);
	});

	test('says of every part what is expected, and of every key what it is for', () => {
		const dumb: string[] = [];
		const visit = (part: Part, path: string, isKey: boolean): void => {
			if (part.errorMessage === undefined && part.anyOf === undefined && !path.endsWith('|'))
				dumb.push(`${path}: no errorMessage`);
			if (isKey && part.description === undefined) dumb.push(`${path}: no description`);
			if (part.properties && part.additionalProperties !== false)
				dumb.push(`${path}: takes any key`);
			for (const [key, one] of Object.entries(part.properties ?? {}))
				visit(one, `${path}.${key}`, true);
			for (const one of [part.items ?? []].flat()) visit(one, `${path}[]`, false);
			for (const one of part.anyOf ?? []) visit(one, `${path}|`, false);
		};
		visit(schema, name, false);
		expect(dumb).toEqual([]);
	});
});

const isSame = (a: Place | null, b: Place) => a?.line === b.line && a.column === b.column;

test('places are those of the file as people write it', () => {
	const source = [
		'# a comment',
		'settlements:',
		'  # which one',
		'  - name: 高兴',
		'  - {words: “好。”, speakr: 王军}',
		''
	].join('\n');
	expect(faultOf(() => parseStory(source, 'story.yaml'))).toMatchObject({
		file: 'story.yaml',
		code: 'unknown-key',
		place: { line: 5, column: 19 }
	});
});

test('of several faults the one is told that stands first', () => {
	const fault = faultOf(() => parseStory('map: {style: tile}\nyear: x\nyaer: 1\n', 'story.yaml'));
	expect(fault?.place).toEqual({ line: 1, column: 14 });
});

test.each([
	'data/lexicon.yaml',
	'data/regions/430400.yaml',
	'data/stories/hengyang-2021/story.yaml'
])('%s names its schema, which is there', (file) => {
	const source = readFileSync(file, 'utf8');
	const path = /^# yaml-language-server: \$schema=(\S+)$/m.exec(source)?.[1] ?? '';
	const schema = readFileSync(new URL(path, new URL(`../../../${file}`, import.meta.url)), 'utf8');
	expect(Object.keys((JSON.parse(schema) as Part).properties ?? {})).toEqual(
		expect.arrayContaining(Object.keys(parse(source) as object))
	);
});
