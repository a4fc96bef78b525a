import { tellDifferences, type Differences } from '#lib/article/differences.ts';
import { buildCorpus } from '#lib/data/corpus.ts';
import { makeFinder } from '#extract/terms/terms.ts';
import { decodeArticle } from '#extract/text/article-file.ts';
import type { DraftRead } from './read-draft.ts';

/**
 * Compares the newspaper's page, as somebody brought it, with what was read of a draft.
 *
 * @param page its text as a file has it
 * @throws Fault for a page that is no text
 */
export function comparePage({ reviewed }: DraftRead, page: Uint8Array): Differences {
	const { text } = decodeArticle(page, 'page');
	const { dataset, lexicon } = reviewed;
	return tellDifferences(buildCorpus(dataset), { ...lexicon, find: makeFinder(lexicon) }, text);
}
