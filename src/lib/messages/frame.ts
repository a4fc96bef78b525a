import type { Language } from './language.ts';
import { enFrame } from './en.frame.ts';
import { zhFrame, type FrameMessages } from './zh.frame.ts';

/** What the script of a framed chart says. */
export function frameMessagesIn(language: Language): FrameMessages {
	return language.code === 'en' ? enFrame : zhFrame;
}
