import { metWhole } from '#extract/names/met.ts';
import { personAt, type Subject } from '#extract/names/subjects.ts';
import { isBlank } from '#extract/text/lines.ts';
import { VOICE } from '#extract/words/behind-names.ts';
import { behindLeads, leadLength } from '#extract/words/leads.ts';
import { isPlace } from '#extract/words/no-names.ts';
import type { Scene } from './scene.ts';

/** Whoever's name, met before, heads this sentence or the one before it: 她 means nobody named earlier. */
export function headOf(scene: Scene): Subject | null {
	for (const start of [scene.sentence, scene.previous]) {
		if (start < scene.paragraph) continue;
		// 周娟回到家时，母亲|骆桂芬感到不安。她…: whoever heads the main clause.
		if (isUnder(scene, start) && (scene.antecedent?.from ?? 0) > start) return null;
		// 对西街改造，|苏毅是矛盾的。他…
		let found = headAt(scene, start);
		for (const led of found ? [] : behindLeads(scene.text, start)) found ??= headAt(scene, led);
		if (!found) continue;
		const same = found.people[0]?.name;
		if (scene.antecedent?.people.some(({ name }) => name === same)) return null;
		return found;
	}
	return null;
}

/** Whether the clause at `start` says when something is done, and what is done follows. */
export const isUnder = ({ text }: Scene, start: number): boolean =>
	/^[^，。：；！？“”]{2,24}(?:时|后|之际|期间)，/u.test(text.slice(start, start + 28));

/** Somebody met before whose name stands at `start`, or behind what leads to it, and nothing of theirs. */
export function headAt({ text, names }: Scene, start: number): Subject | null {
	let from = start;
	while (isBlank(text.charCodeAt(from))) from++;
	let name = metWhole(text, from, names);
	// 其间骆春生得到了一次机会
	if (name === '') {
		from += leadLength(text.slice(from, from + 12));
		name = metWhole(text, from, names);
	}
	const to = from + name.length;
	if (name === '' || names.isRuledOut(name)) return null;
	// 白杨|乡卫生院, 东岭|日报
	if (isPlace(text, to)) return null;
	if (text[to] === '的' && !VOICE.test(text.slice(to, to + 4))) return null;
	const person = personAt(text, [from, to], names.titleOf(name));
	person.unsure = !names.isCertain(name);
	return person;
}
