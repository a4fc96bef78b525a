/** Writes what is taken over from dictionaries: `src/extract/common-words.ts` and `src/extract/traditional.ts`. */
import { writeFileSync } from 'node:fs';
import { commonWords } from './words/common-words.ts';
import { traditional } from './words/traditional.ts';

writeFileSync('src/extract/common-words.ts', commonWords());
writeFileSync('src/extract/traditional.ts', traditional());
