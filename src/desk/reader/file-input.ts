import { buildCorpus } from '#lib/data/corpus.ts';
import { romanize } from '#lib/data/romanize.ts';
import type { StoryFileInput } from '#lib/outputs/file/story-file.ts';
import { sourcesOf } from '../one-file.ts';
import type { Draft } from '../draft.ts';
import type { DraftRead } from '../read-draft.ts';

/** What the one-file story of a draft is made from; squares in place of boundaries, which the desk does not have. */
export function fileInputOf(
	draft: Draft,
	{ reviewed }: DraftRead
): Omit<StoryFileInput, 'language' | 'parts'> {
	const { dataset, article, story, region, lexicon } = reviewed;
	const isWithheld = story.settlements.some(({ kind }) => kind === 'withdrawn');
	return {
		view: {
			dataset,
			corpus: buildCorpus(dataset, romanize),
			article,
			region,
			boundaries: null,
			approval: story.map.approval,
			english: story.english,
			corrected: story.corrected,
			never: lexicon.never
		},
		words: lexicon,
		isWithheld,
		// Settings that withdraw somebody name him or her: such a file cannot be gone on with.
		sources: isWithheld ? {} : sourcesOf(draft, article)
	};
}
