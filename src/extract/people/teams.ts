import type { Passage } from '#extract/page/reading.ts';

const TEAM = /代表团/gu;
/** What stands in front of a delegation's name and is no part of it. */
const FRONT =
	/^.*(?:[的在到是了]|率领|带领|会议|大会|全会|参加|出席|走进|列席|围绕|审议|讨论|报道|(?<=^)[日午晚])(?=[\p{Script=Han}、]{2})/u;
const NO_TEAM =
	/^(?:[在到的]?各|全体?|本|该|此|两|多|几|[一二三四五六七八九十]+个|其他|其$|所在|有关|相关|所属|我|不同|每个|个|与会)|^(?:参加|出席|列席|走进)$|[了是、]$|^、/u;
const UNIT =
	/(?:[县区市州盟旗镇乡团委办处校院会部队社界组省企军]|系统|机关|街道|高校|园区|公司|单位|组织|支队|解放军|武警)$/u;

/**
 * The delegation that an article without headings is about: the only one that it names, and in its title or at its
 * beginning. Null where there are several or none.
 */
export function findOnlyTeam(text: string, body: Passage, title: string | null): Passage | null {
	let found: Passage | null = null;
	let name = '';
	const words = text.slice(body[0], body[1]);
	for (const { index } of words.matchAll(TEAM)) {
		const run = /[\p{Script=Han}、]{2,30}$/u.exec(words.slice(Math.max(0, index - 30), index))?.[0];
		if (!run) continue;
		const team = run.replace(FRONT, '');
		if (NO_TEAM.test(team) || (team.length > 6 && !UNIT.test(team))) continue;
		if (found && team !== name) return null;
		if (found) continue;
		name = team;
		found = [body[0] + index - team.length, body[0] + index + 3];
	}
	if (!found) return null;
	const early = found[0] - body[0] < 200 || (title?.includes(`${name}代表团`) ?? false);
	return early ? found : null;
}
