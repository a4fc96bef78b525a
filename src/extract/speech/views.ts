import { readBareSubject } from '#extract/names/bare-subjects.ts';
import type { Subject } from '#extract/names/subjects.ts';
import { officeBefore } from '#extract/words/offices.ts';
import type { Passage } from '#extract/page/reading.ts';
import { accept } from './accept.ts';
import type { Scene } from './scene.ts';

/** Nouns that say what somebody says: 她的|经验是，…, 提出的…等11件|建议. */

/** 提出的|…等11件建议: what stands between 的 and the noun. */
const PROPOSED_OF =
	/^[^，。；：“”]{4,60}?(?=等?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})?[件条项份]?(?:建议|提案|议案)|，[^。；]{0,80}(?:建议|提案|议案))/u;
/** 她|的经验是，… */
const VIEW =
	/^的(?:意见(?=[就则]?是(?![好对不]))|经验|体会|感受|看法|建议|观点|想法|回答|答案|理由|梦想|愿望|心愿|期盼|打算|办法|做法|主张|希望|感触|结论|设想|秘诀|诀窍|理解|座右铭|口头禅|初衷|原则|信条|判断|答复|药方)(?:[就则]?是(?=[，：]|——)|(?<=建议|意见|看法|观点|期盼|主张|希望|体会)[就则]?是(?![好对不])|[^，。：“”的]{1,8}(?=：|——))/u;

/** Whether 的 at `of` stands in front of a noun that says what is said: |的理解是：…. */
export const isView = (text: string, of: number): boolean => VIEW.test(text.slice(of, of + 16));

/** 她的经验是，…: what somebody says is called by a noun in front of it. */
export function readView(scene: Scene, who: Subject): boolean {
	const words = VIEW.exec(scene.text.slice(who.to, who.to + 16))?.[0];
	if (words === undefined) return false;
	accept(scene, {
		who,
		doubt: who.unsure ? 'name-inferred' : null,
		rule: 'view',
		cue: [who.to + 1, who.to + words.length],
		role: 'cue'
	});
	return true;
}

/** 按照|骆春生的设想，…, 用|骆春生的话说，… */
const BY = /^\s*(?:另据|按照|根据|依照|依据|[按依据照用])/u;
/** 骆春生|自己|的话 */
const SELF = /(?:自己|本人|他们?|她们?)$/u;
/** 按照骆春生|的设想，…, 用骆春生|的话说，… */
const SOURCED =
	/^的(?:(?:说法|设想|构想|观点|估算|估计|计算|统计|分析|判断|解释|推算|测算|预测|经验|描述|讲述|回忆|介绍|规划|想法|看法|理解|打算)(?:来[说讲看])?(?=，)|话来?[说讲](?=，))/u;

/** 按照县长骆春生的设想，…, 用他的话说，…: whose view or words they are stands between what leads to it and 的 at `of`. `titled` is named there with a title. */
export function readSourced(scene: Scene, of: number, titled: Subject | null = null): boolean {
	const { text, clause, names } = scene;
	const subject = titled ?? scene.subject;
	const words = SOURCED.exec(text.slice(of, of + 12))?.[0];
	const by = words === undefined ? null : BY.exec(text.slice(clause, of));
	if (words === undefined || !by) return false;
	const from = clause + by[0].length;
	const to = of - (SELF.exec(text.slice(from, of))?.[0].length ?? 0);
	const named = to > from ? scene.allow(readBareSubject(text, from, to, names.known)) : null;
	const who = subject?.to === of ? subject : named?.to === to ? named : heOf(scene, from, of);
	if (!who || who.people.length === 0) return false;
	const known = who === subject || officeBefore(text, from, who.from) !== undefined;
	accept(scene, {
		who,
		doubt: known && !who.unsure ? null : 'name-inferred',
		rule: 'view',
		cue: [of + 1, of + words.length],
		role: 'cue'
	});
	return true;
}

/** 按照|他|的说法: whoever he is. */
function heOf({ text, antecedent }: Scene, from: number, of: number): Subject | null {
	if (!/^[他她]$/u.test(text.slice(from, of)) || antecedent?.people.length !== 1) return null;
	return { ...antecedent, how: 'pronoun', from, to: of };
}

/** 令狐诗雨|给出|的答案是，… */
const GIVEN = /^(?:给出|开出|交出|拿出|得出|总结出?|带来|抛出)$/u;

/** What somebody is called behind 这位. */
const THIS_ONE = /^[^，。：“”的]{2,8}(?=\p{Script=Han}{2}$)/u;

/** 镇党委书记令狐诗雨给出的答案是，…: whoever is named in the clause, what is done with the view, and 的 at `of`. */
export function readGivenView(scene: Scene, of: number): boolean {
	const { text, clause, introduced } = scene;
	const who = scene.subject ?? (introduced && introduced.from >= clause ? introduced : null);
	if (!who || who.how === 'body') return false;
	const between = text.slice(who.to, of);
	// 这位|算法工程师给出的答案是
	const noun = text.slice(who.from, who.to) === '这位' ? THIS_ONE : null;
	if (!GIVEN.test(noun ? between.replace(noun, '') : between)) return false;
	return readView(scene, { ...who, to: of });
}

/** 崔岩代表提出的…等11件建议: what is proposed stands between verb and noun. */
export function readProposed(scene: Scene, who: Subject, at: Passage): void {
	const from = at[1] + 1;
	const content = PROPOSED_OF.exec(scene.text.slice(from, Math.min(scene.end, from + 160)));
	if (!content) return;
	scene.close(scene.clause);
	for (const person of who.people) scene.names.enter(person.name, person.title);
	scene.speech.utterances.push({
		kind: 'proposal',
		subject: who,
		cue: at,
		at: [from, from + content[0].length],
		inferred: false,
		doubt: null,
		rule: 'counted-proposal',
		owned: null
	});
}
