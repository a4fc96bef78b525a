import { isOneOf, setOf } from '#extract/text/characters.ts';
import { isCommonWord } from '#extract/words/common-words.ts';
import { calledLength } from '#extract/words/no-names.ts';
import { leadsIn } from '#extract/words/leads.ts';
import { officeBefore } from '#extract/words/offices.ts';
import { headsClause } from './new-subject.ts';
import type { Scene } from './scene.ts';
import type { Subject } from '#extract/names/subjects.ts';
import { COMPOUND, hasPlainSurname } from '#extract/words/surnames.ts';
import type { Found } from './utterances.ts';

/** 相关|负责人|当即, 有关部门|负责人 */
const UNNAMED =
	/(?<=(?:相关|有关)(?:部门|方面|单位)?|[该这那某]|[一这那]位|一名)(\p{Script=Han}{2,4}?)(?:当即|当场|则|也|还|随后|在[^，。]{1,12}[时中上后]|\p{Script=Han}{2}地)?(?:回应|答复)?$/u;
/** 也有专家, 多位受访专家均, 据楼门长, 与会人士: some of a kind, at the head of a clause. */
const SOME =
	/^(?:但|而)?(?:也|还|另|另外|随后|对此)?，?(?:(?:有|有的|多位|一些|不少|部分|几位|多名|许多|据|一位|一名|受访|与会)[^，。：“”的]{0,8}?)?(专家|学者|人士|专家学者|市民|网友|村民|居民|业主|老人|家长|群众|代表|委员|嘉宾|\p{Script=Han}{2,4})(?:们)?(?:就|均|也|都|则|还)?$/u;

/** 骆春生的|妻子, 他的|徒弟笑着: somebody of somebody's. */
const OF_SOMEBODY =
	/^[^，。：“”]{1,16}的(\p{Script=Han}{2,4}?)(?:[则也还]|当即|随后|\p{Script=Han}着|\p{Script=Han}{2}地)?$/u;
/** 网友|“山里红”: called by what he calls himself. */
const NICKNAMED = /(\p{Script=Han}{2,4})“[^“”，。]{1,12}”(?:[则也还]|\p{Script=Han}着)?$/u;

/** 国家医保局价格司|负责人, where no name follows. */
const OFFICIAL =
	/^[^，。：“”]{2,24}(负责人|工作人员|发言人|人士)(?:则|也|还|当即|当场|现场|随后|近日|日前|在[^，。]{1,12}[时中上后])?$/u;

/** 受访人士, 知情群众 */
const KIND = /(?:人士|专家学者|群众|嘉宾)$/u;

/** What stands between somebody called so and the verb: 李大姐|笑着|说. */
const GAP = /(?:[则也还就]|接着|当场|\p{Script=Han}着|\p{Script=Han}{2,3}地)$/u;
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
	if (scene.open && clause !== sentence) return null;
	if (!/[，：“。]/u.test(text.slice(at + 1, at + 3))) return null;
	const gap = GAP.exec(text.slice(Math.max(clause, at - 4), at))?.[0].length ?? 0;
	const to = officeBefore(text, clause, at) === undefined ? at - gap : at;
	const called = surnameCalled(text, clause, to);
	if (called === null) return null;
	const [from, surname] = called;
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

/** 相关负责人当即表示，…: somebody speaks here whom the article names by an office only. */
export function unnamedOfficial({ text, clause, sentence }: Scene, at: number): Found | null {
	if (!leadsIn(text, sentence, clause) || !/[，：“]/u.test(text.slice(at + 1, at + 4))) return null;
	const front = text.slice(Math.max(clause, at - 40), at);
	const match = UNNAMED.exec(front) ?? OF_SOMEBODY.exec(front) ?? NICKNAMED.exec(front);
	const kind = match ? null : (SOME.exec(front) ?? OFFICIAL.exec(front));
	const [whole, office] = match ?? kind ?? [];
	if (!office) return null;
	const last = officeBefore(office, 0, office.length);
	if (last !== office && !(kind && (last !== undefined || KIND.test(office)))) return null;
	const from = at - whole!.length;
	const who: Subject = { how: 'body', people: [], others: false, from, to: from + office.length };
	return { who, doubt: null, rule: 'without-a-name', unread: true };
}
