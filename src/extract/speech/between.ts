import { isOneOf, setOf } from '#extract/text/characters.ts';
import { keywordAt } from '#extract/words/keywords.ts';
import { ROLES } from '#extract/words/roles.ts';
import { endOfSaying } from '#extract/words/verbs.ts';

/** What stands between somebody without a name and their verb, and behind the verb. */

/** 当即, 在会后, 笑呵呵地, 向记者. */
const GAP =
	/^(?:[则也还就均都]|当[即场]|现场|随后|接着|近日|日前|连连|留言|发帖|跟帖|回应|答复|在[^，。]{1,12}[时中上后]|[对向][^，。：“”]{1,10}|\p{Script=Han}{1,2}着[^，。：“”]{0,8}|\p{Script=Han}{2,3}地){1,2}$/u;
const LONGEST_GAP = 16;
const TOLD = /^(?:我们?|大家|记者们?|笔者|他们?|她们?)(?=[，：])/u;
/** What such words end with, but those that hold 对, 向 or 着. */
const ENDS_GAP = setOf('则也还就均都即场后着日连言帖应复中时上地');

/** Where somebody may end whose verb stands at `at`: right in front of it, or in front of what stands between. */
export function inFrontOfGap(text: string, clause: number, at: number): number[] {
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
export function behindVerb(text: string, at: number): string {
	const word = keywordAt(ROLES, text, at, text.length)?.word ?? '';
	const end = endOfSaying(text, at, word);
	// 告诉|我们，
	const told = word === '告诉' ? (TOLD.exec(text.slice(end, end + 5))?.[0].length ?? 0) : 0;
	return text.slice(end + told, end + told + 2);
}
