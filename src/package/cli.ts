#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runProcess } from '#extract/cli/command.ts';
import { makeStory } from './story.ts';

const USAGE = `usage: yansheng ARTICLE.txt [--lexicon LEXICON.yaml] [--encoding NAME] > DATASET.json
       yansheng --ndjson [--lexicon LEXICON.yaml] [--encoding NAME] < LINES > DATASETS
       yansheng story FOLDER --out FILE.html [--lang zh|en] [--lexicon LEXICON.yaml] [--region REGION.yaml] [--encoding NAME]`;

/** The package's folder: word list and regions lie in it as they do in the project. */
const root = dirname(fileURLToPath(import.meta.url));

/** Lies in the package beside this file; only `story` loads it. */
const MAKER = new URL(/* @vite-ignore */ './maker.js', import.meta.url).href;

const args = process.argv.slice(2);
if (args.includes('--help')) process.stdout.write(`${USAGE}\n`);
else if (args[0] === 'story') {
	const surroundings = { root, maker: MAKER, usage: USAGE };
	process.exitCode = await makeStory(args.slice(1), surroundings, tell);
} else {
	const told = read(args);
	if (told.args) await runProcess(told.args, root, USAGE);
	else {
		tell(`error usage: ${told.why}\n${USAGE}\n`);
		process.exitCode = 1;
	}
}

function tell(text: string): void {
	process.stderr.write(text);
}

/** The arguments as `npm run extract` takes them, or why they cannot be taken. */
function read(args: string[]): { args: string[] } | { args: null; why: string } {
	try {
		const text = { type: 'string' } as const;
		const { values, positionals } = parseArgs({
			args,
			options: { lexicon: text, encoding: text, ndjson: { type: 'boolean' } },
			allowPositionals: true
		});
		const [article, ...more] = positionals;
		if (more.length > 0 || (article === undefined) === !values.ndjson)
			return { args: null, why: 'one article, or --ndjson' };
		const options = (['lexicon', 'encoding'] as const).flatMap((name) =>
			values[name] === undefined ? [] : [`--${name}=${values[name]}`]
		);
		return { args: [article === undefined ? '--ndjson' : `--file=${article}`, ...options] };
	} catch (error) {
		return { args: null, why: (error as Error).message };
	}
}
