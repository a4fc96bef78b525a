/**
 * Prints what each kind of page weighs when a phone opens it, by cause, as brotli bytes, and fails when one is over
 * budget.json. Bytes only: they are the same on every machine.
 *
 *     npm run build && npm run budget
 */
import { readFileSync } from 'node:fs';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { findBrowser, missing } from '../../tests/browser/installed.ts';
import { listPages } from '../built.ts';
import { serve } from '../commands/preview.ts';
import { printTable } from '../table.ts';
import { CAUSES, load, splitHtml, total, weightless, type Cause, type Load } from './weigh.ts';

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

const heaviest = new Map<Budget, { page: string; found: Load }>();
const faults: string[] = [];

async function weigh(page: string): Promise<void> {
	const budget = budgets.find(({ pages }) => new RegExp(pages).test(page));
	if (!budget) {
		faults.push(`/${page} is of no kind that budget.json knows`);
		return;
	}
	let found: Load;
	try {
		found = await load(browser, site.url + page);
	} catch (error) {
		faults.push(`/${page}: ${(error as Error).message}`);
		return;
	}
	const { weight } = found;
	if (total(weight) > total(heaviest.get(budget)?.found.weight ?? weightless())) {
		heaviest.set(budget, { page, found });
	}
	for (const [part, limit] of Object.entries(budget.limits) as [Cause | 'total', number][]) {
		const bytes = part === 'total' ? total(weight) : weight[part];
		if (bytes > limit) faults.push(`/${page}: ${part} ${bytes} bytes, budget ${limit}`);
	}
}

const pages = listPages(build);
const workers = Array.from({ length: 4 }, async () => {
	for (let page = pages.shift(); page !== undefined; page = pages.shift()) await weigh(page);
});
await Promise.all(workers);
await browser.close();
await site.close();

const rows = budgets.flatMap((budget) => {
	const { page, found } = heaviest.get(budget) ?? {};
	if (page === undefined || !found) return [];
	const weight = splitHtml(found);
	const bytes = CAUSES.map((cause) => weight[cause]);
	return [[`/${page}`, ...bytes, total(weight), budget.limits.total ?? '–']];
});
printTable(['heaviest of its kind', ...CAUSES, 'total', 'budget'], rows);
for (const fault of faults.sort()) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
