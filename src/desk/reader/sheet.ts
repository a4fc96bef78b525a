import { writeSheet } from '#review/sheet.ts';
import article from '#review/article.css?raw';
import marks from '#review/marks.css?raw';
import numbers from '#review/numbers.css?raw';
import paper from '#review/paper.css?raw';
import script from '#review/sheet.js?raw';
import sheet from '#review/sheet.css?raw';
import base from '../../styles/base.css?raw';
import palette from '../../styles/palette.css?raw';
import type { Language } from '#lib/messages/language.ts';
import type { SheetMessages } from '#lib/messages/zh.sheet.ts';
import type { DraftRead } from '../read-draft.ts';

/** The review of a draft as one file, as `npm run review` writes it once the folder has its dataset. */
export async function writeReview({ reviewed }: DraftRead, language: Language): Promise<string> {
	const style = [palette, base, sheet, marks, article, numbers, paper].join('\n');
	const wording = { language, words: await loadWords(language) };
	return writeSheet({ ...reviewed, upToDate: true }, wording, { style, script, isDraft: true });
}

/** Each language's words by themselves: nobody needs those of another. */
async function loadWords({ code }: Language): Promise<SheetMessages> {
	return code === 'en'
		? (await import('#lib/messages/en.sheet.ts')).enSheet
		: (await import('#lib/messages/zh.sheet.ts')).zhSheet;
}
