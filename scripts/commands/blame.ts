import type { PageFault } from '../../src/faults.ts';

/** Why a story is left out, in the lines that a person reads. */
export interface StoryFault {
	story: string;
	messages: string[];
}

/** As many as tell what is wrong: one cause breaks all pages of a story. */
const MOST = 3;

/**
 * Which stories pages that could not be made belong to. A page that is nobody's own, as the site's root, shows the newest story;
 * a page that does not exist is at the charge of whoever leads there.
 *
 * @param stories ids of all that are shown, the newest first
 * @param former the story that each former id leads to
 * @returns `others`: what no story is to blame for
 */
export function blame(
	faults: readonly PageFault[],
	stories: readonly string[],
	former: ReadonlyMap<string, string> = new Map()
): { stories: StoryFault[]; others: PageFault[] } {
	const storyOf = (path: string) => {
		const [first = ''] = path.replace(/^\/(?:en\/)?/, '').split('/');
		const id = former.get(first) ?? first;
		if (stories.includes(id)) return id;
		return first === '' || first === 'embed-lab' ? (stories[0] ?? null) : null;
	};
	const messages = new Map<string, Set<string>>();
	const others: PageFault[] = [];
	const told = new Set<string>();
	for (const fault of faults) {
		const { path, referrers, message } = fault;
		const story = [path, ...referrers].map(storyOf).find((id) => id !== null);
		if (!story) {
			others.push(fault);
			continue;
		}
		// What went wrong in a page is noted first, and then that the page failed.
		if (referrers.length <= 1 && told.has(path)) continue;
		told.add(path);
		const own = messages.get(story) ?? new Set();
		messages.set(story, own.add(`${path}: ${message}`));
	}
	return {
		stories: [...messages].map(([story, all]) => ({ story, messages: shorten([...all]) })),
		others
	};
}

function shorten(messages: string[]): string[] {
	const rest = messages.length - MOST;
	return rest > 0 ? [...messages.slice(0, MOST), `and ${rest} more of its pages`] : messages;
}
