/**
 * The script of a story in one file. What the page of the site fetches stands in the file: nothing is asked for. It is the same page and
 * answers in the same way, but for what needs the site.
 */
import '../../../styles/palette.css';
import '../../../styles/base.css';
import '../../../styles/story.css';
import '../../../styles/explore.css';
import '../../../styles/file.css';
import { buildCorpus } from '#lib/data/corpus.ts';
import { blockOf, readData } from './data.ts';
import { recount } from '#lib/recount/recount.ts';
import { readShown } from '#lib/recount/shown.ts';
import { answer } from '../explore/answer.ts';
import type { Explorer } from '../explore/explorer.svelte.ts';
import { keepMode } from '../mode.ts';
import { takeOver } from '../explore/take-over.ts';
import { IN_FRAGMENT } from '../explore/whereabouts.ts';
import { listenForRecount } from './recount-button.ts';

const main = document.querySelector<HTMLElement>('main[data-story]');
if (main) start(main);

function start(main: HTMLElement): void {
	// What is counted again is what the file shows, not what is chosen in it.
	const shown = readShown(document);
	listenForRecount(main, () => recount({ ...readData(document), shown }));
	keepMode();
	let explorer: Promise<Explorer> | null = null;
	const load = () => (explorer ??= explore(main));
	answer(main, load);
	setTimeout(() => void load().catch(reportError));
}

async function explore(main: HTMLElement): Promise<Explorer> {
	const names = blockOf(document, 'names') as Record<string, string>;
	const corpus = buildCorpus(readData(document).dataset, (name) => names[name] || null);
	const explorer = await takeOver(main, corpus, IN_FRAGMENT);
	document.documentElement.dataset.ready = '';
	return explorer;
}
