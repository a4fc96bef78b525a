/**
 * The script of an embed page. The page shows without it; it tells the host the height, and makes the marks answer. It is one
 * classic script: a frame with `sandbox="allow-scripts"` loads no module. The story's data come when they are needed first.
 */
import {
	groupSentences,
	listPassages,
	sentencesBehind,
	type PassageGroup
} from '#lib/data/concordance.ts';
import type { Corpus } from '#lib/data/corpus.ts';
import { namesOf } from '../explore/names.ts';
import { languageOf } from '#lib/messages/language.ts';
import { delegationOf } from '#lib/data/sentence.ts';
import { readChoice, writeChoice, type Choice } from '#lib/data/links.ts';
import { loadCorpus } from '../load-corpus.ts';
import { choiceOf, markAt, shownBy } from '#lib/charts/describe.ts';
import { countedOf } from '#lib/charts/counted.ts';
import { wordAbsent } from '#lib/charts/legend.ts';
import { isChart, liveChart, type Chart } from '#lib/charts/live.ts';
import type { ChartState } from '#lib/charts/state.ts';
import { dot } from '../marks/dots.ts';
import { fillTable } from '../marks/fill-table.ts';
import { marksOf, outline } from '../marks/outline.ts';
import { writeWords } from '../marks/write-words.ts';
import { sayMark } from '../marks/say-mark.ts';
import { frameMessagesIn } from '#lib/messages/frame.ts';
import { chartMessagesIn } from '#lib/messages/charts.ts';
import { keepPristine } from '../pristine.ts';
import {
	EMPTY,
	isEmpty,
	readSelection,
	resolveSelection,
	SELECTION_KEYS,
	toggle,
	toggleMark,
	writeSelection,
	type Selection
} from '#lib/data/selection.ts';
import { answerArticle } from './answer-article.ts';
import { reportHeight } from './height.ts';
import { bringIntoSight } from './in-sight.ts';
import { leadOut } from './lead-out.ts';
import { readDrawn } from '#lib/outputs/embed/options.ts';
import { cutPassages, element, writePassages } from './reading.ts';

/** How many sentences a choice shows inside the frame; the full page has the others. */
const MOST = 3;

const main = document.querySelector<HTMLElement>('main[data-chart]');
const chart = main?.dataset.chart ?? '';
if (main && isChart(chart)) start(main, chart);

function start(main: HTMLElement, chart: Chart): void {
	const { story, root = '', files = root } = main.dataset;
	const live = liveChart(chart);
	const language = languageOf(main.dataset.language);
	const words = chartMessagesIn(language);
	const frameWords = frameMessagesIn(language);
	const query = new URLSearchParams(location.search);
	const drawn = readDrawn(chart, query);
	const panel = document.getElementById('panel');
	const restore = keepPristine([...main.children].filter((part) => part !== panel));
	const all = <E extends Element>(selector: string) => [...main.querySelectorAll<E>(selector)];

	const tellHeight = reportHeight(main, `${story}/${chart}`);
	const article = answerArticle(
		// Nobody here has asked for anything: what does not come is not missed.
		(work) =>
			void loadCorpus(files).then(
				(loaded) => work((corpus = loaded)),
				() => undefined
			),
		pick,
		(corpus) => {
			if (panel && !panel.hidden) read(corpus);
		}
	);

	const titled = document.title;
	let corpus: Corpus | null = null;
	let selection: Selection = EMPTY;
	/** The sentence that was tapped in the article; index. */
	let picked: number | null = null;
	/** The marks that are ringed for it. */
	let chosen: Choice[] = [];

	/** What this address shows before anything is chosen in it. */
	const given: Partial<Selection> = {
		theme: main.dataset.theme ?? null,
		delegation: main.dataset.delegation ?? null
	};

	/** What is on the screen: what is chosen, and where it leaves something open, what was given. */
	function stateOf(corpus: Corpus): ChartState {
		return live.stateOf(corpus, language, {
			selection: { ...selection, delegation: selection.delegation ?? given.delegation ?? null },
			by: drawn.measure,
			opening: corpus.themes.findIndex(({ id }) => id === given.theme)
		});
	}

	async function withCorpus(work: (corpus: Corpus) => void): Promise<void> {
		try {
			corpus = await loadCorpus(files);
		} catch {
			if (!panel) return;
			panel.replaceChildren(frameWords.failed);
			panel.hidden = false;
			return;
		}
		work(corpus);
	}

	/** Everything in the frame follows what is chosen; where it cannot, the frame is what it was, and says so. */
	function follow(corpus: Corpus): void {
		try {
			show(corpus);
			unroll();
			if (document.documentElement.hasAttribute('data-cut'))
				bringIntoSight(all('figure [data-line="chosen"]'), panel);
		} catch (error) {
			restore();
			selection = EMPTY;
			picked = null;
			chosen = [];
			document.title = titled;
			panel?.replaceChildren(frameWords.broken);
			if (panel) panel.hidden = false;
			reportError(error);
		}
	}

	function show(corpus: Corpus): void {
		const state = stateOf(corpus);
		if (live.paint) {
			for (const svg of all('figure svg')) live.paint(svg, state);
			for (const figure of all('[data-shows]'))
				figure.setAttribute('data-shows', writeChoice(live.shows(state)));
			const said = live.words(state);
			writeWords(main, said);
			document.title = said.title + titled.slice(titled.lastIndexOf(' · '));
			const table = main.querySelector('table');
			const numbers = live.table(state);
			if (table && numbers) fillTable(table, numbers, root);
		}
		chosen =
			picked === null ? [live.ringed(corpus, selection)] : live.places(stateOf(corpus), picked);
		ring(chosen, 'chosen');
		const dots = live.dotted?.(state) ?? [];
		for (const svg of all<SVGSVGElement>('figure svg'))
			dot(
				svg,
				dots.flatMap((cell) => marksOf(svg, cell))
			);
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
		if (picked !== null) return readPicked(corpus, picked);
		const evidence = live.evidence(stateOf(corpus), selection);
		if (!evidence) {
			if (panel) panel.hidden = true;
			return article.mark(corpus, []);
		}
		const scope = resolveSelection(corpus, { ...EMPTY, ...evidence });
		const sentences = sentencesBehind(corpus, scope);
		const count = sentences.length;
		const { colon } = words.punctuation;
		article.mark(corpus, sentences);
		const none = element('p', {}, words.panel.nothing(wordAbsent(language, scope)));
		fill(
			corpus,
			namesOf(corpus, language, evidence) + (count > 0 ? colon + words.panel.count(count) : ''),
			sentences,
			count === 0 ? [none] : [],
			cutPassages(listPassages(corpus, scope), MOST)
		);
		if (count > MOST) {
			const href = main.querySelector('[data-slot="full"]')?.getAttribute('href') ?? root;
			panel?.append(
				element('p', {}, element('a', { href, rel: 'noopener' }, frameWords.more(count - MOST)))
			);
		}
	}

	/** Shows the sentence that was tapped in the article, and which of what the chart shows it counts for. */
	function readPicked(corpus: Corpus, sentence: number): void {
		const { mentions, names } = countedOf(live, stateOf(corpus), sentence);
		const [choice = {}] = delegationOf(corpus, sentence);
		article.mark(corpus, [sentence]);
		fill(
			corpus,
			namesOf(corpus, language, choice),
			[sentence],
			live.measures.length > 0 ? [element('p', { class: 'counts' }, frameWords.counts(names))] : [],
			groupSentences(corpus, [sentence], mentions)
		);
	}

	function fill(
		corpus: Corpus,
		head: string,
		sentences: readonly number[],
		notes: HTMLElement[],
		groups: PassageGroup[]
	): void {
		if (!panel) return;
		const close = element('button', { type: 'button', 'data-action': 'close' }, frameWords.close);
		const show = element('button', { type: 'button', 'data-action': 'show' }, frameWords.show);
		const printed = article.printed(corpus, sentences).length;
		show.hidden = printed === 0;
		// Where there is little room, what the article prints itself is not printed again.
		panel.toggleAttribute('data-printed', printed > 0 && printed === sentences.length);
		panel.replaceChildren(
			element('header', {}, element('span', {}, head), element('span', {}, show, close)),
			...notes,
			...writePassages(groups, corpus, language, words)
		);
		panel.hidden = false;
		panel.scrollTop = 0;
	}

	function ring(choices: Choice[], line: 'chosen' | 'pointed'): void {
		for (const svg of all<SVGSVGElement>('figure svg')) {
			if (svg.getClientRects().length === 0) continue;
			const marks = choices.flatMap((choice) => marksOf(svg, choice));
			outline(svg, [...new Set(marks)], line, choices.length > 1);
		}
	}

	/** Rings what the pointer is on, or else the keyboard, and says what it is in the caption's place; null: it is on nothing. */
	function point(by: 'pointer' | 'focus', at: Choice | null): void {
		on[by] = at;
		const choice = on.pointer ?? on.focus;
		if (choice === pointed) return;
		pointed = choice;
		ring(choice ? [choice] : [], 'pointed');
		const hush = () => main.querySelector('.readout')?.replaceChildren();
		if (!choice) return hush();
		void withCorpus((corpus) => {
			const line = main.querySelector('.readout');
			if (line && pointed === choice) sayMark(line, stateOf(corpus), choice, words);
		});
	}

	/** @param mark the mark that was tapped, if it was one */
	function choose(choice: Choice, mark: Element | null): void {
		void withCorpus((corpus) => {
			picked = null;
			selection = mark
				? toggleMark(selection, choice, shownBy(mark), given.theme ?? null)
				: toggle(selection, choice);
			on.focus = null;
			point('pointer', null);
			follow(corpus);
		});
	}

	/** What was tapped in the article is where its sentence counts; the chart stays coloured as it is. */
	function pick(corpus: Corpus, sentence: number): void {
		const { theme = null, term = null } = live.shows(stateOf(corpus));
		const [place, ...others] = live.places(stateOf(corpus), sentence);
		picked = sentence;
		selection = { ...EMPTY, theme, term, ...(others.length === 0 ? place : {}) };
		follow(corpus);
	}

	const on: Record<'pointer' | 'focus', Choice | null> = { pointer: null, focus: null };
	let pointed: Choice | null = null;
	main.addEventListener('pointerover', ({ target, pointerType }) => {
		const mark = pointerType === 'touch' ? null : markAt(target);
		point('pointer', mark && choiceOf(mark));
	});
	main.addEventListener('pointerleave', () => point('pointer', null));
	main.addEventListener('focusin', ({ target }) => {
		const link = target instanceof Element ? target.closest('[data-choose]') : null;
		point('focus', link && readChoice(link.getAttribute('data-choose') ?? ''));
	});
	main.addEventListener('focusout', () => point('focus', null));
	main.addEventListener('click', (event) => {
		if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element))
			return;
		if (event.target.closest('[data-action="close"]')) return clear();
		if (event.target.closest('[data-action="show"]')) return article.show();
		const link = event.target.closest('[data-choose]');
		const mark = link ? null : markAt(event.target);
		const choice = link
			? readChoice(link.getAttribute('data-choose') ?? '')
			: mark && choiceOf(mark);
		if (!choice) return;
		event.preventDefault();
		choose(choice, mark);
	});
	leadOut(main);
	addEventListener('keydown', (event) => {
		if (event.key === 'Escape') clear();
	});
	addEventListener('resize', () => {
		// A host that makes room for the sentences once will do so again. One that does not gives a frame a pixel or two to spare.
		if (panel && !panel.hidden && innerHeight === Math.ceil(main.getBoundingClientRect().height))
			document.documentElement.toggleAttribute('data-follows', parent !== self);
		unroll();
		// Another width shows other drawings.
		ring(chosen, 'chosen');
	});

	/** Whether the frame has room for all sentences as it is: a height that was reckoned with them has. */
	function unroll(): void {
		if (!panel) return;
		const needed = main.getBoundingClientRect().height + panel.scrollHeight - panel.clientHeight;
		document.documentElement.toggleAttribute('data-roomy', innerHeight >= needed - 1);
	}

	function clear(): void {
		if (!corpus || (isEmpty(selection) && picked === null)) return;
		selection = EMPTY;
		picked = null;
		follow(corpus);
	}

	const asks =
		SELECTION_KEYS.some((key) => query.has(key)) || drawn.measure !== (live.measures[0] ?? null);
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
