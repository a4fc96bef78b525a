import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#dataset';
import { decode } from '#extract/text/decode.ts';
import { extract } from '#extract/extract.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import { noLexicon } from '#extract/terms/lexicon.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';

/** What is read in a text; `settings` are those of a `story.yaml`. */
export function readText(text: string, settings?: string): Dataset {
	return extract(
		{ id: 'made-up', file: 'article.txt', sha256: '', encoding: 'utf-8', text: `${text}\n` },
		{
			story: settings === undefined ? noStory : parseStory(settings, 'story.yaml'),
			lexicon: noLexicon,
			region: null
		}
	);
}

/** Whose words are which: [褚一平、骆大川, 报告写得实。]; '' for nobody's. */
export function whoSays(text: string): [who: string, words: string][] {
	const { speakers, statements } = readText(text);
	const nameOf = new Map(speakers.map(({ id, name }) => [id, name]));
	return statements.map((one) => [one.speakers.map((id) => nameOf.get(id)).join('、'), one.text]);
}

/** A story of `data/`, read anew: its article as text, and what the extraction makes of it today. */
export function readStory(id: string): { article: string; dataset: Dataset } {
	const folder = join('data/stories', id);
	const source = (path: string) => readFileSync(path, 'utf8');
	const bytes = readFileSync(join(folder, 'article.txt'));
	const { text, encoding } = decode(bytes, 'article.txt');
	const story = parseStory(source(join(folder, 'story.yaml')), 'story.yaml');
	const dataset = extract(
		{
			id,
			file: 'article.txt',
			sha256: createHash('sha256').update(bytes).digest('hex'),
			encoding,
			text
		},
		{
			story,
			lexicon: parseLexicon(source('data/lexicon.yaml'), 'data/lexicon.yaml'),
			region:
				story.region === null
					? null
					: parseRegion(source(`data/regions/${story.region}.yaml`), `${story.region}.yaml`)
		}
	);
	return { article: text, dataset };
}
