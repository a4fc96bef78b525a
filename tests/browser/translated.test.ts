import { expect, test } from 'vitest';
import { inEachEngine } from './browsers.ts';
import { serveSite } from './site.ts';
import type { Tab } from './tab.ts';

/**
 * A browser that translates a page puts `<font>` elements with other text in the place of its text. Whatever is chosen then, the page
 * says what it says when its address is opened anew: no heading of before stands above other sentences.
 */

const site = await serveSite();
const STORY = `${site.url}hengyang-2021/`;

async function visit(tab: Tab, address: string): Promise<void> {
	await tab.resize(1280, 900);
	await tab.open(address);
	await tab.evaluate(
		() =>
			new Promise<void>((done) => {
				const look = () =>
					document.documentElement.hasAttribute('data-ready') ? done() : setTimeout(look, 20);
				look();
			})
	);
}

/** What translators do: the nodes of before are gone, and what is written to them is not seen. */
const translate = (tab: Tab) =>
	tab.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const nodes: Node[] = [];
		while (walker.nextNode()) nodes.push(walker.currentNode);
		for (const node of nodes) {
			const parent = node.parentElement;
			if (!node.nodeValue?.trim() || parent?.closest('script, style, textarea, select, svg'))
				continue;
			const [outer, inner] = [document.createElement('font'), document.createElement('font')];
			inner.textContent = node.nodeValue;
			outer.append(inner);
			parent?.replaceChild(outer, node);
		}
	});

/** Clicks what selects something, or chooses what to compare with, and waits until it is on the page. */
const choose = (tab: Tab, choice: string) =>
	tab.evaluate((choice) => {
		const [key = '', id = ''] = choice.split('=');
		let link: HTMLElement | undefined;
		if (key === 'compare') {
			const select = document.querySelector<HTMLSelectElement>('#panel .compare-pick select')!;
			select.value = id;
			select.dispatchEvent(new Event('change', { bubbles: true }));
		} else {
			link = [...document.querySelectorAll<HTMLElement>('main [data-choose]')].find(
				(one) => one.getAttribute('data-choose') === choice && !one.closest('#panel')
			);
			link!.click();
		}
		return new Promise<string>((done) => {
			// The page says it in its address, an embed at the link.
			const look = () =>
				(location.search.includes(choice) || link?.getAttribute('aria-current') === 'true') &&
				!document.documentElement.hasAttribute('data-following')
					? requestAnimationFrame(() => requestAnimationFrame(() => done(location.search)))
					: requestAnimationFrame(look);
			requestAnimationFrame(look);
		});
	}, choice);

const textsOf = (tab: Tab) =>
	tab.evaluate(() =>
		['#panel', '[data-slot="cloud-own"]', 'main h1', 'main h2', 'main .explain', '.caption']
			.flatMap((selector) => [...document.querySelectorAll(selector)])
			.map((element) => (element.textContent ?? '').replace(/\s+/g, ''))
	);

inEachEngine((tab) => {
	test('the page says of each choice what its address says, translated or not', async () => {
		await visit(tab(), STORY);
		const seen: [search: string, texts: string[]][] = [];
		for (const choice of [
			...['theme=rural', 'theme=industry', 'delegation=changning', 'delegation=leiyang'],
			...['compare=hengnan', 'compare=qidong', 'term=sanqiang-yihua', 'speaker=zhan-wei'],
			...['speaker=luo-weihua', 'theme=reform', 'delegation=sasac']
		]) {
			await translate(tab());
			const search = await choose(tab(), choice);
			seen.push([search, await textsOf(tab())]);
		}
		expect(new Set(seen.map(([search]) => search)).size).toBe(seen.length);
		for (const [search, texts] of seen) {
			await visit(tab(), `${STORY}${search}`);
			expect([search, texts]).toEqual([search, await textsOf(tab())]);
		}
	}, 300_000);

	test('and so does an embed', async () => {
		await visit(tab(), `${STORY}embed/map/`);
		const seen: [choice: string, texts: string[]][] = [];
		for (const choice of ['delegation=changning', 'delegation=leiyang']) {
			await translate(tab());
			await choose(tab(), choice);
			seen.push([choice, await textsOf(tab())]);
		}
		for (const [choice, texts] of seen) {
			await visit(tab(), `${STORY}embed/map/?${choice}`);
			expect([choice, texts]).toEqual([choice, await textsOf(tab())]);
		}
	});
});
