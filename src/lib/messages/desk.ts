import { enDesk } from './en.desk.ts';
import type { Language } from './language.ts';
import { zhDesk, type DeskMessages } from './zh.desk.ts';

export type { DeskMessages };

export function deskMessagesIn(language: Language): DeskMessages {
	return language.code === 'en' ? enDesk : zhDesk;
}
