import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeArticle } from '#extract/text/article-file.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import { listStoryFolders } from '#extract/cli/story-folders.ts';
import { Refusal } from '../../command-line.ts';
import { readLexicon, readLexiconOf } from '#files/read-lexicon.ts';
import { readRegion } from '#files/read-region.ts';
import { readBytes, readText } from '#files/read-text.ts';
import { finishWrites } from '#files/write-whole.ts';
import { readReviewed, type Reviewed } from '#review/reviewed.ts';

/** Reads a story folder. Throws a `Fault` for what the extraction would refuse, a `Refusal` where there is no such story. */
export function readStory(data: string, id: string): Reviewed {
	for (const one of ['stories', 'regions']) finishWrites(join(data, one));
	const folder = join(data, 'stories', id);
	const fault = listStoryFolders(join(data, 'stories')).find((found) => found.id === id)?.fault;
	if (fault) throw fault;
	if (!listStories(data).includes(id)) {
		const known = listStories(data).join(', ');
		throw new Refusal(
			`${id} is no story under ${join(data, 'stories')}; there are ${known || 'none'}`
		);
	}
	const bytes = readBytes(join(folder, 'article.txt'));
	const { text, encoding } = decodeArticle(bytes, join(folder, 'article.txt'));
	const story = read(join(folder, 'story.yaml'), parseStory);
	const lexicon = readLexiconOf(folder, readLexicon(join(data, 'lexicon.yaml')));
	const region =
		story.region === null
			? null
			: readRegion(join(data, 'regions'), story.region, join(folder, 'story.yaml'));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const article = { id, file: 'article.txt', sha256, encoding, text };
	const written = join(folder, 'dataset.json');
	const before = existsSync(written) ? readFileSync(written, 'utf8') : null;
	return readReviewed(article, { story, lexicon, region }, before);
}
export function listStories(data: string): string[] {
	return listStoryFolders(join(data, 'stories'))
		.filter(({ fault, path }) => !fault && existsSync(join(path, 'story.yaml')))
		.map(({ id }) => id);
}

function read<T>(file: string, parse: (source: string, file: string) => T): T {
	return parse(readText(file), file);
}
