import type { Passage } from '#extract/page/reading.ts';

const TEAM = /代表团/gu;
/** What stands in front of a delegation's name and is no part of it: 载着|, 跟随|, 此次|, 走进|. */
const FRONT =
	/^.*(?:[的在到是了着]|跟随|来自|随同|随着|率领|带领|会议|大会|全会|参加|出席|走进|列席|围绕|审议|讨论|报道|探访|采访|走访|[此本这]次|届次|(?:人大|政协|党代会)(?!常委|机关|系统)|(?<=^)[日午晚随])(?=[\p{Script=Han}、]{2})/u;
const NO_TEAM =
	/^(?:[在到的]?各|全体?|本|该|此|两|多|几|[一二三四五六七八九十]+个|其他|其$|所在|有关|相关|所属|我|不同|每个|个|与会)|^(?:参加|出席|列席|走进|征求|看望|慰问|欢迎|接待|采访|组成|组织|成立|派出|率领|带领|跟随|前往|到达|抵达|回到|来到|离开|服务|陪同|整个)$|[的了是着到在、]$|(?:各|每个|所有|酒店|宾馆|饭店|驻地)$|^、/u;
const UNIT =
	/(?:[县区市州盟旗镇乡团委办处校院会部队社界组省企军]|系统|机关|街道|高校|园区|公司|单位|组织|支队|解放军|武警)$/u;

/** What the delegation is called whose 代表团 stands at `at`, without it; null where nothing in front of it is a name. */
function nameInFront(words: string, at: number): string | null {
	const run = /[\p{Script=Han}、]{2,30}$/u.exec(words.slice(Math.max(0, at - 30), at))?.[0];
	const team = run?.replace(FRONT, '') ?? '';
	return team === '' || NO_TEAM.test(team) || (team.length > 6 && !UNIT.test(team)) ? null : team;
}

/** How far into a paragraph it may say where it is, quotations not counted. */
const BEGINNING = 40;
/** 衡山县代表团|的骆春生代表, 衡山县代表团|骆春生代表: whoever belongs to it, and nothing of where the paragraph is. */
const MEMBER = /^的?\p{Script=Han}{2,4}(?:代表|委员|说|表示|认为|（)/u;

/** Paragraphs of a delegation: numbers of the first and of the one behind the last. */
export interface TeamPart {
	name: Passage | null;
	from: number;
	to: number;
}

/**
 * The parts of an article without headings whose paragraphs begin with several delegations: 在衡山县代表团，…⏎在南岳区代表团，…. What follows
 * where one meets is its part as well, what follows somebody who belongs to one is nobody's. Null where fewer than two are named, or one again
 * behind another.
 */
export function findTeamParts(text: string, paragraphs: readonly Passage[]): TeamPart[] | null {
	const parts: TeamPart[] = [];
	let lasts = false;
	for (const [i, paragraph] of paragraphs.entries()) {
		const found = teamAtHead(text, paragraph);
		const last = parts.at(-1);
		const name = found?.name ?? null;
		const goesOn = last && (name ? isSame(text, last.name, name) : last.name === null || lasts);
		if (goesOn) last.to = i + 1;
		else parts.push({ name, from: i, to: i + 1 });
		if (found) lasts = !found.isMember;
	}
	const names = parts.flatMap(({ name }) => (name ? text.slice(...name) : []));
	return names.length > 1 && new Set(names).size === names.length ? parts : null;
}

function isSame(text: string, one: Passage | null, other: Passage): boolean {
	return one !== null && text.slice(...one) === text.slice(...other);
}

/** The only delegation that a paragraph names where it begins. */
function teamAtHead(
	text: string,
	[from, to]: Passage
): { name: Passage; isMember: boolean } | null {
	// Quotations as blanks, so that places stay what they are.
	const words = text
		.slice(from, Math.min(to, from + 400))
		.replace(/“[^“”]*”/gu, (quotation) => ' '.repeat(quotation.length));
	const end = from + words.length - words.trimStart().length + BEGINNING;
	const found: Passage[] = [];
	for (const { index } of words.matchAll(TEAM)) {
		const team = nameInFront(words, index);
		const at = from + index;
		if (team !== null && at < end) found.push([at - team.length, at + 3]);
	}
	const [name] = found;
	if (!name || found.some((one) => !isSame(text, name, one))) return null;
	const isMember =
		text.slice(0, name[0]).endsWith('来自') || MEMBER.test(text.slice(name[1], name[1] + 12));
	return { name, isMember };
}

/**
 * The delegation that an article without headings is about: the only one that it names, and in its title or at its
 * beginning. Null where there are several or none. Of 湖南代表团 and 带领湖南代表团 the shorter is the name.
 */
export function findOnlyTeam(text: string, body: Passage, title: string | null): Passage | null {
	let found: Passage | null = null;
	let name = '';
	const words = text.slice(body[0], body[1]);
	for (const { index } of words.matchAll(TEAM)) {
		const team = nameInFront(words, index);
		if (team === null || (found && team.endsWith(name))) continue;
		if (found && !name.endsWith(team)) return null;
		name = team;
		const end: number = found ? found[1] : body[0] + index + 3;
		found = [end - 3 - team.length, end];
	}
	if (!found) return null;
	const early = found[0] - body[0] < 200 || (title?.includes(`${name}代表团`) ?? false);
	return early ? found : null;
}
