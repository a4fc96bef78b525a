import { rolesOf, type Role } from './cues.ts';
import { makeKeywords } from './keywords.ts';
import { OFFICES } from './offices.ts';

/** All words that do something in a sentence which reports speech. */
export const ROLES = makeKeywords<Role>(rolesOf(OFFICES));

/** What a character may begin: nothing, a keyword, a clause mark, the end of a sentence, a note in brackets. */
export const KEYWORD = 1;
export const CLAUSE = 2;
export const SENTENCE = 3;
export const NOTE = 4;
/** 的, behind which somebody may enter. */
export const OF = 5;
export const CLASSES = new Uint8Array(0x10000);
for (let code = 0; code < CLASSES.length; code++)
	CLASSES[code] = ROLES.begins[code]! > 0 ? KEYWORD : 0;
for (const mark of '，；：') CLASSES[mark.charCodeAt(0)] = CLAUSE;
CLASSES['的'.charCodeAt(0)] = OF;
/** —, of which two lead on to words as a colon does. */
export const DASH = 6;
CLASSES['—'.charCodeAt(0)] = DASH;
for (const mark of '（《') CLASSES[mark.charCodeAt(0)] = NOTE;
for (const mark of '。！？…｡．!?.') CLASSES[mark.charCodeAt(0)] = SENTENCE;
