/** Writes what is taken over from dictionaries: `src/extract/words/common-words.ts` and `src/extract/text/traditional.ts`. */
import { writeTogether } from '#files/write-whole.ts';
import { commonWords } from './words/common-words.ts';
import { traditional } from './words/traditional.ts';

writeTogether([
	{ file: 'src/extract/words/common-words.ts', content: commonWords() },
	{ file: 'src/extract/text/traditional.ts', content: traditional() }
]);
