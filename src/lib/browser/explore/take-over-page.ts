import type { Corpus } from '#lib/data/corpus.ts';
import { openDialogs } from '../dialog/open-dialog.ts';
import type { Explorer } from './explorer.svelte.ts';
import { offerPictures } from './offer-pictures.ts';
import { takeOver } from './take-over.ts';
import { IN_QUERY } from './whereabouts.ts';

/** Makes a page of the site answer, with what hands its charts out: pictures, and dialogs that need the site. */
export async function takeOverPage(main: HTMLElement, corpus: Corpus): Promise<Explorer> {
	const explorer = await takeOver(main, corpus, IN_QUERY);
	offerPictures(explorer, main);
	openDialogs(explorer, main);
	return explorer;
}
