import { hash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '#dataset';
import { decodeArticle } from '#extract/text/article-file.ts';
import { nameOf } from '#extract/text/decode.ts';
import { extract } from '#extract/extract.ts';
import { describe, Fault, placeOf } from '#extract/fault.ts';
import { leadOn, type Addressed } from '#extract/editor/former-ids.ts';
import type { Lexicon } from '#extract/terms/lexicon.ts';
import { proposeSettlements, type Draft } from '#extract/editor/propose.ts';
import { writeSettlement } from '#extract/editor/write-settlement.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import type { Region } from '#settings/region.ts';
import { noStory, type Story } from '#extract/editor/settlement.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import { listStoryFolders } from './story-folders.ts';
import { filterLines } from './ndjson.ts';
import { describeChanged, numbersChangedByCommonList } from '#extract/dataset/changed-numbers.ts';
import { serializeParts } from '#extract/dataset/serialize.ts';
import { summarize } from '#extract/dataset/summary.ts';
import { readArticle } from '#files/article/read-article.ts';
import { readLexicon, readLexiconOf } from '#files/read-lexicon.ts';
import { readRegion } from '#files/read-region.ts';
import { readBytes, readText } from '#files/read-text.ts';
import { finishWrites, writeTogether } from '#files/write-whole.ts';
import { forTerminal } from '#extract/text/terminal.ts';

const LEXICON = 'data/lexicon.yaml';
const REGIONS = 'data/regions';
const STORIES = 'data/stories';

const USAGE = `usage: npm run extract [-- --accept]
       npm run --silent extract -- --file ARTICLE [--lexicon FILE] [--encoding NAME] > DATASET
       npm run --silent extract -- --ndjson [--lexicon FILE] [--encoding NAME] < LINES > DATASETS

  --accept           also where the common word list changes numbers that a story has published
  --file ARTICLE     one article alone: plain text, a Word document (.docx) or a saved web page (.html); its dataset goes to
                     standard output
  --ndjson           a line {"id": …, "text": …} in, a dataset a line out
  --lexicon FILE     the word list: data/lexicon.yaml where not given
  --encoding NAME    where it cannot be told: gb18030, big5`;

/** What to do where the common list changes what a story has published. */
const TO_ACCEPT =
	'; nothing is written: npm run extract -- --accept writes them; what one story alone counts belongs into a lexicon.yaml in its folder';

/** Where a command reads and writes, and whom it tells. */
export interface Surroundings {
	root: string;
	out: (text: string) => void;
	err: (text: string) => void;
	/** What is said of the arguments: as `npm run extract` takes them where nothing else is given. */
	usage?: string;
}

/** The command line; returns the exit status. Faults are told, not thrown. */
export function run(
	args: readonly string[],
	{ root, usage = USAGE, ...raw }: Surroundings
): number {
	const out = (text: string) => raw.out(forTerminal(text));
	const err = (text: string) => raw.err(forTerminal(text));
	try {
		const { values } = parseArgs({
			args: [...args],
			options: {
				file: { type: 'string' },
				lexicon: { type: 'string' },
				encoding: { type: 'string' },
				ndjson: { type: 'boolean' },
				accept: { type: 'boolean' },
				help: { type: 'boolean' }
			}
		});
		if (values.help) {
			out(`${usage}\n`);
			return 0;
		}
		if (values.file !== undefined) {
			const lexiconFile = values.lexicon ?? join(root, LEXICON);
			const lexicon = readLexicon(lexiconFile);
			const { dataset, text, document } = extractFile(
				values.file,
				lexicon,
				readRegions(root),
				values.encoding ?? null
			);
			if (document !== null)
				err(`${values.file}: read as text from ${document}; places below are in that text\n`);
			tell(dataset, text, values.file, err);
			for (const part of serializeParts(dataset)) raw.out(part);
			return 0;
		}
		return extractStories(
			root,
			values.lexicon ?? join(root, LEXICON),
			values.encoding ?? null,
			values.accept ?? false,
			out,
			err
		);
	} catch (error) {
		return tellFault(error, err, usage);
	}
}

/**
 * Reads every story and only then writes. One at fault is told of and keeps the dataset that it has, as does one whose published
 * numbers the common list changes, unless that is accepted.
 */
function extractStories(
	root: string,
	lexiconFile: string,
	encoding: string | null,
	accept: boolean,
	out: (text: string) => void,
	err: (text: string) => void
): number {
	const common = readLexicon(lexiconFile);
	const stories = join(root, STORIES);
	if (!existsSync(stories))
		throw new Fault('no-stories', 'no such folder; expected a folder for each story', stories);
	finishWrites(stories);
	const ready: { file: string; dataset: Dataset }[] = [];
	const addressed: Addressed[] = [];
	let status = 0;
	for (const { id, path, fault } of listStoryFolders(stories)) {
		try {
			if (fault) throw fault;
			const lexicon = readLexiconOf(path, common);
			const { dataset, story } = extractStory(root, id, lexicon, encoding, err);
			addressed.push({ id, formerly: story.formerly });
			const file = join(path, 'dataset.json');
			const changed = tellChanged(file, dataset, lexicon);
			if (changed !== null && !accept)
				throw new Fault('numbers-changed', changed + TO_ACCEPT, file);
			out(summarize(dataset));
			if (changed !== null) out(`  accepted: ${changed}\n`);
			out(`  to check it against the article: npm run review -- ${id}\n`);
			ready.push({ file, dataset });
		} catch (error) {
			status = tellFault(error, err);
		}
	}
	try {
		leadOn(addressed);
	} catch (error) {
		status = tellFault(error, err);
	}
	writeTogether(ready.map(({ file, dataset }) => ({ file, content: serializeParts(dataset) })));
	return status;
}

/** What the common list changes of the numbers that a story has published; null for nothing. */
function tellChanged(file: string, dataset: Dataset, lexicon: Lexicon): string | null {
	const before = readPublished(file);
	const changed = before ? numbersChangedByCommonList(before, dataset, lexicon) : [];
	if (changed.length === 0) return null;
	return `the common word list changes published numbers: ${describeChanged(changed)}`;
}

/** The dataset that is there; null where there is none that could be read, so that nothing is published. */
function readPublished(file: string): Dataset | null {
	if (!existsSync(file)) return null;
	try {
		const dataset = JSON.parse(readText(file)) as Partial<Dataset> | null;
		return dataset?.version === 1 && dataset.story && dataset.terms ? (dataset as Dataset) : null;
	} catch {
		return null;
	}
}

function extractStory(
	root: string,
	id: string,
	lexicon: Lexicon,
	encoding: string | null,
	err: (text: string) => void
): { dataset: Dataset; story: Story } {
	const folder = join(root, STORIES, id);
	const file = join(folder, 'article.txt');
	const settings = join(folder, 'story.yaml');
	const story = parseStory(readText(settings), settings);
	const region =
		story.region === null ? null : readRegion(join(root, REGIONS), story.region, settings);
	const bytes = readBytes(file);
	const { text, encoding: found } = decodeArticle(bytes, file, encoding);
	const article = {
		id,
		file: 'article.txt',
		sha256: hash('sha256', bytes),
		encoding: found,
		text
	};
	const dataset = extract(article, { story, lexicon, region });
	tell(dataset, text, file, err, { region });
	return { dataset, story };
}

/** Any one article; the dataset of a document is that of the text that was read from it. */
function extractFile(
	file: string,
	lexicon: Lexicon,
	regions: readonly Region[],
	encoding: string | null
): { dataset: Dataset; text: string; document: string | null } {
	const { text, bytes, document, encoding: found } = readArticle(file, encoding);
	const article = {
		id: basename(file, extname(file)),
		file: basename(file),
		sha256: hash('sha256', bytes),
		encoding: found,
		text
	};
	const region = regionOf(text, regions);
	return { dataset: extract(article, { story: noStory, lexicon, region }), text, document };
}

/** The region that has most of its divisions named in a text; null where none has one. */
function regionOf(text: string, regions: readonly Region[]): Region | null {
	let found: Region | null = null;
	let most = 0;
	for (const region of regions) {
		const named = region.divisions.filter((division) => text.includes(division.name)).length;
		if (named > most) {
			most = named;
			found = region;
		}
	}
	return found;
}

/**
 * Diagnostics as `FILE:LINE:COLUMN: warning CODE: message`. For a story, whose editor has a say, with the item of
 * `settlements` in `story.yaml` that keeps what was read, and what may stand in its place.
 */
export function tell(
	dataset: Dataset,
	article: string,
	file: string,
	err: (text: string) => void,
	editor: { region: Region | null } | null = null
): void {
	for (const diagnostic of dataset.diagnostics) {
		const { code, message, spans } = diagnostic;
		const settle = editor
			? describeChoice(proposeSettlements(diagnostic, { article, dataset, ...editor }))
			: '';
		const place = placeOf(article, spans[0]?.[0] ?? 0);
		err(`${describe('warning', code, message + settle, file, place)}\n`);
	}
}

/** `; to settle: - { words: '“…”', speaker: null } # or 许娟, 闵桥` */
function describeChoice([first, ...others]: Draft[]): string {
	if (!first) return '';
	const instead = others.map((draft) =>
		draft.kind === 'words' ? (draft.speaker ?? 'null') : writeSettlement(draft).slice(2)
	);
	const or = instead.length > 0 ? ` # or ${instead.join(', ')}` : '';
	return `; to settle: ${writeSettlement(first)}${or}`;
}

function readRegions(root: string): Region[] {
	const folder = join(root, REGIONS);
	if (!existsSync(folder)) return [];
	finishWrites(folder);
	return readdirSync(folder)
		.filter((name) => /^\d{6}\.yaml$/u.test(name))
		.sort()
		.map((name) => parseRegion(readText(join(folder, name)), join(folder, name)));
}

/**
 * The filter: `{"id","text"}` a line in, one dataset a line out, errors as objects in place; returns the exit status, 1
 * where a line failed. `progress` is told the number of lines now and then.
 */
export async function filter(
	args: readonly string[],
	root: string,
	input: AsyncIterable<Uint8Array>,
	write: (part: string) => void | Promise<void>,
	err: (text: string) => void,
	progress: (lines: number) => void
): Promise<number> {
	let lexicon: Lexicon;
	let regions: Region[];
	let encoding: string;
	try {
		const { values } = parseArgs({
			args: [...args],
			options: {
				ndjson: { type: 'boolean' },
				lexicon: { type: 'string' },
				encoding: { type: 'string' }
			}
		});
		encoding = nameOf(values.encoding ?? 'utf-8', '--encoding');
		if (encoding.startsWith('utf-16')) {
			throw new Fault(
				'unknown-encoding',
				'lines of UTF-16 cannot be told apart; convert them to UTF-8: iconv -f utf-16 -t utf-8',
				'--encoding'
			);
		}
		lexicon = readLexicon(values.lexicon ?? join(root, LEXICON));
		regions = readRegions(root);
	} catch (error) {
		return tellFault(error, err);
	}
	const read = (id: string, text: string) => {
		const sha256 = hash('sha256', text);
		const article = { id, file: id, sha256, encoding, text };
		return extract(article, { story: noStory, lexicon, region: regionOf(text, regions) });
	};
	const { failed } = await filterLines(input, { encoding, read, write, err, progress });
	return failed > 0 ? 1 : 0;
}

/** Says what was wrong with an input or with the arguments; anything else is a mistake of ours, and thrown. */
export function tellFault(error: unknown, err: (text: string) => void, usage = USAGE): number {
	if (error instanceof Fault) {
		err(`${describe('error', error.code, error.message, error.file, error.place)}\n`);
		return 1;
	}
	if (
		error instanceof TypeError &&
		'code' in error &&
		String(error.code).startsWith('ERR_PARSE_ARGS')
	) {
		err(`error usage: ${error.message}\n${usage}\n`);
		return 1;
	}
	throw error;
}

/**
 * Runs the command line in this process: its streams, its exit status.
 *
 * @param root the folder that holds `data/`
 */
export async function runProcess(
	args: readonly string[],
	root: string,
	usage = USAGE
): Promise<void> {
	const err = (text: string) => void process.stderr.write(text);
	// Whoever reads the output may have enough of it.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		process.exit(error.code === 'EPIPE' ? 0 : 1);
	});
	if (!args.includes('--ndjson')) {
		const out = (text: string) => void process.stdout.write(text);
		process.exitCode = run(args, { root, out, err, usage });
		return;
	}
	const write = async (line: string) => {
		if (!process.stdout.write(line)) await once(process.stdout, 'drain');
	};
	const progress = (lines: number) => {
		if (process.stderr.isTTY) err(`\r${lines} lines`);
	};
	process.exitCode = await filter(args, root, process.stdin, write, err, progress);
	if (process.stderr.isTTY) err('\n');
}
