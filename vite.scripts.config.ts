import { svelte } from '@sveltejs/vite-plugin-svelte';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { defineConfig } from 'vite';

/** Bundles the scripts that make pages answer. Kit ships none of its own (`csr = false`); pages name these files. */
export default defineConfig({
	plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
	publicDir: false,
	base: './',
	build: {
		target: browserslistToEsbuild(),
		outDir: 'static/scripts',
		emptyOutDir: true,
		manifest: 'manifest.json',
		modulePreload: { polyfill: false },
		rolldownOptions: {
			input: { explore: 'src/lib/explore/start.ts' },
			output: {
				entryFileNames: '[name]-[hash].js',
				chunkFileNames: '[name]-[hash].js',
				assetFileNames: '[name]-[hash][extname]'
			}
		}
	}
});
