import { env } from 'node:process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { ENGINES, findBrowser, installCommand, missing, type Engine } from './installed.ts';
import type { Tab } from './tab.ts';
import { openWebkit } from './webkit.ts';

const OPEN: Record<Engine, (program: string) => Promise<Tab>> = {
	chromium: openChromium,
	firefox: openFirefox,
	webkit: openWebkit
};

/** Tests that need what only Chromium's protocol can do. All of them share the browser; contexts keep them apart. */
export function inChromium(suite: (browser: () => Browser) => void): void {
	describeIn('chromium', (program) => {
		let browser: Browser;
		beforeAll(async () => {
			browser = await launchChromium(program);
		});
		afterAll(() => browser.close());
		suite(() => browser);
	});
}

/** The same tests in each engine, each with one tab. */
export function inEachEngine(suite: (tab: () => Tab, engine: Engine) => void): void {
	for (const engine of ENGINES) {
		describeIn(engine, (program) => {
			let tab: Tab;
			beforeAll(async () => {
				tab = await OPEN[engine](program);
			});
			afterAll(() => tab.close());
			suite(() => tab, engine);
		});
	}
}

/** Skips without the engine; under CI, where it can be installed, that is a failure. */
function describeIn(engine: Engine, suite: (program: string) => void): void {
	const program = findBrowser(engine);
	if (program) {
		describe(engine, () => suite(program));
	} else if (env['CI'] && installCommand(engine)) {
		test(`${engine} is installed`, () => expect.fail(missing(engine) ?? ''));
	} else {
		describe.skip(engine, () => suite(''));
	}
}
