import type { Plugin } from 'vite';
import { DIGITS, LAST } from '#extract/words/dense.ts';

/** Puts, in bundles, dense forms in place of the word tables that `npm run words` writes; what comes out when they are read is the same. */
export const denseWords: Plugin = {
	name: 'yansheng-dense-words',
	enforce: 'pre',
	transform(code, id) {
		const [, name] = /\/src\/extract\/(words\/common-words|text\/traditional)\.ts$/.exec(id) ?? [];
		if (!name) return null;
		return { code: name === 'text/traditional' ? densePairs(code) : denseLists(code), map: null };
	}
};

const FROM = "from '#extract/words/dense.ts';";

/** The tables of a source: its constants that are long strings. */
const TABLE = /const (\w+) =\s*'([^']{1000,})';/g;

/** @throws Error where a source has none: then it is not as `npm run words` writes it */
function tablesIn(code: string): { name: string; words: string }[] {
	const tables = [...code.matchAll(TABLE)].map(([, name = '', words = '']) => ({ name, words }));
	if (tables.length === 0) throw new Error('a source of word tables has none');
	return tables;
}

/** @param code of `common-words.ts` */
export function denseLists(code: string): string {
	const tables = tablesIn(code);
	const { alphabet, lists } = writeWords(tables.map(({ words }) => words));
	const names = tables.map(({ name }) => name).join(', ');
	const read = `const [${names}] = readWords('${alphabet}', ${JSON.stringify(lists)});`;
	return `import { readWords } ${FROM}\n${read}\n${code.replace(TABLE, '')}`;
}

/** @param code of `traditional.ts` */
export function densePairs(code: string): string {
	const [table] = tablesIn(code);
	const { keys, values } = writePairs(table!.words);
	const read = `const ${table!.name} = readPairs('${keys}', '${values}');`;
	return `import { readPairs } ${FROM}\n${code.replace(TABLE, () => read)}`;
}

function writeNumber(number: number): string {
	const more = DIGITS.length - LAST;
	let digits = DIGITS[number % LAST]!;
	for (let rest = Math.floor(number / LAST); rest > 0; rest = Math.floor((rest - 1) / more))
		digits = DIGITS[LAST + ((rest - 1) % more)]! + digits;
	return digits;
}

/** Words by their first character, as `readWords` gives them, but for their order. */
export function writeWords(tables: readonly string[]): { alphabet: string; lists: string[] } {
	const grouped = tables.map(
		(words) => new Map(words.split(' ').map((group) => [group[0]!, [...group.slice(1)]]))
	);
	const counts = new Map<string, number>();
	for (const table of grouped) {
		for (const [first, seconds] of table) {
			counts.set(first, counts.get(first) ?? 0);
			for (const second of seconds) counts.set(second, (counts.get(second) ?? 0) + 1);
		}
	}
	// Those that are about as frequent stand in the order of their codes, so that there the steps are small as well.
	const classes = new Map<number, string[]>();
	for (const [character, count] of counts) {
		const one = Math.round(Math.log(count + 0.5) / Math.log(RATIO));
		classes.set(one, [...(classes.get(one) ?? []), character]);
	}
	const ordered = [...classes].sort(([a], [b]) => b - a).map(([, characters]) => characters.sort());
	const alphabet = ordered.map((characters) =>
		steps(
			characters.map((one) => one.charCodeAt(0)),
			0
		)
	);
	const characters = ordered.flat();
	const places = new Map(characters.map((one, i) => [one, i]));
	const lists = grouped.map((table) =>
		characters
			.map((first) => {
				const behind = (table.get(first) ?? []).map((second) => places.get(second)!);
				return steps(
					behind.sort((a, b) => a - b),
					1
				);
			})
			.join(' ')
	);
	return { alphabet: alphabet.join(' '), lists };
}

/** How much more frequent the characters of a class are than those of the next. */
const RATIO = 1.2;

/** @param least smallest step that there can be */
function steps(rising: readonly number[], least: number): string {
	return rising
		.map((number, i) => writeNumber(i === 0 ? number : number - rising[i - 1]! - least))
		.join('');
}

export function writePairs(pairs: string): { keys: string; values: string } {
	const codes = [...pairs].map((one) => one.charCodeAt(0));
	const keys = codes.filter((_, i) => i % 2 === 0);
	const values = codes.filter((_, i) => i % 2 === 1);
	const there = values.map((value, i) => {
		const step = value - (values[i - 1] ?? 0);
		return writeNumber(step >= 0 ? 2 * step : -2 * step - 1);
	});
	return { keys: steps(keys, 0), values: there.join('') };
}
