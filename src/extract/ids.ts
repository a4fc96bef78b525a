import { pinyin } from 'pinyin-pro';
import { COMPOUND } from './surnames.ts';

/** Ids are parts of addresses and of file names. */
const LONGEST = 60;

/** `hengnan`, `hengnan-2`, … : ids that nobody else has. */
export class Ids {
	readonly #next = new Map<string, number>();
	readonly #taken = new Set<string>();

	take(wanted: string): string {
		const stem = wanted.length > LONGEST ? wanted.slice(0, LONGEST).replace(/-$/u, '') : wanted;
		let n = this.#next.get(stem);
		let id = n === undefined ? stem : `${stem}-${n++}`;
		n ??= 2;
		while (this.#taken.has(id)) id = `${stem}-${n++}`;
		this.#next.set(stem, n);
		this.#taken.add(id);
		return id;
	}
}

/** What a character, or a surname of two, sounds like; names are many, their characters few. */
const sounds = new Map<string, string>();

/** 詹薇 → zhan-wei, 欧阳修文 → ouyang-xiuwen. */
export function personId(name: string): string {
	const family = COMPOUND.has(name.slice(0, 2)) && name.length > 2 ? name.slice(0, 2) : '';
	let given = '';
	let rest = '';
	for (const character of name.slice(family.length)) {
		if (family === '' && rest === '') rest = soundOf(character, true);
		else given += soundOf(character, false);
	}
	const head = family === '' ? rest : soundOf(family, true);
	return (head && given ? `${head}-${given}` : head || given) || 'person';
}

function soundOf(characters: string, surname: boolean): string {
	const key = surname ? `姓${characters}` : characters;
	let sound = sounds.get(key);
	if (sound === undefined) {
		sound = spell(characters, surname);
		sounds.set(key, sound);
	}
	return sound;
}

/** 国资委 → guoziwei. */
export function wordId(words: string): string {
	return (words.length > 40 ? spell(words, false) : soundOf(words, false)) || 'delegation';
}

function spell(words: string, surname: boolean): string {
	return pinyin(words, {
		toneType: 'none',
		type: 'array',
		surname: surname ? 'head' : 'off',
		v: true,
		nonZh: 'consecutive'
	})
		.join('')
		.toLowerCase()
		.replace(/ü/gu, 'v')
		.replace(/[^a-z0-9]/gu, '');
}
