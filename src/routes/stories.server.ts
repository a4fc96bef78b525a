import { hash } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Dataset } from '#dataset';
import type { Lexicon } from '#extract/terms/lexicon.ts';
import type { Region } from '#settings/region.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import type { Story } from '#extract/editor/settlement.ts';
import { listStoryFolders } from '#extract/cli/story-folders.ts';
import { decode } from '#extract/text/decode.ts';
import type { Addressed } from '#extract/editor/former-ids.ts';
import { extract } from '#extract/extract.ts';
import { Fault } from '#extract/fault.ts';
import { serialize } from '#extract/dataset/serialize.ts';
import { readLexicon, readLexiconOf } from '#files/read-lexicon.ts';
import { readRegion } from '#files/read-region.ts';
import { readBytes, readText } from '#files/read-text.ts';
import { finishWrites } from '#files/write-whole.ts';
import type { Boundaries } from '#lib/charts/map/layout.ts';
import { buildCorpus } from '#lib/data/corpus.ts';
import { romanize } from '#lib/data/romanize.ts';
import type { StoryFileInput } from '#lib/outputs/file/story-file.ts';
import { notShown, type StoryView } from '#lib/outputs/page/view.ts';

/** The folder that everything is built from; another one builds another site. */
export const DATA = process.env.YANSHENG_DATA ?? 'data';

// A write that was stopped in the middle is finished first.
for (const folder of ['stories', 'regions']) finishWrites(join(DATA, folder));

/** Stories that the build leaves out because something is wrong with them, and that it has told of: `scripts/commands/build.ts`. */
const LEFT_OUT = (process.env.YANSHENG_LEFT_OUT ?? '').split(',');

/**
 * Ids of all stories that are shown, newest first: by year and date of publication where an editor gives them, then by id.
 * @throws Fault where one of them cannot be read
 */
export function listStories(data = DATA, leftOut: readonly string[] = LEFT_OUT): string[] {
	return listFolders(data)
		.filter((id) => !leftOut.includes(id))
		.map((id) => ({ id, story: readStory(id, data).dataset.story }))
		.sort(
			(a, b) =>
				(b.story.year ?? 0) - (a.story.year ?? 0) ||
				(b.story.published ?? '').localeCompare(a.story.published ?? '', 'en') ||
				(a.id < b.id ? -1 : 1)
		)
		.map(({ id }) => id);
}

/** Names of all folders of stories, whatever is in them. */
export function listFolders(data = DATA): string[] {
	return listStoryFolders(join(data, 'stories')).map(({ id }) => id);
}

/** A file of a story's folder, as text. */
export const readSource = (id: string, file: string): string =>
	readWritten(join(DATA, 'stories', id, file));

/** Former ids of stories that can be read, as `leadOn` takes them. */
export const listFormerIds = (ids: readonly string[], data = DATA): Addressed[] =>
	ids.map((id) => {
		const file = join(data, 'stories', id, 'story.yaml');
		return { id, formerly: parseStory(readText(file), file).formerly };
	});

/** What is read to show a story. */
interface Sources {
	dataset: Dataset;
	/** As it is in the file. */
	written: string;
	article: string;
	settings: Story;
	region: Region | null;
	lexicon: Lexicon;
	boundaries: Boundaries | null;
	/** Of all these. */
	files: string[];
}

/** What was read of a story, by its folder. */
interface Known {
	view: StoryView;
	words: Lexicon;
	isWithheld: boolean;
	stamp: string;
	files: string[];
}
const stories = new Map<string, Known>();

/**
 * All that a story's pages are built from. Read once, and again when one of its files has changed, so that the development
 * server shows what is there.
 *
 * @throws Fault where something is wrong with the story; it says what to do
 */
export const readStory = (id: string, data = DATA): StoryView => readKnown(id, data).view;

function readKnown(id: string, data: string): Known {
	const folder = join(data, 'stories', id);
	const known = stories.get(folder);
	if (known && known.stamp === stampOf(known.files)) return known;
	const { files, ...sources } = readSources(id, data);
	const read = {
		view: makeView(sources, join(folder, 'dataset.json')),
		words: sources.lexicon,
		isWithheld: sources.settings.settlements.some(({ kind }) => kind === 'withdrawn'),
		stamp: stampOf(files),
		files
	};
	stories.set(folder, read);
	return read;
}

function makeView(sources: Omit<Sources, 'files'>, file: string): StoryView {
	const { dataset, article, settings, region, boundaries, lexicon } = sources;
	try {
		return {
			dataset,
			corpus: buildCorpus(dataset, romanize),
			article,
			region,
			boundaries,
			approval: settings.map.approval,
			english: settings.english,
			corrected: settings.corrected,
			...notShown(lexicon)
		};
	} catch (error) {
		throw brokenDataset(file, (error as Error).message);
	}
}

/**
 * What a story in one file is made from. What an editor wrote of it is not in it: the site publishes what was read.
 *
 * @throws Fault where something is wrong with the story
 */
export function readFileInput(
	id: string,
	data = DATA
): Pick<StoryFileInput, 'view' | 'words' | 'isWithheld'> {
	const { view, words, isWithheld } = readKnown(id, data);
	return { view, words, isWithheld };
}

/** When each was written last. */
const stampOf = (files: string[]): string =>
	files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs).join();

const shared = new Map<string, { value: unknown; stamp: string }>();

/** What several stories go by: read once, and again when its file has changed. */
function readShared<Value>(file: string, read: () => Value): Value {
	const known = shared.get(file);
	const stamp = stampOf([file]);
	if (known?.stamp === stamp) return known.value as Value;
	const value = read();
	shared.set(file, { value, stamp });
	return value;
}

function readSources(id: string, data: string): Sources {
	const folder = join(data, 'stories', id);
	const listed = listStoryFolders(join(data, 'stories')).find((story) => story.id === id);
	if (listed?.fault) throw listed.fault;
	const datasetFile = join(folder, 'dataset.json');
	if (!existsSync(datasetFile))
		throw new Fault(
			'no-dataset',
			'the article has not been read yet: npm run extract',
			datasetFile
		);
	const written = readWritten(datasetFile);
	const dataset = parseDataset(written, datasetFile);
	const { source, region: adcode } = dataset.story;
	if (dataset.story.id !== id)
		throw new Fault(
			'dataset-of-another',
			`the dataset is of the story “${dataset.story.id}”, so its pages would lead there: the folder was copied or renamed; npm run extract`,
			datasetFile
		);

	const articleFile = locateArticle(folder, source.file, datasetFile);
	const bytes = readBytes(articleFile);
	if (hash('sha256', bytes) !== source.sha256)
		throw new Fault(
			'article-changed',
			'the article is not the one that dataset.json was read from, so its places would be wrong: npm run extract',
			articleFile
		);
	const { text: article } = decode(bytes, articleFile, source.encoding);

	const settingsFile = join(folder, 'story.yaml');
	const settings = parseStory(readText(settingsFile), settingsFile);
	const lexiconFile = join(data, 'lexicon.yaml');
	const common = readShared(lexiconFile, () => readLexicon(lexiconFile));
	const lexicon = readLexiconOf(folder, common);
	const regions = join(data, 'regions');
	const regionFile = adcode === null ? null : join(regions, `${adcode}.yaml`);
	const region =
		regionFile === null
			? null
			: readShared(regionFile, () => readRegion(regions, adcode!, settingsFile));
	const boundariesFile =
		region?.boundaries && settings.map.style === 'boundaries'
			? join(data, 'regions', region.boundaries.file)
			: null;
	const ownLexicon = join(folder, 'lexicon.yaml');
	const files = [
		datasetFile,
		articleFile,
		settingsFile,
		lexiconFile,
		ownLexicon,
		regionFile,
		boundariesFile
	];
	return {
		dataset,
		written,
		article,
		settings,
		region,
		lexicon,
		boundaries:
			boundariesFile === null
				? null
				: readShared(boundariesFile, () => parseBoundaries(boundariesFile)),
		files: files.filter((file) => file !== null)
	};
}

function parseDataset(text: string, file: string): Dataset {
	let dataset: Partial<Dataset> | null;
	try {
		dataset = JSON.parse(text) as Partial<Dataset> | null;
	} catch (error) {
		throw brokenDataset(file, (error as Error).message);
	}
	if (dataset?.version !== 1 || typeof dataset.story?.source?.file !== 'string')
		throw brokenDataset(
			file,
			'expected a dataset of version 1, with the source that it was read from'
		);
	return dataset as Dataset;
}

const brokenDataset = (file: string, why: string) =>
	new Fault('dataset-broken', `${why}; to write it anew: npm run extract`, file);

/** Where the article lies: in the story's own folder, whatever a dataset asks for. */
function locateArticle(folder: string, name: string, datasetFile: string): string {
	const file = join(folder, name);
	const isPlain = name === basename(name) && !/^\.{0,2}$|[\\/:\0]/.test(name);
	const isInside =
		isPlain && (!existsSync(file) || dirname(realpathSync(file)) === realpathSync(folder));
	if (!isInside)
		throw new Fault(
			'source-outside',
			`story.source.file is ${JSON.stringify(name)}; expected the name of a file in the story’s own folder`,
			datasetFile
		);
	return file;
}

function parseBoundaries(file: string): Boundaries {
	try {
		return JSON.parse(readWritten(file)) as Boundaries;
	} catch (error) {
		if (error instanceof Fault) throw error;
		throw new Fault(
			'boundaries-broken',
			`${(error as Error).message}; npm run region writes it`,
			file
		);
	}
}

/** What commands write is UTF-8. */
const readWritten = (file: string): string => new TextDecoder().decode(readBytes(file));

/**
 * Whether a dataset is what `npm run extract` would write now. Where it is not, settings, word list or the way of reading have
 * changed since. That is worth a word, since its numbers still fit its sentences; but not where somebody is withdrawn: what an
 * editor takes back must not be published because a command was forgotten.
 *
 * @returns what to say of it, or null
 * @throws Fault where the story cannot be read, or should not be shown
 */
export function findStale(id: string, data = DATA): string | null {
	const { dataset, written, article, settings, region, lexicon } = readSources(id, data);
	const { file, sha256, encoding } = dataset.story.source;
	const now = extract(
		{ id, file, sha256, encoding, text: article },
		{ story: settings, lexicon, region }
	);
	if (serialize(now) === written) return null;
	const datasetFile = join(data, 'stories', id, 'dataset.json');
	if (settings.settlements.some(({ kind }) => kind === 'withdrawn'))
		throw new Fault(
			'dataset-stale',
			'it is older than story.yaml or the word list, and somebody is withdrawn: npm run extract',
			datasetFile
		);
	return `${datasetFile} is not what npm run extract writes today: story.yaml, the word list or the reading have changed since`;
}
