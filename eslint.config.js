import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What the extraction must run without: it reads text, in a browser as well as in Node. */
const host = Object.keys({ ...globals.browser, ...globals.node }).filter(
	(name) => !(name in globals['shared-node-browser'])
);

/**
 * The two rules that keep a folder from importing what `pattern` matches, in every way that an import can be written.
 *
 * @param {...[pattern: string, message: string]} limits
 * @returns {import('eslint').Linter.RulesRecord}
 */
function forbid(...limits) {
	return {
		'no-restricted-imports': [
			'error',
			{ patterns: limits.map(([regex, message]) => ({ regex, message })) }
		],
		'no-restricted-syntax': [
			'error',
			...limits.flatMap(([pattern, message]) => {
				const value = `[value=/${pattern.replaceAll('/', '\\u002F')}/]`;
				return [
					{ selector: `ImportExpression > Literal.source${value}`, message },
					{ selector: `TSImportType Literal${value}`, message }
				];
			})
		]
	};
}

/** @type {[string, string]} */
const scripts = ['(^|/)scripts/', 'Nothing imports scripts: they are the outermost layer.'];
/** @type {[string, string]} */
const routes = ['(^|/)routes/', 'routes import lib, never the other way round.'];
/** @type {[string, string]} */
const extract = ['^#extract/|/extract/', 'lib and extract know the dataset, not each other.'];
/** @type {[string, string]} */
const lib = ['^#lib/|/lib/|^\\$lib', 'extract and lib know the dataset, not each other.'];
/** @type {[string, string]} */
const divisions = [
	'^#divisions/|/divisions/',
	'divisions know lib and extract, not the other way round.'
];
/** @type {[string, string]} */
const impure = ['^node:|^svelte|^\\$app|^\\$env', 'The extraction is pure: no Node, no Svelte.'];
/** @type {[string, string]} */
const documents = [
	'^(mammoth|linkedom|fflate|@mozilla/readability)(/|$)|(^|/)article/(word|web-page|convert)',
	'Documents are read by a process of its own: src/files/article/read-article.ts.'
];
/** @type {[string, string]} */
const files = ['^#files/|/files/', 'What runs in a browser has no files.'];

export default defineConfig(
	includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
	js.configs.recommended,
	ts.configs.strict,
	ts.configs.stylistic,
	svelte.configs.recommended,
	{
		// What tests read is ours.
		ignores: ['tests/**'],
		plugins: { regexp },
		rules: {
			// Both look at each expression alone and fast; `npm run expressions` tries texts on it, and on those built from words.
			'regexp/no-super-linear-backtracking': 'error',
			'regexp/no-super-linear-move': 'error'
		}
	},
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-var': 'error',
			'object-shorthand': 'error',
			'prefer-const': 'error',
			// TypeScript finds these, and knows Svelte's runes too.
			'no-undef': 'off',
			// With noUncheckedIndexedAccess this is how an index says that a loop or a match bounds it.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			]
		}
	},
	{
		files: ['**/*.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/only-throw-error': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			// The Content-Security-Policy blocks them, silently: attributes of SVG and classes instead.
			'svelte/no-inline-styles': ['error', { allowTransitions: false }],
			// Allowed where a comment says why the markup is ours.
			'svelte/no-at-html-tags': 'error',
			// Links are relative to the page (lib/data/links.ts), so that a build works from any folder.
			'svelte/no-navigation-without-resolve': 'off',
			// Maps and queries here are passing values; state is `$state.raw`, replaced whole.
			'svelte/prefer-svelte-reactivity': 'off',
			// Knows that `let` is how props are taken.
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/require-each-key': 'error',
			'svelte/button-has-type': 'error'
		}
	},
	{
		files: ['src/**', 'scripts/**'],
		rules: forbid(documents)
	},
	{
		files: ['src/**'],
		rules: forbid(scripts, documents)
	},
	{
		files: ['src/lib/**'],
		rules: forbid(scripts, routes, extract, files, divisions, documents)
	},
	{
		files: ['src/extract/**'],
		rules: forbid(scripts, routes, lib, impure, files, divisions, documents)
	},
	{
		files: ['src/divisions/**'],
		rules: forbid(scripts, routes, impure, files, documents)
	},
	{
		// What the desk's page runs reads documents too: there they are in a page of their own.
		files: ['src/desk/**'],
		rules: forbid(scripts, routes, ['^node:|^\\$app|^\\$env', 'The desk runs in a browser.'])
	},
	{
		files: ['src/review/**'],
		rules: forbid(scripts, routes, impure, files, divisions, documents)
	},
	{
		files: ['src/extract/**', 'src/divisions/**'],
		ignores: ['src/extract/cli/**'],
		rules: { 'no-restricted-globals': ['error', 'fetch', ...host] }
	},
	{
		files: ['src/extract/cli/**'],
		rules: forbid(scripts, routes, lib, divisions, documents)
	},
	{
		files: ['src/package/**'],
		rules: forbid(scripts, routes)
	},
	{
		files: ['src/files/**'],
		rules: forbid(scripts, routes, lib, documents)
	},
	{
		files: ['src/files/article/**'],
		rules: forbid(scripts, routes, lib)
	},
	{
		files: ['src/settings/**'],
		rules: forbid([
			'^(?!\\./)',
			'Settings are what people write; they depend on nothing but each other.'
		])
	},
	{
		files: ['src/dataset.ts'],
		rules: forbid(['.*', 'The dataset is what everything else speaks; it depends on nothing.'])
	}
);
