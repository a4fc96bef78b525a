import {
	divisionId,
	readDivisionName,
	readPrefectureName,
	spellPlace,
	toId,
	type DivisionName as Parts
} from '#extract/people/place-spelling.ts';
import { spell } from '#lib/data/romanize.ts';

export interface DivisionName {
	/** As addresses show it: `hengnan`. */
	id: string;
	en: string;
	kind: Parts['kind'];
}

/**
 * Names the divisions in Latin letters by rule, for a person to check: 衡南县 is Hengnan County with the id `hengnan`, which the
 * extraction would give it without a region file too. Where two would have the same id, or a division the prefecture's, the
 * kind is added: `hengyang-county`.
 */
export function nameDivisions(names: readonly string[], prefecture: string): DivisionName[] {
	const found = names.map((name) => ({ name, ...nameDivision(name) }));
	const count = new Map([[toId(namePrefecture(prefecture)), 1]]);
	for (const { bare } of found) count.set(bare, (count.get(bare) ?? 0) + 1);
	return found.map(({ name, bare, word, en, kind }) => ({
		id: (count.get(bare) ?? 0) > 1 ? `${bare}-${toId(word)}` : divisionId(name),
		en,
		kind
	}));
}

/** 衡阳市 → Hengyang. */
export function namePrefecture(name: string): string {
	return romanize(readPrefectureName(name));
}

function nameDivision(name: string): Omit<DivisionName, 'id'> & { bare: string; word: string } {
	const read = readDivisionName(name);
	const latin = romanize(read?.proper ?? name);
	return {
		bare: toId(latin),
		en: read ? `${latin} ${read.word}` : latin,
		kind: read?.kind ?? 'county',
		word: read?.word ?? 'division'
	};
}

function romanize(name: string): string {
	return spell(spellPlace(name));
}
