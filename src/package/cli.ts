#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runProcess } from '#extract/cli/command.ts';

const USAGE = `usage: yansheng ARTICLE.txt [--lexicon LEXICON.yaml] [--encoding NAME] > DATASET.json
       yansheng --ndjson [--lexicon LEXICON.yaml] [--encoding NAME] < LINES > DATASETS`;

/** The package's folder: word list and regions lie in it as they do in the project. */
const root = dirname(fileURLToPath(import.meta.url));

const told = read(process.argv.slice(2));
if (told.args) await runProcess(told.args, root, USAGE);
else {
	process[told.status === 0 ? 'stdout' : 'stderr'].write(`${told.said}\n`);
	process.exitCode = told.status;
}

type Told = { args: string[] } | { args: null; said: string; status: number };

/** The arguments as `npm run extract` takes them, or what to say instead. */
function read(args: string[]): Told {
	try {
		const text = { type: 'string' } as const;
		const flag = { type: 'boolean' } as const;
		const { values, positionals } = parseArgs({
			args,
			options: { lexicon: text, encoding: text, ndjson: flag, help: flag },
			allowPositionals: true
		});
		if (values.help) return { args: null, said: USAGE, status: 0 };
		const [article, ...more] = positionals;
		if (more.length > 0 || (article === undefined) === !values.ndjson)
			return { args: null, said: `error usage: one article, or --ndjson\n${USAGE}`, status: 1 };
		const options = (['lexicon', 'encoding'] as const).flatMap((name) =>
			values[name] === undefined ? [] : [`--${name}=${values[name]}`]
		);
		return { args: [article === undefined ? '--ndjson' : `--file=${article}`, ...options] };
	} catch (error) {
		return { args: null, said: `error usage: ${(error as Error).message}\n${USAGE}`, status: 1 };
	}
}
