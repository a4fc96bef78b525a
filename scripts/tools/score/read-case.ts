import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Dataset } from '#dataset';
import { decode } from '#extract/text/decode.ts';
import { extract } from '#extract/extract.ts';
import { Fault } from '#extract/fault.ts';
import { noLexicon } from '#extract/terms/lexicon.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import type { Rule } from '#extract/speech/rules.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import { readBytes, readText } from '#files/read-text.ts';

/** Of `expected.yaml`, what is scored: who is named and given words, and which words. */
export interface Truth {
	speakers: { name: string }[];
	statements: { by: string[]; text: string }[] | null;
}

/** An article that a person has read, and what the extraction makes of it. */
export interface ReadCase {
	text: string;
	dataset: Dataset;
	/** By statement, the rules by which it is somebody's. */
	rules: ReadonlyMap<string, readonly Rule[]>;
}

/** Reads `article.txt` of a case; `story.yaml` and `lexicon.yaml` are used where they are there. */
export function readCase(folder: string): ReadCase {
	const file = join(folder, 'article.txt');
	const optional = <T>(name: string, read: (source: string, file: string) => T, otherwise: T) => {
		const path = join(folder, name);
		return existsSync(path) ? read(readText(path), path) : otherwise;
	};
	const { text, encoding } = decode(readBytes(file), file);
	const rules = new Map<string, readonly Rule[]>();
	const dataset = extract(
		{ id: 'case', file: 'article.txt', sha256: '', encoding, text },
		{
			story: optional('story.yaml', parseStory, noStory),
			lexicon: optional('lexicon.yaml', parseLexicon, noLexicon),
			region: null,
			decided: (statement, by) => rules.set(statement, by)
		}
	);
	return { text, dataset, rules };
}

/** What a person read; null where `expected.yaml` does not list the speakers. A `Fault` where it is of another shape. */
export function readTruth(folder: string): Truth | null {
	const file = join(folder, 'expected.yaml');
	const read = parse(readText(file)) as Partial<Truth> | null;
	if (read?.speakers === undefined) return null;
	const { speakers, statements = null } = read;
	if (!Array.isArray(speakers) || speakers.some((one) => typeof one?.name !== 'string')) {
		throw new Fault('bad-truth', 'expected `speakers` as a list of { name: … }', file);
	}
	const isStatement = (one: Truth['statements'] extends (infer S)[] | null ? S : never) =>
		typeof one?.text === 'string' && Array.isArray(one.by);
	if (statements !== null && !(Array.isArray(statements) && statements.every(isStatement))) {
		throw new Fault(
			'bad-truth',
			'expected `statements` as a list of { by: [names], text: … }',
			file
		);
	}
	return { speakers, statements };
}
