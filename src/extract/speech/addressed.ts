import { behindOffice, isTitle } from '#extract/words/offices.ts';
import { hasPlainSurname } from '#extract/words/surnames.ts';
import { VERBS } from '#extract/words/verbs.ts';

/** Verbs that have whom they tell behind them: of the table, and such as report nothing themselves. */
const TELLS = [
	...VERBS.filter(({ whom }) => whom).map(({ word }) => word),
	...'告诉 劝告 劝说 安慰 鼓励 勉励 责怪 埋怨 催促 招呼 吩咐 示意'.split(' ')
];
/** The last word that leads to whom something is told (对, 告诫), and what stands between it and a name. */
const TO = new RegExp(
	`(?:[对跟向给冲朝]着?|${TELLS.join('|')})([^对跟向给冲朝，。；：“”]{0,16})$`,
	'u'
);
/** 针对, 方向, 向阳村: words that only hold it. */
const ENDS_WORD = /[针应面相绝反核校配一]对$|[转导方倾面偏走流风一]向$|[供留]给$|紧跟$|[王清]朝$/u;
const BEGINS_WORD =
	/^(?:对[面门口外方此于手接象应比联立岸]|向[阳前上下日导东西南北来往海荣]|给[力予水]|跟[进随班]|冲[击刺锋]|朝[阳霞])/u;
/** 对|身旁的|村支书骆春生说, but not 给孩子上课的|教师骆春生说. */
const ATTRIBUTE =
	/^[^的]{0,8}(?:身[旁边后前]|在场|随行|同行|同来|陪同|一旁|旁边|来访|到访|前来[^的]{0,4}|赶来|调研|考察|走访)的/u;
/** 对这个问题|县长骆春生说: what the words are about. */
const MATTER = /[这那此其]|(?:上|中|里|时|下|方面)$/u;

/**
 * 师傅对徒弟|骆春生说, 乡亲们给村支书|骆春生提出, 老人拉着手对|骆春生代表说: whether whoever is named at `name` is the one to whom it is told, and so
 * not the one who tells it. Nothing but an office, and what it belongs to, stands between.
 */
export function isAddressed(text: string, clause: number, name: number): boolean {
	const from = Math.max(clause, name - 24);
	const match = TO.exec(text.slice(from, name));
	if (!match) return false;
	const at = from + match.index;
	if (BEGINS_WORD.test(text.slice(at, at + 2))) return false;
	if (at > clause && ENDS_WORD.test(text.slice(at - 1, at + 1))) return false;
	const whom = match[1]!.replace(ATTRIBUTE, '');
	if (whom === '') return true;
	if (whom.includes('的') || MATTER.test(whom)) return false;
	// 提醒村支书周|桂香: the name may begin a character earlier.
	const start = name - match[1]!.length;
	const office = behindOffice(text, start, name);
	return (
		office === name ||
		isTitle(text, name - 2) ||
		(office === name - 1 && hasPlainSurname(text[office]!))
	);
}
