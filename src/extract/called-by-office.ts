import { leadsIn } from './leads.ts';
import { officeBefore } from './offices.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subjects.ts';
import { hasPlainSurname } from './surnames.ts';
import type { Found } from './who-speaks.ts';

/** 相关|负责人|当即 */
const UNNAMED =
	/(?<=相关|有关|[该这那某]|[一这那]位|一名)(\p{Script=Han}{2,4}?)(?:当即|当场|则|也|还|随后|在[^，。]{1,12}[时中上后]|\p{Script=Han}{2}地)?(?:回应|答复)?$/u;

/** 刘先生说，…, 张局长介绍，…: whoever of that surname was met last, or somebody whom the article does not name. */
export function calledBySurname(scene: Scene, at: number): Found | null {
	const { text, clause, sentence } = scene;
	if (scene.open && clause !== sentence) return null;
	const office = officeBefore(text, clause, at);
	const from = at - (office?.length ?? 0) - 1;
	if (office === undefined || office.length < 2 || from < clause) return null;
	const surname = text[from]!;
	if (!hasPlainSurname(surname) || !/[，：“。]/u.test(text.slice(at + 1, at + 3))) return null;
	const front = from === clause || officeBefore(text, clause, from) !== undefined;
	if (!front && !/[，、：“”的]/u.test(text[from - 1]!)) return null;
	const met = scene.bySurname.get(surname);
	const somebody: Subject = { how: 'body', people: [], others: false, from, to: at };
	if (!met) return { who: somebody, doubt: null, unread: true };
	return { who: { ...somebody, how: 'pronoun', people: [met] }, doubt: 'surname-only' };
}

/** 相关负责人当即表示，…: somebody speaks here whom the article names by an office only. */
export function unnamedOfficial({ text, clause, sentence }: Scene, at: number): Found | null {
	if (!leadsIn(text, sentence, clause) || !/[，：“]/u.test(text.slice(at + 1, at + 3))) return null;
	const match = UNNAMED.exec(text.slice(Math.max(clause, at - 40), at));
	const office = match?.[1];
	if (!match || !office || officeBefore(office, 0, office.length) !== office) return null;
	const from = at - match[0].length;
	const who: Subject = { how: 'body', people: [], others: false, from, to: from + office.length };
	return { who, doubt: null, unread: true };
}
