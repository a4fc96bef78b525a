import type { Prefecture } from '#divisions/prefectures.ts';
import { PREFECTURES } from '../desk/reader/prefectures.ts';

/** Stands for `prefectures.ts` of `src/files` in the package, which has them in it. */
export const readPrefectures = (): readonly Prefecture[] => PREFECTURES;
