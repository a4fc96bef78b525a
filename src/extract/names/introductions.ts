import { isAddressed } from '#extract/speech/addressed.ts';
import { behindNote } from './bare-subjects.ts';
import { isHan, isOneOf, setOf } from '#extract/text/characters.ts';
import { couldBeBareName, couldBeBegun, couldBeName } from './could-be-names.ts';
import { NO_PART } from '#extract/words/behind-names.ts';
import { isCommonWord } from '#extract/words/common-words.ts';
import { keywordAt } from '#extract/words/keywords.ts';
import { endsBeforeWord } from './name-ends.ts';
import { nameOf, readNameAfter } from './names.ts';
import { CITED, isOffice, isTitle, officeBefore } from '#extract/words/offices.ts';
import { isNever } from '#extract/words/no-names.ts';
import { probableLength } from './probable-names.ts';
import type { Passage } from '#extract/page/reading.ts';
import { ROLES } from '#extract/words/roles.ts';
import { isUnder } from '#extract/speech/heads.ts';
import { noteHead } from '#extract/speech/new-subject.ts';
import type { Scene } from '#extract/speech/scene.ts';
import { personAt, type Subject } from './subjects.ts';
import { hasPlainSurname, mayBegin } from '#extract/words/surnames.ts';

/** What the offices of guests, and titles, end with: 总理, 首相, 外长, 大使, 教授, 代表. */
const GUEST = /[理统相长使席裁授士表]/u;
/** What stands behind a reporter who is asked. */
const IS_ASKED = /^，?(?:则|是|将|也|说|表示|认为|感慨|告诉|第一次|首次|笑)/u;
const GOES_ON = setOf('，（、等');
/** What the name of a body ends with. */
const ENDS_BODY = setOf('学院系所司团会行社局厅部委校馆心');
/** Between two people who do something together. */
const AND = /^(?:[和与及、]|同(?!意))[^，。；：“”]{0,24}$/u;

/**
 * 栗翠田是一位来自农村的代表, 颜大岩，街道人大代表: a name heads the sentence, and the title stands behind 是, or behind a comma
 * where the paragraph begins.
 */
export function introduceHead(scene: Scene): boolean {
	const { text, names } = scene;
	let start = scene.sentence;
	while (/[\s↑▲△●■◆]/u.test(text[start] ?? '')) start++;
	// 临沂代表团的王五是一名来自农村的新代表.
	const team = text.slice(start, start + 16).indexOf('代表团的');
	if (team >= 0) start += team + 4;
	const to = start + probableLength(text, start);
	if (to === start) return false;
	const name = text.slice(start, to);
	const isHead =
		text[to] === '，'
			? scene.sentence === scene.paragraph && name.length > 2 && hasPlainSurname(name)
			: text[to] === '是' || (text.startsWith('作为', to) && scene.clause === scene.sentence);
	if (!isHead || names.isRuledOut(name)) return false;
	names.enter(name);

	if (scene.open?.subject?.people[0]?.name !== name) scene.close(scene.sentence);
	scene.antecedent = personAt(text, [start, to]);
	scene.introduced = scene.antecedent;
	return true;
}

/** 俄罗斯阿尔法电视台记者|娜塔莎将…, 来自南苏丹的记者|阿汤加是…: of another newspaper, and asked. Who writes reports, and is not asked. */
export function introduceReporter(scene: Scene, at: number): void {
	const { text, clause } = scene;
	const front = text.slice(Math.max(clause, at - 12), at);
	if (!/\p{Script=Han}{3}$/u.test(front) || /(?:本[报台网刊社]|新华社|特派|[名位个])$/u.test(front))
		return;
	const length = probableLength(text, at + 2);
	if (length > 0 && IS_ASKED.test(text.slice(at + 2 + length, at + 8 + length)))
		introduce(scene, at + 2);
}

/** 作为基层党代表，宋玉洁走访了三百户: the title first, the name at the head of the next clause. */
export function introduceBehind(scene: Scene, at: number): void {
	const text = scene.text;
	if (!/^\s*(?:作为|身为)/u.test(text.slice(scene.clause, scene.clause + 4))) return;
	const name = readNameAfter(text, at, Math.min(scene.end, at + 24), scene.names.known);
	if (!name || scene.names.isRuledOut(nameOf(text, name))) return;
	scene.names.guess(nameOf(text, name));
	scene.introduced = { ...personAt(text, name), from: at };
	scene.antecedent = scene.introduced;
}

/** 对于徒弟|韩帅|来说: how long a name is of which 来 is no part, 0 where it may be one. */
function concernedLength(text: string, clause: number, at: number): number {
	if (!/^来[说讲]/u.test(text.slice(at + 2, at + 4)) || !mayBegin(text.charCodeAt(at))) return 0;
	const concerns = /对于?[^，]{0,16}$/u.test(text.slice(Math.max(clause, at - 18), at));
	return concerns && couldBeName(text.slice(at, at + 2)) ? 2 : 0;
}

export function introduce(scene: Scene, at: number): void {
	const text = scene.text;
	// 署理署长（安老服务）|卫静雯
	let start = behindNote(text, at, scene.end);
	for (let people = 0; people < 100 && start < scene.end; people++) {
		while (text[start] === ' ' || text[start] === '\u3000') start++;
		const concerned = concernedLength(text, scene.clause, start);
		const length = concerned || probableLength(text, start);
		if (length === 0 && people === 0) guessUnfamiliar(scene, start);
		if (length === 0 || start + length > scene.end) return;
		if (scene.names.isRuledOut(text.slice(start, start + length))) return;
		// 李长|山代|表
		if (isTitle(text, start + length - 1)) return;
		for (const size of [2, 3, length]) {
			const name = text.slice(start, start + size);
			if (size === 3 && /[说称讲问谈指]$/.test(name)) continue;
			// 周勇|代表, 许玲|所说
			const ends = isTitle(text, start + 2) || NO_PART.test(text.slice(start + 2, start + 4));
			if (size === 3 && (concerned > 0 || ends || (length === 2 && endsBeforeWord(text, start))))
				continue;
			if (size === 2 && length > 2 && isCommonWord(name)) continue;
			if (name.length === size && couldBeName(name)) scene.names.guess(name);
		}
		if (people === 0) {
			const named: Passage = [start, start + length];
			const cited = CITED.test(text.slice(Math.max(scene.clause, at - 6), at));
			// 对省长张三所作的报告: said of him. 师傅对徒弟李四说: to him.
			if (isAddressed(text, scene.clause, start)) return;
			if (cited || /^(?:所|[十百千](?!分))/u.test(text.slice(start + length, start + length + 2))) {
				return;
			}
			const before = scene.introduced;
			scene.introduced = personAt(text, named);
			// 代表俞晓雯和来自卫健系统的代表陆斌: 两人 below.
			if (before && before.from >= scene.clause && AND.test(text.slice(before.to, start))) {
				scene.pair = [...before.people, ...scene.introduced.people];
			}
			const [person] = scene.introduced.people;
			if (!scene.bySurname.has(person!.name[0]!)) scene.bySurname.set(person!.name[0]!, person!);
			// 周娟回到家时，母亲|骆桂芬感到不安: whoever heads the main clause is meant below.
			const isMain = !scene.pending || isUnder(scene, scene.sentence);
			if (!scene.subject && isMain) scene.antecedent = scene.introduced;
			scene.waiting.claimSpeech(scene.introduced);
		} else if (people === 1 && scene.introduced) {
			scene.pair = [...scene.introduced.people, ...personAt(text, [start, start + length]).people];
		}
		// 崔维明（商会理事）、马慧榕
		const next = behindNote(text, start + length, scene.end);
		if (text[next] !== '、') return;
		start = next + 1;
	}
}

/** 朱文章校长提出希望。…朱校长表示…: a name at the head of a clause, in front of an office. */
export function introduceHolder(scene: Scene, at: number): void {
	const { text, clause, sentence, names, bySurname } = scene;
	const length = at - clause;
	if (length < 2 || length > 24) return;
	if (length > 3) {
		if (clause === sentence && !scene.open && !scene.subject) introduceMember(scene, at);
		return;
	}
	if (!mayBegin(text.charCodeAt(clause))) return;
	const name = text.slice(clause, at);
	// 甘泽州|州长
	if (name.at(-1) === text[at]) return;
	if (!hasPlainSurname(name) || !couldBeBareName(name) || names.isRuledOut(name)) return;
	names.guess(name);
	const { people } = personAt(text, [clause, at]);
	if (!bySurname.has(name[0]!)) bySurname.set(name[0]!, people[0]!);
}

/** 南洋理工大学孙爱欣|副教授认为…: a name between what somebody belongs to and an office, at the head of a sentence. */
function introduceMember(scene: Scene, at: number): void {
	const { text, names } = scene;
	for (const size of [3, 2]) {
		const from = at - size;
		if (!isOneOf(ENDS_BODY, text, from - 1) || !mayBegin(text.charCodeAt(from))) continue;
		const name = text.slice(from, at);
		if (!hasPlainSurname(name) || !couldBeBareName(name) || names.isRuledOut(name)) continue;
		if (isCommonWord(text.slice(from - 1, from + 1))) continue;
		names.guess(name);
		scene.introduced = personAt(text, [from, at]);
		scene.antecedent = scene.introduced;
		noteHead(scene, scene.introduced);
		return;
	}
}

/**
 * 村民于洋，3年前回乡, 前首相福田康夫、前总理拉法兰等: a word elsewhere, or no name of Chinese. It may be called again, and is
 * nobody until it speaks.
 */
function guessUnfamiliar({ text, names, end }: Scene, at: number): void {
	let to = at;
	while (
		to < end &&
		to - at < 6 &&
		isHan(text.charCodeAt(to)) &&
		(text[to] !== '等' || to - at < 2)
	)
		to++;
	if (to - at < 2 || to - at > 5 || to === end || !isOneOf(GOES_ON, text, to)) return;
	const run = text.slice(at, to);
	const behind = text[to];
	const isWord = run.length === 2 && hasPlainSurname(run) && couldBeBegun(run, true);
	const isListed =
		run.length > 2 &&
		(behind === '、' || behind === '等') &&
		GUEST.test(text[at - 1] ?? '') &&
		!isNever(run);
	if ((isWord && /[，（]/u.test(behind!)) || (isListed && !isOffice(run))) names.guess(run);
}

/**
 * 轮椅车车主代表陈孝林认为, 听证代表陈孝林认为: what looks like a name in front of the title is the end of a longer word, or has no
 * surname, and the name stands behind, with its verb.
 */
export function isNamedBehind(scene: Scene, { people: [first] }: Subject, behind: number): boolean {
	const text = scene.text;
	const start = first!.at[0];
	const heads = start <= scene.clause;
	if (heads ? hasPlainSurname(first!.name) : !/[^的、\s]/u.test(text[start - 1]!)) return false;
	if (scene.names.isCertain(first!.name) || officeBefore(text, scene.clause, start)) return false;
	const to = Math.min(scene.end, behind + 8);
	for (const length of [3, 2]) {
		const name = readNameAfter(text, behind, Math.min(to, behind + length), scene.names.known);
		if (!name || name[1] !== behind + length) continue;
		const gap = /^[则也还都就]?/u.exec(text.slice(name[1], to))![0].length;
		const verb = keywordAt(ROLES, text, name[1] + gap, scene.end)?.value;
		if (verb === 'cue' || verb === 'proposal') return true;
	}
	return false;
}
