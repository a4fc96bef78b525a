import type { Dataset } from '#dataset';
import { describeArticle, writeStory } from '#extract/editor/write-story.ts';
import { writeSchemaLine } from '../schema-line.ts';

/** What an editor said on the command line; null where nothing was said. */
export interface StoryFacts {
	region: string | null;
	year: number | null;
	publisher: string | null;
	published: string | null;
	/** Of the map: boundaries where the region has any. */
	style: 'boundaries' | 'tiles';
}

/**
 * The text of a new `story.yaml`: what was said, null for the rest, and the delegations that the extraction found, with the ids and
 * short names that it would give them. `folder` is where it will stand.
 */
export function writeSettings(dataset: Dataset, facts: StoryFacts, folder: string): string {
	const { style, ...said } = facts;
	const delegations = dataset.delegations.map(({ name, id, short, en }) => ({
		name,
		id,
		short,
		en
	}));
	return writeStory(
		{ ...said, map: { style }, delegations },
		describeArticle(dataset),
		writeSchemaLine('story-1', folder)
	);
}
