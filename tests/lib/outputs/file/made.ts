import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { CHINESE } from '#lib/messages/language.ts';
import type { Part, Parts } from '#lib/outputs/file/parts.ts';
import { storyFile, type StoryFileInput } from '#lib/outputs/file/story-file.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';

const partOf = (text: string): Part => ({
	text,
	sha256: createHash('sha256').update(text).digest('base64')
});
const kind = { script: partOf('"script";'), style: partOf(':root{color:red}') };

/** Parts that do nothing: what is drawn does not depend on them. */
export const parts: Parts = {
	first: partOf('"first";'),
	story: { zh: kind, en: kind },
	chart: { zh: kind, en: kind }
};

/** The list that the project's own stories are counted by. */
export const words = parseLexicon(readFileSync('data/lexicon.yaml', 'utf8'), 'lexicon.yaml');

/** A file of a story, with parts that do nothing. */
export const makeFile = (input: Partial<StoryFileInput> & { view: StoryView }): string =>
	storyFile({ words, isWithheld: false, language: CHINESE, parts, ...input });

/** A page as a browser has it, without running anything. */
export const openPage = (html: string): Document => parseHTML(html).document as unknown as Document;
