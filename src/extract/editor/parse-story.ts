import { readSettings, storySchema } from './by-schema.ts';
import type { Story } from './settlement.ts';
import { storyOf } from './story-of.ts';

/** Reads `story.yaml`; throws a `Fault` that says where it is wrong. */
export function parseStory(source: string, file: string): Story {
	const { value, originOf } = readSettings(source, file, storySchema);
	return storyOf(value, originOf);
}
