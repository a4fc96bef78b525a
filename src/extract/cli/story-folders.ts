import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '#extract/fault.ts';
import { whyNoStoryId } from '#extract/editor/story-id.ts';

export interface StoryFolder {
	/** The folder's name. */
	id: string;
	path: string;
	/** Why it can be no story, whatever is in it; else null. */
	fault: Fault | null;
}

/**
 * All folders of stories in `data/stories`, by name; a link that leads to a folder is one. Files beside them, and hidden
 * folders, are somebody else's. Every command and the build list stories with this, so that none is passed over in silence.
 *
 * @param stories the folder that holds them; where it is not there, there are none
 */
export function listStoryFolders(stories: string): StoryFolder[] {
	if (!isThere(stories)) return [];
	return readdirSync(stories)
		.filter((name) => !name.startsWith('.'))
		.sort()
		.flatMap((id) => {
			const path = join(stories, id);
			const found = isThere(path);
			if (found && !found.isDirectory()) return [];
			return [{ id, path, fault: found ? checkName(id, path) : leadsNowhere(path) }];
		});
}

function isThere(path: string) {
	try {
		return statSync(path);
	} catch {
		return null;
	}
}

function checkName(id: string, path: string): Fault | null {
	const why = whyNoStoryId(id);
	return why === null ? null : new Fault('story-name', `${why}; rename the folder`, path);
}

const leadsNowhere = (path: string) =>
	new Fault(
		'story-link',
		'this link leads nowhere; let it lead to the folder of a story, or remove it',
		path
	);
