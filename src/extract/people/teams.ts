import type { Passage } from '#extract/page/reading.ts';

const TEAM = /代表团/gu;
/** What stands in front of a delegation's name and is no part of it: 载着|, 跟随|, 此次|, 走进|. */
const FRONT =
	/^.*(?:[的在到是了着]|跟随|来自|随同|随着|率领|带领|会议|大会|全会|参加|出席|走进|列席|围绕|审议|讨论|报道|[此本这]次|届次|(?:人大|政协|党代会)(?!常委|机关|系统)|(?<=^)[日午晚随])(?=[\p{Script=Han}、]{2})/u;
const NO_TEAM =
	/^(?:[在到的]?各|全体?|本|该|此|两|多|几|[一二三四五六七八九十]+个|其他|其$|所在|有关|相关|所属|我|不同|每个|个|与会)|^(?:参加|出席|列席|走进|征求|看望|慰问|欢迎|接待|采访|组成|组织|成立|派出|率领|带领|跟随|前往|到达|抵达|回到|来到|离开|服务|陪同|整个)$|[的了是着到在、]$|(?:各|每个|所有|酒店|宾馆|饭店|驻地)$|^、/u;
const UNIT =
	/(?:[县区市州盟旗镇乡团委办处校院会部队社界组省企军]|系统|机关|街道|高校|园区|公司|单位|组织|支队|解放军|武警)$/u;

/**
 * The delegation that an article without headings is about: the only one that it names, and in its title or at its
 * beginning. Null where there are several or none. Of 湖南代表团 and 带领湖南代表团 the shorter is the name.
 */
export function findOnlyTeam(text: string, body: Passage, title: string | null): Passage | null {
	let found: Passage | null = null;
	let name = '';
	const words = text.slice(body[0], body[1]);
	for (const { index } of words.matchAll(TEAM)) {
		const run = /[\p{Script=Han}、]{2,30}$/u.exec(words.slice(Math.max(0, index - 30), index))?.[0];
		if (!run) continue;
		const team = run.replace(FRONT, '');
		if (NO_TEAM.test(team)) continue;
		if (found && team.endsWith(name)) continue;
		if (team.length > 6 && !UNIT.test(team)) continue;
		if (found && !name.endsWith(team)) return null;
		name = team;
		const end: number = found ? found[1] : body[0] + index + 3;
		found = [end - 3 - team.length, end];
	}
	if (!found) return null;
	const early = found[0] - body[0] < 200 || (title?.includes(`${name}代表团`) ?? false);
	return early ? found : null;
}
