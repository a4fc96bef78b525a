import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#dataset';
import { extract, type Context } from '#extract/extract.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { serializeParts } from '#extract/dataset/serialize.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { parseStory } from '#extract/editor/parse-story.ts';

const STORIES = 'data/stories';

/**
 * The first story: its text, and what its extraction goes by. What its editor settled is left out: a part of the article need
 * not hold it.
 */
export function readStory(): { text: string; context: Context } {
	const id = readdirSync(STORIES).sort()[0];
	if (id === undefined) throw new Error(`no story under ${STORIES}`);
	const read = (file: string) => readFileSync(file, 'utf8');
	const settings = join(STORIES, id, 'story.yaml');
	const story = parseStory(read(settings), settings);
	const region = `data/regions/${story.region}.yaml`;
	return {
		text: read(join(STORIES, id, 'article.txt')),
		context: {
			story: noStory,
			lexicon: parseLexicon(read('data/lexicon.yaml'), 'data/lexicon.yaml'),
			region: existsSync(region) ? parseRegion(read(region), region) : null
		}
	};
}

/** The article again and again, cut to a size in bytes of UTF-8: its sections repeat, as in a year's volume. */
export function repeat(text: string, bytes: number): string {
	const once = Buffer.from(text);
	const whole = Buffer.concat(Array.from({ length: Math.ceil(bytes / once.length) }, () => once));
	// A character that the cut falls into is left out.
	return whole
		.subarray(0, bytes)
		.toString('utf8')
		.replace(/(?<!\uFFFD)\uFFFD+$/, '');
}

/** From a text to its dataset. */
export function extractText(text: string, context: Context): Dataset {
	const sha256 = hash('sha256', text);
	return extract({ id: 'bench', file: 'article.txt', sha256, encoding: 'utf-8', text }, context);
}

/** The same, and on to the JSON that is written; returns its length. */
export function writeText(text: string, context: Context): number {
	let length = 0;
	for (const part of serializeParts(extractText(text, context))) length += part.length;
	return length;
}
