import { readFileSync } from 'node:fs';
import type { Dataset } from '#dataset';
import { buildCorpus } from '#lib/data/corpus.ts';
import { romanize } from '#lib/data/romanize.ts';

const folder = new URL('../../data/stories/hengyang-2021/', import.meta.url);

/** The real story, as committed. */
export const article = readFileSync(new URL('article.txt', folder), 'utf8').replace(/^\uFEFF/, '');

export const dataset = JSON.parse(readFileSync(new URL('dataset.json', folder), 'utf8')) as Dataset;

export const corpus = buildCorpus(dataset, romanize);
