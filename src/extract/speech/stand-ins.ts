import { isOneOf, setOf } from '#extract/text/characters.ts';
import { readView } from './views.ts';
import { introduceActor } from '#extract/names/actors.ts';
import { keywordAt } from '#extract/words/keywords.ts';
import { behindLeads, leadsIn } from '#extract/words/leads.ts';
import { startsWithOffice } from '#extract/words/offices.ts';
import { ROLES } from '#extract/words/roles.ts';
import type { Scene } from './scene.ts';
import { personAt, type Subject } from '#extract/names/subjects.ts';
import { headOf } from './heads.ts';

/** What may stand between a delegation and its verb. */
const TEAM_GAP = /^(?:在[^，。的]{2,10}[中时])?(?:一致|纷纷|普遍|也|均|都|还)*/u;

/** 据他介绍，… */
const TELLS = /^(?:介绍|了解|说|讲|透露|讲述|回忆|观察|统计|测算)[，：]/u;

/** 对|考察的委员们说 */
const TOLD = /[对向跟给][^，。：“”]{1,12}的$/u;

/** How many characters of an office are compared. */
const LONGEST_OFFICE = 8;

/** Behind a body these make it part of something else: 代表们的, 看望代表们时. */
const ATTRIBUTE = setOf('的时');

/** 与会代表, 大家, 代表团: many, and none of them named. */
export function readBody(scene: Scene, at: number, word: string, role: 'body' | 'team'): void {
	const to = at + word.length;
	const thinks = scene.text[at - 1] === '在' && scene.text.startsWith('看来', to);
	// 在看望代表们时, 对考察的委员们说: an object.
	const told = TOLD.test(scene.text.slice(Math.max(scene.clause, at - 16), at));
	if (isOneOf(ATTRIBUTE, scene.text, to) || told || (scene.isObject(at) && !thinks)) return;
	const subject: Subject = { how: 'body', people: [], others: false, from: at, to };
	if (role === 'team') {
		const gap = TEAM_GAP.exec(scene.text.slice(to, to + 20))![0].length;
		const cue = keywordAt(ROLES, scene.text, to + gap, scene.end);
		if (cue && (cue.value === 'cue' || cue.value === 'proposal')) {
			scene.subject = subject;
			// 有人问她感受如何: nobody whom 她 or 老人 means below.
			if (word !== '有人') scene.antecedent = subject;
		} else if (!scene.open && !scene.subject && headsSentence(scene, at, to))
			scene.subject = subject;
		return;
	}
	// 与会代表 at the head of a sentence: the reporter goes on, whoever spoke before. 大家 may be said by anybody.
	if (word !== '大家' && at === scene.clause && leadsIn(scene.text, scene.sentence, at)) {
		scene.close(scene.sentence);
	}
	scene.subject = subject;
}

/** 连日来，各地|干部群众深入学习，纷纷表示，…: nothing but a place in front, or what leads up to it. */
function headsSentence({ text, clause, sentence }: Scene, at: number, to: number): boolean {
	// 代表团|发言人
	if (startsWithOffice(text, to, to + 4)) return false;
	if (clause !== sentence && !behindLeads(text, sentence).includes(clause)) return false;
	return /^\s*(?:各地|全国各地|全[国省市县区镇村]|广大|当地|村里的?|[^，。的]{2,6}[省市县区镇乡村])?$/u.test(
		text.slice(clause, at)
	);
}

/** 他, 她们, 两人: whoever was named before. */
export function readPronoun(scene: Scene, at: number, word: string, role: 'he' | 'they'): void {
	const to = at + word.length;
	// 两人考上了大学: a number.
	const two = role === 'they' && !word.endsWith('们');
	if (two && (at !== scene.clause || scene.pair.length === 0)) return;
	// 她叫石阿朵，…
	if (scene.text[to] === '叫' && role === 'he') introduceActor(scene, to + 1);
	const thinks = scene.text[at - 1] === '在' && scene.text.startsWith('看来', to);
	const tells = scene.text[at - 1] === '据' && TELLS.test(scene.text.slice(to, to + 6));
	if (scene.text[to] === '的' && scene.antecedent) {
		const { people } = scene.antecedent;
		const own: Subject = { how: 'pronoun', people, others: false, from: at, to };
		if (role === 'they' || people.length === 1) readView(scene, own);
		return;
	}
	if (scene.text[to] === '的' || (scene.isObject(at) && !thinks && !tells)) return;
	const called = word === '这位' ? calledBefore(scene, to) : null;
	const antecedent = called ?? headOf(scene) ?? scene.antecedent;
	if (role === 'he' && antecedent?.people.length !== 1) {
		// 晏老师几度哽咽。他说，…: words of somebody who cannot be known, and it is told.
		// 有人问周老师图什么，他摇头：“…”
		const quotes = /^[^，。：“”]{0,10}：“/u.test(scene.text.slice(to, to + 12));
		const quiet = (!scene.open || quotes) && at === scene.clause;
		if (quiet)
			scene.subject = { how: 'pronoun', people: [], others: false, unnamed: true, from: at, to };
		return;
	}
	const several = role === 'he' || (antecedent && antecedent.people.length > 1);
	const people = two ? scene.pair : several ? antecedent!.people : [];
	const others = role === 'they' && (antecedent?.others ?? false);
	scene.subject = { how: 'pronoun', people, others, from: at, to };
}

/** 总会计师甘宏远 … 这位|总会计师: whoever has it in front of their name, where one has. */
function calledBefore({ text, names, paragraph }: Scene, at: number): Subject | null {
	for (let length = LONGEST_OFFICE; length > 1; length--) {
		const office = text.slice(at, at + length);
		const before = text.lastIndexOf(office, at - 1);
		if (before < 0) continue;
		const name = names.metAt(text, before + length);
		if (name !== '') return personAt(text, [before + length, before + length + name.length]);
		// 公司负责人表示将上诉。…这位|负责人说: nobody by name.
		if (before >= paragraph) return { how: 'body', people: [], others: false, from: at, to: at };
	}
	return null;
}
