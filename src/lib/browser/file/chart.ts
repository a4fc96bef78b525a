/**
 * The script of one chart in one file. The page is whole without it: it shows the sentences behind a mark beside the chart, and counts again.
 */
import '../../../styles/palette.css';
import '../../../styles/base.css';
import '../../../styles/embed.css';
import '../../../styles/file.css';
import '../../../styles/chart-file.css';
import { choiceOf, markAt } from '#lib/charts/describe.ts';
import { anchorOf, readChoice, writeChoice, type Choice } from '#lib/data/links.ts';
import { SELECTION_KEYS } from '#lib/data/selection.ts';
import { fileMessagesIn } from '#lib/messages/file.ts';
import { frameMessagesIn } from '#lib/messages/frame.ts';
import { languageOf } from '#lib/messages/language.ts';
import { readPrinted } from '#lib/recount/printed.ts';
import { recountChart } from '#lib/recount/recount-chart.ts';
import type { WordList } from '#lib/recount/recount.ts';
import { readCounts } from '#lib/recount/shown.ts';
import { marksOf, outline, type Line } from '../marks/outline.ts';
import { blockOf } from './data.ts';
import { listenForRecount } from './recount-button.ts';

const main = document.querySelector<HTMLElement>('main[data-chart]');
const panel = document.getElementById('panel');
const sentences = document.getElementById('sentences');
if (main && panel && sentences) start(main, panel, sentences);

function start(main: HTMLElement, panel: HTMLElement, sentences: HTMLElement): void {
	const language = languageOf(main.dataset.language);
	const own = fileMessagesIn(language).chart;
	const list = blockOf(document, 'words') as WordList;
	const drawings = [...main.querySelectorAll<SVGSVGElement>('figure svg')];
	let chosen: Choice = {};

	listenForRecount(main, () =>
		recountChart({
			printed: readPrinted(document),
			words: blockOf(document, 'words') as WordList,
			counts: readCounts(document)
		})
	);

	function isBehind(line: Element, { delegation, theme, term, speaker }: Choice): boolean {
		const terms = [...line.querySelectorAll<HTMLElement>('[data-term]')].map(
			(mark) => mark.dataset.term
		);
		const ofTheme = (id: string | undefined) =>
			list.terms.some((word) => word.id === id && word.theme === theme);
		const speakers = line.closest<HTMLElement>('.passage')?.dataset.speakers ?? '';
		return (
			(!delegation || line.closest<HTMLElement>('[data-of]')?.dataset.of === delegation) &&
			(!term || terms.includes(term)) &&
			(!theme || terms.some(ofTheme)) &&
			(!speaker || speakers.split(' ').includes(speaker))
		);
	}

	/** What something is called: as its link, its heading or the list of words has it. */
	function nameOf(choice: Choice): string {
		const link = main.querySelector(`[data-choose="${CSS.escape(writeChoice(choice))}"]`);
		const place = choice.delegation ? `text-${choice.delegation}` : anchorOf(choice);
		const theme = list.themes.find(({ id }) => id === choice.theme);
		const term = list.terms.find(({ id }) => id === choice.term);
		return (
			theme?.name ??
			(link ?? document.getElementById(place))?.textContent?.trim() ??
			term?.text ??
			''
		);
	}

	function show(choice: Choice): void {
		chosen = choice;
		ring('chosen', choice);
		const copy = sentences.cloneNode(true) as HTMLElement;
		for (const line of copy.querySelectorAll('li')) if (!isBehind(line, choice)) line.remove();
		for (const passage of copy.querySelectorAll('.passage'))
			if (!passage.querySelector('li')) passage.remove();
		const parts = [...copy.querySelectorAll('section')].filter((part) => part.querySelector('li'));
		for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
		const count = copy.querySelectorAll('li').length;
		const names = SELECTION_KEYS.map((key) => choice[key] && nameOf({ [key]: choice[key] }));
		const head = document.createElement('header');
		const close = document.createElement('button');
		close.type = 'button';
		close.dataset.action = 'close';
		close.textContent = frameMessagesIn(language).close;
		head.append(own.chosen({ what: names.filter(Boolean).join(' · '), n: count }), close);
		panel.replaceChildren(head, ...parts);
		panel.hidden = false;
		panel.scrollTop = 0;
	}

	function clear(): void {
		chosen = {};
		ring('chosen', {});
		panel.hidden = true;
	}

	function ring(line: Line, choice: Choice): void {
		for (const svg of drawings)
			if (svg.getClientRects().length > 0) outline(svg, marksOf(svg, choice), line);
	}

	main.addEventListener('click', (event) => {
		const { target, metaKey, ctrlKey, shiftKey } = event;
		if (metaKey || ctrlKey || shiftKey || !(target instanceof Element)) return;
		if (target.closest('[data-action="close"]')) return clear();
		const link = target.closest<HTMLElement>('[data-choose]');
		const mark = markAt(target);
		const choice = link ? readChoice(link.dataset.choose ?? '') : mark && choiceOf(mark);
		if (!choice) return;
		event.preventDefault();
		if (writeChoice(choice) === writeChoice(chosen)) clear();
		else show(choice);
	});
	main.addEventListener('pointerover', ({ target }) => {
		const mark = markAt(target);
		ring('pointed', (mark && choiceOf(mark)) ?? {});
	});
	main.addEventListener('pointerleave', () => ring('pointed', {}));
	addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') clear();
	});
	// Another width shows other drawings.
	addEventListener('resize', () => ring('chosen', chosen));
	document.documentElement.dataset.ready = '';
}
