/** `npm run new-story -- --article FILE --id ID`: sets up a story folder from an article. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Dataset } from '#dataset';
import { decodeArticle } from '#extract/text/article-file.ts';
import { Divisions, namedLikeDivisions } from '#extract/people/divisions.ts';
import { extract } from '#extract/extract.ts';
import { fold } from '#extract/text/fold.ts';
import { parseLexicon } from '#extract/terms/lexicon.ts';
import { parseRegion, type Region } from '#extract/editor/region.ts';
import { noStory, parseStory } from '#extract/editor/settlement.ts';
import { isDay } from '#extract/editor/day.ts';
import { whyNoStoryId } from '#extract/editor/story-id.ts';
import { listStoryFolders } from '#extract/cli/story-folders.ts';
import { summarize } from '#extract/dataset/summary.ts';
import { readText } from '#files/read-text.ts';
import { finishWrites, writeFolder } from '#files/write-whole.ts';
import {
	readArguments,
	Refusal,
	runWhenStarted,
	type Command,
	type Terminal
} from '../command-line.ts';
import { region as makeRegionFiles } from './region.ts';
import { writeSettings } from './new-story/settings.ts';

const USAGE = `npm run new-story -- --article FILE --id ID [options]

  --article FILE     the article as text, one line a line of the paper or of the word processor
  --id ID            name of the story's folder and address: hengyang-2022
  --region CODE      the prefecture: 430400; otherwise the one whose divisions the article's delegations are of, or that it
                     names; none for a story without a map
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

	const bytes = readArticle(article);
	const decoded = decodeArticle(bytes, article, encoding);
	const lexiconFile = join(data, 'lexicon.yaml');
	const lexicon = parseLexicon(readText(lexiconFile), lexiconFile);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const readWith = (region: Region | null) =>
		extract({ id, file: 'article.txt', sha256, ...decoded }, { story: noStory, lexicon, region });
	const settingsOf = (dataset: Dataset, region: Region | null) => {
		const settings = writeSettings(dataset, { ...facts, region: region?.adcode ?? null });
		parseStory(settings, join(folder, 'story.yaml'));
		return settings;
	};

	// Whatever can be wrong is found before a region is made or a folder.
	const before = readWith(null);
	settingsOf(before, null);
	const regions = join(data, 'regions');
	const region = boundaries
		? makeRegion(boundaries, regions, terminal)
		: chooseRegion(readRegions(regions), before, decoded.text, wanted);
	const dataset = region ? readWith(region) : before;
	const settings = settingsOf(dataset, region);

	// The folder appears with all that belongs into it, or not at all.
	writeFolder(folder, { 'article.txt': bytes, 'story.yaml': settings });
	out(`${summarize(dataset)}\n`);
	out(`written: ${join(folder, 'article.txt')}, read as ${decoded.encoding}\n`);
	out(`written: ${join(folder, 'story.yaml')}\n`);
	out(nextSteps(id, join(folder, 'story.yaml'), region));
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

function readArticle(file: string): Uint8Array {
	try {
		return readFileSync(file);
	} catch (error) {
		throw new Refusal(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? ''})`);
	}
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

/**
 * The region that is asked for; or else the one that has most of what the article's delegations are called after, where that
 * is at least half; or, where no delegation is called after a division, the one whose divisions the text names most.
 *
 * @throws Refusal where delegations are called after divisions that no region has
 */
function chooseRegion(
	regions: Region[],
	dataset: Dataset,
	text: string,
	wanted: string | null
): Region | null {
	if (wanted === 'none') return null;
	const known = regions.map(({ adcode, name }) => `${adcode} ${name}`).join(', ') || 'none';
	if (wanted !== null) {
		const found = regions.find(({ adcode }) => adcode === wanted);
		if (found) return found;
		throw new Refusal(
			`no region has the code ${wanted}; known are ${known}. npm run region makes one`
		);
	}
	const units = dataset.delegations.flatMap((delegation) => delegation.units);
	const called = namedLikeDivisions([...new Set(units.map(({ name }) => fold(name)))]);
	const found = regions.map((region) => {
		const divisions = new Divisions(region);
		return called.filter((name) => divisions.find(name)).length;
	});
	const named = regions.map(
		({ divisions }) => divisions.filter(({ name }) => text.includes(name)).length
	);
	const [counts, least] = called.length > 0 ? [found, called.length / 2] : [named, 1];
	const most = Math.max(0, ...counts);
	if (most >= least) return regions[counts.indexOf(most)] ?? null;
	if (called.length === 0) return null;
	throw new Refusal(
		[
			`the delegations are of ${called.slice(0, 6).join('、')}${called.length > 6 ? '…' : ''}, and no region in data/regions has these; known are ${known}.`,
			'Nothing is written yet. Choose one:',
			'  --boundaries FILE --prefecture NAME   makes the region first, from boundaries that you may publish, as npm run region does',
			'  --region CODE                         takes one that is there all the same',
			'  --region none                         goes on without a map; one can be added later, in story.yaml',
			'The ids of the delegations, which are their addresses, are the same either way.'
		].join('\n')
	);
}

function nextSteps(id: string, settings: string, region: Region | null): string {
	return [
		'',
		'Next:',
		`1. Look through ${settings}: year, newspaper, names in English${region ? '' : ', region'}.`,
		'2. npm run extract   reads the article and says what it doubts',
		`3. npm run review -- ${id}   shows the doubts in the article, and what settles them`,
		'4. npm run lexicon   proposes terms that the lexicon lacks',
		'5. npm start         shows the page',
		''
	].join('\n');
}
