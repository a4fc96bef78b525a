import { mount, unmount, untrack } from 'svelte';
import { readChoice, type Choice } from '#lib/data/links.ts';
import { choiceOf, markAt } from '#lib/charts/describe.ts';
import { marksOf, outline } from '../marks/outline.ts';
import { afterFrame } from '../next-frame.ts';
import { findReadouts, type Readouts } from './readout.ts';
import type { Chart } from '#lib/charts/live.ts';
import { isEmpty } from '#lib/data/selection.ts';
import type { Explorer } from './explorer.svelte.ts';
import { DEFAULTS, writeOptions, type Options } from './options.ts';
import {
	countMiniatures,
	drawingsOf,
	followCaption,
	followDrawing,
	followLinks,
	followMarks,
	followMiniatures,
	followTable,
	followOptions,
	followTerms,
	followVoices,
	followWords
} from './follow.ts';
import { namesOf } from './names.ts';
import OwnTerms from './OwnTerms.svelte';
import { sortRows } from './sort-rows.ts';
import { countBehind } from '#lib/data/concordance.ts';
import { followInTurn, type View, type Views } from './views.ts';

/**
 * Ties the prerendered page to its state: all views follow the selection, and say what the pointer and the focus are on.
 * @param attempt lets a view follow; where it fails, nothing of it stays
 * @returns the views, of which those out of sight may still follow
 */
export function connect(
	explorer: Explorer,
	main: HTMLElement,
	attempt: (view: () => unknown) => void
): Views {
	const find = (selector: string) => document.querySelector(selector);
	const view = (place: string | Element | null, follow: (explorer: Explorer) => unknown): View => ({
		place: typeof place === 'string' ? find(place) : place,
		follow: () => attempt(() => follow(explorer))
	});
	/** Each drawing for itself: of a chart in sight, those that another screen or option shows are not. They are found anew, for what failed. */
	const viewsOf = (chart: Chart, follow: (drawing: SVGSVGElement) => void) =>
		drawingsOf(chart).map((place, i) =>
			view(place, () => {
				const drawing = drawingsOf(chart)[i];
				if (drawing) follow(drawing);
			})
		);
	const readouts = findReadouts(explorer, main);
	const arrangeTerms = sortRows(find('[data-table="terms"]'), explorer.words);
	const views = followInTurn([
		view('#panel-body', (explorer) => explorer.list()),
		view('.miniatures', followMiniatures),
		view('.miniatures', (explorer) => followLinks(explorer, find('.miniatures'))),
		view('.miniatures', countWhereOtherwise()),
		view('#map', (explorer) => followWords(explorer, 'map')),
		...viewsOf('map', (drawing) => {
			followDrawing(explorer, 'map', drawing);
			followMarks(explorer, 'map', [drawing]);
		}),
		view('#heatmap', redrawHeatmap),
		view('#heatmap', (explorer) => followCaption(explorer, 'heatmap')),
		...viewsOf('heatmap', (drawing) => followMarks(explorer, 'heatmap', [drawing])),
		view('#cloud', (explorer) => followWords(explorer, 'cloud')),
		...viewsOf('cloud', (drawing) => followDrawing(explorer, 'cloud', drawing)),
		view('[data-table="map"]', (explorer) => followTable(explorer, 'map')),
		view('[data-table="terms"]', (explorer) => followTerms(explorer) && arrangeTerms()),
		view('#voices', followVoices),
		view(null, (explorer) => followLinks(explorer, main)),
		view(null, readouts.again),
		view(null, announce)
	]);
	$effect.root(() => {
		$effect(() => {
			if (!explorer.changed) return;
			void [explorer.selection, explorer.options, explorer.ignored];
			untrack(() => views.follow());
		});
		/** The page came as it is without any. */
		let shown = '';
		$effect(() => {
			const wanted = String(writeOptions(explorer.options, new URLSearchParams()));
			if (!explorer.changed || wanted === shown) return;
			shown = wanted;
			attempt(() => followOptions(explorer));
		});
		$effect(() => {
			if (explorer.changed) attempt(() => raiseSheet(explorer));
		});
	});

	const own = document.querySelector('[data-slot="cloud-own"]');
	if (own) mount(OwnTerms, { target: own, props: { explorer } });

	pointAtMarks(main, readouts);
	openSearch(explorer);
	openFullText(explorer);
	showStage(explorer, main);

	main.addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : null;
		const option = target?.closest('button[data-option]')?.getAttribute('data-option');
		if (option) explorer.change(option);
		if (target?.closest('[data-action="clear"]')) explorer.clear();
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
	return views;
}

/** Small maps are counted again where what is counted changes, and not with each choice. */
function countWhereOtherwise(): (explorer: Explorer) => void {
	const keyOf = ({ headlines, heatmap }: Options) => `${headlines} ${heatmap}`;
	let shown = keyOf(DEFAULTS);
	return (explorer) => {
		const wanted = keyOf(explorer.options);
		if (wanted === shown) return;
		countMiniatures(explorer);
		shown = wanted;
	};
}

/**
 * On a phone the sentences lie at the lower edge while something is selected: how high, the style sheet reads. Whether they can be seen and have the focus, follows
 * behind the frame that answers the finger: to browsers it is a change of every one of them.
 */
function raiseSheet(explorer: Explorer): void {
	const root = document.documentElement;
	if (isEmpty(explorer.selection) && explorer.ignored.length === 0) delete root.dataset.sheet;
	else root.dataset.sheet = explorer.sheet;
	afterFrame(() => root.toggleAttribute('data-open', explorer.sheet !== 'peek'));
}

/** Says once what a choice led to; nothing is said of the single marks. */
function announce(explorer: Explorer): void {
	const live = document.getElementById('live');
	if (!live) return;
	const what = namesOf(explorer.corpus, explorer.language, explorer.selection);
	live.textContent = what
		? explorer.words.panel.updated({ what, n: countBehind(explorer.corpus, explorer.scope) })
		: '';
}

/** What lays the heatmap out is fetched only when its marks are to move. */
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
	followMarks(explorer, 'heatmap');
	followLinks(explorer, document.getElementById('heatmap'));
}

/** The pointer on a mark, or the focus on the link that stands for it, rings the mark and says its number. */
function pointAtMarks(main: HTMLElement, readouts: Readouts): void {
	const pointed = new Set<'pointed' | 'focused'>();
	const point = (choice: Choice | null, line: 'pointed' | 'focused' = 'pointed') => {
		// Nothing to take back: a finger's every touch passes through here before its tap is heard.
		if (!choice && !pointed.delete(line)) return;
		if (choice) pointed.add(line);
		for (const svg of document.querySelectorAll<SVGSVGElement>('figure svg[role="img"]')) {
			if (choice && svg.getClientRects().length === 0) continue;
			outline(svg, choice ? marksOf(svg, choice) : [], line);
		}
	};
	const follow = (event: PointerEvent) => {
		// A finger covers what it is on, and chooses it the next moment.
		if (event.pointerType === 'touch') return;
		const mark = markAt(event.target);
		const choice = mark && choiceOf(mark);
		if (!mark || !choice) return leave();
		point(choice);
		readouts.say(mark, choice);
	};
	// What the keyboard is on: a pointer over no mark, or one that rests while things move under it, does not hush it.
	let focused: [link: Element, choice: Choice] | null = null;
	const leave = () => {
		if (!pointed.has('pointed')) return;
		point(null);
		if (focused) readouts.say(...focused);
		else readouts.rest();
	};
	// Where nothing can hover a finger's tap is not kept waiting by it.
	const hovering = matchMedia('(any-hover: hover)');
	const listen = () => {
		const how = hovering.matches ? 'addEventListener' : 'removeEventListener';
		main[how]('pointerover', follow as EventListener);
		main[how]('pointerleave', leave);
	};
	listen();
	hovering.addEventListener('change', listen);
	// A finger or a mouse that focuses a link chooses it the next moment: the focus is followed from the keyboard.
	let isPressed = false;
	main.addEventListener('pointerdown', () => (isPressed = true));
	for (const end of ['click', 'pointercancel', 'keydown'])
		addEventListener(end, () => (isPressed = false), true);
	main.addEventListener('focusin', (event) => {
		if (isPressed) return;
		const link = event.target instanceof Element ? event.target.closest('[data-choose]') : null;
		const choice = link ? readChoice(link.getAttribute('data-choose') ?? '') : null;
		point(choice, 'focused');
		focused = link && choice && !link.closest('#panel') ? [link, choice] : null;
		if (focused) readouts.say(...focused);
	});
	main.addEventListener('focusout', () => {
		focused = null;
		point(null, 'focused');
		readouts.rest();
	});
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
		const target = event.target instanceof Element ? event.target : null;
		const link = target?.closest<HTMLAnchorElement>('a[data-open]');
		const sentence = document.getElementById(link?.hash.slice(1) ?? '');
		if (!link || !sentence || event.metaKey || event.ctrlKey) return;
		event.preventDefault();
		explorer.sheet = 'peek';
		for (const marked of document.querySelectorAll('.marked')) marked.classList.remove('marked');
		sentence.classList.add('marked');
		sentence.tabIndex = -1;
		sentence.scrollIntoView({ block: 'center' });
		sentence.focus({ preventScroll: true });
	});
}

/** A finding sets the stage: it is brought into sight where it is not, and Back returns to where the finding stands. */
function showStage(explorer: Explorer, main: HTMLElement): void {
	main.addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : null;
		const finding = target?.closest('#findings a[data-choose]');
		const stage = main.querySelector('.stage');
		if (!finding || !stage || event.metaKey || event.ctrlKey || event.shiftKey) return;
		// Findings count the body: what one opens is what it counted.
		if (explorer.options.headlines === 'on') explorer.change('headlines=off');
		const { top, bottom } = stage.getBoundingClientRect();
		if (top >= 0 && bottom <= innerHeight) return;
		// Back leads to where the finding stands: an entry keeps the place that it was left at.
		explorer.enter();
		stage.scrollIntoView({ block: 'start' });
	});
}
