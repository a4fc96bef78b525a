import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles, listPages, readPage } from '../../scripts/built.ts';
import { inChromium, inEachEngine } from './browsers.ts';
import { serveSite } from './site.ts';
import { inContext, listen } from './visit.ts';

/** What holds for every page, whatever it shows. */

const build = inject('build');

const pages = listPages(build);

/** The values of an attribute in a page, with the few entities that an address can hold decoded. */
function attributes(html: string, pattern: RegExp): string[] {
	return [...html.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));
}

/** What is wrong with each page that something is wrong with. */
function faultsOf(find: (page: string, html: string) => string[]): Record<string, string[]> {
	const found = pages.map((page) => [page, find(page, readPage(build, page))] as const);
	return Object.fromEntries(found.filter(([, faults]) => faults.length > 0));
}

test('there are pages to look at', () => {
	expect(pages).toContain('');
});

describe('every page, as it is written,', () => {
	test('has no inline style and no inline handler, which the policy would block', () => {
		expect(faultsOf((_, html) => attributes(html, /<[a-z][^<>]*?\s(style|on[a-z]+)=/gi))).toEqual(
			{}
		);
	});

	test('has a Content-Security-Policy without unsafe-inline and unsafe-eval', () => {
		// All HTML: the pieces for WeChat, which are opened by themselves too, and the hosts of the lab.
		const files = listFiles(build).filter((file) => file.endsWith('.html'));
		expect(files.filter((file) => /-wechat\.html$/.test(file))).not.toEqual([]);
		expect(files.filter((file) => /^embed-lab\/[^/]+\.html$/.test(file)).length).toBeGreaterThan(9);
		const faults = files.flatMap((file) => {
			const html = readFileSync(join(build, file), 'utf8');
			const [policy = 'no policy'] = attributes(
				html,
				/<meta http-equiv="content-security-policy" content="([^"]*)"/gi
			);
			const strict =
				policy.includes("default-src 'none'") &&
				policy.includes('script-src ') &&
				policy.includes("base-uri 'none'") &&
				policy.includes("form-action 'none'") &&
				policy.includes("require-trusted-types-for 'script'") &&
				!/unsafe-inline|unsafe-eval|https?:|\*/.test(policy);
			return strict ? [] : [`${file}: ${policy}`];
		});
		expect(faults).toEqual([]);
	});

	test('says what it is in a title and a description, but for the page of what is missing', () => {
		const faults = faultsOf((page, html) => {
			if (page === '404.html') return [];
			const [title = ''] = attributes(html, /<title>([^<]*)<\/title>/g);
			const [description = ''] = attributes(html, /<meta name="description" content="([^"]*)"/g);
			return title.trim() && description.trim() ? [] : [`${title} | ${description}`];
		});
		expect(faults).toEqual({});
	});

	test('links an icon that exists', () => {
		const faults = faultsOf((page, html) => {
			const [icon] = attributes(html, /<link rel="icon"[^>]*? href="([^"]*)"/g);
			return icon !== undefined && exists(page, icon) ? [] : [icon ?? 'no icon'];
		});
		expect(faults).toEqual({});
	});

	test('links to nothing on the site that is not there, and to pages with their trailing slash', () => {
		const faults = faultsOf((page, html) =>
			attributes(html, /\s(?:href|src)="([^"]*)"/g).filter((address) => !exists(page, address))
		);
		expect(faults).toEqual({});
	});
});

/** Whether an address leads to another host, to a place in the same page, or to a file that was built. */
function exists(page: string, address: string): boolean {
	const root = new URL('http://site.invalid/');
	const url = new URL(address, new URL(page, root));
	if (url.origin !== root.origin) return true;
	const path = decodeURIComponent(url.pathname);
	const file = join(build, path.endsWith('/') ? `${path}index.html` : path);
	return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

const site = await serveSite('/some/folder/');

inChromium((browser) => {
	test.each(pages)('/%s loads without an error, from its own host alone', (page) =>
		inContext(browser(), {}, async (context) => {
			const problems = listen(context, site.url);
			const tab = await context.newPage();
			tab.on('console', (message) => {
				if (message.type() === 'warning') problems.push(`console: ${message.text()}`);
			});
			tab.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
			tab.on('response', (response) => {
				if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
			});
			await tab.goto(site.url + page);
			// What a script still asks for when it has nothing else to do counts too.
			// A browser without a window may never call itself idle.
			await tab.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 })));
			expect(problems).toEqual([]);
		})
	);
});

/** What is HTML and no page of the site: hosts of the lab, and pieces for WeChat. Two hosts have policies of their own that forbid more. */
const others = listFiles(build).filter((file) =>
	/^embed-lab\/(?!index|policy|no-script)[^/]+\.html$|-wechat\.html$/.test(file)
);

inChromium((browser) => {
	test.each(others)('/%s shows all that stands in it under its policy', (file) =>
		inContext(browser(), {}, async (context) => {
			const problems = listen(context, site.url);
			const tab = await context.newPage();
			await tab.goto(site.url + file);
			const styled = await tab.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('[style]')].every(
					({ style }) => style.length > 0
				)
			);
			expect({ problems, styled }).toEqual({ problems: [], styled: true });
		})
	);
});

/** One page of each kind: of the charts' presets, which are many and alike, none. */
const kinds = pages.filter((page) => !/\/embed\/[^/]+\/[^/]+\/$/.test(page));

inEachEngine((tab) => {
	test.each(kinds)('/%s asks no other host for anything', async (page) => {
		await tab().open(site.url + page);
		const asked = await tab().evaluate(() =>
			performance.getEntriesByType('resource').map((entry) => entry.name)
		);
		expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
	});
});
