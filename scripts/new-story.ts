/** `npm run new-story -- --article FILE --id ID`: sets up a story folder from an article. */
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { decode } from '#extract/decode.ts';
import { extract } from '#extract/extract.ts';
import { parseLexicon } from '#extract/lexicon.ts';
import { parseRegion, type Region } from '#extract/region.ts';
import { noStory, parseStory } from '#extract/settlement.ts';
import { isDay } from '#extract/day.ts';
import { whyNoStoryId } from '#extract/story-id.ts';
import { summarize } from '#extract/summary.ts';
import {
	readArguments,
	Refusal,
	runWhenStarted,
	type Command,
	type Terminal
} from './command-line.ts';
import { writeSettings } from './new-story/settings.ts';

const USAGE = `npm run new-story -- --article FILE --id ID [options]

  --article FILE     the article as text, one line a line of the paper or of the word processor
  --id ID            name of the story's folder and address: hengyang-2022
  --region CODE      the prefecture: 430400; otherwise the one whose divisions the article names most
  --year YEAR        the year of the meeting
  --publisher NAME   the newspaper
  --published DAY    the day it was published: 2022-09-29
  --encoding NAME    of the article, where it cannot be told
  --data FOLDER      data where not given
`;

export const newStory: Command = { name: 'new-story', usage: USAGE, run };

runWhenStarted(import.meta.url, newStory);

function run(args: readonly string[], { out }: Terminal): void {
	const { article, id, region: wanted, data, encoding, ...facts } = readOptions(args);
	const stories = join(data, 'stories');
	const folder = join(stories, id);
	if (existsSync(folder)) throw new Refusal(`${folder} is there already; choose another --id`);

	const bytes = readArticle(article);
	const decoded = decode(bytes, article, encoding);
	const region = chooseRegion(readRegions(join(data, 'regions')), decoded.text, wanted);
	const lexicon = join(data, 'lexicon.yaml');
	const dataset = extract(
		{
			id,
			file: 'article.txt',
			sha256: createHash('sha256').update(bytes).digest('hex'),
			...decoded
		},
		{ story: noStory, lexicon: parseLexicon(readFileSync(lexicon, 'utf8'), lexicon), region }
	);
	const settings = writeSettings(dataset, { ...facts, region: region?.adcode ?? null });
	parseStory(settings, join(folder, 'story.yaml'));

	// The folder appears with all that belongs into it, or not at all.
	const draft = join(stories, `.${id}-${String(process.pid)}`);
	try {
		mkdirSync(draft, { recursive: true });
		copyFileSync(article, join(draft, 'article.txt'));
		writeFileSync(join(draft, 'story.yaml'), settings);
		renameSync(draft, folder);
	} catch (error) {
		rmSync(draft, { recursive: true, force: true });
		throw error;
	}
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
	return {
		article,
		id,
		data: values.data ?? 'data',
		region: values.region ?? null,
		encoding: values.encoding ?? null,
		year: year === null ? null : Number(year),
		publisher: values.publisher ?? null,
		published
	};
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
		.map((name) => parseRegion(readFileSync(join(folder, name), 'utf8'), join(folder, name)));
}

/** The one that is asked for, or else the one whose divisions the text names most; none where it names none. */
function chooseRegion(regions: Region[], text: string, wanted: string | null): Region | null {
	if (wanted !== null) {
		const found = regions.find(({ adcode }) => adcode === wanted);
		if (found) return found;
		const known = regions.map(({ adcode, name }) => `${adcode} ${name}`).join(', ');
		throw new Refusal(
			`no region has the code ${wanted}; known are ${known}. npm run region makes one`
		);
	}
	const named = regions.map(
		({ divisions }) => divisions.filter(({ name }) => text.includes(name)).length
	);
	const most = Math.max(0, ...named);
	return most === 0 ? null : (regions[named.indexOf(most)] ?? null);
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
