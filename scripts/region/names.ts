import { pinyin } from 'pinyin-pro';
import { spell } from '#lib/romanize.ts';

export interface DivisionName {
	/** As addresses show it: `hengnan`. */
	id: string;
	en: string;
	kind: 'district' | 'county' | 'city';
}

/** 江华瑶族自治县 is Jianghua: the peoples' names stand between, one or several. */
const PEOPLES = '(?:\\p{Script=Han}{1,3}族|各族)*';

/** The first group is the name proper. */
const FORMS: [form: RegExp, word: string, kind: DivisionName['kind']][] = [
	[new RegExp(`^(.{2,}?)${PEOPLES}自治县$`, 'u'), 'Autonomous County', 'county'],
	[new RegExp(`^(.{2,}?)${PEOPLES}自治旗$`, 'u'), 'Autonomous Banner', 'county'],
	[/^(.+)林区$/u, 'Forestry District', 'district'],
	[/^(.+)特区$/u, 'Special District', 'district'],
	[/^(.+)[区區]$/u, 'District', 'district'],
	[/^(.+)[县縣]$/u, 'County', 'county'],
	[/^(.+)旗$/u, 'Banner', 'county'],
	[/^(.+)市$/u, 'City', 'city']
];

const PREFECTURE = new RegExp(`^(.{2,}?)${PEOPLES}(?:自治州|地区|地區|盟|市)$`, 'u');

/**
 * Names the divisions in Latin letters by rule, for a person to check: 衡南县 is Hengnan County with the id `hengnan`. Where
 * two would have the same id, or a division the prefecture's, the kind is added: `hengyang-county`.
 */
export function nameDivisions(names: readonly string[], prefecture: string): DivisionName[] {
	const found = names.map(nameDivision);
	const count = new Map([[toId(romanize(stripPrefecture(prefecture))), 1]]);
	for (const { id } of found) count.set(id, (count.get(id) ?? 0) + 1);
	return found
		.map((name) => ({
			...name,
			id: (count.get(name.id) ?? 0) > 1 ? `${name.id}-${toId(name.word)}` : name.id
		}))
		.map(({ id, en, kind }) => ({ id, en, kind }));
}

/** 衡阳市 → Hengyang. */
export function namePrefecture(name: string): string {
	return romanize(stripPrefecture(name));
}

function stripPrefecture(name: string): string {
	return PREFECTURE.exec(name)?.[1] ?? name;
}

function nameDivision(name: string): DivisionName & { word: string } {
	for (const [form, word, kind] of FORMS) {
		const base = form.exec(name)?.[1];
		if (base === undefined) continue;
		// 道县 is Daoxian County: one syllable alone is no place name.
		const latin = romanize(base.length === 1 ? name : base);
		return { id: toId(latin), en: `${latin} ${word}`, kind, word };
	}
	const latin = romanize(name);
	return { id: toId(latin), en: latin, kind: 'county', word: 'division' };
}

function romanize(name: string): string {
	return spell(pinyin(name, { toneType: 'none', type: 'array' }));
}

function toId(latin: string): string {
	return latin
		.toLowerCase()
		.replaceAll('ü', 'u')
		.replace(/[^a-z0-9]+/gu, (gap) => (gap === "'" ? '' : '-'))
		.replace(/^-|-$/gu, '');
}
