/**
 * `npm run lexicon`: proposes terms that `data/lexicon.yaml` lacks, with their sentences and a line to paste. It changes
 * nothing: what is counted is decided by a person.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '#dataset';
import { describe, Fault } from '#extract/fault.ts';
import { parseLexicon } from '#extract/lexicon.ts';
import { proposeTerms } from './lexicon/candidates.ts';
import { findOpenPassages } from './lexicon/passages.ts';
import { reportCandidates } from './lexicon/report.ts';

const USAGE = `npm run lexicon [-- STORY …] [-- --most N] [-- --data FOLDER]

  STORY          ids of stories; all where none is given
  --most N       how many words to propose for each story beside the quoted phrases: 30 where not given
  --data FOLDER  data where not given
`;

class Refusal extends Error {}

try {
	run();
} catch (error) {
	if (error instanceof Fault) {
		console.error(describe('error', error.code, error.message, error.file, error.place));
	} else if (error instanceof Refusal) {
		console.error(`lexicon: ${error.message}`);
	} else throw error;
	process.exitCode = 1;
}

function run(): void {
	const { data, stories, most } = readOptions();
	const file = join(data, 'lexicon.yaml');
	const lexicon = parseLexicon(readFileSync(file, 'utf8'), file);
	const known = readStories(join(data, 'stories'));
	const unknown = stories.find((id) => !known.has(id));
	if (unknown !== undefined) {
		throw new Refusal(
			`${unknown} has no dataset.json under ${join(data, 'stories')}; run npm run extract first`
		);
	}
	const passages = new Map(
		[...known].map(([id, dataset]) => [id, findOpenPassages(dataset, lexicon)])
	);
	const all = [...passages.values()].flat();
	for (const id of stories.length > 0 ? stories : known.keys()) {
		const candidates = proposeTerms(passages.get(id) ?? [], all, lexicon.never);
		const quoted = candidates.filter(({ kind }) => kind === 'quoted');
		const others = candidates.filter(({ kind }) => kind !== 'quoted').slice(0, most);
		console.log(
			`# ${id}: ${String(quoted.length)} quoted phrases and ${String(others.length)} words that ${file} lacks\n`
		);
		console.log(`${reportCandidates([...quoted, ...others], lexicon)}\n`);
	}
}

function readStories(folder: string): Map<string, Dataset> {
	const ids = existsSync(folder) ? readdirSync(folder).sort() : [];
	return new Map(
		ids
			.map((id) => ({ id, file: join(folder, id, 'dataset.json') }))
			.filter(({ file }) => existsSync(file))
			.map(({ id, file }) => [id, JSON.parse(readFileSync(file, 'utf8')) as Dataset])
	);
}

function readOptions() {
	const { values, positionals } = parse();
	if (values.help) {
		console.log(USAGE);
		process.exit(0);
	}
	const most = Number(values.most ?? '30');
	if (!Number.isInteger(most) || most < 0) {
		throw new Refusal(`--most is a whole number; found “${values.most ?? ''}”`);
	}
	return { data: values.data ?? 'data', stories: positionals, most };
}

function parse() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				most: { type: 'string' },
				data: { type: 'string' },
				help: { type: 'boolean', short: 'h' }
			}
		});
	} catch (error) {
		throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
	}
}
