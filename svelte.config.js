import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (/** @type {string} */ file) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** The one inline script (app.html: light or dark before the first paint) is allowed by its hash. */
const inlineScript = /<script>([^]*?)<\/script>/.exec(read('src/app.html'))?.[1] ?? '';
const inlineHash = /** @type {const} */ (
	`sha256-${createHash('sha256').update(inlineScript.replace(/\r\n/g, '\n')).digest('base64')}`
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// Without a name Kit takes the time, and no two builds would be alike.
		version: { name: JSON.parse(read('package.json')).version },
		// Styles travel in the page: a page is one request, and nothing waits for a style sheet.
		inlineStyleThreshold: Infinity,
		// Each address in a page is relative, and written by the site itself. Where Kit is to write them it changes its own `base` while it draws
		// a page, and answers what another of the four asks for at that moment with 404.
		paths: { relative: false },
		// Kit only bundles what draws the pages: `scripts/draw/bundle-pages.ts`.
		prerender: {
			entries: [],
			crawl: false,
			handleHttpError: 'ignore',
			handleUnseenRoutes: 'ignore'
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', inlineHash],
				'style-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['yansheng', 'svelte-trusted-html']
			}
		}
	}
};
