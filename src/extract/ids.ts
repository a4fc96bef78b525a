import { pinyin } from 'pinyin-pro';

/** `hengnan`, `hengnan-2`, … : ids that nobody else has. */
export class Ids {
	readonly #next = new Map<string, number>();
	readonly #taken = new Set<string>();

	take(wanted: string): string {
		let id = wanted;
		let n = this.#next.get(wanted) ?? 2;
		while (this.#taken.has(id)) id = `${wanted}-${n++}`;
		this.#next.set(wanted, n);
		this.#taken.add(id);
		return id;
	}
}

const syllables = new Map<string, string[]>();

/** 詹薇 → zhan-wei, 欧阳修文 → ouyang-xiuwen. */
export function personId(name: string): string {
	const [family, ...given] = spell(name, true);
	return [family, given.join('')].filter(Boolean).join('-') || 'person';
}

/** 国资委 → guoziwei. */
export function wordId(words: string): string {
	return spell(words, false).join('') || 'delegation';
}

function spell(words: string, person: boolean): string[] {
	const key = (person ? 'p' : 'w') + words;
	const known = syllables.get(key);
	if (known) return known;
	const compound =
		/^(?:欧阳|司马|上官|诸葛|司徒|夏侯|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|端木|东方|独孤|南宫|轩辕|歐陽|諸葛)/u.test(
			words
		);
	let list = pinyin(words, {
		toneType: 'none',
		type: 'array',
		surname: person ? 'head' : 'off',
		v: true,
		nonZh: 'consecutive'
	}).map((syllable) =>
		syllable
			.toLowerCase()
			.replace(/ü/gu, 'v')
			.replace(/[^a-z0-9]/gu, '')
	);
	if (person && compound && list.length > 2) list = [list[0]! + list[1]!, ...list.slice(2)];
	list = list.filter((syllable) => syllable !== '');
	if (syllables.size > 5000) syllables.clear();
	syllables.set(key, list);
	return list;
}
