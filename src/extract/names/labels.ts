import { isCommonWord } from '#extract/words/common-words.ts';
import { couldBeName } from './could-be-names.ts';
import { DOTTED, isForeign } from '#extract/words/foreign-names.ts';
import { isBlank } from '#extract/text/lines.ts';
import { endsBeforeWord } from './name-ends.ts';
import { nameOf } from './names.ts';
import { behindOffice } from '#extract/words/offices.ts';
import { behindMarks } from '#extract/page/ornament.ts';
import type { Passage } from '#extract/page/reading.ts';
import type { Scene } from '#extract/speech/scene.ts';
import { personAt, type Subject } from './subjects.ts';
import { hasPlainSurname, hasSurname } from '#extract/words/surnames.ts';
import type { Doubt } from '#extract/speech/utterances.ts';

/** What stands alone in front of a colon and is nobody. */
const NOBODY =
	/(?:词|表|图|单|书|点|感|声|音|论|录|签|线|语|议|案|言|法|题|事|景|标|容|式|向|间|址|息|接|按|示|明|片|料|文|度|略|路|版|者|一|二|三|家|记|例|果|因|势|键|划)$/u;
/** Who writes, and not who is asked. */
const REPORTS =
	/^\s*(?:【[^【】]{1,8}】\s*)?(?:\p{Script=Han}{0,12}报|本[台网刊]|新华社)?(?:见习|实习|特约|首席)?记者[ \u3000]/u;
/** 【代表感言】|骆诗：…: what newspapers call words that they collect. */
const COLLECTED =
	/^\s*【[^【】]{0,6}(?:代表|委员|感言|声音|心声|感受|热议|观点|访谈|点评|发言|建言|寄语|留言|说)】\s*/u;
/** What somebody is called by in a transcript. */
const PART = /^(?:主持人|嘉宾|受访人|受访者)$/u;
/** 曹强：…, 刘建昌 三里屯小学摄影老师：… */
const LABEL = /^\p{Script=Han}{2,4}(?:[ \u3000]\p{Script=Han}{0,18})?：/u;
const DOTTED_LABEL = /^\p{Script=Han}{1,8}·[\p{Script=Han}·]{1,10}：/u;
const ENDS =
	/^(\p{Script=Han}[ \u3000\u00a0]{1,2}\p{Script=Han}|[\p{Script=Han}·•・‧∙]{2,14})\s*(?:(（[^（）]{1,40}）)\s*)?$/u;

/** 主持人：… 曹强：… 卢勇：… One label of two characters may be any word; among others it is somebody. */
export function isTranscript(text: string, paragraphs: readonly Passage[]): boolean {
	let labelled = 0;
	for (const [from] of paragraphs) {
		if (LABEL.test(text.slice(from, from + 26))) labelled++;
		// 玛合帕丽·叶尔肯：…
		else if (DOTTED_LABEL.test(text.slice(from, from + 20))) labelled++;
	}
	return labelled > 2;
}

/** 江帆代表（湖南人和人律师事务所创始合伙人）：…, 王芳（妇联主席）：… at the head of a paragraph. */
const NOTED_LABEL = /^[\p{Script=Han}·•]{2,24}（[^（）]{2,60}）：/u;

/** Whether each of several paragraphs begins with whose statement is printed there, as collections of statements do: what stands below is theirs too. */
export function isCollection(text: string, paragraphs: readonly Passage[]): boolean {
	return paragraphs.filter(([from]) => beginsWithNotedLabel(text, from)).length > 2;
}

export const beginsWithNotedLabel = (text: string, from: number): boolean =>
	NOTED_LABEL.test(text.slice(from, from + 90));

/**
 * Who is named in front of a colon at `at`, in a line as interviews and collections of statements print it: 人大代表 维色：…,
 * 四联村 曹传根：…, 区志强（常务副市长）：…, 鲍春风：…. Null where nobody is. The clause is short: whoever calls sees to it.
 */
export function readLabel(scene: Scene, at: number): { who: Subject; doubt: Doubt | null } | null {
	const { text, clause } = scene;
	// 本报记者 骆春生：…: who reports.
	if (REPORTS.test(text.slice(clause, at))) return null;
	const collected = COLLECTED.exec(text.slice(clause, at))?.[0].length ?? 0;
	const from = behindMarks(text, clause + collected, Math.min(at, clause + collected + 6));
	const part = PART.exec(text.slice(from, at))?.[0];
	if (part !== undefined) return readPart(scene, part, at);
	// 来荣根（董事长）：…: an office in the note is behind the name.
	const end = frontOfNote(text, from, at) ?? at;
	const held = end < at ? PART.exec(text.slice(from, end))?.[0] : undefined;
	if (held !== undefined) return readHolder(scene, held, [end + 1, behindWord(text, end, at) - 1]);
	// 衡阳县代表团|骆春生：…
	const team = scene.subject?.how === 'body' ? scene.subject.to : -1;
	const behindTitle = Math.max(scene.behindTitle, team, behindOffice(text, from, end - 2));
	const titled = behindTitle > from;
	const word = frontOfWord(text, from, end);
	const isBehindBlank = word - from > 2 && isBlank(text.charCodeAt(word - 1));
	const start = titled ? behindTitle : isBehindBlank ? word : from;
	const label = ENDS.exec(text.slice(start, at).trimStart());
	if (!label) return null;
	const [, printed, noted] = label as unknown as [string, string, string | undefined];
	const name = nameOf(printed, [0, printed.length]);
	const begin = text.indexOf(printed, start);
	const parted = begin > start || printed.length > name.length;
	const alone = start === from && clause === scene.paragraph;
	if (!(couldBeName(name) || isForeign(name)) || (NOBODY.test(name) && !noted)) return null;
	// 罗平|勉励：…
	if (name.length === 4 && endsBeforeWord(text, begin)) return null;
	// 文件：…, but only names are padded with a blank.
	if (printed.length === 2 && isCommonWord(name)) return null;
	if (titled) {
		if (!parted && name.length === 2 && !hasSurname(name)) return null;
	} else if (alone && noted) {
		if (!hasSurname(name)) return null;
	} else if (!alone && !(isBehindBlank && clause === scene.sentence)) {
		return null;
	} else if (!hasPlainSurname(name) && !(scene.isTranscript && DOTTED.test(name))) {
		return null;
	} else if (alone && name.length !== 3 && collected === 0 && !scene.isTranscript) return null;

	return {
		who: personAt(text, [begin, begin + printed.length]),
		doubt: titled && hasSurname(name) ? null : 'name-inferred'
	};
}

/** 主持人：新闻发言人骆桂英 says whose words stand behind 主持人： in the paragraphs below. */
function readPart({ text, end, parts, names }: Scene, part: string, at: number) {
	const rest = text.slice(at + 1, Math.min(end, at + 42)).trimEnd();
	const from = at + 1 + behindOffice(rest, 0, rest.length - 1);
	const name = nameOf(text, [from, end]);
	const isName = from > at + 1 || text[at + 1] === ' ';
	if (isName && couldBeName(name) && hasSurname(name)) {
		parts.set(part, personAt(text, [from, end]));
		names.guess(name);
		return null;
	}
	const who = parts.get(part);
	return who ? { who, doubt: null } : null;
}

/** 主持人（市政府新闻办主任 丰子涵）：…: who it is says the note, and so whose words stand behind 主持人： below. */
function readHolder({ text, parts, names }: Scene, part: string, [from, to]: Passage) {
	const start = frontOfWord(text, from, to);
	const at: Passage = [start > from ? start : behindOffice(text, from, to - 1), to];
	const name = nameOf(text, at);
	if (at[0] === from || !couldBeName(name) || !hasSurname(name)) return null;
	const who = personAt(text, at);
	parts.set(part, who);
	names.guess(name);
	return { who, doubt: null };
}

/** Where the note in brackets in front of `to` begins; null where none is. */
function frontOfNote(text: string, from: number, to: number): number | null {
	const end = behindWord(text, from, to);
	if (text[end - 1] !== '）') return null;
	for (let i = end - 2; i >= from && text[i] !== '）'; i--) {
		if (text[i] === '（') return i < end - 2 ? i : null;
	}
	return null;
}

/** Where the word in front of `to` begins: behind a blank or a bracket. */
function frontOfWord(text: string, from: number, to: number): number {
	let start = behindWord(text, from, to);
	while (start > from && text[start - 1] !== '（' && !isBlank(text.charCodeAt(start - 1))) start--;
	return start;
}

function behindWord(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
	return end;
}
