import { couldBeName } from './could-be-names.ts';
import { maySpell } from './foreign-names.ts';
import type { Names } from './known.ts';
import { isNever, NO_NAMES } from './no-names.ts';
import { isOffice } from './offices.ts';

/** Three or four characters at the head of a clause, and a verb that reports behind them. */
const SPEAKS =
	/(?:^|[。！？”；，：\s])(\p{Script=Han}{3,4})(?=(?:[则也还]|\p{Script=Han}{2,4}地|笑着|连连)?(?:说|表示|认为|指出|介绍|坦言|建议|回忆|告诉|点头)[，：。“记])/gu;
/** What else speaks as often, by its first or its last character: 老百姓, 省政府, 联合国. */
const NOBODY =
	/^[老大小一其有第省市县本该各]|[人者民友姓众员说示绍议诉为出中组会里上下时后前内外间团部委局院县市省区镇乡村府社报台网校厂司店馆站所处科队班界派层家盟国州岛港场办署厅警娃妈爸伯叔婶奶爷哥姐弟妹嫂娘孩]$/u;
/** How far away somebody is named again. */
const NEAR = 2000;

function looksLikeName(name: string): boolean {
	// 阿皮几体
	if (name.length === 4)
		return maySpell(name.charCodeAt(0)) && !isNever(name) && !NO_NAMES.has(name);
	return couldBeName(name) && !isOffice(name.slice(1));
}

/**
 * Guesses names whose surname no list has: characters that speak, and that stand elsewhere as well. 妥玉虎, 吞老岩.
 */
export function guessStrangers(text: string, names: Names): void {
	for (const match of text.matchAll(SPEAKS)) {
		const name = match[1]!;
		const end = match.index + match[0].length;
		if (names.isKnown(name) || NOBODY.test(name) || !looksLikeName(name)) continue;
		const before = text.slice(Math.max(0, match.index - NEAR), match.index);
		const behind = text.slice(end, end + NEAR);
		if (before.includes(name) || behind.includes(name)) names.guess(name);
	}
}
