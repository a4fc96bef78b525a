import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Readers of Chromium's tests: what they read on, and how they come and go. */

export const DESK = { viewport: { width: 1280, height: 900 } } satisfies BrowserContextOptions;
export const PHONE = {
	viewport: { width: 360, height: 740 },
	hasTouch: true,
	isMobile: true
} satisfies BrowserContextOptions;

/** Gives `work` a context of its own, which ends with it whatever happens. */
export async function inContext<Result>(
	browser: Browser,
	options: BrowserContextOptions,
	work: (context: BrowserContext) => Promise<Result>
): Promise<Result> {
	const context = await browser.newContext(options);
	try {
		return await work(context);
	} finally {
		await context.close();
	}
}

/** Opens an address, whoever's page it is. */
export function visit(
	browser: Browser,
	options: BrowserContextOptions,
	url: string,
	work: (page: Page) => Promise<void>
): Promise<void> {
	return inContext(browser, options, async (context) => {
		const page = await context.newPage();
		await page.goto(url);
		await work(page);
	});
}

/** Opens a page of the site, waits until it answers (if it may run scripts), and expects no complaint until the reader leaves. */
export function visitReady(
	browser: Browser,
	options: BrowserContextOptions,
	url: string,
	work: (page: Page) => Promise<void>
): Promise<void> {
	return inContext(browser, options, async (context) => {
		const complaints = listen(context, new URL('/', url).href);
		const page = await context.newPage();
		await page.goto(url);
		if (options.javaScriptEnabled !== false) await page.waitForSelector('html[data-ready]');
		await work(page);
		expect(complaints).toEqual([]);
	});
}

/** Waits until all views of the page follow what was chosen: those that are not in sight do so a moment later. */
export const settle = (page: Page) =>
	page.waitForSelector('html:not([data-following])', { state: 'attached' });

/**
 * Writes down what no page of the site may do: throw, complain on the console, open a dialog, ask another host.
 * @param home what every address that is asked for begins with
 */
export function listen(context: BrowserContext, home: string): string[] {
	const complaints: string[] = [];
	context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
	context.on('console', (message) => {
		// A browser asks for an icon of a picture that is opened by itself.
		const isIcon = message.location().url.endsWith('/favicon.ico');
		if (message.type() === 'error' && !isIcon) complaints.push(`console: ${message.text()}`);
	});
	context.on('dialog', (dialog) => {
		complaints.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	context.on('request', (request) => {
		const url = request.url();
		if (!/^(?:data|blob):/.test(url) && !url.startsWith(home)) complaints.push(`elsewhere: ${url}`);
	});
	return complaints;
}
