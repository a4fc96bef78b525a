import type { Names } from './known.ts';
import { goesOnAt } from './name-ends.ts';
import { bounds } from './names.ts';

/**
 * The name at `at` that was met before, '' for none. Of 王小明 a 王小 is possible as well, and 王小兰 is neither: two characters that were only
 * guessed have to end there.
 */
export function metWhole(text: string, at: number, names: Names): string {
	const name = names.metAt(text, at);
	const isGuess = name.length === 2 && !names.isCertain(name);
	const end = at + name.length;
	return isGuess && !bounds(text, end, text.length) && !goesOnAt(text, end) ? '' : name;
}
