/**
 * The script of an embed page. The page shows without it; it tells the host the height, and makes the marks answer. It is one
 * classic script: a frame with `sandbox="allow-scripts"` loads no module. The story's data come when they are needed first.
 */
import { countSentences, listPassages } from '#lib/data/concordance.ts';
import type { Corpus } from '#lib/data/corpus.ts';
import { nameOf, namesOf } from '../explore/names.ts';
import { languageOf } from '#lib/messages/language.ts';
import { readChoice, type Choice } from '#lib/data/links.ts';
import { loadCorpus } from '../load-corpus.ts';
import { chooseAccented } from '../marks/accented.ts';
import { choiceOf, markAt } from '#lib/charts/describe.ts';
import { marksOf, outline } from '../marks/outline.ts';
import { paintCells, paintCounts, paintWords } from '../marks/paint.ts';
import { Tooltip } from '../marks/tooltip.ts';
import { countByDelegation, countMatrix, measure, mentionsIn } from '#lib/data/measures.ts';
import { embedMessagesIn } from '#lib/messages/embed.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import type { Chart } from '#lib/outputs/picture/formats.ts';
import { Pristine } from '../pristine.ts';
import {
	EMPTY,
	isEmpty,
	readSelection,
	resolveSelection,
	SELECTION_KEYS,
	toggle,
	writeSelection,
	type Selection
} from '#lib/data/selection.ts';
import { reportHeight } from './height.ts';
import { legendNote } from '#lib/outputs/embed/legend.ts';
import { isChart, MEASURES, readDrawn } from '#lib/outputs/embed/options.ts';
import { cutPassages, element, writePassages } from './reading.ts';

/** How many sentences a choice shows inside the frame; the full page has the others. */
const MOST = 3;

const main = document.querySelector<HTMLElement>('main[data-chart]');
const chart = main?.dataset.chart ?? '';
if (main && isChart(chart)) start(main, chart);

function start(main: HTMLElement, chart: Chart): void {
	const { story, root = '', files = root } = main.dataset;
	const language = languageOf(main.dataset.language);
	const words = messagesIn(language);
	const embedWords = embedMessagesIn(language);
	const query = new URLSearchParams(location.search);
	const drawn = readDrawn(chart, query);
	const panel = document.getElementById('panel');
	const kept = new Pristine([...main.children].filter((part) => part !== panel));
	const tooltip = new Tooltip(main);
	const all = <E extends Element>(selector: string) => [...main.querySelectorAll<E>(selector)];

	const tellHeight = reportHeight(main, `${story}/${chart}`);

	let corpus: Corpus | null = null;
	let selection: Selection = EMPTY;
	/** The marks that are ringed for it. */
	let chosen: Choice = {};

	/** What this address shows before anything is chosen in it. */
	const given: Partial<Selection> = {
		theme: main.dataset.theme ?? null,
		delegation: main.dataset.delegation ?? null
	};

	/** What is on the screen, as indices: what is chosen, and where it leaves something open, what was given. */
	function scopeOf(corpus: Corpus, choice: Partial<Selection>) {
		const theme = choice.term ? null : (choice.theme ?? (chart === 'map' ? given.theme : null));
		return resolveSelection(corpus, { ...EMPTY, ...choice, theme: theme ?? null });
	}

	async function withCorpus(work: (corpus: Corpus) => void): Promise<void> {
		try {
			corpus = await loadCorpus(files);
		} catch {
			if (!panel) return;
			panel.replaceChildren(embedWords.failed);
			panel.hidden = false;
			return;
		}
		work(corpus);
	}

	/** Everything in the frame follows what is chosen; where it cannot, the frame is what it was, and says so. */
	function follow(corpus: Corpus): void {
		try {
			show(corpus);
		} catch (error) {
			kept.restore();
			selection = EMPTY;
			chosen = {};
			panel?.replaceChildren(embedWords.broken);
			if (panel) panel.hidden = false;
			reportError(error);
		}
	}

	function show(corpus: Corpus): void {
		const scope = scopeOf(corpus, selection);
		const { delegation, theme, term } = selection;
		if (chart === 'map') {
			const by = drawn.measure ?? 'sentences';
			const { theme, term } = scope;
			const counts = countByDelegation(corpus, { theme, term }, by);
			const byId = new Map(corpus.delegations.map(({ id }, i) => [id, counts[i] ?? 0]));
			for (const svg of all('figure svg')) paintCounts(svg, byId);
			for (const cell of all('[data-count-of]'))
				cell.textContent = String(byId.get(cell.getAttribute('data-count-of') ?? '') || '');
			const delegations = counts.filter((count) => count > 0).length;
			const name = (key: 'theme' | 'term', id: string | undefined) =>
				nameOf(corpus, language, key, id ?? null) ?? '';
			setText(
				'title',
				term === undefined
					? words.map.titleTheme({
							theme: name('theme', corpus.themes[theme ?? -1]?.id),
							delegations
						})
					: words.map.titleTerm({ term: name('term', corpus.terms[term]?.id), delegations })
			);
			const blank = term === undefined ? words.legend.blankTheme : words.legend.blankTerm;
			setText('legend', legendNote(words, blank));
			setText('unit', words.measure[by]);
			setText('measure', words.measure[by]);
		}
		if (chart === 'cloud') {
			const delegation = scope.delegation ?? indexOf(corpus.delegations, given.delegation);
			const accented = chooseAccented(corpus, { ...scope, delegation });
			for (const svg of all('figure svg')) paintWords(svg, (id) => accented.has(id));
		}
		if (chart === 'heatmap' && drawn.measure === 'mentions') {
			const counts = countMatrix(corpus, 'mentions');
			for (const svg of all('figure svg'))
				paintCells(svg, (theme, delegation) => {
					const row = counts[indexOf(corpus.themes, theme) ?? -1];
					return row?.[indexOf(corpus.delegations, delegation) ?? -1] ?? 0;
				});
			setText('unit', words.measure.mentions);
		}
		const ofTerm = corpus.themes[corpus.terms[scope.term ?? -1]?.theme ?? -1]?.id ?? null;
		chosen = {
			map: { delegation },
			cloud: {},
			heatmap: { delegation, theme: theme ?? (term && ofTerm) },
			voices: {}
		}[chart];
		ring(chosen, 'chosen');
		for (const link of all('[data-choose]')) {
			const choice = Object.entries(readChoice(link.getAttribute('data-choose') ?? ''));
			const current = choice.every(([key, id]) => selection[key as keyof Selection] === id);
			if (current) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		const full = main.querySelector('[data-slot="full"]');
		full?.setAttribute('href', `${root}?${writeSelection(merge())}#${chart}`);
		read(corpus);
	}

	const merge = (): Selection => {
		const { theme, delegation } = given;
		const next = { ...selection };
		if (!next.theme && !next.term) next.theme = theme ?? null;
		if (!next.delegation && !next.speaker) next.delegation = delegation ?? null;
		return next;
	};

	/** Shows the first sentences behind what is chosen, where that is a mark and not only what the chart is coloured by. */
	function read(corpus: Corpus): void {
		if (!panel) return;
		const { delegation, theme, term, speaker } = selection;
		const isMark = {
			map: delegation,
			cloud: term,
			heatmap: delegation ?? theme ?? term,
			voices: speaker ?? delegation
		}[chart];
		panel.hidden = !isMark;
		if (!isMark) return;
		const shown = chart === 'cloud' ? { ...selection, ...pick(given, 'delegation') } : selection;
		const scope = scopeOf(corpus, shown);
		const count = countSentences(corpus, scope);
		const named =
			chart === 'map' && !term && !theme ? { ...shown, ...pick(given, 'theme') } : shown;
		const close = element('button', { type: 'button', 'data-action': 'close' }, embedWords.close);
		const none = scope.term === undefined ? words.panel.noneTheme : words.panel.none;
		panel.replaceChildren(
			element(
				'header',
				{},
				element(
					'span',
					{},
					`${namesOf(corpus, language, named)}${count > 0 ? words.punctuation.colon + words.panel.count(count) : ''}`
				),
				close
			),
			...(count === 0 ? [element('p', {}, none)] : []),
			...writePassages(cutPassages(listPassages(corpus, scope), MOST), corpus, language, words)
		);
		if (count > MOST) {
			const href = main.querySelector('[data-slot="full"]')?.getAttribute('href') ?? root;
			panel.append(
				element('p', {}, element('a', { href, rel: 'noopener' }, embedWords.more(count - MOST)))
			);
		}
		panel.scrollTop = 0;
	}

	function ring(choice: Choice, line: 'chosen' | 'pointed'): void {
		for (const svg of all<SVGSVGElement>('figure svg'))
			if (svg.getClientRects().length > 0) outline(svg, marksOf(svg, choice), line);
	}

	function say(corpus: Corpus, choice: Choice): string {
		const by = drawn.measure ?? 'sentences';
		const scope = scopeOf(corpus, { ...pick(selection, 'term', 'theme'), ...choice });
		const count = measure(corpus, mentionsIn(corpus, scope), by);
		return `${namesOf(corpus, language, choice)}${words.punctuation.colon}${words.units[by](count)}`;
	}

	function choose(choice: Choice): void {
		void withCorpus((corpus) => {
			selection = toggle(selection, choice);
			tooltip.hide();
			follow(corpus);
		});
	}

	function setText(slot: string, text: string): void {
		for (const element of all(`[data-slot="${slot}"]`)) element.textContent = text;
	}

	let over: Element | null = null;
	main.addEventListener('pointerover', (event) => {
		const mark = markAt(event.target);
		const choice = mark && choiceOf(mark);
		over = choice ? mark : null;
		ring(choice ?? {}, 'pointed');
		if (!mark || !choice || event.pointerType === 'touch') tooltip.hide();
		else
			void withCorpus((corpus) => {
				if (over === mark) tooltip.show(say(corpus, choice), mark.getBoundingClientRect());
			});
	});
	main.addEventListener('pointerleave', () => {
		over = null;
		tooltip.hide();
		ring({}, 'pointed');
	});
	main.addEventListener('focusin', ({ target }) => {
		const link = target instanceof Element ? target.closest('[data-choose]') : null;
		ring(link ? readChoice(link.getAttribute('data-choose') ?? '') : {}, 'pointed');
	});
	main.addEventListener('click', (event) => {
		if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element))
			return;
		if (event.target.closest('[data-action="close"]')) return clear();
		const link = event.target.closest('[data-choose]');
		const mark = link ? null : markAt(event.target);
		const choice = link
			? readChoice(link.getAttribute('data-choose') ?? '')
			: mark && choiceOf(mark);
		if (!choice) return;
		event.preventDefault();
		choose(choice);
	});
	addEventListener('keydown', (event) => {
		if (event.key === 'Escape') clear();
	});
	addEventListener('resize', () => {
		tooltip.hide();
		// A host that makes room for the sentences once will do so again. One that does not gives a frame a pixel or two to spare.
		if (panel && !panel.hidden && innerHeight === Math.ceil(main.getBoundingClientRect().height))
			document.documentElement.toggleAttribute('data-follows', parent !== self);
		// Another width shows other drawings.
		ring(chosen, 'chosen');
	});

	function clear(): void {
		if (!corpus || isEmpty(selection)) return;
		selection = EMPTY;
		follow(corpus);
	}

	const asks =
		SELECTION_KEYS.some((key) => query.has(key)) ||
		(chart !== 'cloud' && drawn.measure !== (MEASURES[chart][0] ?? null));
	const ready = () => document.documentElement.setAttribute('data-ready', '');
	if (!asks) return ready();
	void withCorpus((corpus) => {
		selection = { ...readSelection(query, corpus).selection, compare: null };
		follow(corpus);
	}).then(() => {
		ready();
		tellHeight();
	});
}

function indexOf(items: { id: string }[], id: string | null | undefined): number | undefined {
	const index = id ? items.findIndex((item) => item.id === id) : -1;
	return index < 0 ? undefined : index;
}

/** Those parts of a selection that say something. */
function pick(from: Partial<Selection>, ...keys: (keyof Selection)[]): Partial<Selection> {
	return Object.fromEntries(keys.flatMap((key) => (from[key] ? [[key, from[key]]] : [])));
}
