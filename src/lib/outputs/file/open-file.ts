import type { Dataset } from '#dataset';
import type { Region } from '#settings/region.ts';
import { readBlocks } from './blocks.ts';
import { restoreDerived, restoreWords, type Lean, type LeanWords } from './derived.ts';

/** What a file of a story holds. */
export interface Opened {
	/** As it was, key by key. */
	dataset: Dataset;
	/** The report, or what of it may be published (`withhold.ts`). */
	article: string;
	words: LeanWords;
	region: Region | null;
	/** What else was put into it, by name. */
	sources: Record<string, unknown>;
}

/**
 * Opens a file of a story again, without running anything of it.
 * @param html the file's text
 * @returns null where it is no such file
 * @throws SyntaxError where its data are broken
 */
export function openFile(html: string): Opened | null {
	const blocks = readBlocks(html);
	if (!blocks || typeof blocks.article !== 'string') return null;
	const { dataset: lean, article, words, region, names: _, ...sources } = blocks;
	const dataset = restoreDerived(lean as Lean, article);
	return {
		dataset,
		article,
		words: restoreWords(words as LeanWords, dataset),
		region: (region ?? null) as Region | null,
		sources
	};
}
