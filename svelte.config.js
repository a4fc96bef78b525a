import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { compress } from './scripts/compress.js';
import { FAULTS, noteFault, readFaults } from './src/faults.js';
import { KEPT } from './src/kept.js';

const read = (/** @type {string} */ file) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** The one inline script (app.html: light or dark before the first paint) is allowed by its hash. */
const inlineScript = /<script>([^]*?)<\/script>/.exec(read('src/app.html'))?.[1] ?? '';
const inlineHash = /** @type {const} */ (
	`sha256-${createHash('sha256').update(inlineScript.replace(/\r\n/g, '\n')).digest('base64')}`
);

const address = process.env['SITE_URL'] ?? '';
const site = /** @type {'self'[]} */ (URL.canParse(address) ? [new URL(address).origin] : []);

/** Where the site is put: `npm run build` puts it beside what it keeps of the one before. */
const SITE = process.env['YANSHENG_SITE'] ?? 'build';

const files = adapter({ pages: SITE, precompress: false, strict: true });

/**
 * No page starts Kit's client (`csr = false`), and styles travel in the pages: what Kit would load in a browser is left out
 * of the site, so that what lies in `build/` is what readers get. The rest is compressed beside the original.
 * @type {import('@sveltejs/kit').Adapter}
 */
const pagesAlone = {
	name: 'pages-alone',
	async adapt(builder) {
		// The site is built again without the story: what lies in `build/` stays until it is whole.
		if (readFaults(FAULTS).length > 0) return;
		await files.adapt(builder);
		rmSync(join(SITE, '_app'), { recursive: true, force: true });
		for (const entry of readdirSync(SITE, { recursive: true, withFileTypes: true }))
			if (entry.name.endsWith('__data.json')) rmSync(join(entry.parentPath, entry.name));
		await compress(SITE);
	}
};

/**
 * What to do where a page cannot be made: stop, or note it and go on.
 * @template Details
 * @param {(details: Details) => import('./src/faults.js').PageFault} describe
 * @returns {'fail' | ((details: Details) => void)}
 */
const failOrNote = (describe) =>
	FAULTS === null ? 'fail' : (details) => noteFault(describe(details));

/**
 * Routes that a site may have no page of: where no story has a chart, there are no embeds and no pictures; one story is no list, no pair and nothing to
 * search, and without an address of the site there is no feed.
 */
const OPTIONAL_ROUTE =
	/\/pictures\/\[picture\]$|\/embed\/\[chart|\/embed-lab\/\[host|\/\[\.\.\.listing|\/\[syndication|\/\[chooser|\/compare\/|\/\[search|\/(?:search|compare)\.json$/;

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: pagesAlone,
		// Without a name Kit takes the time, and no two builds would be alike.
		version: { name: JSON.parse(read('package.json')).version },
		// Styles travel in the page: a page is one request, and nothing waits for a style sheet.
		inlineStyleThreshold: Infinity,
		// Each address in a page is relative, and written by the site itself. Where Kit is to write them it changes its own `base` while it draws
		// a page, and answers what another of the four asks for at that moment with 404.
		paths: { relative: false },
		prerender: {
			// Pictures are rendered beside the one thread that all else takes.
			concurrency: 4,
			handleHttpError: failOrNote(({ path, referrer, message }) => ({
				path,
				referrers: referrer === null ? [] : [referrer],
				message
			})),
			handleMissingId: failOrNote(({ path, id, referrers }) => ({
				path,
				referrers,
				message: `${referrers.join(', ')} leads to ${path}#${id}, which is not there`
			})),
			handleEntryGeneratorMismatch: 'fail',
			handleUnseenRoutes: ({ routes, message }) => {
				// What is kept is not seen.
				if (KEPT !== null && KEPT.units.length > 0) return;
				if (!routes.every((route) => OPTIONAL_ROUTE.test(route))) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				// WebKit's sandboxed frames have no self: there only the site's name lets its scripts in.
				'script-src': ['self', ...site, inlineHash],
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
