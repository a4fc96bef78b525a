import { countByDelegation, mentionsIn, measure, type Scope } from '#lib/data/measures.ts';
import { chooser, writeChoice, type Choice } from '#lib/data/links.ts';
import { chooseAccented } from '../marks/accented.ts';
import { marksOf, outline } from '../marks/outline.ts';
import { paintCounts, paintWords } from '../marks/paint.ts';
import { resolveSelection, EMPTY } from '#lib/data/selection.ts';
import { summarizeMap } from '#lib/charts/summary.ts';
import type { Explorer } from './explorer.svelte.ts';
import { nameOf } from './names.ts';
import { all, setLines, setSlot } from './slots.ts';

/** Colours, numerals, title and table of the map. */
export function followMap(explorer: Explorer): void {
	const { corpus, language, words } = explorer;
	const scope = explorer.mapped;
	const counts = countByDelegation(corpus, scope);
	const byId = new Map(corpus.delegations.map((d, i) => [d.id, counts[i] ?? 0]));
	for (const drawing of all('#map [data-drawing]')) paintCounts(drawing, byId);

	const delegations = counts.filter((n) => n > 0).length;
	const term = scope.term === undefined ? null : (corpus.terms[scope.term] ?? null);
	const theme = scope.theme === undefined ? null : (corpus.themes[scope.theme] ?? null);
	const title = term
		? words.map.titleTerm({
				term: nameOf(corpus, language, 'term', term.id) ?? '',
				delegations
			})
		: words.map.titleTheme({
				theme: nameOf(corpus, language, 'theme', theme?.id ?? null) ?? '',
				delegations
			});
	setSlot('map-title', title);
	setLines('map-summary', summarizeMap(corpus, scope, language, words));
	setSlot('map-explain', term ? words.map.explainTerm : words.map.explain);
	for (const svg of all('#map [data-drawing="map"], #map [data-drawing="tiles"]'))
		svg.setAttribute('aria-label', title);
	const blank = words.legend.blankMeans(term ? words.legend.blankTerm : words.legend.blankTheme);
	for (const slot of all('#map [data-slot="legend-blank"]')) slot.textContent = blank;
	for (const row of all('[data-table="map"] tbody tr')) {
		const id = row.getAttribute('data-delegation') ?? '';
		const count = byId.get(id) ?? 0;
		row.setAttribute('data-count', String(count));
		const cell = row.querySelector('td.number');
		if (!cell) continue;
		const choice = { delegation: id, ...(term ? { term: term.id } : { theme: theme?.id ?? null }) };
		const link = cell.querySelector('a') ?? cell.appendChild(document.createElement('a'));
		link.hidden = count === 0;
		link.textContent = count > 0 ? String(count) : '';
		for (const [name, value] of Object.entries(chooser(explorer.root, choice)))
			link.setAttribute(name, value);
	}
	const shown = theme && writeChoice({ theme: theme.id });
	for (const chip of all('.chip[data-choose]'))
		chip.toggleAttribute('data-opening', chip.getAttribute('data-choose') === shown);
}

/** The accent on what is selected, in every drawing. */
export function followMarks(explorer: Explorer): void {
	const { corpus, selection, scope } = explorer;
	const chosen = chooseAccented(corpus, scope);
	for (const drawing of all('#cloud svg[role="img"]')) paintWords(drawing, (id) => chosen.has(id));
	const speaker = scope.speaker === undefined ? undefined : corpus.speakers[scope.speaker];
	const delegation =
		selection.delegation ??
		(speaker?.delegation == null ? null : (corpus.delegations[speaker.delegation]?.id ?? null));
	const theme =
		selection.theme ??
		(scope.term === undefined
			? null
			: (corpus.themes[corpus.terms[scope.term]?.theme ?? -1]?.id ?? null));
	for (const svg of all<SVGSVGElement>('#map svg[data-drawing]')) {
		outline(svg, delegation ? marksOf(svg, { delegation }) : [], 'chosen');
		outline(
			svg,
			selection.compare ? marksOf(svg, { delegation: selection.compare }) : [],
			'compared'
		);
	}
	for (const svg of all<SVGSVGElement>('#heatmap svg[role="img"]')) {
		outline(svg, delegation || theme ? marksOf(svg, { delegation, theme }) : [], 'chosen');
		outline(
			svg,
			selection.compare ? marksOf(svg, { delegation: selection.compare, theme }) : [],
			'compared'
		);
	}
}

/** Says on every link that selects something whether it is what is selected; a chip, whether its theme is. */
export function followLinks({ selection }: Explorer): void {
	const texts = [writeChoice({ ...selection, compare: null })].filter(Boolean);
	const chip = selection.theme && writeChoice({ theme: selection.theme });
	const wanted = [
		...texts.map((text) => `main [data-choose="${CSS.escape(text)}"]`),
		...(chip ? [`.chip[data-choose="${CSS.escape(chip)}"]`] : [])
	];
	const current = new Set(wanted.length > 0 ? all(wanted.join()) : []);
	for (const link of all('main [data-choose][aria-current]'))
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
	for (const box of all<HTMLInputElement>('input[data-option="headlines"]'))
		box.checked = options.headlines === 'on';
	setSlot(
		'cloud-explain',
		options.cloud === 'delegations'
			? explorer.words.cloud.explainDelegations
			: explorer.words.cloud.explain
	);
}

/** A story without boundaries has one map only, whatever the address asks for. */
function hasOther(view: HTMLElement): boolean {
	const key = view.getAttribute('data-view')?.split('=')[0];
	return all(`[data-view^="${key}="]`, view.closest('section') ?? document).some(
		(other) => other.getAttribute('data-view') !== view.getAttribute('data-view')
	);
}

/** Leaves those voices that have to do with the selection. */
export function followVoices(explorer: Explorer): void {
	const { selection } = explorer;
	for (const section of all<HTMLElement>('#voices .voices')) {
		let shown = 0;
		for (const article of all<HTMLElement>('article', section)) {
			const themes = (article.getAttribute('data-themes') ?? '').split(' ');
			const fits =
				(!selection.speaker || article.getAttribute('data-speaker') === selection.speaker) &&
				(!selection.theme || themes.includes(selection.theme));
			article.hidden = !fits;
			if (fits) shown++;
		}
		const delegation = section.getAttribute('data-delegation');
		section.hidden =
			shown === 0 ||
			(selection.delegation !== null &&
				delegation !== selection.delegation &&
				delegation !== selection.compare);
	}
	const anything =
		selection.delegation !== null || selection.theme !== null || selection.speaker !== null;
	for (const button of all<HTMLElement>('#voices [data-action="clear"]')) button.hidden = !anything;
}

/** What a mark or a name stands for, in words: 常宁市 · 产业发展：3句. */
export function sayCount(explorer: Explorer, choice: Choice, name: string): string {
	const { corpus, words } = explorer;
	const scope = resolveSelection(corpus, { ...EMPTY, ...choice });
	const shown =
		choice.theme || choice.term || choice.speaker
			? scope
			: { ...explorer.mapped, ...pickDelegation(scope) };
	const headlines = explorer.options.headlines === 'on';
	const n = measure(corpus, mentionsIn(corpus, { ...shown, headlines }), 'sentences');
	return words.panel.updated({ what: name, n });
}

const pickDelegation = (scope: Scope): Scope =>
	scope.delegation === undefined ? {} : { delegation: scope.delegation };
