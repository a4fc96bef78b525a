import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import { isDay } from './day.ts';
import { Fault, type Place } from '#extract/fault.ts';

/** Controls that no name, word or address has; some of them turn all text that follows on the page. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** As addresses and file names bear it: `hengnan`. Longer ones would not fit into either. */
const ID = /^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** One node of a YAML file, which knows where it stands, so that every complaint has a line and a column. */
export class YamlFile {
	readonly node: unknown;
	readonly #file: string;
	readonly #lines: LineCounter;

	constructor(node: unknown, file: string, lines: LineCounter) {
		this.node = node;
		this.#file = file;
		this.#lines = lines;
	}

	get place(): Place {
		const range = (this.node as Node | null)?.range;
		const { line, col } = this.#lines.linePos(range?.[0] ?? 0);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	}

	fail(code: string, message: string): never {
		throw new Fault(code, message, this.#file, this.place);
	}

	string(expected: string, pattern = /\S/u): string {
		const value = isScalar(this.node) ? this.node.value : undefined;
		if (typeof value !== 'string') this.fail('shape', `expected ${expected}, as text`);
		const control = CONTROL.exec(value)?.[0].codePointAt(0);
		if (control !== undefined) {
			const code = control.toString(16).toUpperCase().padStart(4, '0');
			this.fail(
				'control-character',
				`U+${code} stands in this text, where nobody sees it; remove it`
			);
		}
		if (!pattern.test(value)) this.fail('shape', `expected ${expected}, found “${value}”`);
		return value;
	}

	id(): string {
		return this.string('an id of at most 60 lower-case letters, digits and hyphens', ID);
	}

	/** A day of the calendar. */
	day(example: string): string {
		const value = this.string(`a date like ${example}, in quotes`);
		if (!isDay(value))
			this.fail('shape', `expected a day of the calendar like ${example}, found “${value}”`);
		return value;
	}

	integer(expected: string): number {
		const value = isScalar(this.node) ? this.node.value : undefined;
		if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
			this.fail('shape', `expected ${expected}`);
		}
		return value;
	}

	boolean(): boolean {
		const value = isScalar(this.node) ? this.node.value : undefined;
		if (typeof value !== 'boolean') this.fail('shape', 'expected true or false');
		return value;
	}

	oneOf<T extends string>(values: readonly T[]): T {
		const value = isScalar(this.node) ? this.node.value : undefined;
		const found = values.find((v) => v === value);
		if (found === undefined) this.fail('shape', `expected one of ${values.join(', ')}`);
		return found;
	}

	list(expected: string): YamlFile[] {
		if (!isSeq(this.node)) this.fail('shape', `expected ${expected}, as a list`);
		return this.node.items.map((item) => new YamlFile(item, this.#file, this.#lines));
	}

	/** The node as a map that holds no other keys than those given, where any are given. */
	map(expected: string, keys?: readonly string[]): YamlMap {
		if (!isMap(this.node)) this.fail('shape', `expected ${expected}, as keys and values`);
		const entries = new Map<string, YamlFile>();
		for (const pair of (this.node as YAMLMap).items) {
			const key = new YamlFile(pair.key, this.#file, this.#lines);
			const name = key.string('a key');
			if (keys && !keys.includes(name)) {
				key.fail('unknown-key', `“${name}” is no key here; known are ${keys.join(', ')}`);
			}
			entries.set(name, new YamlFile(pair.value, this.#file, this.#lines));
		}
		return new YamlMap(this, entries);
	}

	get isNull(): boolean {
		return this.node === null || (isScalar(this.node) && this.node.value === null);
	}
}

export class YamlMap {
	readonly self: YamlFile;
	readonly #entries: Map<string, YamlFile>;

	constructor(self: YamlFile, entries: Map<string, YamlFile>) {
		this.self = self;
		this.#entries = entries;
	}

	get(key: string): YamlFile {
		const value = this.find(key);
		if (!value) this.self.fail('missing-key', `“${key}” is missing here`);
		return value;
	}

	/** Undefined where the key is absent or its value is null. */
	find(key: string): YamlFile | undefined {
		const value = this.#entries.get(key);
		return value && !value.isNull ? value : undefined;
	}

	entries(): IterableIterator<[string, YamlFile]> {
		return this.#entries.entries();
	}
}

/** Parses a YAML file; a syntax error, duplicate key or alias bomb is a `Fault` at its place. */
export function readYaml(source: string, file: string): YamlFile {
	const lines = new LineCounter();
	const document = parseDocument(source, {
		lineCounter: lines,
		uniqueKeys: true,
		prettyErrors: false
	});
	const error = document.errors[0];
	if (error) {
		const { line, col } = lines.linePos(error.pos[0]);
		throw new Fault('yaml', error.message, file, {
			line: Math.max(1, line),
			column: Math.max(1, col)
		});
	}
	return new YamlFile(document.contents, file, lines);
}
