import type { Story } from './settlement.ts';

/** What of a story decides about its addresses. */
export type Addressed = { id: string } & Pick<Story, 'formerly'>;

/**
 * The story that each former id leads to.
 *
 * @throws Fault, with its place in `story.yaml`, for a former id that a story has today, or that is given twice: an address leads to one
 * place
 */
export function leadOn(stories: readonly Addressed[]): Map<string, string> {
	const today = new Set(stories.map(({ id }) => id));
	const leads = new Map<string, string>();
	for (const { id, formerly } of stories) {
		for (const { id: former, origin } of formerly) {
			if (former === id)
				origin.fail(
					'story-formerly',
					`“${former}” is this story’s own id; name those it had before`
				);
			if (today.has(former))
				origin.fail('story-formerly', `“${former}” is another story’s id, and leads to that`);
			const other = leads.get(former);
			if (other !== undefined)
				origin.fail(
					'story-formerly',
					`“${former}” leads to ${other} already; an address leads to one story`
				);
			leads.set(former, id);
		}
	}
	return leads;
}
