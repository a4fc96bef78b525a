/** `npm run new-story -- --article FILE --id ID`: sets up a story folder from an article. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Dataset } from '#dataset';
import { extract } from '#extract/extract.ts';
import { regionFileOf } from '#divisions/region.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import type { Region } from '#settings/region.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import { isDay } from '#extract/editor/day.ts';
import { whyNoStoryId } from '#extract/editor/story-id.ts';
import { listStoryFolders } from '#extract/cli/story-folders.ts';
import { summarize } from '#extract/dataset/summary.ts';
import { readArticle } from '#files/article/read-article.ts';
import { readPrefectures } from '#files/prefectures.ts';
import { readLexicon } from '#files/read-lexicon.ts';
import { readText } from '#files/read-text.ts';
import { finishWrites, writeFolder, writeWhole } from '#files/write-whole.ts';
import {
	readArguments,
	Refusal,
	runWhenStarted,
	type Command,
	type Terminal
} from '../command-line.ts';
import { writeSchemaLine } from './schema-line.ts';
import { region as makeRegionFiles } from './region.ts';
import { chooseRegion } from './new-story/choose-region.ts';
import { writeSettings } from './new-story/settings.ts';

const USAGE = `npm run new-story -- --article FILE --id ID [options]

  --article FILE     the article: plain text, one line a line of the paper or of the word processor; a Word document (.docx);
                     or a saved web page (.html). The text of the last two is written as article.txt
  --id ID            name of the story's folder and address: hengyang-2022
  --region CODE      the prefecture: 430400; otherwise the one whose divisions the article's delegations are of, or that it
                     names; none for a story without a map. Every prefecture of China is known, and its region made where
                     data/regions has none, to be drawn as tiles
  --boundaries FILE  GeoJSON or TopoJSON of the prefecture's divisions: makes its region first, as npm run region does
  --prefecture NAME  its name, with --boundaries: 岳阳市
  --source TEXT      where the boundaries come from, with --boundaries
  --year YEAR        the year of the meeting
  --publisher NAME   the newspaper
  --published DAY    the day it was published: 2022-09-29
  --encoding NAME    of the article, where it cannot be told
  --data FOLDER      data where not given
`;

export const newStory: Command = { name: 'new-story', usage: USAGE, run };

runWhenStarted(import.meta.url, newStory);

function run(args: readonly string[], terminal: Terminal): void {
	const { out } = terminal;
	const { article, id, region: wanted, boundaries, data, encoding, ...facts } = readOptions(args);
	const stories = join(data, 'stories');
	const folder = join(stories, id);
	for (const one of ['stories', 'regions']) finishWrites(join(data, one));
	if (existsSync(folder)) throw new Refusal(`${folder} is there already; choose another --id`);

	const taken = formerly(stories, id);
	if (taken !== null) {
		throw new Refusal(`“${id}” was once the id of ${taken}, and leads there; choose another --id`);
	}

	const { bytes, document, ...decoded } = readArticle(article, encoding);
	const lexicon = readLexicon(join(data, 'lexicon.yaml'));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const readWith = (region: Region | null) =>
		extract({ id, file: 'article.txt', sha256, ...decoded }, { story: noStory, lexicon, region });
	const settingsOf = (dataset: Dataset, region: Region | null) => {
		const style = region && region.boundaries === null ? 'tiles' : 'boundaries';
		const settings = writeSettings(
			dataset,
			{ ...facts, region: region?.adcode ?? null, style },
			folder
		);
		parseStory(settings, join(folder, 'story.yaml'));
		return settings;
	};

	// Whatever can be wrong is found before a region is made or a folder.
	const before = readWith(null);
	settingsOf(before, null);
	const regions = join(data, 'regions');
	const { region, make, said } = boundaries
		? { region: makeRegion(boundaries, regions, terminal), make: null, said: null }
		: chooseRegion(readRegions(regions), readPrefectures(), before, decoded.text, wanted);
	const dataset = region ? readWith(region) : before;
	const settings = settingsOf(dataset, region);

	if (make) {
		const file = join(regions, `${make.adcode}.yaml`);
		writeWhole(file, regionFileOf(make, writeSchemaLine('region-1', regions)));
		out(
			`written: ${file}, ${make.name} with its ${String(make.divisions.length)} divisions as tiles; `
		);
		out('check the names in Latin letters\n');
	}
	if (said !== null) out(`${said}\n`);

	// The folder appears with all that belongs into it, or not at all.
	writeFolder(folder, { 'article.txt': bytes, 'story.yaml': settings });
	out(`${summarize(dataset)}\n`);
	const from = document === null ? `read as ${decoded.encoding}` : `the text of ${document}`;
	out(`written: ${join(folder, 'article.txt')}, ${from}\n`);
	out(`written: ${join(folder, 'story.yaml')}\n`);
	out(nextSteps(id, join(folder, 'story.yaml'), region, data));
}

function readOptions(args: readonly string[]) {
	const text = { type: 'string' } as const;
	const { values } = readArguments(
		args,
		{
			article: text,
			id: text,
			region: text,
			boundaries: text,
			prefecture: text,
			source: text,
			year: text,
			publisher: text,
			published: text,
			encoding: text,
			data: text
		},
		USAGE
	);
	if (!values.article || !values.id) throw new Refusal(`--article and --id are needed\n\n${USAGE}`);
	const { article, id, year = null, published = null } = values;
	const why = whyNoStoryId(id);
	if (why !== null) throw new Refusal(`--id: ${why}; choose another`);
	if (year !== null && !/^\d{4}$/u.test(year))
		throw new Refusal(`--year is four digits; found “${year}”`);
	if (published !== null && !isDay(published))
		throw new Refusal(`--published is a day like 2022-09-29; found “${published}”`);
	const { boundaries, prefecture, source } = values;
	if ((boundaries === undefined) !== (prefecture === undefined) || (source && !boundaries))
		throw new Refusal('--boundaries and --prefecture are given together, --source with them');
	if (boundaries !== undefined && values.region !== undefined)
		throw new Refusal('--region names a region that is there; with --boundaries it is made');
	return {
		article,
		id,
		boundaries: boundaries && prefecture ? { file: boundaries, prefecture, source } : null,
		data: values.data ?? 'data',
		region: values.region ?? null,
		encoding: values.encoding ?? null,
		year: year === null ? null : Number(year),
		publisher: values.publisher ?? null,
		published
	};
}

/** The story that had an id before; null where none had. Faults in others' settings are theirs. */
function formerly(stories: string, id: string): string | null {
	const found = listStoryFolders(stories).find(({ path }) => {
		try {
			const file = join(path, 'story.yaml');
			return parseStory(readFileSync(file, 'utf8'), file).formerly.some((one) => one.id === id);
		} catch {
			return false;
		}
	});
	return found?.id ?? null;
}

function readRegions(folder: string): Region[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.map((name) => parseRegion(readText(join(folder, name)), join(folder, name)));
}

/** Makes the region as `npm run region` does, and returns what was written. */
function makeRegion(
	{ file, prefecture, source }: { file: string; prefecture: string; source: string | undefined },
	folder: string,
	terminal: Terminal
): Region {
	const said = source === undefined ? [] : ['--source', source];
	makeRegionFiles.run(
		['--boundaries', file, '--name', prefecture, '--out', folder, ...said],
		terminal
	);
	terminal.out('\n');
	const made = readRegions(folder).find(({ name }) => name === prefecture);
	if (!made) throw new Refusal(`${folder} has no region ${prefecture}`);
	return made;
}

function nextSteps(id: string, settings: string, region: Region | null, data: string): string {
	const isElsewhere = resolve(data) !== resolve('data');
	const said = isElsewhere ? ` --data ${data}` : '';
	return [
		'',
		'Next:',
		`1. Look through ${settings}: year, newspaper, names in English${region ? '' : ', region'}.`,
		...(isElsewhere ? [`   2 and 5 read data/: what ${data} holds is put there first.`] : []),
		'2. npm run extract   reads the article and says what it doubts',
		`3. npm run review -- ${id}${said}   shows the doubts in the article, and what settles them`,
		`4. npm run lexicon${said && ` --${said}`}   proposes terms that the lexicon lacks`,
		'5. npm start         shows the page',
		''
	].join('\n');
}
