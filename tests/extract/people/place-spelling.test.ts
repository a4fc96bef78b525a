import { expect, test } from 'vitest';
import { extract } from '#extract/extract.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { CALLED_LIKE_AREAS, NAMESAKES, READINGS } from '#extract/words/place-names.ts';
import {
	divisionId,
	readDivisionName,
	readPrefectureName,
	spellPlace,
	toId
} from '#extract/people/place-spelling.ts';
import type { Region } from '#settings/region.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { nameDivisions } from '#divisions/names.ts';

test.each([
	// Characters that are read otherwise in names of places.
	['瀍河回族区', 'chanhe'],
	['都昌县', 'duchang'],
	['郫都区', 'pidu'],
	['昆都仑区', 'kundulun'],
	['喀什市', 'kashi-city'],
	['康巴什区', 'kangbashi'],
	['什邡市', 'shifang'],
	['克什克腾旗', 'keshiketeng'],
	['乐清市', 'yueqing'],
	['乐陵市', 'laoling'],
	['乐平市', 'leping'],
	['六合区', 'luhe'],
	['黄陂区', 'huangpi'],
	['番禺区', 'panyu'],
	['浚县', 'xunxian'],
	['蔚县', 'yuxian'],
	['道县', 'daoxian'],
	['筠连县', 'junlian'],
	['吴堡县', 'wubu'],
	['万柏林区', 'wanbailin'],
	// Peoples' names are no part of a place's.
	['张家川回族自治县', 'zhangjiachuan'],
	['莫力达瓦达斡尔族自治旗', 'molidawa'],
	['塔什库尔干塔吉克自治县', 'tashikuergan'],
	['积石山保安族东乡族撒拉族自治县', 'jishishan'],
	['东乡族自治县', 'dongxiang'],
	['鄂温克族自治旗', 'ewenke'],
	['龙胜各族自治县', 'longsheng'],
	['管城回族区', 'guancheng'],
	// What the kind is told apart by.
	['衡阳县', 'hengyang-county'],
	['本溪满族自治县', 'benxi-autonomous-county'],
	['衡南县', 'hengnan'],
	['神农架林区', 'shennongjia'],
	['碑林区', 'beilin']
])('%s is %s', (name, id) => {
	expect(divisionId(name)).toBe(id);
});

test.each([
	['衡南县', '衡南', 'County', 'county'],
	['道县', '道县', 'County', 'county'],
	['衡南縣', '衡南', 'County', 'county'],
	['珠晖区', '珠晖', 'District', 'district'],
	['瀍河回族区', '瀍河', 'District', 'district'],
	['神农架林区', '神农架', 'Forestry District', 'district'],
	['碑林区', '碑林', 'District', 'district'],
	['六枝特区', '六枝', 'Special District', 'district'],
	['江华瑶族自治县', '江华', 'Autonomous County', 'county'],
	['鄂温克族自治旗', '鄂温克', 'Autonomous Banner', 'county'],
	['阿荣旗', '阿荣', 'Banner', 'county'],
	['耒阳市', '耒阳', 'City', 'city']
])('%s is %s, and of the kind that it says: %s', (name, proper, word, kind) => {
	expect(readDivisionName(name)).toEqual({ proper, word, kind });
});

test.each([
	['衡阳市', '衡阳'],
	['湘西土家族苗族自治州', '湘西'],
	['大兴安岭地区', '大兴安岭'],
	['锡林郭勒盟', '锡林郭勒'],
	['衡南县', '衡南县']
])('the prefecture %s is %s', (name, proper) => {
	expect(readPrefectureName(name)).toBe(proper);
	expect(readDivisionName('高新区管委会')).toBeNull();
});

test('an id has lower-case letters, digits and single hyphens between them', () => {
	expect(toId('Lüliang  City')).toBe('luliang-city');
	expect(toId("Xi'an")).toBe('xian');
	expect(toId('（A）b.')).toBe('a-b');
});

test('readings have a syllable for each character, and differ from what the dictionary says or are said twice', () => {
	for (const [place, syllables] of Object.entries(READINGS)) {
		expect([place, syllables.split(' ').length]).toEqual([place, place.length]);
		expect(spellPlace(`${place}某`).slice(0, place.length).join(' ')).toBe(syllables);
	}
});

test('each name in the lists is one that a division can have', () => {
	for (const name of [...NAMESAKES, ...CALLED_LIKE_AREAS])
		expect([name, readDivisionName(name)?.proper.length]).not.toEqual([name, undefined]);
});

const lexicon = parseLexicon('themes: []\nterms: []\n', 'lexicon.yaml');

function idsOf(headings: readonly string[], region: Region | null): string[] {
	const text = headings.map((name) => `${name}代表团：\n\n张小明代表说，要发展产业。\n`).join('\n');
	const article = { id: 'a', file: 'a.txt', sha256: '', encoding: 'utf-8', text };
	return extract(article, { story: noStory, lexicon, region }).delegations.map(({ id }) => id);
}

test.each([
	['衡阳市', '珠晖区 石鼓区 南岳区 衡阳县 衡南县 常宁市'],
	['岳阳市', '岳阳楼区 云溪区 君山区 岳阳县 平江县 汨罗市'],
	['洛阳市', '瀍河回族区 老城区 嵩县 新安县 栾川县'],
	['上海市', '浦东新区 闵行区 虹口区'],
	['秦皇岛市', '海港区 山海关区 青龙满族自治县'],
	['阳泉市', '城区 矿区 郊区 盂县'],
	['伊犁哈萨克自治州', '伊宁市 伊宁县 霍城县 察布查尔锡伯自治县'],
	['云浮市', '云城区 云安区 郁南县'],
	['呼伦贝尔市', '海拉尔区 扎赉诺尔区 阿荣旗 鄂温克族自治旗']
])('ids of the delegations of %s are the same with a region file and without one', (city, list) => {
	const names = list.split(' ');
	const made = nameDivisions(names, city);
	const region: Region = {
		adcode: '990100',
		name: city,
		en: '',
		boundaries: { file: 'x', source: '', en: null, origin: null, enOrigin: null },
		divisions: names.map((name, i) => ({
			adcode: String(990101 + i),
			name,
			...made[i]!,
			tile: [i, 0],
			inset: false
		}))
	};
	const headings = [
		...names,
		`${names[0]}、${names[1]}`,
		`${names[2]}、城陵矶新港区、武警支队`,
		`${city}${names[1]}`,
		`${names[1]}、大湖区`,
		'市直机关',
		'高新区'
	];
	const ids = idsOf(headings, region);
	expect(ids).toEqual(idsOf(headings, null));
	expect(new Set(ids).size).toBe(headings.length);
	expect(ids.slice(0, names.length)).toEqual(made.map(({ id }) => id));
});
