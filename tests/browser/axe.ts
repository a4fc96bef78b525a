import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong with a page as it is now, one line a violation with the elements concerned: empty when nothing.
 * The source goes in through the debugger, which no Content-Security-Policy stops.
 */
export async function violations(page: Page): Promise<string[]> {
	await page.evaluate(`${axe.source}; undefined`);
	// Sections out of sight are laid out when the reader comes near; until then their parts seem to lie upon each other.
	await page.evaluate(() => {
		const all = new CSSStyleSheet();
		all.replaceSync('* { content-visibility: visible !important }');
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, all];
	});
	const options: RunOptions = {
		resultTypes: ['violations'],
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
	};
	const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
	return results.violations.flatMap((violation) =>
		violation.nodes.map(
			(node) =>
				`${violation.id} (${violation.impact}): ${node.target.join(' ')}: ` +
				(node.failureSummary ?? '').replace(/\s+/g, ' ')
		)
	);
}
