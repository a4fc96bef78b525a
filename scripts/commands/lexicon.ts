/**
 * `npm run lexicon`: proposes terms that `data/lexicon.yaml` lacks, with their sentences and a line to paste. It changes
 * nothing: what is counted is decided by a person.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#dataset';
import { listStoryFolders } from '#extract/cli/story-folders.ts';
import { readLexicon, readLexiconOf } from '#files/read-lexicon.ts';
import { finishWrites } from '#files/write-whole.ts';
import {
	readArguments,
	Refusal,
	runWhenStarted,
	type Command,
	type Terminal
} from '../command-line.ts';
import { proposeTerms } from './lexicon/candidates.ts';
import { findOpenPassages } from './lexicon/passages.ts';
import { findDataset } from './find-dataset.ts';
import { reportCandidates } from './lexicon/report.ts';

const USAGE = `npm run lexicon [-- [STORY …] [--most N] [--data FOLDER]]

  STORY          ids of stories; all where none is given
  --most N       how many words to propose for each story beside the quoted phrases: 30 where not given
  --data FOLDER  data where not given
`;

export const lexicon: Command = { name: 'lexicon', usage: USAGE, run };

runWhenStarted(import.meta.url, lexicon);

function run(args: readonly string[], { out }: Terminal): void {
	const { data, stories, most } = readOptions(args);
	const file = join(data, 'lexicon.yaml');
	const common = readLexicon(file);
	const known = readStories(join(data, 'stories'));
	const unknown = stories.find((id) => !known.has(id));
	if (unknown !== undefined) findDataset(data, unknown);
	const lists = new Map(
		[...known.keys()].map((id) => [id, readLexiconOf(join(data, 'stories', id), common)])
	);
	const passages = new Map(
		[...known].map(([id, dataset]) => [id, findOpenPassages(dataset, lists.get(id)!)])
	);
	const all = [...passages.values()].flat();
	for (const id of stories.length > 0 ? stories : known.keys()) {
		const terms = lists.get(id)!;
		const candidates = proposeTerms(passages.get(id) ?? [], all, terms.never);
		const quoted = candidates.filter(({ kind }) => kind === 'quoted');
		const others = candidates.filter(({ kind }) => kind !== 'quoted').slice(0, most);
		out(
			`# ${id}: ${String(quoted.length)} quoted phrases and ${String(others.length)} words that ${file} lacks\n\n`
		);
		out(`${reportCandidates([...quoted, ...others], terms)}\n\n`);
	}
	out(
		`# A line goes under “terms” of ${file}, or, for one story alone, of a lexicon.yaml in its folder.\n`
	);
}

function readStories(folder: string): Map<string, Dataset> {
	finishWrites(folder);
	return new Map(
		listStoryFolders(folder)
			.map(({ id, path, fault }) => {
				if (fault) throw fault;
				return { id, file: join(path, 'dataset.json') };
			})
			.filter(({ file }) => existsSync(file))
			.map(({ id, file }) => [id, JSON.parse(readFileSync(file, 'utf8')) as Dataset])
	);
}

function readOptions(args: readonly string[]) {
	const text = { type: 'string' } as const;
	const { values, positionals } = readArguments(args, { most: text, data: text }, USAGE);
	const most = Number(values.most ?? '30');
	if (!Number.isInteger(most) || most < 0) {
		throw new Refusal(`--most is a whole number; found “${values.most ?? ''}”`);
	}
	return { data: values.data ?? 'data', stories: positionals, most };
}
