import { isOneOf, setOf } from '#extract/text/characters.ts';
import { goesOnFromName } from '#extract/words/common-words.ts';
import { isAdverbs, isVerb, LISTENER, TOLD } from '#extract/words/cues.ts';
import { verbOf } from '#extract/words/verbs.ts';
import { leadsIn, partOf } from '#extract/words/leads.ts';
import { isBlank } from '#extract/text/lines.ts';
import { behindOffice, CITED, officeBefore } from '#extract/words/offices.ts';
import type { Passage } from '#extract/page/reading.ts';
import { headsClause } from './new-subject.ts';
import type { Scene } from './scene.ts';
import { endsSentenceAt } from '#extract/page/sentences.ts';
import type { Subject } from '#extract/names/subjects.ts';
import type { NameRule } from './rules.ts';
import type { Doubt, Utterance } from './utterances.ts';
import { subjectOf } from './who-speaks.ts';

/** 提出的|…等11件建议: what stands between 的 and the noun. */
const PROPOSED_OF =
	/^[^，。；：“”]{4,60}?(?=等?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})?[件条项份]?(?:建议|提案|议案)|，[^。；]{0,80}(?:建议|提案|议案))/u;
/** 她|的经验是，… */
const VIEW =
	/^的(?:经验|体会|感受|看法|建议|观点|想法|回答|答案|理由|梦想|愿望|心愿|期盼|打算|办法|做法|主张|希望|感触|结论|设想|秘诀|判断)(?:[就则]?是(?=[，：]|——)|(?<=建议|看法|观点|期盼|主张|希望|体会)[就则]?是(?![好对不])|[^，。：“”的]{1,8}(?=：|——))/u;
/** 马辰说完，三个人都笑了; 向清萍说到这里，眼圈泛红; 曹志远一边说，一边展示照片: whose words stand in front, and none behind. */
const NO_WORDS = /^(?:完|罢|到这里|到这儿|得|不讳|这话|这番话)/u;
const BEGINS_NO_WORDS = setOf('完罢到得不这');
/** 李玲玲|在交流发言中|提出 */
const IN_TALK = /^在[^，。：“”]{0,8}(?:发言|讨论|交流|讲话|致辞|座谈|审议)[中时]$/u;
/** 谈感受、提建议; 谈|学习报告的体会 */
const TALKS_OF =
	/^[^，。：“”]{0,16}?(?:感受|体会|想法|看法|变化|收获|打算|认识|心得|感想)(?![，：]“)/u;
const TOPIC = /^“[^”，。！？]{1,10}”，/u;
/** …笑着回应，|赢得掌声: what came of it, and no words. */
const APPLAUDED = /^，(?:赢得|引得|引来|引发|博得|迎来|换来)/u;
/** What denies that a verb that ends a sentence reports it. */
const NOT_SAID = /[没未不无曾]/u;

/** 她的经验是，…: what somebody says is called by a noun in front of it. */
export function readView(scene: Scene, who: Subject): boolean {
	const words = VIEW.exec(scene.text.slice(who.to, who.to + 16))?.[0];
	if (words === undefined) return false;
	const end = who.to + words.length;
	accept(scene, who, who.unsure ? 'name-inferred' : null, [who.to + 1, end], 'cue', 'view');
	return true;
}

/** 崔岩代表提出的…等11件建议: what is proposed stands between verb and noun. */
function readProposed(scene: Scene, who: Subject, at: Passage): void {
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

export function readCue(
	scene: Scene,
	at: number,
	word: string,
	role: 'cue' | 'weak' | 'proposal'
): void {
	const text = scene.text;
	const found = subjectOf(scene, at, role);
	if (!found) {
		if (role !== 'weak' && !scene.open) noteUnread(scene, at, word, role);
		return;
	}
	// 谈娟: a surname, and no verb.
	if (found.who.from <= at && found.who.to > at) return;
	// 期待 in a report is reported, unless somebody else's name heads the sentence.
	if (role === 'weak' && scene.open) {
		const { how, people } = found.who;
		const another = people[0]?.name !== scene.open.subject?.people[0]?.name;
		if (how !== 'named' || !another || scene.clause !== scene.sentence) return;
	}
	const adjacent =
		(text[found.who.to] === '在' && IN_TALK.test(text.slice(found.who.to, at))) ||
		isAdverbs(text, found.who.to, Math.min(at, found.who.to + 9)) ||
		// 侯辉|县长|指
		officeBefore(text, found.who.to, at)?.length === at - found.who.to ||
		// 骆石|归纳|道
		(at - found.who.to === 2 && goesOnFromName(text.slice(found.who.to, at))) ||
		// 严兴旺摆摆手，说…; 明安图赞成别人的意见，并提出…
		(isAdverbs(text, scene.clause, at) &&
			found.who.how === 'named' &&
			headsSentence(scene, found.who));
	if (!isVerb(text, at, word, role === 'weak' ? 'cue' : role, adjacent, scene.clause)) {
		// 俞某表示肯定，并说：“…”
		// 讲起垃圾分类时，“…”: no verb that reports, but it says who speaks.
		const verb = verbOf(word);
		if (verb?.about || verb?.needs === 'thanks') {
			// …；李英爱则讲起了民俗旅游：“…”
			const heads = scene.clause === scene.sentence && found.who.how === 'named';
			if (heads && scene.open) scene.close(scene.clause);
			if (!scene.open) scene.subject ??= found.who;
		}
		const { who } = found;
		const named = who.how === 'named' && scene.subject === who;
		if (word === '提出' && named && text[at + 2] === '的') readProposed(scene, who, [at, at + 2]);
		return;
	}
	// 正在谈“侨”: a word, and nobody's words.
	if (word.length === 1 && text[at + 1] === '“') {
		const quoted = /^“[^”，。！？]{1,8}”/u.exec(text.slice(at + 1, at + 12))?.[0];
		const after = quoted && text[at + 1 + quoted.length];
		if (quoted && (/[谈讲]/u.test(word) || !/[。！？]/u.test(after ?? '。'))) return;
	}
	// 谈起“石桥经验”，…: what is spoken about.
	if (verbOf(word)?.about && TOPIC.test(text.slice(at + word.length, at + word.length + 14)))
		return;
	if (APPLAUDED.test(text.slice(at + word.length, at + word.length + 3))) return;
	if (word === '谈' && TALKS_OF.test(text.slice(at + 1, at + 20))) return;
	const needs = verbOf(word)?.needs;
	if (needs === 'view' || needs === 'source') {
		const front = text.slice(Math.max(scene.clause, found.who.from - 41), found.who.from);
		if (!(needs === 'view' ? /在[^，。]{0,40}$/u : /据[^，。]{0,40}$/u).test(front)) return;
	}
	let end = at + word.length;
	if (word === '告诉') {
		const told = text.slice(end, end + 12);
		end += (LISTENER.exec(told) ?? TOLD.exec(told))?.[0].length ?? 0;
	}
	if (verbOf(word)?.needs === 'addressed') end += text.slice(end, end + 12).search(/[，：]/u);
	const besides = text[at - 1] === '边' && /^，?一?边/u.test(text.slice(end, end + 3));
	const ended = isOneOf(BEGINS_NO_WORDS, text, end) && NO_WORDS.test(text.slice(end, end + 4));
	if (besides || ended) end = scene.end;
	if (text[end] === '了') {
		const colon = text.slice(end, end + 24).search(/[：，。“]/u);
		if (colon < 0 || text[end + colon] !== '：') {
			// 刘春燕、郭斌都提到了人才流失，希望…
			if (found.who.how === 'named') scene.subject ??= found.who;
			return;
		}
		end += colon;
	}
	// 带来了三件建议。 Nothing is reported, and no quotation waits for it.
	const ends = !scene.waiting.last && reportsNothing(scene, end);
	if (ends && !endsWithCue(scene, found.who, [at, at + word.length], end)) return;
	if (found.unread) found.who.unnamed = true;
	accept(scene, found.who, found.doubt, [at, at + word.length], role, found.rule, end);
	if (!found.unread) return;
	scene.speech.unread.push([found.who.from, end]);
	// 伍先生表示，…。他希望…: it is nobody named.
	scene.antecedent = found.who;
}

/** 相关负责人当即表示：… Somebody speaks here who has an office or a title, and no name that could be read. */
function noteUnread(scene: Scene, at: number, word: string, role: 'cue' | 'proposal'): void {
	const text = scene.text;
	const from = Math.max(scene.clause, at - 40);
	const office = behindOffice(text, from, at);
	if (office === from && scene.behindTitle < 0) return;
	const end = at + word.length;
	if (!/[，：“\d]|记者/u.test(text.slice(end, end + 6)) && role === 'proposal') return;
	if (CITED.test(text.slice(from, office)) || /[的么]$/u.test(text.slice(from, at))) return;
	if (!isVerb(text, at, word, role, false, scene.clause)) return;
	scene.speech.unread.push([from, end]);
}

/** 严兴旺|摆摆手，…, 院党委书记骆永宁|就提案工作进行了部署，要求…: whoever the sentence is about, or its part behind a ；. */
function headsSentence({ text, sentence, clause }: Scene, { from }: Subject): boolean {
	const part = partOf(text, sentence, clause);
	const head = part < clause && from >= part ? part : sentence;
	return from >= head && headsClause({ text, sentence, clause: head }, from);
}

function reportsNothing(scene: Scene, at: number): boolean {
	let i = at;
	while (i < scene.end && isBlank(scene.text.charCodeAt(i))) i++;
	return i >= scene.end || endsSentenceAt(scene.text, i);
}

/** Somebody speaks: ends what was reported before, gives waiting quotations away, opens what is reported now. */
export function accept(
	scene: Scene,
	subject: Subject,
	doubt: Doubt | null,
	at: Passage,
	role: 'cue' | 'weak' | 'proposal',
	known: NameRule,
	end = at[1]
): void {
	const text = scene.text;
	let content = end;
	while (content < scene.end && leadsOn(text.charCodeAt(content))) content++;
	const isFar =
		subject.how === 'pronoun' && (subject.people[0]?.at[0] ?? scene.paragraph) < scene.paragraph;
	const reason = doubt ?? (isFar ? 'pronoun-far' : null);
	// A surname says more than 他 does.
	const who =
		reason === 'pronoun-far' && !scene.isNear(subject)
			? { ...subject, people: [], unnamed: true }
			: subject;

	// Whoever speaks may have been named at the head of the sentence: 薛文明第二次参会，他表示.
	const named = who.people[0]?.at[0] ?? -1;
	const first = scene.lastCue?.sentence !== scene.sentence;
	const headed = first && named >= scene.sentence && named < scene.clause;
	const leads = headed || leadsIn(text, scene.sentence, scene.clause);
	const reportsBefore =
		!scene.open && !scene.waiting.last && !leads && first && endsWithCue(scene, who, at, content);
	const part = partOf(text, scene.sentence, scene.clause);
	const behindPart = leadsIn(text, part, scene.clause) ? part : scene.clause;
	scene.close(leads ? scene.sentence : behindPart);
	const rule = who === subject ? known : 'pronoun-of-nobody';
	scene.waiting.claim(who, at, reason, rule, scene.clause);
	scene.lastCue = { subject: who, at, content, doubt: reason, rule, sentence: scene.sentence };
	scene.speaker = who;
	for (const person of who.people) {
		person.title ??= scene.names.titleOf(person.name);
		scene.names.enter(person.name, person.title);
		scene.bySurname.set(person.name[0]!, person);
	}
	if (who.how === 'named') scene.antecedent = who;
	scene.subject = scene.pending = scene.introduced = null;
	scene.behindTitle = -1;
	if (content >= scene.end || endsSentenceAt(text, content)) {
		if (reportsBefore) scene.speech.utterances.push(saidBefore(scene, who, at, rule));
		return;
	}
	scene.open = {
		kind: role === 'proposal' ? 'proposal' : 'indirect',
		subject: who,
		cue: at,
		at: [content, content],
		inferred: false,
		doubt: reason,
		rule,
		owned: null
	};
}

/** 根还是白的，有救，他直起腰说。 Whether a cue ends its sentence, and the words stand in front of it. */
function endsWithCue(scene: Scene, who: Subject, at: Passage, content: number): boolean {
	const { text, clause, sentence, end } = scene;
	if (content < end && text[content] !== '。') return false;
	if (text[content + 1] === '“' || (text[content + 1] === '\n' && text[content + 2] === '“'))
		return false;
	if (!verbOf(text.slice(...at))?.ends || clause - sentence < 6 || who.how === 'body') return false;
	// Whoever acts in front of the cue does not speak there: 李四走到窗边，回头说。
	return who.from >= clause && !NOT_SAID.test(text.slice(who.to, at[0]));
}

function saidBefore(
	{ text, clause, sentence }: Scene,
	who: Subject,
	cue: Passage,
	rule: NameRule
): Utterance {
	let end = clause;
	while (end > sentence && leadsOn(text.charCodeAt(end - 1))) end--;
	const doubt = 'quotation-inferred';
	return {
		kind: 'indirect',
		subject: who,
		cue,
		at: [sentence, end],
		inferred: true,
		doubt,
		rule,
		owned: null
	};
}

/** What stands between a cue and the words: ， ： — and blanks. */
function leadsOn(code: number): boolean {
	return code === 0xff0c || code === 0xff1a || code === 0x2014 || isBlank(code);
}
