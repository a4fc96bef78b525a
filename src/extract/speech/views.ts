import type { Subject } from '#extract/names/subjects.ts';
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
