import commonLexicon from '../../data/lexicon.yaml?raw';
import type { Dataset } from '#dataset';
import { serialize } from '#extract/dataset/serialize.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { extract as extractWith } from '#extract/extract.ts';
import { Fault } from '#extract/fault.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { decodeArticle } from '#extract/text/article-file.ts';

export type * from '#dataset';
export { Fault, serialize };

/** What is known beside the article; all of it may be left out. */
export interface Options {
	/** Id of the dataset; `article` where nothing is said. */
	id?: string;
	/** Name of the article's file, as the dataset names its source; the id with `.txt` where nothing is said. */
	file?: string;
	/** Encoding of bytes, where it cannot be told: `gb18030`, `big5`. */
	encoding?: string;
	/** The text of a word list, as `data/lexicon.yaml` is one; that file where nothing is said. */
	lexicon?: string;
	/** The text of a region file, `data/regions/430400.yaml`; without it no delegation has a code. */
	region?: string;
	/** The text of a story's settings, `story.yaml`, for what an editor settles. */
	story?: string;
}

/**
 * Reads a round-up of delegation discussions. Runs in Node and in a browser, and asks nobody.
 *
 * @param article the file's bytes, or its text
 * @throws Fault for bytes that are no text, and for settings that are wrong or do not fit the article, with file, line and column
 */
export async function extract(
	article: Uint8Array | string,
	{ id = 'article', file = `${id}.txt`, encoding, lexicon, region, story }: Options = {}
): Promise<Dataset> {
	const bytes = typeof article === 'string' ? new TextEncoder().encode(article) : article;
	const decoded =
		typeof article === 'string'
			? { text: article, encoding: 'utf-8' }
			: decodeArticle(bytes, file, encoding ?? null);
	return extractWith(
		{ id, file, sha256: await hash(bytes), ...decoded },
		{
			lexicon: parseLexicon(lexicon ?? commonLexicon, 'lexicon.yaml'),
			region: region === undefined ? null : parseRegion(region, 'region.yaml'),
			story: story === undefined ? noStory : parseStory(story, 'story.yaml')
		}
	);
}

async function hash(bytes: Uint8Array): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
