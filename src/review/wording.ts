import { nameIn, type Language } from '#lib/messages/language.ts';
import type { SheetMessages } from '#lib/messages/zh.sheet.ts';
import { markup, type Markup, type Piece } from './markup.ts';

/** The language that a sheet is written in, with its words. What the article prints stays as it is. */
export interface Wording {
	language: Language;
	words: SheetMessages;
}

/** Tells programs that what stands in an element is Chinese, where the sheet is not. */
export const inChinese = ({ language }: Wording): Markup =>
	language.code === 'zh' ? markup`` : markup` lang="zh-CN"`;

/** Words of the article among words of the sheet. */
export const asPrinted = (wording: Wording, words: Piece): Piece =>
	wording.language.code === 'zh' ? words : markup`<span${inChinese(wording)}>${words}</span>`;

/** What a delegation, a theme or a term is called; the Chinese where nobody gave it another name. */
export function callIn(
	wording: Wording,
	item: { en: string | null } & ({ short: string } | { text: string } | { name: string })
): Piece {
	const named = { ...item, en: item.en ?? '' };
	const name = nameIn(wording.language, named);
	return named.en === '' ? asPrinted(wording, name) : name;
}

/** A message whose commands and names of files are set as code. */
export const withCode = (message: string): Piece =>
	message.split('`').map((part, i) => (i % 2 === 0 ? part : markup`<code>${part}</code>`));
