import type { Subject } from '#extract/names/subjects.ts';
import { goesOnFromName } from '#extract/words/common-words.ts';
import { isAdverbs } from '#extract/words/cues.ts';
import { partOf } from '#extract/words/leads.ts';
import { officeBefore } from '#extract/words/offices.ts';
import { headsClause } from './new-subject.ts';
import type { Row } from './row.ts';
import type { Scene } from './scene.ts';

/** A subject, and where the verb begins. */
interface Place {
	scene: Scene;
	at: number;
	who: Subject;
}

interface Beside extends Row {
	holds: (place: Place) => boolean;
}

/** 在交流发言中 */
const IN_TALK = /^在[^，。：“”]{0,8}(?:发言|讨论|交流|讲话|致辞|座谈|审议)[中时]$/u;
/** How many characters of adverbs are looked at. */
const ADVERBS = 9;

/** What may stand between a subject and its verb without parting them. */
export const BESIDE: readonly Beside[] = [
	{
		name: 'where it is said',
		example: '院党委书记骆春生在总结讲话中要求多开夜班车。',
		reads: ['骆春生：多开夜班车。'],
		holds: ({ scene: { text }, at, who }) =>
			text[who.to] === '在' && IN_TALK.test(text.slice(who.to, at))
	},
	{
		name: 'nothing, or adverbs',
		example: '骆春生代表要求多开夜班车。',
		reads: ['骆春生：多开夜班车。'],
		holds: ({ scene: { text }, at, who }) => isAdverbs(text, who.to, Math.min(at, who.to + ADVERBS))
	},
	{
		name: 'an office behind the name',
		example: '骆春生县长要求多开夜班车。',
		reads: ['骆春生：多开夜班车。'],
		holds: ({ scene: { text }, at, who }) => officeBefore(text, who.to, at)?.length === at - who.to
	},
	{
		name: 'another verb',
		example: '骆春生代表回应指，路灯亮了。',
		reads: ['骆春生：路灯亮了。'],
		holds: ({ scene: { text }, at, who }) =>
			at - who.to === 2 && goesOnFromName(text.slice(who.to, at))
	},
	{
		name: 'what the head of the sentence does first',
		example: '骆春生代表摆摆手，说路灯亮了。',
		reads: ['骆春生：路灯亮了。'],
		holds: ({ scene, at, who }) =>
			isAdverbs(scene.text, scene.clause, at) && who.how === 'named' && headsSentence(scene, who)
	}
];

export function isBeside(place: Place): boolean {
	for (const row of BESIDE) if (row.holds(place)) return true;
	return false;
}

/** 骆春生|摆摆手，…, 院党委书记骆永宁|就提案工作进行了部署，要求…: whoever the sentence is about, or its part behind a ；. */
function headsSentence({ text, sentence, clause }: Scene, { from }: Subject): boolean {
	const part = partOf(text, sentence, clause);
	const head = part < clause && from >= part ? part : sentence;
	return from >= head && headsClause({ text, sentence, clause: head }, from);
}
