import { readBareSubject } from '#extract/names/bare-subjects.ts';
import { couldBeName } from '#extract/names/could-be-names.ts';
import { nameOf, readNameAfter, readNameBefore } from '#extract/names/names.ts';
import type { Named } from '#extract/names/subjects.ts';
import type { Passage } from '#extract/page/reading.ts';
import { behindOffice, officeBefore } from '#extract/words/offices.ts';
import { hasSurname } from '#extract/words/surnames.ts';
import { isTitle, startsWithOffice } from '#extract/words/offices.ts';
import { headsClause } from './new-subject.ts';
import type { Scene } from './scene.ts';

/** Who is listed in front of whoever stands beside the verb, and speaks with them. */

/** Without a bound each verb would go back over all of them. */
const MOST = 100;

/** 代表项金水、|代表胡永福认为: whoever is named in front, each behind the same title. */
export function titledBefore({ text, clause, behindTitle, names }: Scene): Named[] {
	const people: Named[] = [];
	const title = text.slice(behindTitle - 2, behindTitle);
	let comma = behindTitle - 3;
	while (comma > clause && text[comma] === '、' && people.length < MOST) {
		const window = Math.max(clause, comma - 10);
		const before = text.slice(window, comma).lastIndexOf(title);
		if (before < 0) break;
		const from = window + before + 2;
		const at = readNameAfter(text, from, comma, names.known, true);
		if (at?.[1] !== comma) break;
		people.unshift({ name: nameOf(text, at), at, title, affiliation: null });
		comma = from - 3;
	}
	return people;
}

/** What joins two people, and the office in front of the second. */
const AND = /^(.*)(?:以及|[和与、]|(?<!以)及)(.{0,24})$/u;

/**
 * 主任骆春生及代表|周桂香异口同声地说, 骆春生主任和|周桂香代表都说: whoever has an office, heads the clause and is joined with the one
 * whose name begins at `name`, each behind an office or a title of their own, or none.
 */
export function joinedBefore(scene: Scene, name: number): Named[] {
	const { text, clause, names } = scene;
	if (name - clause > 48) return [];
	const match = AND.exec(text.slice(clause, name));
	if (!match) return [];
	const [, front, office] = match as unknown as [string, string, string];
	const and = clause + front.length;
	const own = name - office.length;
	const isOwn =
		own === name || isTitle(text, name - 2) || officeBefore(text, own, name) !== undefined;
	if (!isOwn || office.includes('、')) return [];
	const first = readBareSubject(text, clause, and, names.known);
	if (!first || first.others || !headsClause(scene, first.from)) return [];
	// Its end may be behind the 、.
	const rest = Math.max(0, and - first.to);
	const behind = rest > 1 && startsWithOffice(text, first.to, and) && rest <= 6;
	const beside = rest === 0 && officeBefore(text, clause, first.from) !== undefined;
	return behind || beside ? first.people : [];
}

/** 公管学院胡鞍钢教授，物理系主任周树云，…等纷纷表示: who is listed in the clauses in front, each with an office. */
export function listedBefore({ text, sentence, clause, names }: Scene): Named[] {
	const people: Named[] = [];
	let end = clause - 1;
	while (end > sentence && people.length < MOST) {
		const window = Math.max(sentence, end - 60);
		const comma = text.slice(window, end).lastIndexOf('，');
		if (comma < 0 && window > sentence) break;
		const from = window + comma + 1;
		const office = behindOffice(text, from, end - 1);
		const title = officeBefore(text, from, end);
		const named = title ? readNameBefore(text, from, end - title.length, names.known) : null;
		const name =
			named ?? (office > from && end - office <= 4 ? ([office, end] satisfies Passage) : null);
		if (!name || !couldBeName(text.slice(...name)) || !hasSurname(text.slice(...name))) break;
		people.unshift({ name: nameOf(text, name), at: name, title: null, affiliation: null });
		end = from - 1;
	}
	return people;
}
