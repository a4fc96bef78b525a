import fc from 'fast-check';
import { fold } from '#extract/text/fold.ts';
import { isCommonWord } from '#extract/words/common-words.ts';
import { COMPOUND, hasPlainSurname } from '#extract/words/surnames.ts';
import { VERBS } from '#extract/words/verbs.ts';
import { whoSays } from './reading.ts';

/** Sentences in which somebody speaks, made of the word tables: no article is needed. */
export interface Spoken {
	name: string;
	/** With what says who that is: 骆春生代表, 县长骆春生. */
	who: string;
	/** Who, verb and words. */
	sentence: string;
	verb: string;
}

/** Surnames of one character that are no common words. */
const SURNAMES = Array.from({ length: 0x9fff - 0x4e00 }, (_, i) =>
	String.fromCharCode(0x4e00 + i)
).filter((one) => hasPlainSurname(one));

/** Characters that given names are made of, and no verbs are. */
const GIVEN = [
	...'俊丽芳娟敏静秀娜艳涛磊洋勇杰超霞玲桂芬燕辉鹏飞红梅鑫波斌莉婷雪倩琳琴莲洁萍颖峰薇淑蓉凯健娇瑶梓涵浩宇轩'
];

/** Offices that stand in front of a name, whoever holds them. */
export const OFFICES = ['县长', '村支书', '教师', '董事长', '县农业局局长', '党委书记'];

const given = fc.constantFrom(...GIVEN);
const single = fc.constantFrom(...SURNAMES);
const compound = fc.constantFrom(...COMPOUND);

/** Names of two, three and four characters. What is a word as well is a name in some places only: 银洋. */
export const anyName = fc
	.oneof(
		fc.tuple(single, given),
		fc.tuple(single, given, given),
		fc.tuple(compound, given),
		fc.tuple(compound, given, given)
	)
	.map((parts) => parts.join(''))
	.filter((name) => name.length > 2 || !isCommonWord(name));

const NAME_AND_TITLE = /(?:骆春生|周桂香|申之远|殷素芬)代表/u;

/** The example of a verb, with somebody else in it. */
export function inExample(verb: (typeof VERBS)[number], who: string): string {
	return verb.example.replace(NAME_AND_TITLE, who);
}

export const anyVerb = fc.constantFrom(...VERBS);

/** Somebody with a title or an office, and any verb of the table in its frame. */
export const anySpoken: fc.Arbitrary<Spoken> = fc
	.tuple(anyName, anyVerb, fc.constantFrom('', ...OFFICES))
	.map(([name, verb, office]) => {
		const who = office === '' ? `${name}代表` : office + name;
		return { name: fold(name), who, sentence: inExample(verb, who), verb: verb.word };
	});

/** Whose words are which, in the characters that the rules know. */
export function read(text: string): [who: string, words: string][] {
	return whoSays(text).map(([who, words]) => [fold(who), fold(words)]);
}
