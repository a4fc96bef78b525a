import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#dataset';
import { decodeArticle } from '#extract/text/article-file.ts';
import { extract } from '#extract/extract.ts';
import { Fault } from '#extract/fault.ts';
import { parseLexicon, type Lexicon } from '#extract/terms/lexicon.ts';
import { parseRegion, type Region } from '#extract/editor/region.ts';
import { serialize } from '#extract/dataset/serialize.ts';
import { parseStory, type Story } from '#extract/editor/settlement.ts';
import { listStoryFolders } from '#extract/cli/story-folders.ts';
import { Refusal } from '../../command-line.ts';
import { readBytes, readText } from '#files/read-text.ts';
import { finishWrites } from '#files/write-whole.ts';

/** A story as it stands in its folder now, read anew. */
export interface Reviewed {
	article: string;
	story: Story;
	lexicon: Lexicon;
	region: Region | null;
	dataset: Dataset;
	/** Whether `dataset.json` is what the article, the settings and the lexicon give now. */
	upToDate: boolean;
	/**
	 * The dataset that one more line under `settlements:` would give; null where the line would be refused.
	 * @param line as in the file, `- { name: 王军 }`
	 */
	tryLine: (line: string) => Dataset | null;
}

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
	const lexicon = read(join(data, 'lexicon.yaml'), parseLexicon);
	const region =
		story.region === null ? null : read(join(data, 'regions', `${story.region}.yaml`), parseRegion);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const article = { id, file: 'article.txt', sha256, encoding, text };
	const dataset = extract(article, { story, lexicon, region });
	const written = join(folder, 'dataset.json');
	return {
		article: text,
		story,
		lexicon,
		region,
		dataset,
		upToDate: existsSync(written) && readFileSync(written, 'utf8') === serialize(dataset),
		tryLine(line) {
			try {
				const { settlements } = parseStory(`settlements:\n  ${line}\n`, 'story.yaml');
				return extract(article, {
					story: { ...story, settlements: [...story.settlements, ...settlements] },
					lexicon,
					region
				});
			} catch (error) {
				if (error instanceof Fault) return null;
				throw error;
			}
		}
	};
}

export function listStories(data: string): string[] {
	return listStoryFolders(join(data, 'stories'))
		.filter(({ fault, path }) => !fault && existsSync(join(path, 'story.yaml')))
		.map(({ id }) => id);
}

function read<T>(file: string, parse: (source: string, file: string) => T): T {
	return parse(readText(file), file);
}
