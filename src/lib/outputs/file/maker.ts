/**
 * What makes files that stand alone, as one module with all that it needs (`scripts/file-parts.ts` bundles it): for a page or a worker that
 * fetches it when a file is asked for.
 */
import { chartFile as makeChartFile, type ChartFileInput } from './chart-file.ts';
import type { Parts } from './parts.ts';
import { storyFile as makeStoryFile, type StoryFileInput } from './story-file.ts';

export { openFile } from './open-file.ts';

/** Put in its place when the module is bundled. */
declare const FILE_PARTS: Parts;

/** A story in one file: `story-file.ts`, with the parts that were bundled with it. */
export const storyFile = (input: Omit<StoryFileInput, 'parts'>): string =>
	makeStoryFile({ ...input, parts: FILE_PARTS });

/** One chart in one file: `chart-file.ts`. */
export const chartFile = (input: Omit<ChartFileInput, 'parts'>): string =>
	makeChartFile({ ...input, parts: FILE_PARTS });
