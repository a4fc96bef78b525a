import type { Passage } from './reading.ts';

const NAME =
	/(?:^|[，。；：！？“”（）\s]|[在的日午晚]|参加|出席|来到|走进|列席|分别在)([\p{Script=Han}、]{2,24}?)代表团/gu;
const NO_TEAM =
	/^(?:各|全体?|本|该|此|两|多|几|[一二三四五六七八九十\d]+个|其他|其|所在|有关|相关|所属|我|不同)|[的了是]|^(?:.*(?:参加|出席|来到|走进|列席|围绕|审议|讨论|在))/u;
const UNIT =
	/(?:[县区市州盟旗镇乡团委办处校院会部队社界组省企军]|系统|机关|街道|高校|园区|公司|单位|组织|支队|解放军|武警)$/u;

/**
 * The delegation that an article without headings is about: the only one that it names, and in its title or at its
 * beginning. Null where there are several or none.
 */
export function findOnlyTeam(text: string, body: Passage, title: string | null): Passage | null {
	let found: Passage | null = null;
	let name = '';
	for (const match of text.slice(body[0], body[1]).matchAll(NAME)) {
		const words = match[1]!;
		if (NO_TEAM.test(words) || !UNIT.test(words)) continue;
		if (found && words !== name) return null;
		if (found) continue;
		name = words;
		const start = body[0] + match.index + match[0].length - 3 - words.length;
		found = [start, start + words.length + 3];
	}
	if (!found) return null;
	const early = found[0] - body[0] < 160 || (title?.includes(`${name}代表团`) ?? false);
	return early ? found : null;
}
