import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#dataset';
import { Divisions, namedLikeDivisions } from '#extract/people/divisions.ts';
import { extract } from '#extract/extract.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { listBeyond } from '#lib/charts/map/beyond.ts';
import { buildCorpus } from '#lib/data/corpus.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import type { Region } from '#settings/region.ts';
import { parseStory } from '#extract/editor/parse-story.ts';

/** A region file may hold any divisions; what counts here are their names. */
function regionOf(name: string, ...divisions: string[]): Region {
	const kindOf = (division: string) =>
		/区$/u.test(division) ? 'district' : /市$/u.test(division) ? 'city' : 'county';
	return {
		adcode: '990100',
		name,
		en: 'Somewhere',
		boundaries: { file: '990100.topo.json', source: '', en: null, origin: null, enOrigin: null },
		divisions: divisions.map((division, i) => ({
			adcode: String(990101 + i),
			id: `d${i}`,
			name: division,
			en: division,
			kind: kindOf(division),
			tile: [i, 0],
			inset: false
		}))
	};
}

const hengyang = parseRegion(readFileSync('data/regions/430400.yaml', 'utf8'), '430400.yaml');
const REGIONS = [
	hengyang,
	regionOf('岳阳市', '岳阳楼区', '云溪区', '君山区', '岳阳县', '华容县', '湘阴县', '汨罗市'),
	regionOf('湘西土家族苗族自治州', '吉首市', '泸溪县', '凤凰县', '龙山县'),
	regionOf('上海市', '黄浦区', '徐汇区', '浦东新区'),
	regionOf('秦皇岛市', '海港区', '山海关区', '北戴河区', '青龙满族自治县'),
	regionOf('阳泉市', '城区', '矿区', '郊区', '平定县'),
	regionOf('佛山市', '禅城区', '南海区', '高明区'),
	regionOf('呼伦贝尔市', '海拉尔区', '阿荣旗', '新巴尔虎左旗', '鄂温克族自治旗')
];

/** Units of delegations that are no county-level divisions, of each kind that newspapers print. */
const NO_DIVISIONS =
	`城陵矶新港区 临港新区 湘江新区 屈原管理区 南湖新区 高新区 经开区 松木经开区 经济技术开发区 高新技术产业开发区 白沙洲工业园
	白沙洲工业园区 综合保税区 自贸区 自由贸易试验区 航空港区 临空经济区示范区 乡村振兴示范区 旅游度假区 南岳衡山风景名胜区 自然保护区 洪江林区
	国有林场 岣嵝峰林场 西湖农场 大通湖农场 水口山矿区 军区 衡阳军分区 警备区 南部战区 武警支队 消防救援支队 预备役部队 某部队 苗圃社区 东片区
	市直机关 城区 市区 全市 各县 县市区 呆鹰岭镇 黄茶岭街道 衡钢集团 建滔化工有限公司 南华大学 老校区 国资委 高校 教育系统 县 区`.split(
		/\s+/u
	);

describe('what may be meant for a division of a region', () => {
	test.each(REGIONS.map((region) => [region.name, region] as const))(
		'in %s is none of the zones, parks, farms, garrisons, streets and companies',
		(_, region) => {
			const divisions = new Divisions(region);
			expect(NO_DIVISIONS.filter((name) => divisions.mayMean(name))).toEqual([]);
			// Nor the prefecture itself, nor a part of a division.
			expect(divisions.mayMean(region.name)).toBe(false);
			for (const { name } of region.divisions)
				expect(divisions.mayMean(`${name}东部城区`)).toBe(false);
		}
	);

	test.each(REGIONS.map((region) => [region.name, region] as const))(
		'in %s is each name with one character misprinted, and no name as it should be',
		(_, region) => {
			const divisions = new Divisions(region);
			for (const division of region.divisions) {
				expect(divisions.find(division.name)).toBe(division);
				expect(divisions.find(region.name + division.name)).toBe(division);
				expect(divisions.mayMean(division.name)).toBe(false);
				if (division.name.length > 2) {
					const misprinted = `舁${division.name.slice(1)}`;
					expect([misprinted, divisions.mayMean(misprinted)]).toEqual([misprinted, true]);
				}
			}
		}
	);

	test('is what ends like a division of this region, so that another prefecture’s counties are noticed', () => {
		const divisions = new Divisions(hengyang);
		for (const name of ['平江县', '汨罗市', '云溪区', '道县', '江华瑶族自治县', '衡阳市云溪区'])
			expect([name, divisions.mayMean(name)]).toEqual([name, true]);
		// 湘西 has no districts: what is called 区 there is something else.
		expect(new Divisions(REGIONS[2]!).mayMean('云溪区')).toBe(false);
	});
});

const lexicon = parseLexicon('themes: []\nterms: []\n', 'lexicon.yaml');

function read(heading: string, settlements: string, region: Region | null = hengyang): Dataset {
	const text = `${heading}：\n\n张小明代表说，要发展产业。\n`;
	const story = parseStory(`settlements:\n${settlements || '  []'}\n`, 'story.yaml');
	const article = { id: 'a', file: 'a.txt', sha256: '', encoding: 'utf-8', text };
	return extract(article, { story, lexicon, region });
}
const codesOf = (dataset: Dataset) => dataset.diagnostics.map(({ code }) => code);
const unitsOf = (dataset: Dataset) => dataset.delegations[0]!.units.map(({ adcode }) => adcode);

describe('a unit that the region file does not have', () => {
	test('is a doubt, and none where the article is about no region', () => {
		expect(codesOf(read('珠晖区、大湖区代表团', ''))).toEqual(['unit-unknown']);
		expect(codesOf(read('珠晖区、大湖区代表团', '', null))).toEqual([]);
	});

	test('is settled as no division, in Traditional characters too', () => {
		const settled = read('珠晖区、大湖区代表团', '  - no-division: 大湖区');
		expect(codesOf(settled)).toEqual([]);
		expect(unitsOf(settled)).toEqual(['430405', null]);
		expect(codesOf(read('珠晖區、大湖區代表團', '  - no-division: 大湖区'))).toEqual([]);
	});

	test('may have the name of a division and be none, as an editor says', () => {
		expect(unitsOf(read('珠晖区代表团', '  - no-division: 珠晖区'))).toEqual([null]);
	});

	test('stands beside the map, settled or not', () => {
		for (const settlements of ['', '  - no-division: 大湖区']) {
			const dataset = read('大湖区代表团', settlements);
			expect(listBeyond(buildCorpus(dataset))).toEqual([0]);
			const [joint] = buildCorpus(read('珠晖区、大湖区代表团', settlements)).delegations;
			expect(joint).toMatchObject({ adcodes: ['430405'], others: ['大湖区'] });
		}
	});

	test.each([
		['that is in no delegation’s name', '珠晖区代表团', '大湖区', hengyang],
		['that nobody would take for a division', '珠晖区、高新区代表团', '高新区', hengyang],
		['of an article about no region', '大湖区代表团', '大湖区', null]
	] as const)(
		'cannot be settled where it changes nothing: a unit %s',
		(_, heading, unit, region) => {
			expect(() => read(heading, `  - no-division: ${unit}`, region)).toThrow(
				/no delegation has a unit “.+” that could be taken for a county-level division/u
			);
		}
	);
});

test('of a delegation’s units those are called like divisions that are no area of another kind, and no place in particular', () => {
	const units = [
		'衡南县',
		'高新区',
		'全县',
		'本区',
		'工业园区',
		'衡阳市珠晖区',
		'津市市',
		'武警支队',
		'阿荣旗'
	];
	expect(namedLikeDivisions(units)).toEqual(['衡南县', '珠晖区', '津市市', '阿荣旗']);
});
