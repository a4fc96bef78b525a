import { parse, type Node } from 'acorn';
import browserslist from 'browserslist';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { findStoryPage, listFiles, listPages, readPage } from '../../scripts/built.ts';

/**
 * What is built runs in the browsers that package.json names. The oldest of them decide, iOS 15.0 above all: WeChat's browser
 * on an iPhone is the system's own. The bundler lowers syntax, but it adds no function that a browser lacks.
 */

const build = inject('build');
/** The desk is for who makes stories, on a browser of 2023: its scripts look behind in expressions, as the extraction does. */
const ofDesk = new Set(
	['desk', 'reader', 'maker'].flatMap((name) => {
		const manifest = readFileSync(join(build, `scripts/${name}.json`), 'utf8');
		return Object.values(JSON.parse(manifest) as Record<string, { file: string }>).map(
			({ file }) => file
		);
	})
);
const scripts = listFiles(build)
	.filter((file) => file.endsWith('.js') && !ofDesk.has(file))
	.map((file) => ({ file, source: readFileSync(join(build, file), 'utf8') }));
const story = readPage(build, findStoryPage(build));
const inline = [...story.matchAll(/<script>([^]*?)<\/script>/g)].map(([, source = '']) => ({
	file: 'inline',
	source
}));

test('the oldest browsers are those that the lists below were drawn up for', () => {
	const oldest = new Map<string, number>();
	for (const browser of browserslist(null, { path: process.cwd() })) {
		const [name = '', version = ''] = browser.split(' ');
		oldest.set(name, Math.min(oldest.get(name) ?? Infinity, parseFloat(version)));
	}
	expect(Object.fromEntries(oldest)).toMatchObject({
		ios_saf: 15,
		safari: 15,
		chrome: 100,
		firefox: 100,
		edge: 100
	});
});

/** Methods and globals newer than iOS 15.0 or Firefox 100: https://caniuse.com, by the names that scripts call them. */
const METHODS = new Set([
	...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'fromAsync'],
	...['hasOwn', 'groupBy', 'isWellFormed', 'toWellFormed', 'withResolvers', 'canParse'],
	...['intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf'],
	...['randomUUID', 'showModal', 'showPopover', 'hidePopover', 'togglePopover', 'requestSubmit'],
	...[
		'checkVisibility',
		'moveBefore',
		'setHTML',
		'setHTMLUnsafe',
		'getHTML',
		'startViewTransition'
	],
	...['requestIdleCallback', 'structuredClone', 'Segmenter', 'scrollIntoViewIfNeeded']
]);
const GLOBALS = new Set([
	...['structuredClone', 'requestIdleCallback', 'BroadcastChannel', 'CSSContainerRule'],
	...['CompressionStream', 'DecompressionStream', 'EditContext', 'Sanitizer', 'CloseWatcher']
]);

/** Everything in a script that those browsers do not have. What asks first may: `a.method?.()`, `typeof a.method`. */
function findUnsupported(source: string): string[] {
	const found: string[] = [];
	const askedFor = new Set(
		[...source.matchAll(/typeof [\w$.()]+\.(\w+)/g)].map(([, name]) => name)
	);
	const say = (node: Node) => found.push(source.slice(Math.max(0, node.start - 30), node.end + 10));
	const visit = (node: unknown, called: 'asked' | 'called' | null = null): void => {
		if (Array.isArray(node)) return node.forEach((child) => visit(child));
		if (typeof node !== 'object' || node === null || !('type' in node)) return;
		const at = node as Node & Record<string, unknown>;
		const name = (child: unknown) => (child as { name?: string }).name ?? '';
		if (at.type === 'StaticBlock') say(at);
		const regex = at['regex'] as { flags: string; pattern: string } | undefined;
		if (regex && (/[dv]/.test(regex.flags) || /\(\?<[=!]/.test(regex.pattern))) say(at);
		if (at.type === 'MemberExpression' && called !== 'asked' && !at['computed']) {
			const method = name(at['property']);
			if (METHODS.has(method) && !askedFor.has(method)) say(at);
		}
		const isCall = at.type === 'CallExpression' || at.type === 'NewExpression';
		if (isCall && GLOBALS.has(name(at['callee']))) say(at);
		for (const [key, child] of Object.entries(at))
			visit(child, key === 'callee' && isCall ? (at['optional'] ? 'asked' : 'called') : null);
	};
	// ES2022 for its class fields and private methods; its static blocks are looked for.
	visit(parse(source, { ecmaVersion: 2022, sourceType: 'module' }));
	return found;
}

describe('the check itself', () => {
	test.each([
		'list.at(-1)',
		'Object.hasOwn(a, b)',
		'structuredClone(a)',
		'/(?<=a)b/',
		'/a/d',
		'class A { static { a() } }',
		'dialog.showModal()',
		'new Intl.Segmenter()'
	])('finds %s', (source) => expect(findUnsupported(source)).toHaveLength(1));

	test.each([
		'dialog.showModal?.()',
		'a ?? b',
		'class A { #b() {} }',
		'a.push(1)',
		'/(?<name>a)/u'
	])('lets %s pass', (source) => expect(findUnsupported(source)).toEqual([]));

	test('reads no syntax that is newer', () => {
		expect(() => findUnsupported('using a = b')).toThrow(SyntaxError);
	});
});

describe('each script of the site', () => {
	test('is there', () => {
		const files = scripts.map(({ file }) => file);
		expect(files).toEqual(
			expect.arrayContaining(['embed.js', expect.stringMatching(/^scripts\/explore-/)])
		);
		expect(inline).toHaveLength(1);
	});

	test.each([...scripts, ...inline].map((script) => [script.file, script] as const))(
		'%s is of syntax and functions that the oldest browsers have',
		(_, { source }) => expect(findUnsupported(source)).toEqual([])
	);
});

test.each([...ofDesk])('%s of the desk is of syntax that its browsers have', (file) => {
	const source = readFileSync(join(build, file), 'utf8');
	expect(() => parse(source, { ecmaVersion: 2022, sourceType: 'module' })).not.toThrow();
});

test('styles use nothing that would hide or break a page in the oldest browsers', () => {
	const newer =
		/@layer|@container|@scope|@starting-style|color-mix\(|light-dark\(|:has\(|\d[dsl]v[hw]\b|[{;]\s*&/;
	const guilty = listPages(build).flatMap((page) => {
		const css = [...readPage(build, page).matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(
			([, text = '']) => text.replace(/@supports[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
		);
		const found = newer.exec(css.join('\n'));
		return found ? [`${page}: ${found[0]}`] : [];
	});
	expect(guilty).toEqual([]);
});
