import type { Language } from './language.ts';
import { en } from './en.ts';
import { zh, type Messages } from './zh.ts';

export type { Messages };

/** The words of the interface in a language. */
export function messagesIn(language: Language): Messages {
	return language.code === 'en' ? en : zh;
}
