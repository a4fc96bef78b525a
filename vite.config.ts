import { sveltekit } from '@sveltejs/kit/vite';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { defineConfig, type Plugin } from 'vite';

/** While developing, host pages get the loader from its source; a build has it bundled (`scripts/bundle.ts`). */
const loaderFromSource: Plugin = {
	name: 'yansheng-loader-from-source',
	configureServer(server) {
		server.middlewares.use((request, response, next) => {
			if (!/^\/embed(-1)?\.js(\?|$)/.test(request.url ?? '')) return next();
			response.setHeader('content-type', 'text/javascript');
			response.end(`import('/src/lib/browser/host/loader.ts');\n`);
		});
	}
};

export default defineConfig({
	plugins: [loaderFromSource, sveltekit()],
	build: {
		target: browserslistToEsbuild(),
		cssTarget: browserslistToEsbuild(),
		// What Vite bundles here stays in the build.
		reportCompressedSize: false
	}
});
