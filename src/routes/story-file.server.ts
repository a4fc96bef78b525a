import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parts } from '#lib/outputs/file/parts.ts';
import { storyFile } from '#lib/outputs/file/story-file.ts';
import { LANGUAGES, type Language } from '#lib/messages/language.ts';
import { readFileInput } from './stories.server.ts';

/** What `scripts/bundle.ts` leaves for it. */
const PARTS = join('.cache', 'file-parts.json');

let parts: Parts | null = null;

/** @throws Error where the scripts have not been bundled */
function readParts(): Parts {
	if (parts) return parts;
	if (!existsSync(PARTS))
		throw new Error(`${PARTS} is missing: npm run build bundles the scripts before the pages`);
	return (parts = JSON.parse(readFileSync(PARTS, 'utf8')) as Parts);
}

/** Name of the story in one file. It stays what it is wherever it is kept. */
const storyFileName = (story: string, { code }: Language): string =>
	code === 'zh' ? `${story}.html` : `${story}.${code}.html`;

/** What they are served as; Kit takes nothing more than `text/html` for a page of its own. */
export const HTML = 'text/html; charset=utf-8';

/** The story in one file, in each language. */
export const listStoryFiles = (story: string): { name: string }[] =>
	LANGUAGES.map((language) => ({ name: storyFileName(story, language) }));

/** @returns null where it is no name of such a file */
export function makeStoryFile(story: string, name: string): string | null {
	const language = LANGUAGES.find((known) => storyFileName(story, known) === name);
	return language ? storyFile({ ...readFileInput(story), language, parts: readParts() }) : null;
}
