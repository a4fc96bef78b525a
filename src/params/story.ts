import { isStoryId } from '#extract/editor/story-id.ts';

/** The stories, and nothing else at the top of the site. */
export const match = isStoryId;
