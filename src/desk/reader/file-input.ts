import type { StoryFileInput } from '#lib/outputs/file/story-file.ts';
import { fileInputOf as inputOf } from '#review/file-input.ts';
import { sourcesOf } from '../one-file.ts';
import type { Draft } from '../draft.ts';
import type { DraftRead } from '../read-draft.ts';

/** What the one-file story of a draft is made from; squares in place of boundaries, which the desk does not have. */
export function fileInputOf(
	draft: Draft,
	{ reviewed }: DraftRead
): Omit<StoryFileInput, 'language' | 'parts'> {
	const input = inputOf(reviewed, null);
	// Settings that withdraw somebody name him or her: such a file cannot be gone on with.
	return { ...input, sources: input.isWithheld ? {} : sourcesOf(draft, reviewed.article) };
}
