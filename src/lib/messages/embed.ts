import type { Language } from './language.ts';
import { enEmbed } from './en.embed.ts';
import { zhEmbed, type EmbedMessages } from './zh.embed.ts';

export type { EmbedMessages };

/** The words of embeds and of the dialog that hands them out. */
export function embedMessagesIn(language: Language): EmbedMessages {
	return language.code === 'en' ? enEmbed : zhEmbed;
}
