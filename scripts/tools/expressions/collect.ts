import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** A regular expression of the source, and where it stands. */
export interface Expression {
	file: string;
	/** From 1; 0 for what is built when its module is loaded. */
	line: number;
	source: string;
	flags: string;
}

/** What a source file says itself, and whether it builds others. */
export interface Written {
	expressions: Expression[];
	/** It calls `RegExp`, with words that are known only when it runs. */
	builds: boolean;
}

const SCRIPT = /<script\b[^<>]*>([^]*?)<\/script>|[^<]+|</gu;

/** The expressions in the text of a TypeScript or Svelte file. */
export function readExpressions(file: string, text: string): Written {
	const code = file.endsWith('.svelte') ? onlyScripts(text) : text;
	const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false);
	const written: Written = { expressions: [], builds: false };
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			written.expressions.push({
				file,
				line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
				source: node.text.slice(1, end),
				flags: node.text.slice(end + 1)
			});
		}
		const called = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression : null;
		if (called && ts.isIdentifier(called) && called.text === 'RegExp') written.builds = true;
		ts.forEachChild(node, visit);
	};
	visit(source);
	return written;
}

/** A component without its markup; its lines keep their numbers. */
function onlyScripts(text: string): string {
	return text.replace(SCRIPT, (part, script: string | undefined) => {
		const code = script ?? '';
		const front = part.slice(0, part.indexOf(code));
		const blank = (lines: string) => lines.replace(/[^\n]+/gu, '');
		return script === undefined ? blank(part) : blank(front) + code;
	});
}

/** The expressions that a module builds from its words while it is loaded. */
export async function recordBuilt(file: string): Promise<Expression[]> {
	const built: Expression[] = [];
	const original = globalThis.RegExp;
	globalThis.RegExp = new Proxy(original, {
		construct(target, args: [string | RegExp, string?]) {
			const made = new target(...args);
			built.push({ file, line: 0, source: made.source, flags: made.flags });
			return made;
		}
	});
	try {
		// Under another address it is loaded anew; another module may have loaded it already.
		await import(`${pathToFileURL(resolve(file)).href}?anew${extname(file)}`);
	} finally {
		globalThis.RegExp = original;
	}
	return built;
}

/**
 * All expressions of some source files, those included that are built from words.
 *
 * @throws for a file that builds an expression, but none while it is loaded: nobody would have checked it
 */
export async function collectExpressions(files: readonly string[]): Promise<Expression[]> {
	const all: Expression[] = [];
	for (const file of files) {
		const { expressions, builds } = readExpressions(file, readFileSync(file, 'utf8'));
		all.push(...expressions);
		if (!builds) continue;
		const built = await recordBuilt(file);
		if (built.length === 0) {
			throw new Error(
				`${file} builds an expression while it runs: build it where the module is loaded`
			);
		}
		all.push(...built);
	}
	return all;
}
