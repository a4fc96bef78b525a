import { describe, expect, test } from 'vitest';
import { inEachEngine } from './browsers.ts';
import { ENGINES, findBrowser, type Engine } from './installed.ts';
import { serveSite } from './site.ts';
import type { Tab } from './tab.ts';

/** The main ways of a reader, the same in Chromium, Firefox and WebKit. What is expected was read in the article. */

const site = await serveSite();
const STORY = `${site.url}hengyang-2021/`;

/** Asks in the page until the answer is yes; the test's own time limit ends it. */
async function until<Arguments extends unknown[]>(
	tab: Tab,
	work: (...args: Arguments) => boolean,
	...args: Arguments
): Promise<void> {
	while (!(await tab.evaluate(work, ...args)));
}

async function visit(tab: Tab, address: string): Promise<void> {
	await tab.resize(1280, 900);
	await tab.open(address);
	await ready(tab);
}

/** Between two pages Firefox has no root for a moment. */
const ready = (tab: Tab) => until(tab, () => document.documentElement?.hasAttribute('data-ready'));

/** Until what is not in sight follows too. */
const settle = (tab: Tab) =>
	until(tab, () => document.documentElement?.hasAttribute('data-following') === false);

const query = (tab: Tab) =>
	tab.evaluate(() => Object.fromEntries(new URLSearchParams(location.search)));
const textOf = (tab: Tab, selector: string) =>
	tab.evaluate(
		// Not as rendered: what is far from the window is not rendered yet.
		(selector) => document.querySelector(selector)?.textContent ?? '',
		selector
	);
const miniature = (theme: string) => `.miniature[data-choose="theme=${theme}"]`;
const county = (id: string) => `[data-drawing="map"] text[data-of="${id}"]`;

/** Far sections are laid out when the reader comes near, and what is below them moves: so first near, then the click. */
async function click(tab: Tab, selector: string): Promise<void> {
	await tab.evaluate(async (selector) => {
		for (let i = 0; i < 3; i++) {
			document.querySelector(selector)?.scrollIntoView({ block: 'center' });
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		}
	}, selector);
	await tab.click(selector);
	await settle(tab);
}

/** A mark is clicked where its name stands: the middle of a county's box need not be in the county. */
async function clickCounty(tab: Tab, id: string): Promise<void> {
	await tab.evaluate((selector) => {
		const label = document.querySelector(selector)!;
		label.scrollIntoView({ block: 'center' });
		const { left, top, width, height } = label.getBoundingClientRect();
		const [x, y] = [left + width / 2, top + height / 2];
		const under = document.elementFromPoint(x, y)!;
		under.dispatchEvent(
			new MouseEvent('click', { bubbles: true, cancelable: true, clientX: x, clientY: y })
		);
	}, county(id));
	await settle(tab);
}

inEachEngine((tab) => {
	test('a county opens its sentences, goes into the address, and a link restores the view', async () => {
		await visit(tab(), STORY);
		await clickCounty(tab(), 'changning');
		await until(tab(), () => location.search !== '');
		expect(await query(tab())).toEqual({ delegation: 'changning', theme: 'industry' });
		const panel = await textOf(tab(), '#panel');
		expect(panel).toContain('铜铅锌基地');
		await visit(tab(), `${STORY}?delegation=changning&theme=industry`);
		expect(await textOf(tab(), '#panel')).toBe(panel);
	});

	test('a theme’s small map colours the map, and Back undoes it', async () => {
		await visit(tab(), STORY);
		const opening = await textOf(tab(), '#map-title');
		await click(tab(), miniature('culture'));
		await until(tab(), () => location.search === '?theme=culture');
		expect(await textOf(tab(), '#map-title')).toContain('文旅康养');
		await tab().evaluate(() => history.back());
		await until(tab(), () => location.search === '');
		await until(
			tab(),
			(title) => document.querySelector('#map-title')?.textContent === title,
			opening
		);
	});

	test('a term of the table is marked in its eleven sentences', async () => {
		await visit(tab(), STORY);
		await click(tab(), '#cloud-table summary');
		await click(tab(), '[data-table="terms"] a[data-choose="term=sanqiang-yihua"]');
		await until(tab(), () => location.search === '?term=sanqiang-yihua');
		const marks = await tab().evaluate(() =>
			[...document.querySelectorAll('#panel mark')].map((mark) => mark.textContent)
		);
		expect(marks).toEqual(Array(11).fill('三强一化'));
		expect(await textOf(tab(), '#map-title')).toBe('7个代表团的报道计到“三强一化”');
	});

	test('a cell of the heatmap selects theme and delegation', async () => {
		await visit(tab(), STORY);
		await click(
			tab(),
			'.wide-only[data-drawing="heatmap"] g[data-theme="industry"][data-delegation="changning"] text'
		);
		await until(tab(), () => location.search !== '');
		expect(await query(tab())).toEqual({ delegation: 'changning', theme: 'industry' });
		const lines = await tab().evaluate(() => document.querySelectorAll('#panel .lines li').length);
		expect(lines).toBe(4);
	});

	test('search by keyboard leads to a person’s words', async () => {
		await visit(tab(), STORY);
		await click(tab(), '[data-action="search"]');
		await until(tab(), () => document.activeElement?.id === 'search-input');
		await tab().evaluate(() => {
			const input = document.querySelector<HTMLInputElement>('#search-input')!;
			input.value = '詹薇';
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		});
		await until(tab(), () => document.querySelector('.search li a') !== null);
		await tab().press('ArrowDown');
		await until(tab(), () => document.activeElement?.localName === 'a');
		await tab().press('Enter');
		await until(tab(), () => location.search === '?speaker=zhan-wei');
		await settle(tab());
		expect(await textOf(tab(), '#panel')).toContain('既是理念、目标，也是路径、举措');
	});

	test('the heatmap is sorted by a theme, and its table with it', async () => {
		await visit(tab(), STORY);
		await tab().evaluate(() => {
			const select = document.querySelector<HTMLSelectElement>('select[data-option="sort"]')!;
			select.value = 'rural';
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
		const fourth = '[data-table="heatmap"] tbody tr:nth-child(4)';
		await until(
			tab(),
			(row) => document.querySelector(row)?.getAttribute('data-delegation') === 'hengyang-county',
			fourth
		);
		const cells = await tab().evaluate(
			() =>
				document.querySelectorAll(
					'.wide-only[data-drawing="heatmap"] g[data-theme][data-delegation]'
				).length
		);
		expect(cells).toBe(135);
		expect(await query(tab())).toEqual({ sort: 'rural' });
	});

	test('equal tiles are a switch, and live in the address', async () => {
		await visit(tab(), STORY);
		await click(tab(), '[data-option="map=tiles"]');
		await until(tab(), () => location.search === '?map=tiles');
		const shown = await tab().evaluate(() =>
			['tiles', 'map'].map(
				(name) => document.querySelector(`[data-drawing="${name}"]`)!.getClientRects().length > 0
			)
		);
		expect(shown).toEqual([true, false]);
	});

	test('the other language shows the same view', async () => {
		await visit(tab(), `${STORY}?delegation=changning&theme=industry`);
		await click(tab(), '.masthead [data-keep-query]');
		await until(tab(), () => document.documentElement?.lang === 'en');
		await ready(tab());
		expect(await query(tab())).toEqual({ delegation: 'changning', theme: 'industry' });
		expect(await textOf(tab(), '#map-title')).toContain('Industry');
	});

	test('Escape clears, and the mode changes the page’s ground', async () => {
		await visit(tab(), `${STORY}?theme=rural&mode=light`);
		await tab().press('Escape');
		await until(tab(), () => !location.search.includes('theme'));
		const ground = () =>
			tab().evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		expect(await ground()).toBe('rgb(251, 250, 246)');
		await click(tab(), '[data-action="mode"]');
		expect(await ground()).toBe('rgb(21, 24, 27)');
	});

	test('a sentence’s place opens the full text there', async () => {
		await visit(tab(), `${STORY}?speaker=zhan-wei`);
		await click(tab(), '#panel .place');
		const marked = await tab().evaluate(() => {
			const element = document.querySelector<HTMLElement>('#text .marked');
			const box = element?.getBoundingClientRect();
			return {
				text: element?.innerText,
				focused: element === document.activeElement,
				seen: box !== undefined && box.top >= 0 && box.bottom <= innerHeight
			};
		});
		expect(marked).toMatchObject({ focused: true, seen: true });
		expect(marked.text).toContain('既是理念、目标');
	});
});

type Box = [left: number, top: number, width: number, height: number];

/**
 * Boxes of all marks, in their drawing's own user units: fonts and the page around differ between engines, drawings may not. Words are
 * as wide as their letters, so of words the box is their anchor and their size.
 */
function boxesOf(): Record<string, Box> {
	const boxes: Record<string, Box> = {};
	for (const svg of document.querySelectorAll<SVGSVGElement>('figure svg[role="img"]')) {
		const frame = svg.getBoundingClientRect();
		if (frame.width === 0) continue;
		const scale = svg.viewBox.baseVal.width / frame.width;
		const holder = svg.closest('[data-drawing]')?.getAttribute('data-drawing') ?? '';
		boxes[`${holder} whole`] = [0, 0, svg.viewBox.baseVal.width, frame.height * scale];
		const shapes = svg.querySelectorAll<SVGGraphicsElement>(
			'path[data-adcode], path, rect, text[data-term]'
		);
		for (const [i, shape] of shapes.entries()) {
			if (shape.closest('[data-line]')) continue;
			// Not the client rectangle: whether that has the stroke in it is each engine's own.
			const { x, y, width, height } = shape.getBBox();
			const { a, d, e, f } = shape.getScreenCTM()!;
			const box: Box = [
				(x * a + e - frame.left) * scale,
				(y * d + f - frame.top) * scale,
				width * a * scale,
				height * d * scale
			];
			if (shape.localName === 'text') {
				const middle = box[0] + box[2] / 2;
				const size = parseFloat(getComputedStyle(shape).fontSize);
				const base = Number(shape.getAttribute('y'));
				boxes[`${holder} ${shape.getAttribute('data-term')}`] = [middle, base, size, size];
			} else boxes[`${holder} ${i}`] = box;
		}
	}
	return boxes;
}

describe.each([
	['zh wide', '', 1280],
	['zh narrow', '', 360],
	['en wide', 'en/', 1280]
] as const)('all marks, %s,', (name, prefix, width) => {
	const measured = new Map<Engine, Record<string, Box>>();

	inEachEngine((tab, engine) => {
		test('are drawn', async () => {
			await tab().resize(width, 900);
			await tab().open(`${site.url}${prefix}hengyang-2021/`);
			// Far sections are laid out when the reader comes near.
			await tab().evaluate(async () => {
				for (const figure of document.querySelectorAll('figure')) {
					figure.scrollIntoView();
					await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
				}
			});
			const boxes = await tab().evaluate(boxesOf);
			expect(Object.keys(boxes).length).toBeGreaterThan(180);
			measured.set(engine, boxes);
		});
	});

	test('have the same boxes in every engine', () => {
		const [first, ...others] = ENGINES.filter((engine) => findBrowser(engine));
		for (const other of others) {
			const [a, b] = [measured.get(first!) ?? {}, measured.get(other) ?? {}];
			expect(Object.keys(b).sort()).toEqual(Object.keys(a).sort());
			const apart = Object.keys(a).filter((key) =>
				a[key]?.some((value, i) => Math.abs(value - (b[key]?.[i] ?? Infinity)) > TOLERANCE)
			);
			expect({ name, first, other, apart }).toEqual({ name, first, other, apart: [] });
		}
	});
});

/** User units, half a pixel on a phone: engines round boxes to parts of a pixel each in its own way. */
const TOLERANCE = 1.5;
