import { leadsIn } from '#extract/words/leads.ts';
import { officeBefore } from '#extract/words/offices.ts';
import type { Subject } from '#extract/names/subjects.ts';
import { behindVerb, inFrontOfGap } from './between.ts';
import type { Scene } from './scene.ts';
import type { Found } from './utterances.ts';

/** Whoever speaks without a name: of a kind, in an office, or an institution. */

/** Ways to call somebody without a name; of a kind, an office may end what they are called: 老|党员. */
const UNNAMED: readonly { front: RegExp; isKind: boolean }[] = [
	// 相关|负责人, 有关部门|负责人
	{
		front:
			/(?<=(?:相关|有关)(?:部门|方面|单位)?|[该这那某]|[一这那某]位|[一几两三某]名)(\p{Script=Han}{2,4})$/u,
		isKind: false
	},
	// 骆春生的|妻子, 他的|徒弟: somebody of somebody's.
	{ front: /^[^，。：“”]{1,16}的(\p{Script=Han}{2,4})$/u, isKind: false },
	// 网友|“山里红”: called by what he calls himself.
	{ front: /(\p{Script=Han}{2,4})“[^“”，。]{1,12}”$/u, isKind: false },
	// 也有专家, 多位受访专家, 一村民, 据楼门长, 与会人士: some of a kind, at the head of a clause.
	{
		front:
			/^(?:但|而)?(?:也|还|另|另外|随后|对此|现场)?，?(?:(?:有|有的|多位|一些|不少|部分|[一几两三某另]位|[一几两三多某]名|一|某|许多|据|受访|与会)[^，。：“”的]{0,8}?)?(专家|学者|人士|专家学者|市民|网友|村民|居民|业主|老人|家长|群众|代表|委员|嘉宾|\p{Script=Han}{2,4})(?:们)?$/u,
		isKind: true
	},
	// 国家医保局价格司|负责人, where no name follows.
	{ front: /^[^，。：“”]{2,24}(负责人|工作人员|发言人|人士)$/u, isKind: true }
];

/** What an institution is called by, with where it is and what else it is called; nothing is done in front of it. */
const INSTITUTION =
	/^(?:但|而|对此，?)?[\p{Script=Han}\d]{0,18}(?:局|(?<![全内外大干])部|委|办|厅|院|署|公司|集团|政府|[警校院厂店官军]方|部门|机构|协会|学会|商会|联合会|银行|学校|大学|[中小]学|中心|党组|工会|妇联|委员会|[居村管]委会|公所|平台|媒体|航司|车企|商家|厂家|超市|酒店|景区|机场|车站)$/u;
/** What an institution does with words of its own. */
const SPEAKS_ITSELF = /^(?:表示|称|回应|介绍|透露|告诉|答复|解释|坦言|说|通报|证实)/u;
/** What may stand in front of a verb that begins a clause. */
const LATER = /^(?:并|也|还|均|都|一致|纷纷|普遍|并且)?$/u;
/** 她的徒弟, 骆局长: somebody of somebody's, or of a surname. */
const PERSONAL = /[的他她我]/u;
/** 受访人士, 知情群众 */
const KIND = /(?:人士|专家学者|群众|嘉宾)$/u;
/** What parts a verb from the words behind it. */
const MARKS = /[，：“]/u;

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
