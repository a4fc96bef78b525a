import { serialize } from '#extract/dataset/serialize.ts';
import { describeArticle, writeStory } from '#extract/editor/write-story.ts';
import { writeOwnLexicon } from '#extract/terms/write-own-lexicon.ts';
import type { Draft } from './draft.ts';
import type { DraftRead } from './read-draft.ts';

/** A story's folder: contents by name of file. */
export type Folder = Record<string, Uint8Array>;

const schemaLine = (name: string) =>
	`# yaml-language-server: $schema=../../../static/schema/${name}.json`;

/** What `data/stories/<id>/` will hold; `npm run extract` gives the same `dataset.json` of it. */
export function folderOf({ article, words }: Draft, { reviewed, settings }: DraftRead): Folder {
	const { dataset } = reviewed;
	const story = writeStory(settings, describeArticle(dataset), schemaLine('story-1'));
	const lexicon = writeOwnLexicon(words, schemaLine('own-lexicon-1'));
	const encode = (text: string) => new TextEncoder().encode(text);
	return {
		'article.txt': article,
		'story.yaml': encode(story),
		...(lexicon === null ? {} : { 'lexicon.yaml': encode(lexicon) }),
		'dataset.json': encode(serialize(dataset))
	};
}
