import { buildCorpus } from '#lib/data/corpus.ts';
import { romanize } from '#lib/data/romanize.ts';
import type { Boundaries } from '#lib/charts/map/layout.ts';
import type { StoryFileInput } from '#lib/outputs/file/story-file.ts';
import { notShown } from '#lib/outputs/page/view.ts';
import type { Reviewed } from './reviewed.ts';

/**
 * What the one-file story of an article that was read is made from.
 *
 * @param boundaries as the region's file of boundaries has them; squares in their place where there are none
 */
export function fileInputOf(
	{ dataset, article, story, region, lexicon }: Reviewed,
	boundaries: Boundaries | null
): Omit<StoryFileInput, 'language' | 'parts' | 'sources'> {
	return {
		view: {
			dataset,
			corpus: buildCorpus(dataset, romanize),
			article,
			region,
			boundaries,
			approval: story.map.approval,
			english: story.english,
			corrected: story.corrected,
			...notShown(lexicon)
		},
		words: lexicon,
		isWithheld: story.settlements.some(({ kind }) => kind === 'withdrawn')
	};
}
