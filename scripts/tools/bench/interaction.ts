import type { Page } from 'playwright-core';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { findBrowser, missing } from '../../../tests/browser/installed.ts';
import { findStoryPage } from '../../built.ts';
import { serve } from '../../commands/preview.ts';
import { printTable } from '../../table.ts';
import { formatMs, quantile } from './timing.ts';

const TAPS = 25;

/** How often the panel is opened and closed, and how many pages are opened for a first tap each. */
const ROUNDS = 8;
const PAGES = 5;

/** What a reader taps, and how it is found on the page. */
const KINDS: Record<string, string> = {
	'small map of a theme': '.miniatures [data-choose]',
	'map division': 'main svg [data-adcode]',
	'cloud word': 'main svg [data-term]',
	'heatmap cell': 'main svg [data-theme][data-delegation]',
	'table cell': 'main table [data-choose]'
};

/** Milliseconds from a tap to what it led to. */
interface Tap {
	/** To the next paint, as the browser's Event Timing has it; 0 below its 16 ms. */
	answered: number;
	/** To the frame in which all that is in sight has followed. */
	followed: number;
}

declare global {
	interface Window {
		lastTap: () => Promise<Tap>;
	}
}

/**
 * Taps through the first story's page on a phone whose CPU is four times slower, and asks the browser how long each
 * tap took to be answered by a frame (handler, style, layout and paint), and to the one in which all that is in sight has followed.
 */
export async function benchInteraction(): Promise<void> {
	const program = findBrowser('chromium');
	if (!program) throw new Error(missing('chromium') ?? '');
	const build = process.env['YANSHENG_BUILD'] ?? 'build';
	const story = findStoryPage(build);

	const site = await serve(build, { port: 0 });
	const browser = await launchChromium(program);
	try {
		const context = await browser.newContext({
			viewport: { width: 360, height: 740 },
			deviceScaleFactor: 2,
			hasTouch: true,
			isMobile: true
		});
		const open = async () => {
			const page = await context.newPage();
			await page.addInitScript(watchTaps);
			await page.goto(site.url + story);
			await until(page, 'html[data-ready]');
			const protocol = await context.newCDPSession(page);
			await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			return page;
		};

		const rows: (string | number)[][] = [];
		const all: Tap[] = [];
		const add = (kind: string, taps: Tap[]) => {
			all.push(...taps);
			rows.push([kind, ...summaryOf(taps)]);
		};
		const first: Tap[] = [];
		for (let i = 0; i < PAGES; i++) {
			const page = await open();
			first.push(...(await tapThrough(page, KINDS['small map of a theme']!, 1)));
			await page.close();
		}
		add('small map, first of all', first);
		const page = await open();
		for (const [kind, selector] of Object.entries(KINDS))
			add(kind, await tapThrough(page, selector));
		const { peek, taller } = await tapPanel(await open());
		add('peek bar', peek);
		add('panel, taller and lower', taller);
		rows.push(['all', ...summaryOf(all)]);
		printTable(
			['tap on a', 'taps', 'answered, median', '95 %', 'longest', 'all in sight, median', '95 %'],
			rows
		);
	} finally {
		await browser.close();
		await site.close();
	}
}

const summaryOf = (taps: Tap[]) => [
	...summary(taps.map(({ answered }) => answered)),
	...summary(taps.map(({ followed }) => followed)).slice(1, 3)
];

export function summary(times: number[]): (string | number)[] {
	if (times.length === 0) return [0, '–', '–', '–'];
	return [
		times.length,
		...[0.5, 0.95, 1].map((share) => {
			const ms = quantile(times, share);
			return ms === 0 ? '< 16 ms' : formatMs(ms);
		})
	];
}

/**
 * Waits in the page itself, as all here does: Playwright's locators put listeners of their own on every tap, which cost a slow phone up to 10 ms
 * of each, and no reader has them.
 */
const until = (page: Page, selector: string) =>
	page.evaluate(async (selector) => {
		while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
	}, selector);

/** Opens the panel from its bar at the lower edge, makes it taller and lower again, and closes it; so many times. */
async function tapPanel(page: Page): Promise<Record<'peek' | 'taller', Tap[]>> {
	const taps: Record<'peek' | 'taller', Tap[]> = { peek: [], taller: [] };
	// Without a choice there is no bar.
	await tap(page, KINDS['small map of a theme']!, 2);
	await until(page, 'html[data-sheet]:not([data-following]) button.peek');
	for (let round = 0; round < ROUNDS; round++) {
		for (const what of ['peek', 'taller', 'taller', 'peek'] as const) {
			const tapped = await tap(page, `button.${what}`, 0);
			if (tapped === null) throw new Error(`the panel has no button to tap: ${what}`);
			taps[what].push(tapped);
		}
	}
	return taps;
}

/** Taps up to so many of the elements, spread evenly, each where the sheet of sentences does not cover it. */
async function tapThrough(page: Page, selector: string, most = TAPS): Promise<Tap[]> {
	const count = await page.evaluate((all) => document.querySelectorAll(all).length, selector);
	const step = Math.max(1, Math.floor(count / (most * 2)));
	const taps: Tap[] = [];
	for (let index = 0; index < count && taps.length < most; index += step) {
		const tapped = await tap(page, selector, index);
		if (tapped !== null) taps.push(tapped);
	}
	return taps;
}

/** @returns how long the tap took; null where nothing could be tapped */
async function tap(page: Page, selector: string, index: number): Promise<Tap | null> {
	const point = await page.evaluate(
		async ([all, index]) => {
			const element = document.querySelectorAll(all)[index];
			const before = element?.getBoundingClientRect();
			if (!element || !before?.width) return null;
			if (!element.closest('#panel'))
				window.scrollBy({ top: before.top - 160, behavior: 'instant' });
			// Nobody taps in the frame of a scroll, nor before the page has followed the tap before: what comes into sight is laid out first.
			do for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
			while (document.documentElement.hasAttribute('data-following'));
			const { left, top, width, height } = element.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			const hit = document.elementFromPoint(x, y);
			return hit && (element.contains(hit) || hit.contains(element)) ? { x, y } : null;
		},
		[selector, index] as const
	);
	if (!point) return null;
	await page.touchscreen.tap(point.x, point.y);
	return page.evaluate(() => window.lastTap());
}

/** Runs in the page. */
function watchTaps(): void {
	let longest = 0;
	const note = (entries: PerformanceEntryList) => {
		for (const entry of entries as (PerformanceEntry & { interactionId?: number })[]) {
			if (entry.interactionId) longest = Math.max(longest, entry.duration);
		}
	};
	const observer = new PerformanceObserver((list) => note(list.getEntries()));
	observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	let followed = 0;
	const isFollowing = () => document.documentElement.dataset.following === 'sight';
	// Asks in each frame whether it shows it all: that is there when a task behind it is, which is asked for before the page asks for its own.
	const watch = ({ timeStamp }: MouseEvent) => {
		const look = () => {
			if (isFollowing()) requestAnimationFrame(look);
			else setTimeout(() => (followed = performance.now() - timeStamp));
		};
		requestAnimationFrame(look);
	};
	addEventListener('click', watch, { capture: true, passive: true });
	window.lastTap = async () => {
		while (isFollowing()) await new Promise(requestAnimationFrame);
		// The frame that it led to, and one more for the entry to be written.
		for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
		await new Promise((done) => setTimeout(done));
		note(observer.takeRecords());
		const answered = longest;
		const all = Math.max(answered, followed);
		longest = followed = 0;
		return { answered, followed: all };
	};
}
