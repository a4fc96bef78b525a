/**
 * Prints what each kind of page weighs when a phone opens it, by cause, as brotli bytes, and fails when one is over
 * budget.json. Bytes only: they are the same on every machine.
 *
 *     npm run build && npm run budget
 */
import { readFileSync } from 'node:fs';
import { launchChromium } from '../tests/browser/chromium.ts';
import { findBrowser, missing } from '../tests/browser/installed.ts';
import { listPages } from './built.ts';
import { serve } from './serve.ts';
import { printTable } from './table.ts';
import { CAUSES, total, weighLoad, weightless, type Cause, type Weight } from './weigh.ts';

interface Budget {
	kind: string;
	/** Regular expression over the page's address below the root. */
	pages: string;
	/** Brotli bytes at most, in all and by cause. */
	limits: Partial<Record<Cause | 'total', number>>;
}

const build = process.env['YANSHENG_BUILD'] ?? 'build';
const budgets = JSON.parse(readFileSync('budget.json', 'utf8')) as Budget[];

const program = findBrowser('chromium');
if (!program) throw new Error(missing('chromium') ?? '');
const site = await serve(build, { port: 0 });
const browser = await launchChromium(program);

const heaviest = new Map<Budget, { page: string; weight: Weight }>();
const faults: string[] = [];
for (const page of listPages(build)) {
	const budget = budgets.find(({ pages }) => new RegExp(pages).test(page));
	if (!budget) {
		faults.push(`/${page} is of no kind that budget.json knows`);
		continue;
	}
	const weight = await weighLoad(browser, site.url + page);
	if (total(weight) > total(heaviest.get(budget)?.weight ?? weightless())) {
		heaviest.set(budget, { page, weight });
	}
	for (const [part, limit] of Object.entries(budget.limits) as [Cause | 'total', number][]) {
		const bytes = part === 'total' ? total(weight) : weight[part];
		if (bytes > limit) faults.push(`/${page}: ${part} ${bytes} bytes, budget ${limit}`);
	}
}
await browser.close();
await site.close();

printTable(
	['heaviest of its kind', ...CAUSES, 'total', 'budget'],
	[...heaviest].map(([{ limits }, { page, weight }]) => [
		`/${page}`,
		...CAUSES.map((cause) => weight[cause]),
		total(weight),
		limits.total ?? '–'
	])
);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
