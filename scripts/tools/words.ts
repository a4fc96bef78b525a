/** Writes what is taken over from dictionaries: `src/extract/words/common-words.ts` and `src/extract/text/traditional.ts`. */
import { writeFileSync } from 'node:fs';
import { commonWords } from './words/common-words.ts';
import { traditional } from './words/traditional.ts';

writeFileSync('src/extract/words/common-words.ts', commonWords());
writeFileSync('src/extract/text/traditional.ts', traditional());
