import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type Node
} from 'yaml';
import { Fault, type Place } from '#extract/fault.ts';
import { findControl } from './control.ts';

/** The way to a part of a file: keys, and places in lists from 0. */
export type Path = readonly (string | number)[];

/** Where something stands in a file of settings, so that whatever is found to be wrong with it is said there. */
export interface Origin {
	place: Place;
	fail: (code: string, message: string) => never;
}

/** A YAML file: what it says, and where each part of it stands. */
export interface YamlFile {
	/** Texts, numbers, truths, null, lists and plain objects. */
	value: unknown;
	/** Of a value; of the nearest part around it that is there. */
	originOf: (path: Path) => Origin;
	/** Of the key that a value stands behind. */
	originOfKey: (path: Path) => Origin;
	/** How a value is written: `0430` of the number 430. */
	sourceOf: (path: Path) => string | null;
}

/** Parses a YAML file; a syntax error, duplicate key, alias bomb or control character is a `Fault` at its place. */
export function readYaml(source: string, file: string): YamlFile {
	const lines = new LineCounter();
	const document = parseDocument(source, {
		lineCounter: lines,
		uniqueKeys: true,
		prettyErrors: false,
		logLevel: 'error'
	});
	const originAt = (offset: number): Origin => {
		const { line, col } = lines.linePos(offset);
		const place = { line: Math.max(1, line), column: Math.max(1, col) };
		return {
			place,
			fail: (code, message) => {
				throw new Fault(code, message, file, place);
			}
		};
	};
	const originOfNode = (node: Node | null) => originAt(node?.range?.[0] ?? 0);

	const error = document.errors[0];
	if (error) originAt(error.pos[0]).fail('yaml', error.message);
	visit(document, {
		Scalar: (_, node) => {
			const control = findControl(typeof node.value === 'string' ? node.value : '');
			if (control !== null) originOfNode(node).fail('control-character', unseen(control));
		}
	});
	return {
		value: valueOf(document, originOfNode),
		originOf: (path) => originOfNode(walk(document, path).value),
		originOfKey: (path) => {
			const { key, value } = walk(document, path);
			return originOfNode(key ?? value);
		},
		sourceOf: (path) => {
			const { value } = walk(document, path);
			return isScalar(value) ? (value.source ?? null) : null;
		}
	};
}

function valueOf(document: Document, originOfNode: (node: Node | null) => Origin): unknown {
	try {
		return document.toJS();
	} catch (error) {
		// Aliases of aliases, which would fill all memory.
		return originOfNode(document.contents).fail('yaml', (error as Error).message);
	}
}

/** The node at the end of a path, or the last one on the way that is there; and the key in front of it. */
function walk(document: Document, path: Path): { key: Node | null; value: Node | null } {
	const resolve = (node: unknown) =>
		(isAlias(node) ? (node.resolve(document) ?? null) : node) as Node | null;
	let key: Node | null = null;
	let value = resolve(document.contents);
	for (const step of path) {
		if (isSeq(value)) {
			const item = value.items[Number(step)];
			if (item === undefined) break;
			key = null;
			value = resolve(item);
		} else if (isMap(value)) {
			const pair = value.items.find(
				(one) => isScalar(one.key) && String(one.key.value) === String(step)
			);
			if (!pair) break;
			key = pair.key as Node;
			value = resolve(pair.value);
		} else break;
	}
	return { key, value };
}

function unseen(control: string): string {
	const code = control.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
	return `U+${code} stands in this text, where nobody sees it; remove it`;
}
