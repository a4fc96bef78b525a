/**
 * Word tables as the desk's bundle has them (`scripts/dense-words.ts`): numbers in place of characters, which take two thirds of the bytes when they are
 * compressed. Sources, commands and the package have the tables as they are.
 */

/** Printable characters that stand for themselves in a string: the first say a number's last digit, the others those before it. */
export const DIGITS =
	'!"#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
export const LAST = 60;
const MORE = DIGITS.length - LAST;

const VALUES = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

/** `!#%` is 0, 2, 3. */
function readNumbers(digits: string): number[] {
	const numbers: number[] = [];
	let before = 0;
	for (let i = 0; i < digits.length; i++) {
		const value = VALUES[digits.charCodeAt(i)]!;
		if (value < LAST) {
			numbers.push(before * LAST + value);
			before = 0;
		} else before = before * MORE + value - LAST + 1;
	}
	return numbers;
}

/**
 * Lists of words of two characters: 安排 and 安全 are 安排全.
 *
 * @param alphabet every character, the most frequent second ones first, as steps between their codes; a blank begins again at 0
 * @param lists for each character of the alphabet, between blanks, steps between the places in it of those that stand behind it
 */
export function readWords(alphabet: string, lists: readonly string[]): string[] {
	const characters: string[] = [];
	for (const part of alphabet.split(' ')) {
		let code = 0;
		for (const step of readNumbers(part)) characters.push(String.fromCharCode((code += step)));
	}
	return lists.map((list) => {
		const groups: string[] = [];
		list.split(' ').forEach((part, i) => {
			if (part === '') return;
			let group = characters[i]!;
			let place = -1;
			for (const step of readNumbers(part)) group += characters[(place += step + 1)]!;
			groups.push(group);
		});
		return groups.join(' ');
	});
}

/**
 * Characters, each with what it is read as behind it.
 *
 * @param keys steps between their codes, which rise
 * @param values steps between what they are read as: an even one is half of it forward, an odd one back
 */
export function readPairs(keys: string, values: string): string {
	const steps = readNumbers(values);
	let key = 0;
	let value = 0;
	return readNumbers(keys)
		.map((step, i) => {
			const there = steps[i]!;
			key += step;
			value += there % 2 === 0 ? there / 2 : -(there + 1) / 2;
			return String.fromCharCode(key, value);
		})
		.join('');
}
