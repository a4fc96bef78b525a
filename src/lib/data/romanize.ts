import { pinyin } from 'pinyin-pro';

/** Surnames of two characters that people bear today; any other surname is taken to have one. */
const COMPOUND =
	/^(?:欧阳|上官|司马|司徒|司空|诸葛|东方|夏侯|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|轩辕|端木|独孤|南宫|西门|东郭|百里|呼延|申屠|淳于|单于|澹台|闻人|万俟|公冶|太史|钟离|濮阳|赫连|鲜于|闾丘|亓官|司寇|拓跋|谷梁|宰父|羊舌|梁丘|左丘|第五|歐陽|司馬|諸葛|東方|單于)(?=.)/u;

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
	const surname = characters.length > 3 || COMPOUND.test(printed) ? 2 : 1;
	return `${spell(syllables.slice(0, surname))} ${spell(syllables.slice(surname))}`;
}

/** One word of several syllables; an apostrophe where one could be read into the other: Jian'an, Xi'an. */
export function spell(syllables: string[]): string {
	const word = syllables.map((s, i) => (i > 0 && /^[aoe]/.test(s) ? `'${s}` : s)).join('');
	return word.charAt(0).toUpperCase() + word.slice(1);
}
