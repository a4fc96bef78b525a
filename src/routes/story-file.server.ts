import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { liveChart } from '#lib/charts/live.ts';
import { listEmbedPages } from '#lib/outputs/embed/describe.ts';
import { chartFile } from '#lib/outputs/file/chart-file.ts';
import { chartFileName, storyFileName } from '#lib/outputs/file/names.ts';
import type { Parts } from '#lib/outputs/file/parts.ts';
import { storyFile } from '#lib/outputs/file/story-file.ts';
import type { Subject } from '#lib/outputs/picture/formats.ts';
import { LANGUAGES, languageOf } from '#lib/messages/language.ts';
import { readFileInput, readStory } from './stories.server.ts';

/** What `scripts/bundle.ts` leaves for it. */
const PARTS = join('.cache', 'file-parts.json');

let parts: Parts | null = null;

/** @throws Error where the scripts have not been bundled */
export function readParts(): Parts {
	if (parts) return parts;
	if (!existsSync(PARTS))
		throw new Error(`${PARTS} is missing: npm run build bundles the scripts before the pages`);
	return (parts = JSON.parse(readFileSync(PARTS, 'utf8')) as Parts);
}

/** What they are served as; Kit takes nothing more than `text/html` for a page of its own. */
export const HTML = 'text/html; charset=utf-8';

/** The story in one file, in each language. */
export const listStoryFiles = (story: string): { name: string }[] =>
	LANGUAGES.map((language) => ({ name: storyFileName(story, language) }));

/** Each chart in one file, in each language; what counts otherwise with each preset also for each of these. */
export const listChartFiles = (story: string): { name: string; subject: Subject; code: string }[] =>
	LANGUAGES.flatMap((language) =>
		listEmbedPages(readStory(story))
			.filter(({ chart, preset }) => preset === null || liveChart(chart).isCountedByPreset)
			.map((subject) => ({
				name: chartFileName(story, subject, language),
				subject,
				code: language.code
			}))
	);

/** @returns null where it is no name of such a file */
export function makeFile(story: string, name: string): string | null {
	const language = LANGUAGES.find((known) => storyFileName(story, known) === name);
	if (language) return storyFile({ ...readFileInput(story), language, parts: readParts() });
	const file = listChartFiles(story).find((one) => one.name === name);
	if (!file) return null;
	const { chart, preset } = file.subject;
	const { view, words } = readFileInput(story);
	return chartFile({
		view,
		words,
		chart,
		preset,
		language: languageOf(file.code),
		parts: readParts(),
		weigh: (html) => gzipSync(html, { level: constants.Z_BEST_COMPRESSION }).length
	});
}
