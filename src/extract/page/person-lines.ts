import { holdsAny, setOf } from '#extract/text/characters.ts';
import { couldBeTitled } from '#extract/names/could-be-names.ts';
import { DOTTED } from '#extract/words/foreign-names.ts';
import { nameOf, readNameBefore } from '#extract/names/names.ts';
import { isCalled } from '#extract/words/no-names.ts';
import { behindOffice, officeBefore } from '#extract/words/offices.ts';
import { readOrnament } from './ornament.ts';
import type { Passage } from './reading.ts';
import { hasSurname } from '#extract/words/surnames.ts';

const LABELLED =
	/^(?:(?:答复|回复|受访|发言|讲述|口述|解答|点评)(?:人|者|专家|嘉宾)：)?([\p{Script=Han}、（）]{2,40})[ \u3000：]+([\p{Script=Han}·•]{2,12}|\p{Script=Han}[ \u3000]{1,2}\p{Script=Han})(?:（[^（）]{2,40}）)?$/u;
/** 向清萍代表：, 铁路局董事长汤立新代表——, 河东区代表团 骆立国代表 */
const TITLED =
	/^([\p{Script=Han}·•、]{2,48}?)(?:人大代表|政协委员|代表|委员)(?:：|——)$|^(?:[\p{Script=Han}、]{2,24}代表团[ \u3000]?)?([\p{Script=Han}·•]{2,12})(?:代表|委员)$/u;
const NOTED = /^([\p{Script=Han}·•]{2,12})\s*（[^（）]{2,40}）$/u;
/** 郭伶俐：安陆市妇联党组书记、主席, 郭伶俐 安陆市妇联主席: the name first, and what is held behind a colon or a blank. */
const HELD =
	/^([\p{Script=Han}·•]{2,12})(?:：[\p{Script=Han}、，（） ]{2,40}|[ \u3000]{1,4}[\p{Script=Han}、]{4,40})$/u;
/** ——王芳委员（妇联主席）, ——咸宁市市长杨军代表: what stands behind the dash, without the note. */
const SIGNED =
	/^(?:—{1,3}|--)\s*([\p{Script=Han}·•、]{1,48}(?:[ \u3000]{1,2}[\p{Script=Han}·•]{1,12}){0,2})\s*(?:（[^（）]{2,40}）)?$/u;
/** 领衔代表：骆春生, 答复人：县农业局局长 骆春生: one such line alone says who it is. */
const PROPOSER =
	/^(?:领衔|提案|建议|提议|答复|回复|受访|发言|讲述|口述|解答|点评)(?:代表|委员|人|者|专家|嘉宾)：/u;
/** 【同期】太原市民 武美红: what broadcasters call words that are heard; whoever is named there says what stands below. */
const SPOKEN = /^【(?:现场)?(?:同期声?|采访|原声)】\s*/u;
/** 【解说】…, 【同期】北京 张女士: what they call anything else, and whoever has no name there. */
const NARRATED = /^\s*【(?:解说|字幕|配音|旁白|画外音|出镜|标题|导语|正文|口播)/u;
const RUBRIC = /^\s*【[^【】]{1,8}】/u;
/** 省政协委员|骆春生 */
const BEHIND_TITLE = /^.*(?:代表|委员)(?=[ \u3000]?\p{Script=Han}{2,4}$)/u;
const ENDS_WITH_TITLE = /(?:人大代表|政协委员|代表|委员)$/u;
/** What no such line holds. */
const TEXT = setOf('，。“”');

/** A line that only says who speaks: where the name stands in it, and whether the paragraphs below it are theirs or the one above. */
export interface PersonLine {
	name: Passage;
	speaks: 'below' | 'above';
}

/** Whether a line says who proposes what stands below it: elsewhere one such line alone may be anything. */
export function isProposerLine(line: string): boolean {
	return PROPOSER.test(line.trim()) && readPersonLine(line) !== null;
}

/** Whether a paragraph begins with what a broadcaster calls it, or is that alone: whoever was heard before is heard no more. */
export function isRubric(paragraph: string): boolean {
	return RUBRIC.test(paragraph) && (SPOKEN.test(paragraph.trimStart()) || NARRATED.test(paragraph));
}

/**
 * Reads a line that only says who speaks, as collections of speeches print it: 浙江省政协主席 葛慧君, ◎ 缪红英（纺织女工）, or
 * 汤立新代表—— above the words, ——王芳委员（妇联主席） below them. Null for any other line. `line` is folded.
 */
export function readPersonLine(line: string): PersonLine | null {
	if (line.length > 80) return null;
	const signed = SIGNED.exec(line.trim());
	if (signed) {
		const name = signerIn(line, signed[1]!, line.endsWith('）'));
		return name && { name, speaks: 'above' };
	}
	const name = readHead(line);
	return name && { name, speaks: 'below' };
}

function readHead(line: string): Passage | null {
	const spoken = SPOKEN.exec(line)?.[0].length ?? 0;
	const from = spoken || readOrnament(line, [0, line.length]).words[0];
	const words = line.slice(from);
	const titled = TITLED.exec(words);
	if (titled) return endOf(line, titled[1] ?? titled[2]!);
	if (line.length > 60) return null;
	const held = HELD.exec(words);
	if (held && officeBefore(words, 0, words.length) !== undefined) return nameIn(line, held[1]!);
	const noted = NOTED.exec(words);
	if (noted) return nameIn(line, noted[1]!);
	if (holdsAny(words, TEXT, 0, words.length) || !/[ \u3000：]/u.test(words)) return null;
	const labelled = LABELLED.exec(words);
	if (!labelled) return null;
	const [, front, name] = labelled as unknown as [string, string, string];
	if (front.length < 3 && spoken === 0 && !PROPOSER.test(words)) return null;
	const says =
		(spoken > 0 ? front : null) ??
		officeBefore(front, 0, front.length) ??
		ENDS_WITH_TITLE.exec(front) ??
		PROPOSER.exec(words);
	return says ? nameIn(line, name) : null;
}

/** Who signs: somebody with a title, a title or an office in front, or a note behind that says what he is. */
function signerIn(line: string, words: string, isNoted: boolean): Passage | null {
	const title = ENDS_WITH_TITLE.exec(words)?.[0];
	if (title !== undefined) return endOf(line, words.slice(0, -title.length));
	const office = Math.max(
		behindOffice(words, 0, words.length - 2),
		BEHIND_TITLE.exec(words)?.[0].length ?? 0
	);
	// 凤鸣路居民 |解小琴, 白果村 |敖长根
	const name = words.slice(office).trimStart();
	const blank = name.search(/[ \u3000](?=\p{Script=Han}{2})/u);
	return office > 0 || isNoted || blank > 0 ? nameIn(line, name.slice(blank + 1)) : null;
}

/** The name that what stands in front of a title ends with: 铁路局董事长|汤立新. */
function endOf(line: string, words: string): Passage | null {
	const at = readNameBefore(words, words.lastIndexOf('、') + 1, words.length, () => false);
	return at && nameIn(line, words.slice(...at));
}

function nameIn(line: string, printed: string): Passage | null {
	const from = line.lastIndexOf(printed);
	const name = nameOf(line, [from, from + printed.length]);
	if (!DOTTED.test(name) && !(couldBeTitled(name) && hasSurname(name) && !isCalled(name)))
		return null;
	return [from, from + printed.length];
}
