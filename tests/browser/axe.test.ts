import { expect, inject, test } from 'vitest';
import { listPages } from '../../scripts/built.ts';
import { violations } from './axe.ts';
import { inChromium } from './browsers.ts';
import { serveSite } from './site.ts';
import { visit } from './visit.ts';

/** Of the charts' presets, which are many and alike, none. */
const pages = listPages(inject('build')).filter((page) => !/\/embed\/[^/]+\/[^/]+\/$/.test(page));

const site = await serveSite();

inChromium((browser) => {
	test.each(pages)('axe finds nothing wrong with /%s', async (page) => {
		for (const [width, colorScheme] of [
			[360, 'light'],
			[1280, 'dark']
		] as const) {
			const options = { viewport: { width, height: 800 }, colorScheme };
			await visit(browser(), options, site.url + page, async (tab) => {
				const found = await violations(tab);
				expect({ width, colorScheme, found }).toEqual({ width, colorScheme, found: [] });
			});
		}
	});
});
