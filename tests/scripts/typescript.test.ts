import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { load } from '../../scripts/typescript/load.js';

/** What Node below 22.18 runs in place of TypeScript, whatever runs these tests. */

const folder = mkdtempSync(join(tmpdir(), 'yansheng-typescript-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function withoutTypes(file: string): Promise<string> {
	const url = pathToFileURL(resolve(file)).href;
	const context = { conditions: [], importAttributes: {}, importAssertions: {}, format: undefined };
	const { source } = await load(url, context, () => {
		throw new Error('left to Node');
	});
	return String(source);
}

function made(name: string, source: string): string {
	const file = join(folder, name);
	writeFileSync(file, source);
	return file;
}

/** Where the two differ other than by a blank in place of a type, or by the mark that keeps a line from running into the next. */
function rewritten(source: string, code: string): string[] {
	if (code.length !== source.length) return [`${source.length} characters became ${code.length}`];
	return [...code.split('\n').entries()]
		.filter(([row, line]) => {
			const before = source.split('\n')[row] ?? '';
			return line.split('').some((mark, at) => mark !== before[at] && !/[\s;()]/.test(mark));
		})
		.map(([, line]) => line);
}

const files = ['src', 'scripts', 'tests'].flatMap((top) =>
	readdirSync(top, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
		.map((file) => join(top, file))
);

describe('TypeScript without its types', () => {
	test(
		'is every file of ours as it was written, with blanks in it',
		{ timeout: 120_000 },
		async () => {
			const wrong: string[] = [];
			for (const file of files) {
				const source = readFileSync(file, 'utf8');
				wrong.push(
					...rewritten(source, await withoutTypes(file)).map((line) => `${file}: ${line}`)
				);
			}
			expect(files.length).toBeGreaterThan(100);
			expect(wrong).toEqual([]);
		}
	);

	test.each([
		['a tag that closes a script, in a tagged template', 'String.raw`<script></script>`'],
		['the same in a template', '`${1}</script>`'],
		['a line feed and a digit behind NUL', '`\\0${0}`'],
		[
			'a private field asked for',
			'new (class { #x = 1; has(o: object) { return #x in o; } })().has({})'
		],
		['a regular expression of sets', '/[\\p{L}--[a-z]]/v.source'],
		['a name kept', '(class Kept { static s: string = this.name })["s"]'],
		['what is said about a type', '({ a: 1 } satisfies { a: number }).a as number']
	])('means what Node makes of it: %s', async (_, expression) => {
		const js = await withoutTypes(
			made('case.ts', `export const value: unknown = ${expression};\n`)
		);
		// The marks of a type may go, and nothing else may change.
		expect(rewritten(readFileSync(join(folder, 'case.ts'), 'utf8'), js)).toEqual([]);
		expect(js).not.toMatch(/^import/mu);
	});

	test.each([
		'enum A { a }',
		'class A { constructor(private a: string) {} }',
		'namespace A { export const a = 1; }'
	])('refuses what would have to be rewritten, with its place: %s', async (source) => {
		await expect(withoutTypes(made('refused.ts', `\n${source}\n`))).rejects.toThrow(
			/refused\.ts:2: /u
		);
	});

	test('is run by Node, whichever it is', () => {
		const file = made(
			'run.ts',
			'const said: string = String.raw`</script>`;\nconsole.log(said);\n'
		);
		writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
		const register = pathToFileURL(resolve('scripts/typescript/register.js')).href;
		expect(execFileSync(process.execPath, ['--import', register, file], { encoding: 'utf8' })).toBe(
			'</script>\n'
		);
	});
});
