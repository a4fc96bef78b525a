import { readFileSync } from 'node:fs';
import type { Dataset } from '#dataset';
import { buildCorpus } from '#lib/data/corpus.ts';
import { romanize } from '#lib/data/romanize.ts';

const read = (file: string) =>
	readFileSync(new URL(`../../../data/stories/hengyang-2021/${file}`, import.meta.url), 'utf8');

/** The story that the site is published with. */
export const HENGYANG = buildCorpus(JSON.parse(read('dataset.json')) as Dataset, romanize);
