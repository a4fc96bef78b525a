import type { pinyin as Pinyin } from 'pinyin-pro';

/**
 * Stands in the desk's bundle for `pinyin-pro` (`vite.scripts.config.ts`), whose dictionary is as large as all else: until it is
 * there characters are spelt by their numbers, so that nothing but ids is other than it will be.
 */
let whole: typeof Pinyin | null = null;

export const isPinyinThere = (): boolean => whole !== null;

/** Fetches the dictionary. What was spelt before has to be spelt again. */
export async function loadPinyin(): Promise<void> {
	whole = (await import('pinyin-pro')).pinyin;
}

export function pinyin(words: string, options: Parameters<typeof Pinyin>[1]): string[] {
	if (whole) return whole(words, options) as unknown as string[];
	return Array.from(words, (character) => `u${character.codePointAt(0)!.toString(36)}`);
}
