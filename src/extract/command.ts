import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import type { Dataset } from '#dataset';
import { decode } from './decode.ts';
import { extract } from './extract.ts';
import { describe, Fault, placeOf } from './fault.ts';
import { parseLexicon, type Lexicon } from './lexicon.ts';
import { parseRegion, type Region } from './region.ts';
import { noStory, parseStory } from './settlement.ts';
import { serialize } from './serialize.ts';
import { summarize } from './summary.ts';

const LEXICON = 'data/lexicon.yaml';
const REGIONS = 'data/regions';
const STORIES = 'data/stories';

const USAGE = `usage: npm run extract
       npm run --silent extract -- --file ARTICLE.txt [--lexicon LEXICON.yaml] [--encoding NAME]`;

/** Where a command reads and writes, and whom it tells. */
export interface Surroundings {
	root: string;
	out: (text: string) => void;
	err: (text: string) => void;
}

/** The command line; returns the exit status. Faults are told, not thrown. */
export function run(args: readonly string[], { root, out, err }: Surroundings): number {
	try {
		const { values } = parseArgs({
			args: [...args],
			options: {
				file: { type: 'string' },
				lexicon: { type: 'string' },
				encoding: { type: 'string' },
				help: { type: 'boolean' }
			}
		});
		if (values.help) {
			out(`${USAGE}\n`);
			return 0;
		}
		if (values.file !== undefined) {
			const lexiconFile = values.lexicon ?? join(root, LEXICON);
			const lexicon = readLexicon(lexiconFile);
			const { dataset, text } = extractFile(
				values.file,
				lexicon,
				readRegions(root),
				values.encoding ?? null
			);
			tell(dataset, text, values.file, err);
			out(serialize(dataset));
			return 0;
		}
		return extractStories(
			root,
			values.lexicon ?? join(root, LEXICON),
			values.encoding ?? null,
			out,
			err
		);
	} catch (error) {
		if (error instanceof Fault) {
			err(`${describe('error', error.code, error.message, error.file, error.place)}\n`);
			return 1;
		}
		if (
			error instanceof TypeError &&
			'code' in error &&
			String(error.code).startsWith('ERR_PARSE_ARGS')
		) {
			err(`error usage: ${error.message}\n${USAGE}\n`);
			return 1;
		}
		throw error;
	}
}

/** Reads every story and only then writes, so that a fault in one leaves all as they were. */
function extractStories(
	root: string,
	lexiconFile: string,
	encoding: string | null,
	out: (text: string) => void,
	err: (text: string) => void
): number {
	const lexicon = readLexicon(lexiconFile);
	const stories = join(root, STORIES);
	if (!existsSync(stories))
		throw new Fault('no-stories', 'no such folder; expected a folder for each story', stories);
	const ready: { file: string; dataset: Dataset }[] = [];
	for (const entry of readdirSync(stories, { withFileTypes: true }).sort((a, b) =>
		a.name < b.name ? -1 : 1
	)) {
		if (!entry.isDirectory()) continue;
		const folder = join(stories, entry.name);
		const file = join(folder, 'article.txt');
		const settings = join(folder, 'story.yaml');
		const story = parseStory(readText(settings), settings);
		const region = story.region === null ? null : readRegion(root, story.region, settings);
		const bytes = readBytes(file);
		const { text, encoding: found } = decode(bytes, file, encoding);
		const article = {
			id: entry.name,
			file: 'article.txt',
			sha256: hash(bytes),
			encoding: found,
			text
		};
		const dataset = extract(article, { story, lexicon, region });
		tell(dataset, text, file, err);
		const unknown = dataset.diagnostics.find(({ code }) => code === 'unit-unknown');
		if (unknown) {
			throw new Fault(
				unknown.code,
				`${unknown.message}; add it to the region file, or correct the article`,
				file,
				placeOf(text, unknown.spans[0]?.[0] ?? 0)
			);
		}
		out(summarize(dataset));
		ready.push({ file: join(folder, 'dataset.json'), dataset });
	}
	for (const { file, dataset } of ready) writeWhole(file, serialize(dataset));
	return 0;
}

/** Any one article. The region is the one that knows most of its units. */
function extractFile(
	file: string,
	lexicon: Lexicon,
	regions: readonly Region[],
	encoding: string | null
): { dataset: Dataset; text: string } {
	const bytes = readBytes(file);
	const { text, encoding: found } = decode(bytes, file, encoding);
	const article = {
		id: basename(file, extname(file)),
		file: basename(file),
		sha256: hash(bytes),
		encoding: found,
		text
	};
	let region: Region | null = null;
	let most = 0;
	for (const candidate of regions) {
		const named = candidate.divisions.filter((division) => text.includes(division.name)).length;
		if (named > most) {
			most = named;
			region = candidate;
		}
	}
	return { dataset: extract(article, { story: noStory, lexicon, region }), text };
}

/** Diagnostics as `FILE:LINE:COLUMN: warning CODE: message`. */
function tell(dataset: Dataset, text: string, file: string, err: (text: string) => void): void {
	for (const { code, message, spans } of dataset.diagnostics) {
		err(`${describe('warning', code, message, file, placeOf(text, spans[0]?.[0] ?? 0))}\n`);
	}
}

function readLexicon(file: string): Lexicon {
	return parseLexicon(readText(file), file);
}

function readRegion(root: string, adcode: string, from: string): Region {
	const file = join(root, REGIONS, `${adcode}.yaml`);
	if (!existsSync(file)) {
		throw new Fault(
			'no-region',
			`the region ${adcode} has no file ${REGIONS}/${adcode}.yaml`,
			from
		);
	}
	return parseRegion(readText(file), file);
}

function readRegions(root: string): Region[] {
	const folder = join(root, REGIONS);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => /^\d{6}\.yaml$/u.test(name))
		.sort()
		.map((name) => parseRegion(readText(join(folder, name)), join(folder, name)));
}

function readText(file: string): string {
	return decode(readBytes(file), file).text;
}

function readBytes(file: string): Uint8Array {
	try {
		return readFileSync(file);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		const why =
			code === 'ENOENT'
				? 'there is no such file'
				: code === 'EISDIR'
					? 'this is a folder'
					: `cannot be read (${code})`;
		throw new Fault('missing-file', why, file);
	}
}

/** Writes beside the file and renames, so that whoever reads it finds the old or the new one, whole. */
export function writeWhole(file: string, text: string): void {
	const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.part`;
	try {
		writeFileSync(draft, text, { flush: true });
		renameSync(draft, file);
	} catch (error) {
		rmSync(draft, { force: true });
		throw new Fault(
			'not-written',
			`cannot be written (${error instanceof Error ? error.message : ''})`,
			file
		);
	}
}

function hash(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	process.exitCode = run(process.argv.slice(2), {
		root: '',
		out: (text) => process.stdout.write(text),
		err: (text) => process.stderr.write(text)
	});
}
