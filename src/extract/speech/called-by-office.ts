import { isOneOf, setOf } from '#extract/text/characters.ts';
import { isCommonWord } from '#extract/words/common-words.ts';
import { calledLength } from '#extract/words/no-names.ts';
import { officeBefore } from '#extract/words/offices.ts';
import { behindVerb, inFrontOfGap } from './between.ts';
import { headsClause } from './new-subject.ts';
import type { Scene } from './scene.ts';
import type { Subject } from '#extract/names/subjects.ts';
import { COMPOUND, hasPlainSurname } from '#extract/words/surnames.ts';
import type { Found } from './utterances.ts';

/** How it is said, in front of a verb that begins a clause. */
const MANNER = /^(?:\p{Script=Han}{2,6}地|\p{Script=Han}{1,4}着\p{Script=Han}{0,4})$/u;
/** What parts a verb from the words behind it, or ends the words in front: …，王师傅说。 */
const MARKS_OR_LAST = /[，：“。]/u;

/** 老|谭, 小|周, and words that only look like it. */
const FAMILIAR = setOf('老小');
const NOT_CALLED = new Set(
	'老成 老龙 老柴 小康 小时 小满 小麦 小米 小包 小花 小车 小雷 小牛 小夏'.split(' ')
);

/**
 * 刘先生说，…, 张局长介绍，…, 李大姐说，…, 老谭说，…: whoever of that surname was met last, or somebody whom the article does not
 * name.
 */
export function calledBySurname(scene: Scene, at: number): Found | null {
	const { text, clause, sentence } = scene;
	if (!MARKS_OR_LAST.test(behindVerb(text, at))) return null;
	// 逃过土石流的曹里长，|心有余悸地|表示，…
	if (clause > sentence && MANNER.test(text.slice(clause, at))) {
		const called = surnameCalled(text, sentence, clause - 1);
		if (called !== null) return calledSo(scene, called, clause - 1);
	}
	if (scene.open && clause !== sentence) return null;
	for (const to of inFrontOfGap(text, clause, at)) {
		const called = surnameCalled(text, clause, to);
		if (called !== null) return calledSo(scene, called, to);
	}
	return null;
}

function calledSo(scene: Scene, [from, surname]: [number, string], to: number): Found | null {
	const { text, clause } = scene;
	const front = from === clause || officeBefore(text, clause, from) !== undefined;
	// 工友|王师傅
	const calls = calledLength(text.slice(Math.max(clause, to - 3), to)) > 0;
	const parted = !isCommonWord(text.slice(from - 1, from + 1));
	const heads = calls && parted && from - clause <= 8 && headsClause(scene, from);
	if (!front && !heads && !/[，、：“”的]/u.test(text[from - 1]!)) return null;
	const met = scene.bySurname.get(surname);
	const somebody: Subject = { how: 'body', people: [], others: false, from, to };
	if (!met) return { who: somebody, doubt: null, rule: 'called-by-a-surname', unread: true };
	return {
		who: { ...somebody, how: 'pronoun', people: [met] },
		doubt: 'surname-only',
		rule: 'called-by-a-surname'
	};
}

/** Where somebody begins who is called by a surname in front of `to`, and the surname; null for nobody. */
function surnameCalled(text: string, clause: number, to: number): [number, string] | null {
	if (to - 2 >= clause && isOneOf(FAMILIAR, text, to - 2) && hasPlainSurname(text[to - 1]!)) {
		if (!NOT_CALLED.has(text.slice(to - 2, to))) return [to - 2, text[to - 1]!];
	}
	const office = officeBefore(text, clause, to);
	const length =
		office !== undefined && office.length > 1
			? office.length
			: calledLength(text.slice(Math.max(clause, to - 3), to));
	const from = to - length - 1;
	if (length === 0 || from < clause) return null;
	// 轩辕|书记
	if (from > clause && COMPOUND.has(text.slice(from - 1, from + 1)))
		return [from - 1, text[from - 1]!];
	return hasPlainSurname(text[from]!) ? [from, text[from]!] : null;
}

/** 79岁的苟玉山老人参加过抗美援朝。…老人说，…: whoever was named in this paragraph. */
export function calledByAge(
	{ text, clause, paragraph, antecedent }: Scene,
	at: number
): Found | null {
	if (!/^老(?:人家?|汉)$/u.test(text.slice(clause, at)) || antecedent?.people.length !== 1)
		return null;
	if (antecedent.people[0]!.at[0] < paragraph) return null;
	const who: Subject = { ...antecedent, how: 'pronoun', from: clause, to: at };
	return { who, doubt: 'name-inferred', rule: 'called-by-age' };
}
