import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '#extract/terms/lexicon.ts';
import { parseLexicon, parseOwnLexicon } from '#extract/terms/parse-lexicon.ts';
import { readText } from './read-text.ts';

/** The list that all stories share. */
export const readLexicon = (file: string): Lexicon => parseLexicon(readText(file), file);

/** The list that a story is counted with: the common one, with what `lexicon.yaml` in its folder says, where there is one. */
export function readLexiconOf(folder: string, common: Lexicon): Lexicon {
	const file = join(folder, 'lexicon.yaml');
	return existsSync(file) ? parseOwnLexicon(readText(file), file, common) : common;
}
