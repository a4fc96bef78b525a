import { readFileSync } from 'node:fs';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import type { Boundaries } from '#lib/charts/map/layout.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';
import { article, corpus, dataset } from './hengyang.ts';

const data = new URL('../../data/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, data), 'utf8');
const STORY = 'stories/hengyang-2021/story.yaml';

/** The real story with the real map. */
export const view: StoryView = {
	dataset,
	corpus,
	article,
	region: parseRegion(read('regions/430400.yaml'), '430400.yaml'),
	boundaries: JSON.parse(read('regions/430400.topo.json')) as Boundaries,
	approval: null,
	english: parseStory(read(STORY), STORY).english,
	corrected: null,
	never: [],
	leftOut: []
};
