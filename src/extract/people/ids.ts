import { pinyin } from 'pinyin-pro';
import { withoutLookAlikes } from '#extract/text/look-alikes.ts';
import { COMPOUND } from '#extract/words/surnames.ts';

/** Ids are parts of addresses and of file names. */
const LONGEST = 60;

/** `hengnan`, `hengnan-2`, … : ids that nobody else has. */
export class Ids {
	/** The ids given so far; each with the number to try first where it is wanted again. */
	readonly #given = new Map<string, number>();

	take(wanted: string): string {
		const stem = wanted.length > LONGEST ? wanted.slice(0, LONGEST).replace(/-$/u, '') : wanted;
		let id = stem;
		let n = this.#given.get(stem);
		if (n !== undefined) {
			do id = `${stem}-${n++}`;
			while (this.#given.has(id));
			this.#given.set(stem, n);
		}
		this.#given.set(id, 2);
		return id;
	}
}

/**
 * What characters sound like as surnames, and elsewhere; names are many, their characters few. Forgotten when they are more than
 * any language has: whoever streams articles must not fill the memory with names.
 */
const surnames = new Map<string, string>();
const sounds = new Map<string, string>();
const MOST = 20_000;

/** Forgets how characters sound: for who reads articles before it is known, and again when it is. */
export function forgetSounds(): void {
	surnames.clear();
	sounds.clear();
}

/** 詹薇 → zhan-wei, 欧阳修文 → ouyang-xiuwen. */
export function personId(name: string): string {
	const plain = withoutLookAlikes(name);
	const family = plain.length > 2 && COMPOUND.has(plain.slice(0, 2)) ? plain.slice(0, 2) : '';
	let head = family === '' ? '' : soundOf(family, surnames);
	let given = '';
	for (const character of plain.slice(family.length)) {
		if (head === '') head = soundOf(character, surnames);
		else given += soundOf(character, sounds);
	}
	return (head && given ? `${head}-${given}` : head || given) || 'person';
}

function soundOf(characters: string, known: Map<string, string>): string {
	let sound = known.get(characters);
	if (sound === undefined) {
		sound = spell(characters, known === surnames);
		if (known.size >= MOST) known.clear();
		// A piece of an article keeps the whole article in memory: the key is made anew.
		known.set([...characters].join(''), sound);
	}
	return sound;
}

/** 国资委 → guoziwei. */
export function wordId(words: string): string {
	const plain = withoutLookAlikes(words);
	return (plain.length > 40 ? spell(plain, false) : soundOf(plain, sounds)) || 'delegation';
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
