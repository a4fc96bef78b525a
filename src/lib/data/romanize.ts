import { pinyin } from 'pinyin-pro';
import { COMPOUND_SURNAMES } from '#surnames';

/** As an article in Traditional characters prints them, and one that is a word where nobody is named. */
const MORE = new Set(['歐陽', '司馬', '諸葛', '東方', '單于', '第五']);

/** Any other surname is taken to have one character, and so is a name that is nothing else. */
const hasCompound = (name: string) =>
	name.length > 2 && (COMPOUND_SURNAMES.has(name.slice(0, 2)) || MORE.has(name.slice(0, 2)));

/**
 * A person's Chinese name in pinyin, surname first, as GB/T 28039-2011 spells it: Zhan Wei, Wang Haijun, Lü Changhu,
 * Li Jian'an. How a character is read as a surname is told from how it is read elsewhere (曾 Zeng, 解 Xie).
 *
 * For the build only: the dictionary behind it must not reach a reader's browser. Nothing that a page's script imports
 * may import this file.
 *
 * @returns null for what pinyin would misspell: names with a middle dot or Latin letters, names of more
 * than four characters, characters without a reading
 */
export function romanize(name: string): string | null {
	const printed = name.replace(/\s/gu, '');
	if (!/^\p{Script=Han}{2,4}$/u.test(printed)) return null;
	const syllables = pinyin(printed, { toneType: 'none', type: 'array', surname: 'head' });
	const characters = [...printed];
	if (syllables.length !== characters.length) return null;
	if (syllables.some((syllable) => !/^[a-zü]+$/.test(syllable))) return null;
	const surname = characters.length > 3 || hasCompound(printed) ? 2 : 1;
	return `${spell(syllables.slice(0, surname))} ${spell(syllables.slice(surname))}`;
}

/** One word of several syllables; an apostrophe where one could be read into the other: Jian'an, Xi'an. */
export function spell(syllables: string[]): string {
	const word = syllables.map((s, i) => (i > 0 && /^[aoe]/.test(s) ? `'${s}` : s)).join('');
	return word.charAt(0).toUpperCase() + word.slice(1);
}
