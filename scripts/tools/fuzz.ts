/** `npm run fuzz`: reads made-up texts until something is wrong with what comes out, or takes too long. */
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract, type Article } from '#extract/extract.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import {
	readArguments,
	Refusal,
	runWhenStarted,
	type Command,
	type Terminal
} from '../command-line.ts';
import { faultsOf } from './fuzz/faults.ts';
import { anyNearMatch, anyPump } from './fuzz/near-matches.ts';
import { Pace } from './fuzz/pace.ts';
import { EXPRESSIONS } from './fuzz/sources.ts';
import { anyCharacters, anyRepeated, anyText, repeat, type Repeated } from './fuzz/texts.ts';

const USAGE = `npm run fuzz -- [options]

  --minutes N   how long, 1 where not given
  --texts N     how many texts at most
  --seed N      an integer: the same one makes the same texts; taken from the clock where not given
`;

/** Of something repeated, in UTF-16 code units, where what comes out is looked at. */
const LOOKED_AT = 600;
/** The shortest of three texts of one character or two in turn, in UTF-16 code units: the longest is a million. */
const LONG = 125_000;

/** What is made: a text as it is, or something to be repeated, up to thousands or to a million of characters. */
type Made = { text: string } | { repeated: Repeated } | { long: Repeated };

function anyMade(article: string): fc.Arbitrary<Made> {
	const text = fc.oneof(anyText(article), anyNearMatch(EXPRESSIONS));
	const repeated = fc.oneof(anyRepeated(), anyPump(EXPRESSIONS));
	return fc.oneof(
		{ weight: 100, arbitrary: fc.record({ text }) },
		{ weight: 100, arbitrary: fc.record({ repeated }) },
		{ weight: 1, arbitrary: fc.record({ long: anyCharacters() }) }
	);
}

export const fuzz: Command = { name: 'fuzz', usage: USAGE, run };

runWhenStarted(import.meta.url, fuzz);

function run(args: readonly string[], { out }: Terminal): void {
	const { values } = readArguments(
		args,
		{ minutes: { type: 'string' }, texts: { type: 'string' }, seed: { type: 'string' } },
		USAGE
	);
	const minutes = readNumber('minutes', values.minutes ?? '1', 0);
	const texts = readNumber('texts', values.texts ?? String(Number.MAX_SAFE_INTEGER), 1);
	const seed = readNumber('seed', values.seed ?? String(Date.now() % 2 ** 31), -(2 ** 31));
	if (!Number.isInteger(seed)) throw new Refusal(`--seed takes an integer\n\n${USAGE}`);

	const lexicon = parseLexicon(readFileSync('data/lexicon.yaml', 'utf8'), 'data/lexicon.yaml');
	const regionFile = firstIn('data/regions', '*.yaml');
	const region = parseRegion(readFileSync(regionFile, 'utf8'), regionFile);
	const article = readFileSync(firstIn('data/stories', '*/article.txt'), 'utf8');
	const read = (text: string) => extract(articleOf(text), { story: noStory, lexicon, region });
	const pace = new Pace(read);
	let longPace: Pace | null = null;

	let count = 0;
	const limits = {
		seed,
		numRuns: texts,
		interruptAfterTimeLimit: minutes * 60_000,
		markInterruptAsFailure: false
	};
	const result = fc.check(
		fc.property(anyMade(article), (made) => {
			count++;
			const text = textOf(made);
			const faults = faultsOf(read(text), text);
			if (faults.length > 0) throw new Error(faults.join('\n'));
			let slow = null;
			if ('repeated' in made) slow = pace.complain(made.repeated);
			if ('long' in made) slow = (longPace ??= new Pace(read, undefined, LONG)).complain(made.long);
			if (slow) throw new Error(slow);
		}),
		limits
	);
	if (result.failed) {
		const [made] = result.counterexample ?? [];
		const why = result.errorInstance instanceof Error ? result.errorInstance.stack : '';
		throw new Refusal(`seed ${seed}, text ${count}: ${JSON.stringify(made)}\n${why ?? ''}`);
	}
	out(`${count} texts, seed ${seed}: nothing wrong\n`);
}

function textOf(made: Made): string {
	return 'text' in made ? made.text : repeat('long' in made ? made.long : made.repeated, LOOKED_AT);
}

/**
 * The first file of its kind: any will do.
 *
 * @param kind `*` stands for a file or folder
 */
function firstIn(folder: string, kind: '*.yaml' | '*/article.txt'): string {
	const below = kind.startsWith('*/') ? kind.slice(1) : '';
	const found = readdirSync(folder)
		.sort()
		.map((name) => join(folder, name) + below)
		.find((file) => file.endsWith(kind.slice(1)) && existsSync(file));
	if (!found) throw new Refusal(`there is no ${join(folder, kind)} to make texts from`);
	return found;
}

function articleOf(text: string): Article {
	return { id: 'any', file: 'any.txt', sha256: '', encoding: 'utf-8', text };
}

function readNumber(option: string, value: string, least: number): number {
	const number = Number(value);
	if (value.trim() === '' || !Number.isFinite(number) || number < least)
		throw new Refusal(`--${option} takes a number from ${least}, not “${value}”\n\n${USAGE}`);
	return number;
}
