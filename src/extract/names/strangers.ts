import { isHan, isIn, setOf } from '#extract/text/characters.ts';
import { couldBeName } from './could-be-names.ts';
import { maySpell } from '#extract/words/foreign-names.ts';
import type { Names } from './known.ts';
import { isNever, NO_NAMES } from '#extract/words/no-names.ts';
import { COMMON_VERBS } from '#extract/words/verbs.ts';
import { isOffice } from '#extract/words/offices.ts';

/** Three or four characters at the head of a clause, and a verb that reports behind them. */
const SPEAKS = new RegExp(
	`(?<=^|[。！？”；，：\\s])\\p{Script=Han}{3,4}?(?=(?:[则也还]|\\p{Script=Han}{2}地|笑着|连连)?(?:${COMMON_VERBS}|点头)[，：。“记])`,
	'uy'
);
/** The last character of each of these verbs, and how many code units the clause has at most as far as this. */
const ENDS_VERB = setOf(
	COMMON_VERBS.split('|')
		.map((verb) => verb.at(-1))
		.join('') + '头'
);
const LONGEST = 19;
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
 * `marks` are those of `text`.
 */
export function guessStrangers(text: string, marks: Int32Array, names: Names): void {
	let k = 0;
	while (k < marks.length) guessBefore(text, marks[k++]!, names);
	// 告诉|记者
	for (let i = text.indexOf('记'); i >= 0; i = text.indexOf('记', i + 1)) {
		guessBefore(text, i, names);
	}
}

/** Guesses whoever a clause says speaks, if the verb may end at `end`. */
function guessBefore(text: string, end: number, names: Names): void {
	if (!isIn(ENDS_VERB, text.charCodeAt(end - 1))) return;
	let at = end - 1;
	while (end - at < LONGEST && isHan(text.charCodeAt(at - 1))) at--;
	SPEAKS.lastIndex = at;
	const name = SPEAKS.exec(text)?.[0];
	if (!name || names.isKnown(name) || NOBODY.test(name) || !looksLikeName(name)) return;
	const behind = at + name.length;
	const near = (from: number, to: number) => text.slice(from, to).includes(name);
	if (near(Math.max(0, at - NEAR), at) || near(behind, behind + NEAR)) names.guess(name);
}
