import type { Story } from '#extract/editor/settlement.ts';
import type { Rule } from '#extract/speech/rules.ts';
import type { Lexicon } from '#extract/terms/lexicon.ts';
import type { Region } from '#settings/region.ts';

/** A decoded article, and what is known of the file that it comes from. */
export interface Article {
	/** Folder name of the story, or the file's name without its ending. */
	id: string;
	file: string;
	/** Of the bytes. */
	sha256: string;
	encoding: string;
	text: string;
}

/** What an article is read with. */
export interface Context {
	story: Story;
	lexicon: Lexicon;
	region: Region | null;
	/** Told of each statement by which rules it is somebody's; they are in no dataset. */
	decided?: (statement: string, rules: readonly Rule[]) => void;
}
