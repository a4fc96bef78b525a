import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tell, tellFault } from '#extract/cli/command.ts';
import { ownLexiconSchema, readSettings, storySchema } from '#extract/editor/by-schema.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { storyOf } from '#extract/editor/story-of.ts';
import { whyNoStoryId } from '#extract/editor/story-id.ts';
import { Fault } from '#extract/fault.ts';
import { addOwnLexicon } from '#extract/terms/own-lexicon.ts';
import { decodeArticle } from '#extract/text/article-file.ts';
import { forTerminal } from '#extract/text/terminal.ts';
import { readLexicon } from '#files/read-lexicon.ts';
import { readRegion } from '#files/read-region.ts';
import { readBytes, readText } from '#files/read-text.ts';
import { writeWhole } from '#files/write-whole.ts';
import type { Boundaries } from '#lib/charts/map/layout.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import type * as Maker from '#lib/outputs/file/maker.ts';
import { fileInputOf } from '#review/file-input.ts';
import { readReviewed } from '#review/reviewed.ts';
import type { Region } from '#settings/region.ts';
import { sourcesOf } from '../desk/one-file.ts';

/** What may be said of a story beside its folder. */
interface Given {
	lexicon?: string | undefined;
	region?: string | undefined;
	encoding?: string | undefined;
}

/**
 * `yansheng story`: makes a story's folder one file. Returns the exit status; faults are told, and then nothing is written.
 *
 * @param root the package's folder, where word list and regions are that the story has none of
 * @param maker address of the module that makes such files (`scripts/file-parts.ts`)
 */
export async function makeStory(
	args: readonly string[],
	{ root, maker, usage }: { root: string; maker: string; usage: string },
	print: (text: string) => void
): Promise<number> {
	const err = (text: string) => print(forTerminal(text));
	const misused = (why: string) => {
		err(`error usage: ${why}\n${usage}\n`);
		return 1;
	};
	try {
		const text = { type: 'string' } as const;
		const { values, positionals } = parseArgs({
			args: [...args],
			options: { out: text, lang: text, lexicon: text, region: text, encoding: text },
			allowPositionals: true
		});
		const [folder, ...more] = positionals;
		if (folder === undefined || more.length > 0) return misused('one folder of a story');
		// Nothing that a story is made of ends so.
		if (!values.out?.endsWith('.html')) return misused('--out is the page: FILE.html');
		const language = LANGUAGES.find(({ code }) => code === (values.lang ?? 'zh'));
		if (!language) return misused('--lang is zh or en');

		const { draft, reviewed, boundaries } = readFolder(folder, root, values);
		tell(reviewed.dataset, reviewed.article, join(folder, ARTICLE), err, reviewed);
		const input = fileInputOf(reviewed, boundaries);
		const { storyFile } = (await import(/* @vite-ignore */ maker)) as typeof Maker;
		const sources = input.isWithheld ? {} : sourcesOf(draft, reviewed.article);
		writeWhole(values.out, storyFile({ ...input, sources, language }));
		return 0;
	} catch (error) {
		return tellFault(error, err, usage);
	}
}

const ARTICLE = 'article.txt';

/** @throws Fault where something in the folder cannot be read, with its place */
function readFolder(folder: string, root: string, given: Given) {
	const id = basename(resolve(folder));
	const why = whyNoStoryId(id);
	if (why !== null) throw new Fault('story-name', `${why}; rename the folder`, folder);
	const [articleFile, storyFile] = [join(folder, ARTICLE), join(folder, 'story.yaml')];
	const bytes = readBytes(articleFile);
	const { text, encoding } = decodeArticle(bytes, articleFile, given.encoding ?? null);

	const settings = readSettings(readText(storyFile), storyFile, storySchema);
	const own = join(folder, 'lexicon.yaml');
	const words = existsSync(own) ? readSettings(readText(own), own, ownLexiconSchema) : null;
	const common = readLexicon(given.lexicon ?? join(root, 'data/lexicon.yaml'));
	const story = storyOf(settings.value, settings.originOf);
	const { region, boundaries } = findRegion(folder, root, story.region, given.region);
	const reviewed = readReviewed(
		{ id, file: ARTICLE, sha256: hash('sha256', bytes), encoding, text },
		{ story, lexicon: words ? addOwnLexicon(words, common) : common, region },
		null
	);
	return {
		reviewed,
		boundaries: story.map.style === 'boundaries' ? boundaries : null,
		draft: { id, article: bytes, settings: settings.value, words: words?.value ?? {} }
	};
}

/** The region in the story's folder, or the one that the story names, as the package knows it: without boundaries. */
function findRegion(
	folder: string,
	root: string,
	named: string | null,
	given: string | undefined
): { region: Region | null; boundaries: Boundaries | null } {
	const file = given ?? join(folder, 'region.yaml');
	if (given === undefined && !existsSync(file)) {
		const story = join(folder, 'story.yaml');
		const region = named === null ? null : readRegion(join(root, 'data/regions'), named, story);
		return { region, boundaries: null };
	}
	const region = parseRegion(readText(file), file);
	if (named !== null && named !== region.adcode)
		throw new Fault('other-region', `story.yaml names ${named}, this is ${region.adcode}`, file);
	const shapes = region.boundaries && join(dirname(file), region.boundaries.file);
	return {
		region,
		boundaries: shapes === null || !existsSync(shapes) ? null : readBoundaries(shapes)
	};
}

function readBoundaries(file: string): Boundaries {
	try {
		return JSON.parse(readText(file)) as Boundaries;
	} catch (error) {
		if (error instanceof Fault) throw error;
		throw new Fault('boundaries-broken', (error as Error).message, file);
	}
}
