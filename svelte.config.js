import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

const read = (/** @type {string} */ file) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** The one inline script (app.html: light or dark before the first paint) is allowed by its hash. */
const inlineScript = /<script>([^]*?)<\/script>/.exec(read('src/app.html'))?.[1] ?? '';
const inlineHash = /** @type {const} */ (
	`sha256-${createHash('sha256').update(inlineScript.replace(/\r\n/g, '\n')).digest('base64')}`
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ precompress: true, strict: true }),
		// Without a name Kit takes the time, and no two builds would be alike.
		version: { name: JSON.parse(read('package.json')).version },
		// Styles travel in the page: a page is one request, and nothing waits for a style sheet.
		inlineStyleThreshold: Infinity,
		paths: { relative: true },
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleEntryGeneratorMismatch: 'fail',
			handleUnseenRoutes: 'fail'
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
