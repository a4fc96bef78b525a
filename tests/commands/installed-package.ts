import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { publint } from 'publint';
import ts from 'typescript';
import { expect } from 'vitest';
import { serialize } from '#extract/dataset/serialize.ts';
import { openFile } from '#lib/outputs/file/open-file.ts';
import { openOneFile } from '../../src/desk/one-file.ts';
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
 * @param story the folder of a story of that region, with its dataset
 */
export async function tryPackage(
	folder: string,
	article: string,
	expected: string,
	region: string,
	story: string
): Promise<void> {
	const { messages } = await publint({ pkgDir: folder, strict: true });
	expect(messages).toEqual([]);
	const empty = mkdtempSync(join(tmpdir(), 'yansheng-package-'));
	try {
		expect(await npm(folder, ['pack', '--silent', '--pack-destination', empty])).toMatchObject({
			status: 0
		});
		const [tarball = ''] = readdirSync(empty);
		for (const page of ['docs/commands.md', 'docs/commands.zh-CN.md']) {
			const promised = /\b(\d+) MB/.exec(readFileSync(page, 'utf8'))?.[1];
			expect(statSync(join(empty, tarball)).size).toBeLessThan(Number(promised) * 1_000_000);
		}
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

		await tryStory(empty, yansheng, region, story);

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

/** What a page has that draws them. */
const BOUNDARIES = 'data-view="map=boundaries"';
const languageOf = (html: string) => /<html lang="([^"]+)"/.exec(html)?.[1];

/** A story's folder becomes one file, which the desk opens again; one that is at fault becomes none. */
async function tryStory(
	empty: string,
	yansheng: (args: string[]) => Promise<{ status: number | null; stdout: string; stderr: string }>,
	region: string,
	story: string
): Promise<void> {
	const folder = join(empty, basename(story));
	cpSync(story, folder, { recursive: true });
	const written = readFileSync(join(folder, 'dataset.json'), 'utf8');
	rmSync(join(folder, 'dataset.json'));
	const out = join(empty, 'pages', 'story.html');
	/** The same command, without npm's two seconds. */
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ['node_modules/yansheng/cli.js', 'story', ...args], {
			cwd: empty,
			encoding: 'utf8'
		});

	expect(await yansheng(['story', folder, '--out', out])).toMatchObject({ status: 0, stdout: '' });
	const html = readFileSync(out, 'utf8');
	expect(serialize(openFile(html)!.dataset)).toBe(written);
	// The package knows the region that the story names, without its boundaries.
	expect([languageOf(html), html.includes(BOUNDARIES)]).toEqual(['zh-CN', false]);
	const settings = readFileSync(join(folder, 'story.yaml'), 'utf8');
	expect(openOneFile(html)).toMatchObject({ draft: { id: basename(story) } });

	// Beside a region of its own lie its boundaries; in English, by a word list of one term.
	cpSync(region, join(folder, 'region.yaml'));
	const shapes = region.replace(/\.yaml$/, '.topo.json');
	cpSync(shapes, join(folder, basename(shapes)));
	const list =
		'themes:\n  - { id: water, name: 水 }\nterms:\n  - { id: birds, text: 候鸟, theme: water }\n';
	writeFileSync(join(empty, 'one.yaml'), list);
	rmSync(join(folder, 'lexicon.yaml'), { force: true });
	const options = ['--lang=en', '--lexicon=one.yaml'];
	expect(run(folder, '--out', out, ...options)).toMatchObject({ status: 0, stdout: '' });
	const english = readFileSync(out, 'utf8');
	expect([languageOf(english), english.includes(BOUNDARIES)]).toEqual(['en', true]);
	expect(openFile(english)!.dataset.terms.map(({ id }) => id)).toEqual(['birds']);

	const refused = (says: RegExp, ...args: string[]) => {
		const { status, stdout, stderr } = run(...args);
		expect([status, stdout, stderr]).toEqual([1, '', expect.stringMatching(says)]);
		expect(readFileSync(out, 'utf8') === english).toBe(true);
	};
	refused(/usage: --out is the page: FILE\.html/, folder);
	refused(/usage: one folder of a story/, '--out', out);
	refused(/usage: --lang is zh or en/, folder, '--out', out, '--lang=fr');
	writeFileSync(join(folder, 'story.yaml'), `${settings}\nyaer: 2022\n`);
	refused(/story\.yaml:\d+:1: error unknown-key: .*Did you mean “year”/, ...[folder, '--out', out]);
	rmSync(join(folder, 'story.yaml'));
	const other = join(empty, 'other.html');
	refused(/story\.yaml:1:1: error missing-file/, folder, '--out', other);
	expect(existsSync(other)).toBe(false);
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
