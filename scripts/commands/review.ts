/**
 * `npm run review`: a story's review as one HTML file to open from disk or print: the article with everything that was found,
 * what is doubtful with the lines of `story.yaml` that settle it, and every number with its sentences, for the desk to sign.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTogether } from '#files/write-whole.ts';
import {
	readArguments,
	Refusal,
	runWhenStarted,
	type Command,
	type Terminal
} from '../command-line.ts';
import { listStories, readStory } from './review/read-story.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { sheetMessagesIn } from '#lib/messages/sheet.ts';
import { storyFileName } from '#lib/outputs/file/names.ts';
import { writeSheet, type SheetParts } from '#review/sheet.ts';

const USAGE = `npm run review -- STORY … [--lang zh|en] [--data FOLDER] [--out FOLDER]

  STORY          ids of stories: names of folders under data/stories
  --lang zh|en   the sheet's language: zh where not given; in English the file is STORY.en.html
  --data FOLDER  data where not given
  --out FOLDER   where the files are written: review where not given
`;

export const review: Command = { name: 'review', usage: USAGE, run };

runWhenStarted(import.meta.url, review);

function run(args: readonly string[], { out }: Terminal): void {
	const text = { type: 'string' } as const;
	const { values, positionals } = readArguments(args, { data: text, out: text, lang: text }, USAGE);
	const data = values.data ?? 'data';
	const folder = values.out ?? 'review';
	const language = LANGUAGES.find(({ code }) => code === (values.lang ?? 'zh'));
	if (!language) throw new Refusal(`--lang is zh or en\n\n${USAGE}`);
	const wording = { language, words: sheetMessagesIn(language) };
	if (positionals.length === 0) {
		throw new Refusal(
			`which story? There are ${listStories(data).join(', ') || 'none'}\n\n${USAGE}`
		);
	}
	const reviewed = positionals.map((id) => ({ id, ...readStory(data, id) }));
	const parts = readSheetParts();
	const files = reviewed.map((one) => ({
		file: join(folder, storyFileName(one.id, language)),
		content: writeSheet(one, wording, parts)
	}));
	writeTogether(files);
	for (const [i, { id, dataset, upToDate }] of reviewed.entries()) {
		out(
			`written: ${files[i]!.file}, with ${String(dataset.diagnostics.length)} doubts to look at\n`
		);
		if (!upToDate) {
			out(`${join(data, 'stories', id, 'dataset.json')} is older than that; run npm run extract\n`);
		}
	}
}

/** As on the site, then what is the sheet's own; paper has the last word. */
const STYLES = [
	'styles/palette.css',
	'styles/base.css',
	'review/sheet.css',
	'review/marks.css',
	'review/article.css',
	'review/numbers.css',
	'review/paper.css'
];

function readSheetParts(): SheetParts {
	const read = (path: string) =>
		readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
	return { style: STYLES.map(read).join('\n'), script: read('review/sheet.js') };
}
