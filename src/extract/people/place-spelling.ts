import { pinyin } from 'pinyin-pro';
import { NAMESAKES, PEOPLES, READINGS } from '#extract/words/place-names.ts';

/** A division's name taken apart: 江华瑶族自治县 is 江华, an autonomous county. */
export interface DivisionName {
	/** In Latin letters this is its name: one character alone is none, so 道县 stays whole. */
	proper: string;
	word: string;
	kind: 'district' | 'county' | 'city';
}

const PEOPLE = `(?:(?:${PEOPLES})族?)`;

/** The first group is the name proper. */
const FORMS: [form: RegExp, word: string, kind: DivisionName['kind']][] = [
	[new RegExp(`^(.{2,40}?)${PEOPLE}*自治县$`, 'u'), 'Autonomous County', 'county'],
	[new RegExp(`^(.{2,40}?)${PEOPLE}*自治旗$`, 'u'), 'Autonomous Banner', 'county'],
	// The others that end so are districts by name: 碑林区.
	[/^(神农架)林区$/u, 'Forestry District', 'district'],
	[/^(.+)特区$/u, 'Special District', 'district'],
	[new RegExp(`^(.{2,40}?)(?:(?:${PEOPLES})族)+区$`, 'u'), 'District', 'district'],
	[/^(.+)[区區]$/u, 'District', 'district'],
	[/^(.+)[县縣]$/u, 'County', 'county'],
	[/^(.+)旗$/u, 'Banner', 'county'],
	[/^(.+)市$/u, 'City', 'city']
];

const PREFECTURE = new RegExp(`^(.{2,40}?)${PEOPLE}*(?:自治州|地区|地區|盟|市)$`, 'u');

/** Null for a name that ends like none of them. */
export function readDivisionName(name: string): DivisionName | null {
	for (const [form, word, kind] of FORMS) {
		const proper = form.exec(name)?.[1]?.replace(/(?<=..)族$/u, '');
		if (proper !== undefined) return { proper: proper.length === 1 ? name : proper, word, kind };
	}
	return null;
}

/** 衡阳市 → 衡阳, 湘西土家族苗族自治州 → 湘西. */
export function readPrefectureName(name: string): string {
	return PREFECTURE.exec(name)?.[1] ?? name;
}

/** The longest words first: within 昆都仑, 都 is read as there. */
const PLACES = Object.keys(READINGS).sort((a, b) => b.length - a.length);
const PLACE = new RegExp(PLACES.join('|'), 'gu');

/** The syllables of a place's name, a character each; `ü` stays. What is no Han character stays too. */
export function spellPlace(name: string): string[] {
	const syllables = pinyin(name, { toneType: 'none', type: 'array' });
	if (syllables.length !== name.length) return syllables;
	for (const { 0: place, index } of name.matchAll(PLACE)) {
		READINGS[place]?.split(' ').forEach((syllable, i) => (syllables[index + i] = syllable));
	}
	return syllables;
}

/** 衡南县 → hengnan, 衡阳县 → hengyang-county: by its name alone, so that it is the same whether a region file is there or not. */
export function divisionId(name: string): string {
	const read = readDivisionName(name);
	const id = toId(spellPlace(read?.proper ?? name).join(''));
	return read && NAMESAKES.has(name) ? `${id}-${toId(read.word)}` : id;
}

/** Lower-case letters, digits and hyphens. */
export function toId(latin: string): string {
	return latin
		.toLowerCase()
		.replaceAll('ü', 'u')
		.replace(/[^a-z0-9]+/gu, (gap) => (gap === "'" ? '' : '-'))
		.replace(/^-|-$/gu, '');
}
