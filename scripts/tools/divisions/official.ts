import { areaList } from '@vant/area-data';

/** A prefecture-level division, or what stands in the place of one, and its county-level divisions in the order of their codes. */
export interface Listed {
	/** 430400; a municipality's is 500000, that of the divisions directly below a province 429000. */
	adcode: string;
	name: string;
	divisions: { adcode: string; name: string }[];
}

/** 北京, 天津, 上海, 重庆: one list each, although 重庆 has two groups of codes (5001, 5002), as `npm run region` has it. */
const MUNICIPALITY = /^(?:11|12|31|50)/u;

/** Divided into towns alone. The package lists these towns, and the statistics bureau's areas in 嘉峪关, with codes of their own. */
export const UNDIVIDED: ReadonlySet<string> = new Set(['441900', '442000', '460400', '620200']);

/** In the package, and no county-level divisions: areas of 南京 and 镇江, and those that became part of 崇川区, 三元区 and 蓬莱区. */
const GONE: ReadonlySet<string> = new Set(['320112', '320611', '321150', '350402', '370634']);

/**
 * China's divisions as the package `@vant/area-data` has them, without development zones (codes from 71 to 80, and 区 from 90
 * on), which are no divisions of the state. 台湾, 香港 and 澳门 have no codes below their own in the ministry's table.
 */
export function listDivisions(): Listed[] {
	const { province_list: provinces, city_list: cities, county_list: counties } = areaList;
	const found = new Map<string, Listed>();
	const open = (adcode: string, name: string) => {
		const listed = found.get(adcode) ?? { adcode, name, divisions: [] };
		found.set(adcode, listed);
		return listed;
	};
	for (const [code, name] of Object.entries(cities)) {
		if (!isMainland(code)) continue;
		const province = provinces[`${code.slice(0, 2)}0000`] ?? '';
		if (MUNICIPALITY.test(code)) open(`${code.slice(0, 2)}0000`, province);
		else if (code.slice(2, 4) === '90') open(code, `${province}直辖县级行政区划`);
		else open(code, name);
	}
	for (const [adcode, name] of Object.entries(counties)) {
		if (!isMainland(adcode) || GONE.has(adcode) || isZone(adcode, name)) continue;
		const parent = MUNICIPALITY.test(adcode)
			? `${adcode.slice(0, 2)}0000`
			: `${adcode.slice(0, 4)}00`;
		if (UNDIVIDED.has(parent)) continue;
		const listed = found.get(parent);
		if (!listed) throw new Error(`${name} (${adcode}) has no prefecture ${parent}`);
		listed.divisions.push({ adcode, name });
	}
	return [...found.values()]
		.sort(byCode)
		.map((listed) => ({ ...listed, divisions: listed.divisions.sort(byCode) }));
}

function isMainland(code: string): boolean {
	return /^[1-6]/u.test(code);
}

function isZone(code: string, name: string): boolean {
	const last = Number(code.slice(4));
	return (
		!/[县区市旗]$/u.test(name) || (last > 70 && !name.endsWith('市')) || name.endsWith('市辖区')
	);
}

function byCode(a: { adcode: string }, b: { adcode: string }): number {
	return a.adcode < b.adcode ? -1 : 1;
}
