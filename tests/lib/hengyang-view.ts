import { readFileSync } from 'node:fs';
import { parseRegion } from '#extract/editor/parse-region.ts';
import type { Boundaries } from '#lib/charts/map/layout.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';
import { article, corpus, dataset } from './hengyang.ts';

const regions = new URL('../../data/regions/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, regions), 'utf8');

/** The real story with the real map. */
export const view: StoryView = {
	dataset,
	corpus,
	article,
	region: parseRegion(read('430400.yaml'), '430400.yaml'),
	boundaries: JSON.parse(read('430400.topo.json')) as Boundaries,
	approval: null,
	english: { title: null, event: null, publisher: null },
	corrected: null,
	never: []
};
