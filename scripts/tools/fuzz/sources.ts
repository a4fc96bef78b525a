import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collectExpressions } from '../expressions/collect.ts';

/** Generated from dictionaries: ordinary words, of which there are tens of thousands. */
const GENERATED = new Set(['common-words.ts', 'traditional.ts']);

/** What the extraction is written in, by path, without the words that are generated. */
export const SOURCES = readdirSync('src/extract', { recursive: true, withFileTypes: true })
	.filter(({ name }) => name.endsWith('.ts') && !GENERATED.has(name))
	.map(({ parentPath, name }) => join(parentPath, name))
	.sort();

/** Its regular expressions: those that are written, and those that are built from words. */
export const EXPRESSIONS = await collectExpressions(SOURCES);
