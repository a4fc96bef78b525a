import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#lib/messages/language.ts';
import { inChromium } from './browsers.ts';
import { STORY } from './embed.ts';
import { serveSite } from './site.ts';
import { DESK, PHONE, visitReady } from './visit.ts';

/** On paper, and in one picture of the whole page: everything is there, and nothing is broken off. */

const site = await serveSite();

/** More than this nobody prints. */
const MOST_PAGES = 8;
/** A page of A4 inside its margins at 96 px an inch, as `print.css` sets them. */
const PAPER = { width: 710, height: 1054 };
/** A stretch of a section that is as high as this and of one colour is a hole. */
const HOLE = 500;

/** What is chosen, a sentence that is printed for it, and what it is called in Chinese and in English. */
const VIEWS: [query: string, evidence: string | null, names: [zh: string, en: string]][] = [
	['', null, ['', '']],
	[
		'?theme=industry&delegation=changning&map=tiles',
		'铜铅锌基地',
		['常宁市 · 产业发展', 'Changning City · Industry']
	],
	['?delegation=leiyang', '五个耒阳', ['耒阳市', 'Leiyang City']],
	['?speaker=zhan-wei', '区域教育中心', ['詹薇', 'Zhan Wei']]
];

inChromium((browser) => {
	for (const language of LANGUAGES) {
		const story = `${site.url}${language.prefix}${STORY}/`;

		test.each(VIEWS)(
			`in ${language.code} /%s is printed on ${MOST_PAGES} pages at most, with the evidence and with whole figures`,
			(query, evidence, [zh, en]) =>
				visitReady(browser(), DESK, story + query, async (page) => {
					const file = (await page.pdf({ format: 'A4' })).toString('latin1');
					const pages = file.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
					expect(pages).toBeGreaterThan(2);
					expect(pages).toBeLessThanOrEqual(MOST_PAGES);

					await page.emulateMedia({ media: 'print' });
					await page.setViewportSize(PAPER);
					const panel = page.locator('#panel');
					if (evidence) {
						expect(await panel.innerText()).toContain(evidence);
						// What is pressed on a screen to take it back is named on paper.
						expect(await panel.locator('.on-paper').innerText()).toBe(
							language.code === 'zh' ? zh : en
						);
					} else expect(await panel.isVisible()).toBe(false);
					// Nothing on paper is to be pressed, or leads to what is not on it.
					const answers = await page.evaluate(() =>
						[...document.querySelectorAll<HTMLAnchorElement>('main :is(button, select, input, a)')]
							.filter((part) => part.getClientRects().length > 0)
							.filter((part) => {
								if (part.localName !== 'a') return true;
								const target = document.getElementById(decodeURIComponent(part.hash).slice(1));
								return part.pathname === location.pathname && target?.getClientRects().length === 0;
							})
							.map(({ outerHTML }) => outerHTML)
					);
					expect(answers).toEqual([]);
					// What sticks, and a foot, would stand on one page and lack, or be there again, on the next.
					const held = await page.evaluate(() =>
						[...document.querySelectorAll('main *')]
							.filter((part) => part.getClientRects().length > 0)
							.filter((part) => {
								const { position, display } = getComputedStyle(part);
								return /sticky|fixed/.test(position) || display === 'table-footer-group';
							})
							.map(({ outerHTML }) => outerHTML)
					);
					expect(held).toEqual([]);
					const figures = await page.evaluate(() =>
						[...document.querySelectorAll<SVGSVGElement>('figure svg[role="img"]')]
							.filter((svg) => svg.getClientRects().length > 0)
							.map((svg) => ({
								// With what it is called and explained by, from which it is not parted.
								height:
									svg.getBoundingClientRect().bottom -
									svg.closest('section')!.querySelector('h2')!.getBoundingClientRect().top,
								parted: [...svg.closest('section')!.querySelectorAll(':scope > :is(h2, .explain)')]
									.filter((part) => part.compareDocumentPosition(svg) & 4)
									.filter((part) => getComputedStyle(part).breakAfter !== 'avoid')
									.map(({ textContent }) => textContent),
								right: svg.getBoundingClientRect().right - innerWidth,
								breaks: getComputedStyle(svg).breakInside
							}))
					);
					expect(figures.length).toBeGreaterThanOrEqual(3);
					for (const { height, parted, right, breaks } of figures) {
						expect(parted).toEqual([]);
						expect(height).toBeLessThan(PAPER.height);
						expect(right).toBeLessThanOrEqual(0);
						expect(breaks).toBe('avoid');
					}
				})
		);
	}

	test.each([
		['a phone', PHONE],
		['a desk', DESK]
	])('a picture of the whole page on %s shows every section to its end', (_, screen) =>
		visitReady(browser(), screen, `${site.url}${STORY}/`, async (page) => {
			await page.waitForFunction(
				() => !document.querySelector('main :is(.chart, .wide):not([data-whole])')
			);
			const picture = PNG.sync.read(await page.screenshot({ fullPage: true, scale: 'css' }));
			const sections = await page.evaluate(() =>
				[...document.querySelectorAll('main section.chart, main section.wide')].map((section) => {
					const { left, top, right, bottom } = section.getBoundingClientRect();
					return { id: section.id, left, right, top: top + scrollY, bottom: bottom + scrollY };
				})
			);
			expect(sections.map(({ id }) => id)).toEqual(
				expect.arrayContaining(['map', 'cloud', 'heatmap', 'voices', 'text', 'method'])
			);
			for (const { id, left, right, top, bottom } of sections) {
				expect(Math.round(bottom), id).toBeLessThanOrEqual(picture.height);
				for (let y = top; y + HOLE < bottom; y += HOLE)
					expect(hasInk(picture, { left, right, top: y, bottom: y + HOLE }), `${id} at ${y}`).toBe(
						true
					);
			}
		})
	);
});

/** Whether a box of a picture holds more than one colour. */
function hasInk(
	{ data, width }: PNG,
	box: { left: number; right: number; top: number; bottom: number }
): boolean {
	const [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom].map(Math.ceil) as [
		number,
		number,
		number,
		number
	];
	const colourAt = (x: number, y: number) => data.readUInt32BE(4 * (y * width + x));
	const ground = colourAt(left, top + 4);
	for (let y = top + 4; y < bottom; y++)
		for (let x = left; x < right; x++) if (colourAt(x, y) !== ground) return true;
	return false;
}
