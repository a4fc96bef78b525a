import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { defineConfig, type Plugin } from 'vite';
import { denseWords } from './scripts/dense-words.ts';
import { noExamples } from './scripts/no-examples.ts';
import { oneLanguage } from './scripts/one-language.ts';
import { standaloneValidators } from './scripts/standalone-validators.ts';

/** The story's page: modules, of which most come when they are needed. */
const EXPLORE = {
	source: 'src/lib/browser/explore/start.ts',
	format: 'es',
	file: 'scripts/[name]-[hash].js'
} as const;

/** The page of an embed: one classic script, since a sandboxed frame loads no module. */
const FRAME = {
	source: 'src/lib/browser/frame/frame.ts',
	format: 'iife',
	file: 'scripts/[name]-[hash].js'
} as const;

/**
 * The scripts that make pages answer, by name. Kit ships none of its own (`csr = false`); pages name these files. Those that readers of every story
 * wait for speak one language each: the words are a sixth of them.
 */
const SCRIPTS = {
	'explore-zh': EXPLORE,
	'explore-en': EXPLORE,
	'frame-zh': FRAME,
	'frame-en': FRAME,
	/** The list of all stories: a starter, and what searches them with the first key. */
	archive: {
		source: 'src/lib/browser/archive/start.ts',
		format: 'es',
		file: 'scripts/[name]-[hash].js'
	},
	/** The page on which any two stories are chosen: a starter, and what sets them side by side. */
	compare: {
		source: 'src/lib/browser/compare/start.ts',
		format: 'es',
		file: 'scripts/[name]-[hash].js'
	},
	/** The desk's page, and what reads articles in its worker. */
	desk: { source: 'src/desk/start.ts', format: 'es', file: 'scripts/[name]-[hash].js' },
	reader: { source: 'src/desk/reader/worker.ts', format: 'es', file: 'scripts/[name]-[hash].js' },
	/** What host pages load. Its addresses are in articles, for good; the second one changes with the messages only. */
	embed: { source: 'src/lib/browser/host/loader.ts', format: 'iife', file: '[name].js' },
	'embed-1': { source: 'src/lib/browser/host/loader.ts', format: 'iife', file: '[name].js' },
	/** What the loader fetches for an article that answers, from beside itself. */
	'embed-article': {
		source: 'src/lib/browser/host/article/answer.ts',
		format: 'iife',
		file: '[name].js'
	}
} as const;

export const SCRIPT_NAMES = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];

/** What the desk loads when it needs it, though it is imported where all else is: what stands in for it until then. */
const LATE = new Map([
	['pinyin-pro', 'src/desk/reader/late-pinyin.ts'],
	['chardet', 'src/desk/reader/late-chardet.ts']
]);

const late: Plugin = {
	name: 'yansheng-late',
	enforce: 'pre',
	resolveId(source, importer) {
		const path = LATE.get(source);
		if (path === undefined || importer?.endsWith(path)) return null;
		return fileURLToPath(new URL(path, import.meta.url));
	}
};

/** `vite build --mode NAME` bundles one of them into `static/`; `scripts/bundle.ts` all. */
export default defineConfig(({ mode }) => {
	const name = SCRIPT_NAMES.find((known) => known === mode);
	if (!name) throw new Error(`--mode says which script: ${SCRIPT_NAMES.join(', ')}`);
	const { source, format, file } = SCRIPTS[name];
	const [, language] = /-(zh|en)$/.exec(name) ?? [];
	return {
		plugins: [
			...(language === 'zh' || language === 'en' ? [oneLanguage(language)] : []),
			late,
			denseWords,
			noExamples,
			standaloneValidators,
			svelte({ configFile: false, compilerOptions: { runes: true } })
		],
		publicDir: false,
		base: './',
		logLevel: 'warn',
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			target: browserslistToEsbuild(),
			outDir: 'static',
			emptyOutDir: false,
			manifest: `scripts/${name}.json`,
			// A worker has no document to name in what it will need; pages are told by Vite.
			modulePreload: name === 'reader' ? false : { polyfill: false },
			rolldownOptions: {
				input: { [name]: source },
				// The desk's page takes its reader itself where no worker can.
				preserveEntrySignatures: 'exports-only',
				output: {
					format,
					entryFileNames: file,
					chunkFileNames: 'scripts/[name]-[hash].js',
					assetFileNames: 'scripts/[name]-[hash][extname]'
				}
			}
		}
	};
});
