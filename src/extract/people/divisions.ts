import { fold } from '#extract/text/fold.ts';
import { CALLED_LIKE_AREAS } from '#extract/words/place-names.ts';
import { divisionId } from './place-spelling.ts';
import type { Division } from '#settings/region.ts';

/**
 * What stands in front of 区 in the names of areas that are no county-level division. Some divisions are called so all the
 * same (浦东新区, 海港区, 矿区): the region file has those, and it is asked first.
 */
const AREAS = [
	'高新|经开|开发|产业|工业|园|科学|新|新城|保税|综保|自贸|加工|物流|合作|示范|实验|试验|先行',
	'港|空港|临空|度假|旅游|风景|名胜|景|保护|管理|管委会|农业|生态|垦|牧|林|矿|库|灌',
	'片|社|校|院|厂|军|警备|战|防|分|营'
].join('|');
const AREA = new RegExp(`(?:${AREAS})区$`, 'u');
/** Names of no place in particular. */
const NO_PLACE = /^(?:[全各本该我]?[县市区旗]+|[城郊]区)$/u;

/** 衡阳市珠晖区; 津市市 is one name. */
const WITHIN = /^\p{Script=Han}{2,10}?(?:[市州盟]|地区)(?=\p{Script=Han}+[县区市旗]$)/u;

/** Those of a delegation's units, folded, that are called like county-level divisions; a name alone decides, whatever the region. */
export function namedLikeDivisions(units: readonly string[]): string[] {
	return units
		.map((unit) => unit.replace(WITHIN, ''))
		.filter((unit) => /^\p{Script=Han}{1,15}[县区市旗]$/u.test(unit))
		.filter((unit) => CALLED_LIKE_AREAS.has(unit) || !(AREA.test(unit) || NO_PLACE.test(unit)));
}

/** Their ids: from the region file where it has them, which gives the same ones unless a person wrote others there. */
export function unitIds(units: readonly string[], divisions: Divisions | null): string[] {
	return namedLikeDivisions(units).map((unit) => divisions?.find(unit)?.id ?? divisionId(unit));
}

/** Finds divisions of a region by their names, and tells what might be one from what is none. */
export class Divisions<T extends { name: string } = Division> {
	readonly #byName = new Map<string, T>();
	/** 县, 区, 市, 旗: how names of this region's divisions end. */
	readonly #endings = new Set<string>();
	readonly #prefecture: string;

	constructor(region: { name: string; divisions: readonly T[] }) {
		this.#prefecture = fold(region.name);
		for (const division of region.divisions) {
			const name = fold(division.name);
			this.#byName.set(name, division);
			this.#endings.add(name.slice(-1));
		}
	}

	/** The division of this name, folded; the prefecture's name may stand in front of it: 衡阳市珠晖区. */
	find(name: string): T | null {
		return this.#byName.get(name) ?? this.#byName.get(this.#withoutPrefecture(name)) ?? null;
	}

	/**
	 * True for a name, folded, that is none of this region's divisions and could be meant for one: it ends as theirs do, or is one
	 * character away from one of them. Areas of other kinds are none, unless a division of the same kind is that near.
	 */
	mayMean(name: string): boolean {
		const own = this.#withoutPrefecture(name);
		if (this.find(name) || !/^\p{Script=Han}{2,15}$/u.test(own) || !/[县区市旗]$/u.test(own))
			return false;
		const near = [...this.#byName.keys()].filter((division) => differByOne(division, own));
		const kind = AREA.exec(own)?.[0];
		if (kind !== undefined) return near.some((division) => division.endsWith(kind));
		if (NO_PLACE.test(own) || own === this.#prefecture) return false;
		// 衡南县城区 is a part of one.
		for (const division of this.#byName.keys()) if (own.startsWith(division)) return false;
		return this.#endings.has(own.slice(-1)) || (own.length > 2 && near.length > 0);
	}

	#withoutPrefecture(name: string): string {
		const rest = name.startsWith(this.#prefecture) ? name.slice(this.#prefecture.length) : '';
		return rest === '' ? name : rest;
	}
}

export function differByOne(a: string, b: string): boolean {
	return a.length === b.length && [...a].filter((character, i) => character !== b[i]).length === 1;
}
