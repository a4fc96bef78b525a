import { enFile } from './en.file.ts';
import type { Language } from './language.ts';
import { zhFile, type FileMessages } from './zh.file.ts';

/** What a file says that stands alone: of itself, and of the recount of its numbers. */
export function fileMessagesIn(language: Language): FileMessages {
	return language.code === 'en' ? enFile : zhFile;
}
