import { chromium, type Browser } from 'playwright-core';
import type { Tab } from './tab.ts';

/** A Chromium of its own, with nothing that calls home. */
export function launchChromium(program: string): Promise<Browser> {
	return chromium.launch({
		executablePath: program,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	});
}

export async function openChromium(program: string): Promise<Tab> {
	const browser = await launchChromium(program);
	const page = await browser.newPage();
	return {
		async open(url) {
			await page.goto(url);
		},
		evaluate: (work, ...args) =>
			page.evaluate(`(${work.toString()})(...${JSON.stringify(args)})`) as never,
		screenshot: () => page.screenshot(),
		resize: (width, height) => page.setViewportSize({ width, height }),
		click: (selector) => page.locator(selector).first().click(),
		press: (key) => page.keyboard.press(key),
		close: () => browser.close()
	};
}
