import { readBareSubject } from '#extract/names/bare-subjects.ts';
import { calledByAge, calledBySurname, unnamedOfficial } from './called-by-office.ts';
import { couldBeBareName, couldBeName, LENGTHS } from '#extract/names/could-be-names.ts';
import { isBlank } from '#extract/text/lines.ts';
import { nameOf, readNameAfter, readNameAtEnd, readNameBefore } from '#extract/names/names.ts';
import { behindOffice, CITED, officeBefore, startsWithOffice } from '#extract/words/offices.ts';
import { isPlace } from '#extract/words/no-names.ts';
import type { Passage } from '#extract/page/reading.ts';
import { leadsIn, partOf } from '#extract/words/leads.ts';
import type { Scene } from './scene.ts';
import { noteOrigin, personAt, type Named, type Subject } from '#extract/names/subjects.ts';
import { hasPlainSurname, hasSurname } from '#extract/words/surnames.ts';
import type { NameRule } from './rules.ts';
import type { Found } from './utterances.ts';

/** What may stand between 代表 without a name and its verb: a few characters, so that they may be parted in all ways. */
const BODY_GAP =
	/^(?=[^]{0,12}$)(?:一致|纷纷|普遍|也|均|都|还|则|踊跃|在[^，。的]{2,10}[时中后]|[^，。]{0,2}地)*$/u;
const JOINED =
	/^(?:并|并且|同时|还|也|此外|另外|并就此|同时还|并对此|随后|接着|最后|并进一步|进一步|又|再次)$/u;
/** 李俊峰|教授等纷纷表示 */
const AND_OTHERS = /^[^，]{0,5}等/u;
/** Somebody's report or speech, cited: no words from this meeting. */
const IN_REPORT = /(?<!主旨|专题|学术|作|题)报告中|报告里|讲话中|批示|致辞|开幕/u;

/** Said of oneself; 我县 is what newspapers say as well. */
const I = /我(?:们)?(?![国省市县区州镇乡村])/u;

/** 申之远|在讲话中|强调: his own, and given here. */
const OWN_SPEECH = /^在(?:总结)?(?:讲话|致辞|发言)[中时]$/u;

/** 赵永峰的声音有些沙哑，“…” */
const VOICE = /^的(?:声音|语气|嗓门|话语|脸上|眼里|眼神|语速|神情)/u;
/** What somebody belongs to, the name, and to whom it is told. */
const BELONGS =
	/^(.{2,40}(?:[班院系组队团厂店村乡镇站所处局]|公司|集团|医院|大学|协会|学会|银行|支行|街道|社区|中心|(?<!本报|本台|本网|本刊|本社|特派|^)记者))(\p{Script=Han}{2,3})(?:老师|同学|教授|校长|院长|书记|主任|学长)?(?:[则也还]|\p{Script=Han}{2}地|(?:[对向]|在接受)[^，。：“”]{2,20})?$/u;

/** Who the subject of a cue is: named in the clause, in an earlier one of the sentence, left out, or a bare name. */
export function subjectOf(
	scene: Scene,
	at: number,
	role: 'cue' | 'weak' | 'proposal'
): Found | null {
	const text = scene.text;
	const subject = scene.subject;
	if (subject) {
		if (at - subject.to > 48 || (at > subject.to && text[at - 1] === '的')) return null;
		const surname = subject.how === 'pronoun' && /[代委]/u.test(text[subject.to - 2] ?? '');
		const doubt = surname ? 'surname-only' : subject.unsure ? 'name-inferred' : null;
		return { who: subject, doubt, rule: ruleOf(subject, surname) };
	}
	const bare =
		bareName(scene, at) ??
		calledBySurname(scene, at) ??
		calledByAge(scene, at) ??
		unnamedOfficial(scene, at);
	if (bare) return bare;
	if (scene.behindTitle >= 0 && at - scene.behindTitle <= 12) {
		const gap = text.slice(scene.behindTitle, at);
		const front = text.slice(Math.max(scene.clause, scene.behindTitle - 8), scene.behindTitle);
		const marked = role !== 'proposal' || /[，：“]/u.test(text.slice(at + 2, at + 4));
		if (BODY_GAP.test(gap) && marked && !/^(?:党|人大|政协)?代表$/u.test(front + 'x')) {
			const who: Subject = {
				how: 'body',
				people: [],
				others: false,
				from: scene.behindTitle - 2,
				to: scene.behindTitle
			};
			return { who, doubt: null, rule: 'title-alone' };
		}
	}
	const length = at - scene.clause;
	const entered = scene.introduced;
	// 发言人傅莹4日在介绍代表结构时透露: behind an office, far in front of the verb.
	if (entered && entered.from >= scene.clause && role !== 'weak') {
		const between = text.slice(entered.to, at);
		// 局长倪海珍回应委员关切时说, whatever was reported before.
		const heads = scene.clause === scene.sentence && between.endsWith('时');
		if (
			(!scene.open || heads) &&
			between.length <= 40 &&
			!/^[的所]|(?:报告|讲话)[中里]?$|[的、]$/u.test(between)
		) {
			if (!AND_OTHERS.test(between))
				return { who: entered, doubt: 'name-inferred', rule: 'entered' };
			const people = [...listedBefore(scene), ...entered.people];
			return { who: { ...entered, people, others: true }, doubt: 'name-inferred', rule: 'entered' };
		}
	}
	if (length > 16) return null;
	const prefix = text.slice(scene.clause, at).trim();
	const noun = /报告|会议|的$|规划|文件|精神/u.test(prefix);
	if (scene.pending && !noun) {
		return {
			who: scene.pending,
			doubt: scene.pending.unsure ? 'name-inferred' : null,
			rule: 'clause-before'
		};
	}
	if (scene.introduced && !noun && !scene.open) {
		return { who: scene.introduced, doubt: 'name-inferred', rule: 'introduced-before' };
	}
	if (scene.speaker) {
		if (
			JOINED.test(prefix) ||
			(role === 'proposal' &&
				prefix === '' &&
				scene.clause > scene.paragraph &&
				scene.speaker.people.length > 0 &&
				!(text[at + 2] !== '：' && isInOwnWords(scene)))
		) {
			return { who: scene.speaker, doubt: 'subject-elided', rule: 'elided' };
		}
	}
	return null;
}

/**
 * 骆春生：路要修，希望明年动工, 他说，我来自渔村，…，希望明年动工: behind a colon, and where somebody says 我, what he wishes is a part of
 * his words.
 */
function isInOwnWords({ text, open, clause }: Scene): boolean {
	if (open?.kind !== 'indirect') return false;
	return open.rule === 'colon' || open.rule === 'label' || I.test(text.slice(open.at[0], clause));
}

function ruleOf({ how }: Subject, surname: boolean): NameRule {
	if (surname) return 'surname-and-title';
	return how === 'named' ? 'with-title' : how;
}

/** A name without a title behind it: met before, or behind an office or a title, or alone in front of a verb. */
function bareName(scene: Scene, at: number): Found | null {
	const text = scene.text;
	const start = Math.max(scene.clause, scene.behindTitle);
	if (at - start < 2 || at - start > 100) return null;
	const origin = scene.allow(nameBehindOrigin(scene, start, at));
	if (origin) return { who: origin, doubt: 'name-inferred', rule: 'origin' };
	const who = scene.allow(
		readBareSubject(text, start, at, scene.names.known) ??
			knownAtEnd(scene, start, at) ??
			nameBetween(scene, at) ??
			nameAtEnd(scene, start, at)
	);
	if (!who) {
		const belongs = scene.allow(nameBehindBody(scene, at));
		return belongs && { who: belongs, doubt: 'name-inferred', rule: 'member-of-a-body' };
	}
	const front = text.slice(Math.max(scene.clause, who.from - 6), who.from);
	const behind = text.slice(who.to, at);
	const met = who.people.every(({ name }) => scene.names.isCertain(name));
	const own = OWN_SPEECH.test(behind) && who.people.every(({ name }) => scene.names.isKnown(name));
	if (IN_REPORT.test(behind) && !own) return null;
	if (!met && (CITED.test(front) || CITED.test(behind))) return null;
	// 某某日报记者张三说 is somebody asked; 本报记者张三 is who writes.
	if (front.endsWith('笔者') || /(?:本报|本台|本网|本刊|本社|特派)记者$/u.test(front)) return null;
	if (front.endsWith('记者') && who.to < at) return null;
	noteOrigin(text, scene.clause, who);
	if (who.from === scene.behindTitle) who.people.unshift(...titledBefore(scene));
	if (AND_OTHERS.test(behind)) who.people.unshift(...listedBefore(scene));
	if (met) return { who, doubt: null, rule: 'met' };
	const familiar = who.people.every(({ name }) => hasSurname(name) || name.includes('·'));
	// Behind a title or an office the name is as good as printed with one.
	const beside =
		officeBefore(text, scene.clause, who.from) !== undefined || startsWithOffice(text, who.to, at);
	if (beside || (who.from > scene.clause && who.from === scene.behindTitle)) {
		return {
			who,
			doubt: familiar ? null : 'name-inferred',
			rule: beside ? 'beside-office' : 'behind-title'
		};
	}
	if (who.people.every(({ name }) => scene.names.isPossible(name))) {
		return {
			who,
			doubt: scene.open || !familiar ? 'name-inferred' : null,
			rule: 'met-behind-office'
		};
	}
	// …增设夜班公交；施大峰则建议…
	const part = partOf(text, scene.sentence, scene.clause);
	const parted =
		text[part - 1] === '；' && who.from === scene.clause && leadsIn(text, part, scene.clause);
	if (parted && /^(?:则|在[^，。]{2,24}时)$/u.test(behind))
		return { who, doubt: 'name-inferred', rule: 'part-of-a-sentence' };
	// …，韦广中说：“…”
	if (who.to === at && /^\p{Script=Han}{1,3}[，：]“/u.test(text.slice(at, at + 5)) && !scene.open) {
		return { who, doubt: 'name-inferred', rule: 'in-front-of-a-quotation' };
	}
	// 来自妇联界的刘晓芳建议，…
	const comes = scene.clause === scene.sentence && text.startsWith('来自', scene.clause);
	if (comes && text[who.from - 1] === '的' && who.to === at)
		return { who, doubt: 'name-inferred', rule: 'comes-from' };
	// Nothing but its place and its surname speak for it: then it has to head the sentence and the verb a mark.
	const heads = scene.waiting.last !== undefined || leadsIn(text, scene.sentence, scene.clause);
	const marked = /^(?:[^，。]{1,4}?[，：“"。]|说一?边|[^，。：“”]{1,3}了[^，。：“”]{0,16}：)/u.test(
		text.slice(at, at + 24)
	);
	// …青年李四。李四呼吁…
	const before = who.people.every(({ at: [from, to] }) =>
		text.slice(Math.max(0, from - 200), from).includes(text.slice(from, to))
	);
	const again = before && who.to === at;
	// 高翔说，… 李敏则坦言，…: somebody else's turn.
	const turn = before && scene.clause === scene.sentence && /^[则也]$/u.test(behind);
	// A new subject, and its verb: 在外务工的周勇当场表态，….
	const enters = marked && scene.clause === scene.sentence;
	if (!heads || !(marked || again) || (scene.open && !turn && !enters)) return null;
	// 在外务工的|骆勇
	const described = text[who.from - 1] === '的';
	const far = who.from - scene.clause > 4 && scene.behindTitle < 0 && !scene.waiting.last;
	if (far && !described) return null;
	return { who, doubt: 'name-inferred', rule: 'by-its-place' };
}

/** 代表项金水、|代表胡永福认为: whoever is named in front, each behind the same title. */
function titledBefore({ text, clause, behindTitle, names }: Scene): Named[] {
	const people: Named[] = [];
	const title = text.slice(behindTitle - 2, behindTitle);
	let comma = behindTitle - 3;
	while (comma > clause && text[comma] === '、' && people.length < 100) {
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

/** 公管学院胡鞍钢教授，物理系主任周树云，…等纷纷表示: who is listed in the clauses in front, each with an office. */
function listedBefore({ text, sentence, clause, names }: Scene): Named[] {
	const people: Named[] = [];
	let end = clause - 1;
	while (end > sentence && people.length < 100) {
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

/** 提案中|刘永好建议: somebody met before, right in front of the verb. */
function knownAtEnd(scene: Scene, start: number, at: number): Subject | null {
	for (const length of LENGTHS) {
		const from = at - length;
		if (from < start || !scene.names.known(scene.text, from, at) || scene.isObject(from)) continue;
		return personAt(scene.text, [from, at]);
	}
	return null;
}

/** 人大代表、上海国际集团的刘樱也发现, 首次成为委员的冯远征: the title first, the name behind 的. */
function nameBehindOrigin(scene: Scene, start: number, at: number): Subject | null {
	if (start !== scene.behindTitle || !/[、的]/u.test(scene.text[start]!)) return null;
	const of = scene.text.slice(start, Math.min(at, start + 32)).indexOf('的');
	return of < 0 ? null : readBareSubject(scene.text, start + of + 1, at, scene.names.known);
}

/** 采矿2017班王嘉伟说，…, 某公司王文彬对本报记者说，…: a name behind what somebody belongs to, where a sentence begins. */
function nameBehindBody(
	{ text, sentence, clause, behindTitle }: Scene,
	at: number
): Subject | null {
	if (behindTitle >= 0 || at - clause > 60 || at - clause < 5) return null;
	if (!/[，：]/u.test(text.slice(at + 1, at + 3)) || !leadsIn(text, sentence, clause)) return null;
	const match = BELONGS.exec(text.slice(clause, at));
	const name = match?.[2];
	if (!match || !name || !hasPlainSurname(name) || !couldBeBareName(name)) return null;
	const from = clause + match[1]!.length;
	return personAt(text, [from, from + name.length]);
}

/** 委员法小北提醒，…: nothing but a name of three characters between title and verb, whatever its surname. */
function nameBetween({ text, behindTitle }: Scene, at: number): Subject | null {
	if (at - behindTitle !== 3) return null;
	const name = text.slice(behindTitle, at);
	if (!couldBeName(name) || /[时后前中里接随同先再共齐均皆纷会发]/u.test(name)) return null;
	return personAt(text, [behindTitle, at]);
}

/** “…”党代表、服装厂女工侯健说: behind a quotation or a title, right in front of the verb. */
function nameAtEnd(scene: Scene, start: number, at: number): Subject | null {
	if (!scene.waiting.last && scene.behindTitle < 0) return null;
	if (!/[，：“。]/u.test(scene.text.slice(at + 1, at + 5))) return null;
	const name = readNameAtEnd(scene.text, start, at);
	return name && personAt(scene.text, name);
}

/** Whoever's name, met before, heads this sentence or the one before it: 她 means nobody named earlier. */
export function headOf(scene: Scene): Subject | null {
	for (const start of [scene.sentence, scene.previous]) {
		if (start < scene.paragraph) continue;
		const found = headAt(scene, start);
		if (!found) continue;
		const same = found.people[0]?.name;
		if (scene.antecedent?.people.some(({ name }) => name === same)) return null;
		return found;
	}
	return null;
}

/** Somebody met before whose name stands at `start`, and nothing of theirs. */
export function headAt({ text, names }: Scene, start: number): Subject | null {
	let from = start;
	while (isBlank(text.charCodeAt(from))) from++;
	const name = names.metAt(text, from);
	const to = from + name.length;
	if (name === '' || names.isRuledOut(name)) return null;
	// 白杨|乡卫生院, 东岭|日报
	if (isPlace(text, to)) return null;
	if (text[to] === '的' && !VOICE.test(text.slice(to, to + 4))) return null;
	const person = personAt(text, [from, to], names.titleOf(name));
	person.unsure = !names.isCertain(name);
	return person;
}
