import { svelte } from '@sveltejs/vite-plugin-svelte';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { defineConfig } from 'vite';

/** The scripts that make pages answer, by name. Kit ships none of its own (`csr = false`); pages name these files. */
const SCRIPTS = {
	/** The story's page: modules, of which most come when they are needed. */
	explore: {
		source: 'src/lib/browser/explore/start.ts',
		format: 'es',
		file: 'scripts/[name]-[hash].js'
	},
	/** The page of an embed: one classic script, since a sandboxed frame loads no module. */
	frame: {
		source: 'src/lib/browser/frame/frame.ts',
		format: 'iife',
		file: 'scripts/[name]-[hash].js'
	},
	/** What host pages load. Its addresses are in articles, for good; the second one changes with the messages only. */
	embed: { source: 'src/lib/browser/host/loader.ts', format: 'iife', file: '[name].js' },
	'embed-1': { source: 'src/lib/browser/host/loader.ts', format: 'iife', file: '[name].js' }
} as const;

export const SCRIPT_NAMES = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];

/** `vite build --mode NAME` bundles one of them into `static/`; `scripts/bundle.ts` all. */
export default defineConfig(({ mode }) => {
	const name = SCRIPT_NAMES.find((known) => known === mode);
	if (!name) throw new Error(`--mode says which script: ${SCRIPT_NAMES.join(', ')}`);
	const { source, format, file } = SCRIPTS[name];
	return {
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		publicDir: false,
		base: './',
		logLevel: 'warn',
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			target: browserslistToEsbuild(),
			outDir: 'static',
			emptyOutDir: false,
			manifest: `scripts/${name}.json`,
			modulePreload: { polyfill: false },
			// ECharts, which comes only for sorting.
			chunkSizeWarningLimit: 600,
			rolldownOptions: {
				input: { [name]: source },
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
