import { sveltekit } from '@sveltejs/kit/vite';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: browserslistToEsbuild(), cssTarget: browserslistToEsbuild() }
});
