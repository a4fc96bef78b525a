import type { Dataset } from '#dataset';
import { ID } from '#lib/outputs/file/blocks.ts';
import {
	restoreDerived,
	restoreWords,
	type Lean,
	type LeanWords
} from '#lib/outputs/file/derived.ts';
import type { WordList } from '#lib/recount/recount.ts';

/** One of the file's blocks of data; null where it is not there. */
export function blockOf(page: Document, name: string): unknown {
	const text = page.getElementById(ID + name)?.textContent;
	return text ? (JSON.parse(text) as unknown) : null;
}

/** The report, what was read in it, and by which words. */
export function readData(page: Document): {
	dataset: Dataset;
	article: string;
	words: WordList;
} {
	const article = blockOf(page, 'article') as string;
	const dataset = restoreDerived(blockOf(page, 'dataset') as Lean, article);
	return { dataset, article, words: restoreWords(blockOf(page, 'words') as LeanWords, dataset) };
}
