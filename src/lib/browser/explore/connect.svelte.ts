import { mount, unmount } from 'svelte';
import { readChoice, type Choice } from '#lib/data/links.ts';
import { choiceOf, markAt } from '#lib/charts/describe.ts';
import { marksOf, outline } from '../marks/outline.ts';
import { Tooltip } from '../marks/tooltip.ts';
import { isEmpty } from '#lib/data/selection.ts';
import type { Explorer } from './explorer.svelte.ts';
import {
	followLinks,
	followMap,
	followMarks,
	followOptions,
	followVoices,
	sayCount
} from './follow.ts';
import { namesOf } from './names.ts';
import OwnTerms from './OwnTerms.svelte';
import { sortRows } from './sort-rows.ts';
import { countSentences } from '#lib/data/concordance.ts';

/**
 * Ties the prerendered page to its state: all views follow the selection, and say what the pointer and the focus are on.
 * @param attempt lets a view follow; where it fails, nothing of it stays
 */
export function connect(
	explorer: Explorer,
	main: HTMLElement,
	attempt: (view: () => unknown) => void
): void {
	const follow = (view: (explorer: Explorer) => unknown) => {
		$effect(() => {
			if (explorer.changed) attempt(() => view(explorer));
		});
	};
	$effect.root(() => {
		follow(followMap);
		follow(followOptions);
		follow(followMarks);
		follow(followLinks);
		follow(followVoices);
		follow(redrawHeatmap);
		follow(announce);
		follow(raiseSheet);
	});

	const own = document.querySelector('[data-slot="cloud-own"]');
	if (own) mount(OwnTerms, { target: own, props: { explorer } });

	pointAtMarks(explorer, main);
	openSearch(explorer);
	openFullText(explorer);
	sortRows(document.querySelector('[data-table="terms"]'), explorer.words);
	keepTappedMarkVisible(explorer, main);

	main.addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : null;
		const option = target?.closest('button[data-option]')?.getAttribute('data-option');
		if (option) explorer.change(option);
		if (target?.closest('[data-action="clear"]')) explorer.clear();
		const save = target?.closest<HTMLElement>('[data-action="save"]');
		if (save) void saveChart(explorer, save);
	});
	main.addEventListener('change', (event) => {
		const input = event.target;
		if (input instanceof HTMLInputElement && input.dataset.option)
			explorer.change(`${input.dataset.option}=${input.checked ? 'on' : 'off'}`);
		if (input instanceof HTMLSelectElement && input.dataset.option)
			explorer.change(`${input.dataset.option}=${input.value}`);
	});
	addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && !event.defaultPrevented) explorer.clear();
	});
}

/** What makes a picture of a chart is fetched when one is asked for. */
async function saveChart(explorer: Explorer, button: HTMLElement): Promise<void> {
	const section = button.closest('section');
	const status = button.parentElement?.querySelector('[role="status"]');
	if (!section) return;
	if (status) status.textContent = '';
	try {
		const { saveView } = await import('./save.ts');
		await saveView(explorer, section, button.dataset.format === 'svg' ? 'svg' : 'png');
	} catch {
		if (status) status.textContent = status.getAttribute('data-failed');
	}
}

/** On a phone the sentences lie over the lower half while something is selected. */
function raiseSheet(explorer: Explorer): void {
	const open = !isEmpty(explorer.selection) && !explorer.closed;
	document.documentElement.toggleAttribute('data-sheet', open || explorer.ignored.length > 0);
}

/** Says once what a choice led to; nothing is said of the single marks. */
function announce(explorer: Explorer): void {
	const live = document.getElementById('live');
	if (!live) return;
	const what = namesOf(explorer.corpus, explorer.language, explorer.selection);
	live.textContent = what
		? explorer.words.panel.updated({ what, n: countSentences(explorer.corpus, explorer.scope) })
		: '';
}

/** ECharts is fetched only for what the prerendered drawings do not answer. */
let drawn = '';
async function redrawHeatmap(explorer: Explorer): Promise<void> {
	const { heatmap, headlines, sort } = explorer.options;
	const wanted = JSON.stringify([heatmap, headlines, sort]);
	if (wanted === drawn || (drawn === '' && heatmap === 'sentences' && headlines === 'off' && !sort))
		return;
	const before = drawn;
	drawn = wanted;
	const redrawing = await import('./redraw-heatmap.ts').catch(() => null);
	if (wanted !== drawn) return;
	if (redrawing === null) {
		// The drawing stays as it was; the next change asks for it again.
		drawn = before;
		return;
	}
	redrawing.redraw(explorer);
	followMarks(explorer);
	followLinks(explorer);
}

/** The pointer on a mark, or the focus on the link that stands for it, rings the mark and says its number. */
function pointAtMarks(explorer: Explorer, main: HTMLElement): void {
	const tooltip = new Tooltip(main);
	const point = (choice: Choice | null, line: 'pointed' | 'focused' = 'pointed') => {
		for (const svg of document.querySelectorAll<SVGSVGElement>('figure svg[role="img"]')) {
			if (choice && svg.getClientRects().length === 0) continue;
			outline(svg, choice ? marksOf(svg, choice) : [], line);
		}
	};
	const say = (choice: Choice) =>
		sayCount(explorer, choice, namesOf(explorer.corpus, explorer.language, choice));

	main.addEventListener('pointerover', (event) => {
		// A finger covers what it is on, and chooses it the next moment.
		if (event.pointerType === 'touch') return;
		const mark = markAt(event.target);
		const choice = mark && choiceOf(mark);
		if (!mark || !choice) {
			tooltip.hide();
			point(null);
			return;
		}
		point(choice);
		tooltip.show(say(choice), mark.getBoundingClientRect());
	});
	main.addEventListener('pointerleave', () => {
		tooltip.hide();
		point(null);
	});
	addEventListener('scroll', () => tooltip.hide(), { passive: true });
	main.addEventListener('focusin', (event) => {
		const link = event.target instanceof Element ? event.target.closest('[data-choose]') : null;
		point(link ? readChoice(link.getAttribute('data-choose') ?? '') : null, 'focused');
	});
	main.addEventListener('focusout', () => point(null, 'focused'));
}

/** The search box is fetched when it is asked for. */
function openSearch(explorer: Explorer): void {
	const button = document.querySelector<HTMLElement>('[data-action="search"]');
	const host = document.getElementById('search-host');
	if (!button || !host) return;
	let shown: Record<string, unknown> | null = null;
	const close = (chosen: boolean) => {
		if (!shown) return;
		void unmount(shown);
		shown = null;
		button.setAttribute('aria-expanded', 'false');
		if (!chosen) button.focus();
	};
	const toggle = async () => {
		if (shown) return close(false);
		button.setAttribute('aria-expanded', 'true');
		const fetched = await import('./Search.svelte').catch(() => null);
		if (shown) return;
		if (fetched)
			shown = mount(fetched.default, { target: host, props: { explorer, onclose: close } });
		else button.setAttribute('aria-expanded', 'false');
	};
	button.addEventListener('click', () => void toggle());
	addEventListener('keydown', (event) => {
		const typing =
			event.target instanceof Element && event.target.closest('input, select, textarea');
		if (event.key !== '/' || typing || shown) return;
		event.preventDefault();
		void toggle();
	});
	host.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('[data-choose]') : null;
		if (!link || event.metaKey || event.ctrlKey) return;
		event.preventDefault();
		explorer.choose(readChoice(link.getAttribute('data-choose') ?? ''));
	});
}

/** A sentence's place opens the full text there: scrolled to, marked, and the sheet out of the way. */
function openFullText(explorer: Explorer): void {
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('[data-open]') : null;
		const sentence = document.getElementById(link?.getAttribute('data-open') ?? '');
		if (!link || !sentence || event.metaKey || event.ctrlKey) return;
		event.preventDefault();
		explorer.closed = true;
		for (const marked of document.querySelectorAll('.marked')) marked.classList.remove('marked');
		sentence.classList.add('marked');
		sentence.tabIndex = -1;
		sentence.scrollIntoView({ block: 'center' });
		sentence.focus({ preventScroll: true });
	});
}

/** On a phone the sentences cover the lower half: what was tapped is brought into the upper one. */
function keepTappedMarkVisible(explorer: Explorer, main: HTMLElement): void {
	const panel = document.getElementById('panel');
	main.addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : null;
		const mark = target?.closest('[data-choose]') ?? markAt(target);
		if (!mark || !panel || panel.contains(mark)) return;
		requestAnimationFrame(() => {
			if (isEmpty(explorer.selection) || getComputedStyle(panel).position !== 'fixed') return;
			const sheet = panel.getBoundingClientRect().top;
			const { bottom, top } = mark.getBoundingClientRect();
			if (bottom > sheet - 12)
				scrollBy({ top: Math.min(bottom - sheet + 24, Math.max(0, top - 12)) });
		});
	});
}
