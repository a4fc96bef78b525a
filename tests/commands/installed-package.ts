import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import ts from 'typescript';
import { expect } from 'vitest';
import { npm } from './npm.ts';

/** What somebody writes who uses the package: it has to have types, and gives what the command gives. */
const USE = `import { readFileSync } from 'node:fs';
import { extract, serialize, Fault } from 'yansheng';
const [file = '', region = ''] = process.argv.slice(2);
const options = { id: 'article', region: readFileSync(region, 'utf8') };
const dataset = await extract(readFileSync(file), options);
const speaker = dataset.speakers[0]?.name ?? null;
if (speaker === null) throw new Fault('nobody', 'nobody speaks', file);
const text = await extract(readFileSync(file, 'utf8'), options);
if (serialize(text) !== serialize(dataset)) throw new Error('bytes and text differ');
process.stdout.write(serialize(dataset));
`;

/**
 * Packs the package that `npm run package` made, installs it offline into an empty folder, and tries what it promises there.
 *
 * @param folder the package's
 * @param article a file named `article.txt`
 * @param expected its dataset as `npm run extract` prints it
 * @param region the file of the article's region
 */
export async function tryPackage(
	folder: string,
	article: string,
	expected: string,
	region: string
): Promise<void> {
	const { messages } = await publint({ pkgDir: folder, strict: true });
	expect(messages).toEqual([]);
	const empty = mkdtempSync(join(tmpdir(), 'yansheng-package-'));
	try {
		expect(await npm(folder, ['pack', '--silent', '--pack-destination', empty])).toMatchObject({
			status: 0
		});
		const [tarball = ''] = readdirSync(empty);
		expect(statSync(join(empty, tarball)).size).toBeLessThan(1_000_000);
		const installed = await npm(empty, ['install', '--offline', '--no-audit', `./${tarball}`]);
		expect(installed.status, installed.stderr).toBe(0);
		// Nothing else came with it, so nothing else has to be there.
		expect(
			readdirSync(join(empty, 'node_modules')).filter((name) => !name.startsWith('.'))
		).toEqual(['yansheng']);

		const yansheng = (args: string[], input?: string) =>
			npm(empty, ['exec', '--offline', '--', 'yansheng', ...args], { input: input ?? '' });
		expect(await yansheng([article])).toMatchObject({ status: 0, stdout: expected });
		const lines = await yansheng(
			['--ndjson'],
			`${JSON.stringify({ id: 'article', text: readFileSync(article, 'utf8') })}\n`
		);
		expect(lines.status).toBe(0);
		const [line = ''] = lines.stdout.split('\n');
		const { statements } = JSON.parse(line) as { statements: unknown[] };
		expect(statements).toEqual((JSON.parse(expected) as { statements: unknown[] }).statements);
		for (const wrong of [
			['a', 'b'],
			['--ndjson', 'a']
		])
			expect(await yansheng(wrong)).toMatchObject({
				status: 1,
				stdout: '',
				stderr: expect.stringContaining('usage: yansheng ARTICLE.txt') as unknown
			});
		expect(await yansheng(['none.txt'])).toMatchObject({
			status: 1,
			stdout: '',
			stderr: 'none.txt:1:1: error missing-file: there is no such file\n'
		});

		// What reads Word documents is not in it, and it says so.
		writeFileSync(join(empty, 'page.html'), '<!doctype html><title>衡南县代表团</title><p>好</p>');
		expect(await yansheng(['page.html'])).toMatchObject({
			status: 1,
			stdout: '',
			stderr: expect.stringContaining('error no-plain-text') as unknown
		});

		writeFileSync(join(empty, 'use.mts'), USE);
		expect(complaintsOf(empty)).toEqual([]);
		writeFileSync(join(empty, 'use.mjs'), USE);
		const used = await npm(empty, ['exec', '--offline', '--', 'node', 'use.mjs', article, region]);
		expect(used).toMatchObject({ status: 0, stdout: expected });
		expect(needsOf(join(empty, 'node_modules/yansheng/index.js'))).toEqual([]);
	} finally {
		rmSync(empty, { recursive: true });
	}
}

/** What the type check says of `use.mts`. */
function complaintsOf(folder: string): string[] {
	const program = ts.createProgram([join(folder, 'use.mts')], {
		strict: true,
		noEmit: true,
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.NodeNext,
		moduleResolution: ts.ModuleResolutionKind.NodeNext,
		types: ['node'],
		typeRoots: [join(process.cwd(), 'node_modules/@types')]
	});
	return ts
		.getPreEmitDiagnostics(program)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Modules outside of the package that a module of it imports, at any remove: a browser would have to have them. */
function needsOf(file: string, seen = new Set<string>()): string[] {
	if (seen.has(file)) return [];
	seen.add(file);
	const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
	return source.statements.flatMap((statement) => {
		if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
		const from = statement.moduleSpecifier;
		if (!from || !ts.isStringLiteral(from)) return [];
		return from.text.startsWith('.') ? needsOf(join(dirname(file), from.text), seen) : [from.text];
	});
}
