/**
 * How the value of a key is written in a JSON object: `12345678901234567890` where `JSON.parse` gives 12345678901234567000. Of
 * a key that stands there twice the last counts, as for `JSON.parse`.
 *
 * @param json an object that `JSON.parse` has accepted: nothing is checked again
 * @returns null where the object has no such key, or its value is an object or a list
 */
export function sourceOf(json: string, key: string): string | null {
	let found: string | null = null;
	let depth = 0;
	/** At depth 1: the key that was read last, once its colon has passed. */
	let current: string | null = null;
	let word: string | null = null;
	for (let i = 0; i < json.length;) {
		const start = i;
		const character = json[i]!;
		if (character === '"') i = endOfString(json, i);
		else if (/[-\w.+]/u.test(character)) while (/[-\w.+]/u.test(json[i] ?? '')) i++;
		else i++;

		if (character === '{' || character === '[') {
			if (depth === 1 && current === key) found = null;
			depth++;
		} else if (character === '}' || character === ']') depth--;
		else if (depth !== 1) continue;
		else if (character === ':') current = word;
		else if (character === ',') current = null;
		else if (!/\s/u.test(character)) {
			const source = json.slice(start, i);
			if (current === null) word = JSON.parse(source) as string;
			else if (current === key) found = source;
		}
	}
	return found;
}

/** Behind the closing quotation mark: the first one that has an even number of backslashes in front of it. */
function endOfString(json: string, start: number): number {
	for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
		let before = end;
		while (json[before - 1] === '\\') before--;
		if ((end - before) % 2 === 0) return end + 1;
	}
	return json.length;
}
