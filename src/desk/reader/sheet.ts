import { writeSheet } from '#review/sheet.ts';
import article from '#review/article.css?raw';
import marks from '#review/marks.css?raw';
import numbers from '#review/numbers.css?raw';
import paper from '#review/paper.css?raw';
import script from '#review/sheet.js?raw';
import sheet from '#review/sheet.css?raw';
import base from '../../styles/base.css?raw';
import palette from '../../styles/palette.css?raw';
import type { DraftRead } from '../read-draft.ts';

/** The review of a draft as one file, as `npm run review` writes it once the folder has its dataset. */
export function writeReview({ reviewed }: DraftRead): string {
	const style = [palette, base, sheet, marks, article, numbers, paper].join('\n');
	return writeSheet({ ...reviewed, upToDate: true }, { style, script, isDraft: true });
}
