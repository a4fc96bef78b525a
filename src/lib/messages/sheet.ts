import { enSheet } from './en.sheet.ts';
import type { Language } from './language.ts';
import { zhSheet, type SheetMessages } from './zh.sheet.ts';

export type { SheetMessages };

export function sheetMessagesIn(language: Language): SheetMessages {
	return language.code === 'en' ? enSheet : zhSheet;
}
