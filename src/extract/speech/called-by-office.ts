import { isOneOf, setOf } from '#extract/text/characters.ts';
import { isCommonWord } from '#extract/words/common-words.ts';
import { keywordAt } from '#extract/words/keywords.ts';
import { calledLength } from '#extract/words/no-names.ts';
import { leadsIn } from '#extract/words/leads.ts';
import { officeBefore } from '#extract/words/offices.ts';
import { ROLES } from '#extract/words/roles.ts';
import { endOfSaying } from '#extract/words/verbs.ts';
import { headsClause } from './new-subject.ts';
import type { Scene } from './scene.ts';
import type { Subject } from '#extract/names/subjects.ts';
import { COMPOUND, hasPlainSurname } from '#extract/words/surnames.ts';
import type { Found } from './utterances.ts';

/** What stands between somebody without a name and their verb: 当即, 在会后, 笑呵呵地, 向记者. */
const GAP =
	/^(?:[则也还就均都]|当[即场]|现场|随后|接着|近日|日前|连连|留言|发帖|跟帖|回应|答复|在[^，。]{1,12}[时中上后]|[对向][^，。：“”]{1,10}|\p{Script=Han}{1,2}着[^，。：“”]{0,8}|\p{Script=Han}{2,3}地){1,2}$/u;
const LONGEST_GAP = 16;
/** What such words end with, but those that hold 对, 向 or 着. */
const ENDS_GAP = setOf('则也还就均都即场后着日连言帖应复中时上地');

/** Ways to call somebody without a name; of a kind, an office may end what they are called: 老|党员. */
const UNNAMED: readonly { front: RegExp; isKind: boolean }[] = [
	// 相关|负责人, 有关部门|负责人
	{
		front:
			/(?<=(?:相关|有关)(?:部门|方面|单位)?|[该这那某]|[一这那]位|[一几两三]名)(\p{Script=Han}{2,4})$/u,
		isKind: false
	},
	// 骆春生的|妻子, 他的|徒弟: somebody of somebody's.
	{ front: /^[^，。：“”]{1,16}的(\p{Script=Han}{2,4})$/u, isKind: false },
	// 网友|“山里红”: called by what he calls himself.
	{ front: /(\p{Script=Han}{2,4})“[^“”，。]{1,12}”$/u, isKind: false },
	// 也有专家, 多位受访专家, 一村民, 据楼门长, 与会人士: some of a kind, at the head of a clause.
	{
		front:
			/^(?:但|而)?(?:也|还|另|另外|随后|对此|现场)?，?(?:(?:有|有的|多位|一些|不少|部分|[一几两三]位|[一几两三多]名|一|许多|据|受访|与会)[^，。：“”的]{0,8}?)?(专家|学者|人士|专家学者|市民|网友|村民|居民|业主|老人|家长|群众|代表|委员|嘉宾|\p{Script=Han}{2,4})(?:们)?$/u,
		isKind: true
	},
	// 国家医保局价格司|负责人, where no name follows.
	{ front: /^[^，。：“”]{2,24}(负责人|工作人员|发言人|人士)$/u, isKind: true }
];

/** What an institution is called by, with where it is and what else it is called; nothing is done in front of it. */
const INSTITUTION =
	/^(?:但|而|对此，?)?[\p{Script=Han}\d]{0,18}(?:局|(?<![全内外大干])部|委|办|厅|院|署|公司|集团|政府|[警校院厂店官军]方|部门|机构|协会|学会|商会|联合会|银行|学校|大学|[中小]学|中心|党组|工会|妇联|委员会|[居村管]委会|平台|媒体|航司|车企|商家|厂家|超市|酒店|景区|机场|车站)$/u;
/** What an institution does with words of its own. */
const SPEAKS_ITSELF = /^(?:表示|称|回应|介绍|透露|告诉|答复|解释|坦言|说|通报|证实)/u;
/** How it is said, in front of a verb that begins a clause. */
const MANNER = /^(?:\p{Script=Han}{2,6}地|\p{Script=Han}{1,4}着\p{Script=Han}{0,4})$/u;
/** What may stand in front of a verb that begins a clause. */
const LATER = /^(?:并|也|还|均|都|一致|纷纷|普遍|并且)?$/u;
/** 她的徒弟, 骆局长: somebody of somebody's, or of a surname. */
const PERSONAL = /[的他她我]/u;
/** 受访人士, 知情群众 */
const KIND = /(?:人士|专家学者|群众|嘉宾)$/u;
/** What parts a verb from the words behind it, or ends the words in front: …，王师傅说。 */
const MARKS = /[，：“]/u;
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

/** Where somebody may end whose verb stands at `at`: right in front of it, or in front of what stands between. */
function inFrontOfGap(text: string, clause: number, at: number): number[] {
	const found = [at];
	if (
		!isOneOf(ENDS_GAP, text, at - 1) &&
		!/[对向着]/u.test(text.slice(Math.max(clause, at - 12), at))
	)
		return found;
	for (let to = at - 1; to > clause + 1 && at - to <= LONGEST_GAP; to--) {
		if (GAP.test(text.slice(to, at))) found.push(to);
	}
	return found;
}

/** Two characters behind the verb that stands at `at`: 告诉记者|，油. */
function behindVerb(text: string, at: number): string {
	const word = keywordAt(ROLES, text, at, text.length)?.word ?? '';
	const end = endOfSaying(text, at, word);
	return text.slice(end, end + 2);
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

/** 县交通局表示，…, 警方则称，…: an institution speaks, where a sentence begins, and nobody is named. */
export function institution({ text, clause, sentence, open }: Scene, at: number): Found | null {
	if (!leadsIn(text, sentence, clause) || !MARKS.test(behindVerb(text, at))) return null;
	// 骆春生代表说，…。县委提出，…, …。据县委介绍，…: what it asks for, or is told by it, he may cite.
	if (open && (text[clause] === '据' || !SPEAKS_ITSELF.test(text.slice(at, at + 4)))) return null;
	for (const to of inFrontOfGap(text, clause, at)) {
		const found = INSTITUTION.exec(text.slice(Math.max(clause, to - 28), to));
		if (!found) continue;
		const who: Subject = { how: 'body', people: [], others: false, from: clause, to };
		return { who, doubt: null, rule: 'without-a-name', unread: true };
	}
	return null;
}

/** 境外采购商对展会给予好评，|认为…: whoever heads the sentence, called by an office, where the verb begins a later clause. */
export function unnamedHead(scene: Scene, at: number): Found | null {
	const { text, clause, sentence } = scene;
	if (clause === sentence || !LATER.test(text.slice(clause, at))) return null;
	const head =
		/^\s*(?:其中，)?(\p{Script=Han}{2,8}?)(?:们)?(?=[对在就围都均也一]|纷纷|普遍|高度|认真)/u.exec(
			text.slice(sentence, sentence + 16)
		);
	const called = head?.[1];
	if (!called || PERSONAL.test(called)) return null;
	if (officeBefore(called, 0, called.length) === undefined) return null;
	const from = sentence + head[0].indexOf(called);
	const who: Subject = { how: 'body', people: [], others: false, from, to: from + called.length };
	return { who, doubt: null, rule: 'without-a-name', unread: true };
}

/** 相关负责人当即表示，…: somebody speaks here whom the article names by an office only. */
export function unnamedOfficial({ text, clause, sentence }: Scene, at: number): Found | null {
	if (!leadsIn(text, sentence, clause) || !MARKS.test(behindVerb(text, at))) return null;
	for (const to of inFrontOfGap(text, clause, at)) {
		const front = text.slice(Math.max(clause, to - 40), to);
		for (const { front: ends, isKind } of UNNAMED) {
			const [whole, office] = ends.exec(front) ?? [];
			if (!office) continue;
			const last = officeBefore(office, 0, office.length);
			if (last !== office && !(isKind && (last !== undefined || KIND.test(office)))) continue;
			const from = to - whole!.length;
			const who: Subject = {
				how: 'body',
				people: [],
				others: false,
				from,
				to: from + office.length
			};
			return { who, doubt: null, rule: 'without-a-name', unread: true };
		}
	}
	return null;
}
