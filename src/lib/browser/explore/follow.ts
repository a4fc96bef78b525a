import { liveChart, type Chart } from '#lib/charts/live.ts';
import { paintMiniature } from '#lib/charts/map/paint.ts';
import { shownBy } from '#lib/charts/map/state.ts';
import type { ChartState } from '#lib/charts/state.ts';
import { readChoice, writeChoice } from '#lib/data/links.ts';
import { countByTerm } from '#lib/data/measures.ts';
import { countTheme } from '#lib/data/themes.ts';
import { nameIn } from '#lib/messages/language.ts';
import { countPeople, filterVoices, listVoices } from '#lib/data/voices.ts';
import { dot } from '../marks/dots.ts';
import { fillTable } from '../marks/fill-table.ts';
import { marksOf, outline } from '../marks/outline.ts';
import { writeWords } from '../marks/write-words.ts';
import type { Explorer } from './explorer.svelte.ts';
import { all } from './slots.ts';

/** A chart's drawings, also those that another screen or another option shows. */
export const drawingsOf = (chart: Chart): SVGSVGElement[] =>
	all(`section.chart#${chart} figure svg[role="img"]`);

/** A drawing of a chart becomes what it would be if it were drawn anew. */
export function followDrawing(explorer: Explorer, chart: Chart, drawing: Element): void {
	liveChart(chart).paint?.(drawing, explorer.stateOf(chart));
}

/** A chart's words become what its state makes of them, and what its marks have in common. */
export function followWords(explorer: Explorer, chart: Chart): void {
	const section = document.querySelector(`section.chart#${chart}`);
	if (!section) return;
	const { words, shows } = liveChart(chart);
	const state: ChartState = explorer.stateOf(chart);
	for (const figure of all('figure[data-shows]', section))
		figure.setAttribute('data-shows', writeChoice(shows(state)));
	writeWords(section, words(state));
}

/** And so does its table. */
export function followTable(explorer: Explorer, chart: Chart): void {
	const numbers = liveChart(chart).table(explorer.stateOf(chart));
	const own = document.querySelector<HTMLTableElement>(`#${chart} [data-table="${chart}"]`);
	if (numbers && own) fillTable(own, numbers, explorer.root);
}

/**
 * The list of all terms counts what is listed when one of them is chosen: with headlines, if they are counted.
 *
 * @returns whether a number has changed
 */
export function followTerms({ corpus, scope, words }: Explorer): boolean {
	let isChanged = false;
	const rows = new Map(
		all<HTMLTableRowElement>('[data-table="terms"] tbody tr').map((row) => [row.dataset.term, row])
	);
	for (const by of ['mentions', 'sentences', 'delegations'] as const) {
		const counts = countByTerm(corpus, { headlines: scope.headlines ?? false }, by);
		const unit = words.measure[by];
		const head = document.querySelector(`[data-table="terms"] th[data-sort="${by}"]`);
		const name = head?.querySelector('button') ?? head;
		if (name) name.textContent = scope.headlines ? words.legend.withHeadlines(unit) : unit;
		corpus.terms.forEach(({ id }, i) => {
			const cell = rows.get(id)?.querySelector(`[data-key="${by}"]`);
			const text = String(counts[i] || '');
			if (!cell || cell.textContent === text) return;
			cell.textContent = text;
			isChanged = true;
		});
	}
	return isChanged;
}

/** The small map whose theme the large one shows is marked. */
export function followMiniatures(explorer: Explorer): void {
	const { theme: shown = null } = shownBy(explorer.stateOf('map'));
	const hasMap = document.getElementById('map') !== null;
	for (const link of all('.miniature'))
		link.toggleAttribute('data-opening', hasMap && themeOf(link) === shown);
}

/** The small maps count what the large one does. */
export function countMiniatures({ corpus, language, words, options }: Explorer): void {
	const headlines = options.headlines === 'on';
	for (const said of all('#legend [data-slot="counts"]'))
		said.textContent = words.themes.counts({ headlines, matrix: options.heatmap });
	for (const link of all('.miniature')) {
		const theme = corpus.themes.findIndex(({ id }) => id === themeOf(link));
		const { [theme]: found } = corpus.themes;
		if (!found) continue;
		const counted = countTheme(corpus, theme, headlines);
		paintMiniature(link, corpus, counted.counts);
		const figures = [
			...words.themes.delegations({
				n: counted.delegations,
				of: corpus.delegations.length,
				sentences: counted.sentences
			}),
			words.themes.sentences(counted.sentences),
			words.themes.summary({ theme: nameIn(language, found), headlines, ...counted })
		];
		all('.figures > *, .visually-hidden', link).forEach((place, i) => {
			const figure = figures[i] ?? '';
			if (place.textContent !== figure) place.textContent = figure;
		});
	}
}

const themeOf = (link: Element) => readChoice(link.getAttribute('data-choose') ?? '').theme;

/** Says in a chart's caption what is marked in it. The other words stay what the drawing shows until it is redrawn. */
export function followCaption(explorer: Explorer, chart: Chart): void {
	const caption = document.querySelector(`#${chart} [data-slot="marked"]`);
	const { marked } = liveChart(chart).words(explorer.stateOf(chart));
	if (caption && caption.textContent !== (marked ?? '')) caption.textContent = marked;
}

/** The accent on what is selected, in drawings of a chart. */
export function followMarks(
	explorer: Explorer,
	chart: 'map' | 'heatmap',
	drawings = drawingsOf(chart)
): void {
	const { corpus, selection, scope } = explorer;
	const speaker = scope.speaker === undefined ? undefined : corpus.speakers[scope.speaker];
	const delegation =
		selection.delegation ??
		(speaker?.delegation == null ? null : (corpus.delegations[speaker.delegation]?.id ?? null));
	const { ringed, dotted } = liveChart(chart);
	const dots = dotted?.(explorer.stateOf(chart)) ?? [];
	const chosen = ringed(corpus, { ...selection, delegation });
	const compared = ringed(corpus, { ...selection, delegation: selection.compare });
	for (const svg of drawings) {
		outline(svg, marksOf(svg, chosen), 'chosen');
		dot(
			svg,
			dots.flatMap((cell) => marksOf(svg, cell))
		);
		outline(svg, selection.compare ? marksOf(svg, compared) : [], 'compared');
	}
}

/** Says on every link of a place that selects something whether it is what is selected; a small map, whether its theme is. */
export function followLinks({ selection }: Explorer, place: Element | null): void {
	if (!place) return;
	const texts = [writeChoice({ ...selection, compare: null })].filter(Boolean);
	const theme = selection.theme && writeChoice({ theme: selection.theme });
	const wanted = [
		...texts.map((text) => `[data-choose="${CSS.escape(text)}"]`),
		...(theme ? [`.miniature[data-choose="${CSS.escape(theme)}"]`] : [])
	];
	const current = new Set(wanted.length > 0 ? all(wanted.join(), place) : []);
	for (const link of all('[data-choose][aria-current]', place))
		if (!current.has(link)) link.removeAttribute('aria-current');
	for (const link of current)
		if (!link.closest('#panel')) link.setAttribute('aria-current', 'true');
}

/** Shows the drawings that the options ask for, and presses their buttons. */
export function followOptions(explorer: Explorer): void {
	const { options } = explorer;
	const isOn = (text: string) =>
		[...new URLSearchParams(text)].every(
			([key, value]) => options[key as keyof typeof options] === value
		);
	for (const view of all<HTMLElement>('[data-view]')) {
		view.hidden = !isOn(view.getAttribute('data-view') ?? '') && hasOther(view);
	}
	for (const button of all('button[data-option]'))
		button.setAttribute('aria-pressed', String(isOn(button.getAttribute('data-option') ?? '')));
	for (const select of all<HTMLSelectElement>('select[data-option="sort"]'))
		select.value = options.sort ?? '';
	for (const box of all<HTMLInputElement>('input[data-option]'))
		box.checked = isOn(`${box.dataset.option}=on`);
}

/** A story without boundaries has one map only, whatever the address asks for. */
function hasOther(view: HTMLElement): boolean {
	const key = view.getAttribute('data-view')?.split('=')[0];
	return all(`[data-view^="${key}="]`, view.closest('section') ?? document).some(
		(other) => other.getAttribute('data-view') !== view.getAttribute('data-view')
	);
}

/**
 * Leaves the voices that have to do with the delegation and the theme that are chosen. A person who is chosen is marked where he or
 * she speaks; the others go only where the reader asks for it.
 */
export function followVoices({ corpus, scope, options, words }: Explorer): void {
	const voices = listVoices(corpus);
	const left = filterVoices(corpus, voices, scope, options.alone === 'on');
	const { speaker } = scope;
	for (const section of all<HTMLElement>('#voices .voices')) {
		let isEmpty = true;
		for (const article of all<HTMLElement>('[data-voice]', section)) {
			const voice = voices[Number(article.dataset.voice)];
			article.hidden = !voice || !left.includes(voice);
			article.toggleAttribute(
				'data-chosen',
				speaker !== undefined && (voice?.speakers.includes(speaker) ?? false)
			);
			if (!article.hidden) isEmpty = false;
		}
		section.hidden = isEmpty;
	}
	const n = corpus.speakers.length;
	const shown = countPeople(left);
	const heading = document.getElementById('voices-title');
	if (heading)
		heading.textContent = shown < n ? words.voices.titleSome({ shown, n }) : words.voices.title(n);
	for (const button of all<HTMLElement>('#voices [data-action="clear"]'))
		button.hidden = left.length === voices.length;
	for (const box of all<HTMLElement>('#voices .check')) box.hidden = speaker === undefined;
}
