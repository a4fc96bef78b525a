import type { Dataset } from '#dataset';
import type { Boundaries } from '#lib/charts/map/layout.ts';
import type { Corpus } from '#lib/data/corpus.ts';
import type { Heading } from './heading.ts';
import type { Region } from '#settings/region.ts';

/** All that a story's pages are built from. */
export interface StoryView {
	dataset: Dataset;
	corpus: Corpus;
	/** The decoded article. */
	article: string;
	/** Null for a story without a region: it has no map. */
	region: Region | null;
	/** Null where the newsroom has none, or `map: tiles` asks for none to be drawn. */
	boundaries: Boundaries | null;
	/** 审图号, printed in every caption of a map with boundaries. */
	approval: string | null;
	/** What English pages call the report. */
	english: Record<keyof Heading, string | null>;
	/** ISO date of the last correction. */
	corrected: string | null;
	/** Generic words that are never shown, and words that the story's own list leaves out. */
	never: string[];
	leftOut: readonly string[];
}

/** What a view says of the words of a list that are not shown: the generic ones, and those that the story's own list leaves out. */
export const notShown = ({
	never,
	leftOut = []
}: {
	never: readonly string[];
	leftOut?: readonly string[];
}): Pick<StoryView, 'never' | 'leftOut'> => ({
	never: never.filter((word) => !leftOut.includes(word)),
	leftOut
});
