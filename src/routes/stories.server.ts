import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#dataset';
import { parseLexicon } from '#extract/terms/lexicon.ts';
import { parseRegion } from '#extract/editor/region.ts';
import { parseStory } from '#extract/editor/settlement.ts';
import { listStoryFolders } from '#extract/cli/story-folders.ts';
import { readText } from '#files/read-text.ts';
import { finishWrites } from '#files/write-whole.ts';
import type { Boundaries } from '#lib/charts/map/layout.ts';
import { buildCorpus } from '#lib/data/corpus.ts';
import { romanize } from '#lib/data/romanize.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';

/** The folder that everything is built from; another one builds another site. */
export const DATA = process.env.YANSHENG_DATA ?? 'data';

const decoder = (encoding: string) => new TextDecoder(encoding, { ignoreBOM: true });
const read = (...path: string[]) => readFileSync(join(DATA, ...path), 'utf8');

/** What people write may come in any encoding. */
const parse = <T>(how: (source: string, file: string) => T, ...path: string[]) =>
	how(readText(join(DATA, ...path)), join(...path));

for (const folder of ['stories', 'regions']) finishWrites(join(DATA, folder));

/** Ids of all stories, newest first: by year and date of publication where an editor gives them, then by id. */
export function listStories(): string[] {
	return listStoryFolders(join(DATA, 'stories'))
		.filter(({ path, fault }) => {
			if (fault) throw new Error(`${fault.file}: ${fault.message}`);
			return existsSync(join(path, 'dataset.json'));
		})
		.map(({ id }) => ({ id, story: readDataset(id).story }))
		.sort(
			(a, b) =>
				(b.story.year ?? 0) - (a.story.year ?? 0) ||
				(b.story.published ?? '').localeCompare(a.story.published ?? '', 'en') ||
				(a.id < b.id ? -1 : 1)
		)
		.map(({ id }) => id);
}

/** A file of a story's folder, as text. */
export const readSource = (id: string, file: string): string => read('stories', id, file);

function readDataset(id: string): Dataset {
	return JSON.parse(readSource(id, 'dataset.json')) as Dataset;
}

const views = new Map<string, StoryView>();

/** All that a story's pages are built from. Read once; the development server reads again after a restart. */
export function readStory(id: string): StoryView {
	const known = views.get(id);
	if (known) return known;
	const dataset = readDataset(id);
	const { source, region: adcode } = dataset.story;
	const article = decoder(source.encoding).decode(
		readFileSync(join(DATA, 'stories', id, source.file))
	);
	const settings = parse(parseStory, 'stories', id, 'story.yaml');
	const region = adcode ? parse(parseRegion, 'regions', `${adcode}.yaml`) : null;
	const boundaries =
		region && settings.map.style === 'boundaries'
			? (JSON.parse(read('regions', region.boundaries.file)) as Boundaries)
			: null;
	const view: StoryView = {
		dataset,
		corpus: buildCorpus(dataset, article, romanize),
		article,
		region,
		boundaries,
		approval: settings.map.approval,
		corrected: settings.corrected,
		never: parse(parseLexicon, 'lexicon.yaml').never
	};
	views.set(id, view);
	return view;
}
