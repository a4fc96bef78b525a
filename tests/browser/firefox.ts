import { launch, type KeyInput } from 'puppeteer-core';
import type { Tab } from './tab.ts';

/** Firefox over WebDriver BiDi. */
export async function openFirefox(program: string): Promise<Tab> {
	const browser = await launch({ browser: 'firefox', executablePath: program });
	const page = await browser.newPage();
	return {
		async open(url) {
			await page.goto(url);
		},
		evaluate: (work, ...args) =>
			page.evaluate(`(${work.toString()})(...${JSON.stringify(args)})`) as never,
		screenshot: () => page.screenshot(),
		resize: (width, height) => page.setViewport({ width, height }),
		click: (selector) => page.click(selector),
		press: (key) => page.keyboard.press(key as KeyInput),
		close: () => browser.close()
	};
}
