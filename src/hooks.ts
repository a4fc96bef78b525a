import type { Transport } from '@sveltejs/kit';
import type { StoryView } from '#lib/outputs/page/view.ts';

const isStory = (value: unknown): value is StoryView =>
	typeof value === 'object' && value !== null && 'dataset' in value && 'article' in value;

/**
 * Kit writes what each page was drawn from beside it (`__data.json`), for a client that this site does not have. A story is a
 * quarter of a megabyte there, a hundred times over; its id will do.
 */
export const transport: Transport = {
	story: {
		encode: (value) => isStory(value) && value.dataset.story.id,
		decode: (id: string) => {
			throw new Error(`Pages are never hydrated: ${id}`);
		}
	}
};
