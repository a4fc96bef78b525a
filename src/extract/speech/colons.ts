import { readBareSubject } from '#extract/names/bare-subjects.ts';
import { couldBeBareName } from '#extract/names/could-be-names.ts';
import { readLabel } from '#extract/names/labels.ts';
import { isSame, personAt, type Subject } from '#extract/names/subjects.ts';
import type { Passage } from '#extract/page/reading.ts';
import { leadsIn } from '#extract/words/leads.ts';
import { behindOffice, officeBefore } from '#extract/words/offices.ts';
import { hasPlainSurname } from '#extract/words/surnames.ts';
import type { VerbRole } from '#extract/words/verbs.ts';
import { accept, type Accepted } from './accept.ts';
import { isAddressed } from './addressed.ts';
import { headAt } from './heads.ts';
import type { Row } from './row.ts';
import type { Scene } from './scene.ts';
import type { Doubt } from './utterances.ts';

/** Nouns in front of a colon that say that somebody's words follow, and those of them that say what is proposed. */
const MATTER =
	/(?:建议|提案|议案|意见|看法|观点|想法|体会|心声|药方|良方|处方|点子|对策|期许|寄语|誓言|决心|心里话|时间表|路线图|任务书|定义|期盼|愿望|思考|数据|数字|账|问题|例子|现象|原因|答案|理由|目标|办法|举措|方案|心愿|结论|共识|梦想|感受|诉求|共鸣|收获|比方|发言|做法|情况|经验|打算|安排|要求|担忧|呼声|思路|消息)”?是?$|想到了?一[处块]$|不谋而合$/u;
const PROPOSED = /建议|提案|议案/u;
/** Nothing, or a note in brackets: 张三代表（某地）：. */
const NOTE = /^(?:\s|（[^（）]*）)*$/u;
/** 他身兼三职，包括：…, 时间：…: what is listed or noted behind a colon. */
const LISTS =
	/(?:如下|包括|分别[是为]|名单|人选|时间|地点|电话|来源|编辑|摄影|作者|例如|比如|诸如|其中|就是|即|有|者|写着|写道|标题|主题|题目|口号|标语|照片|图片|画面?|录音|视频|[表图]格?|牌子|(?<!数)字|人|户|类|种|部分|项)$/u;
/** Behind a colon, as far as the sentence goes, these make it a clause and no list: 路灯坏了、没人修，…, 我来说吧. */
const CLAUSE_AHEAD = /^[^。！？\n]{0,40}?(?:，|[我咱您不没会能要是有了])/u;
/** 曾学军|问他：…, 转头|问坐在后排的县政府办公室主任苏沛：… */
const ASKS = /^([^，。：“”问]{0,12})问(?![题候责卷诊])[^，。：“”]{1,32}$/u;
/** 村民对|村支书骆春生的… */
const OF_WHOM = /(?:对于?|给)[^，。；：“”]{0,16}$/u;
/** How somebody talks: 如数家珍, and what may stand in front of it. */
const TALKS =
	/(?:早已|也|则|更|便|就|更是|不禁|总是|一直|对此|连连|一路|一向)?(?:如数家珍|胸有成竹|成竹在胸|娓娓道来|侃侃而谈|滔滔不绝|津津乐道|感慨万[千分]|感慨良多|感触良多|感触颇[深多]|感触[很最]深|深有感触|深有体会|深有同感|感同身受|直言不讳|实话实说|快人快语|心直口快|开门见山|一针见血|一语中的|有感而发|语重心长|言简意赅|赞不绝口|赞叹不已|记忆犹新|历历在目|信心(?:满满|十足|百倍)|底气十足|充满信心|满怀期待|忧心忡忡|心有余悸|喜不自禁|喜上眉梢|满心欢喜|乐开了花|乐开怀|念念不忘|态度坚决|态度明确|掷地有声|思路清晰)$/u;
/** How far in front of a colon whoever is named without a title may stand. */
const FAR = 60;

/** A colon, and what stands around it. */
interface Colon {
	scene: Scene;
	at: number;
	/** Whether a quotation follows. */
	quoted: boolean;
	/** Whoever the clause names without a title, unless it names somebody with one. */
	bare: Subject | null;
}

/** A way to find who speaks behind a colon. */
interface Front extends Row {
	find: (colon: Colon) => Accepted | null;
}

/** The first that answers. */
export const FRONTS: readonly Front[] = [
	{
		name: 'who asks, and not who is asked',
		example: '骆春生代表来了。骆春生转头问坐在后排的局长施大峰：“路灯哪天亮？”',
		reads: ['骆春生：“路灯哪天亮？”'],
		find: ({ scene, at, quoted }) => {
			const asks = quoted ? ASKS.exec(scene.text.slice(scene.clause, at))?.[1] : undefined;
			if (asks === undefined) return null;
			const who = headAt(scene, scene.clause) ?? entered(scene);
			if (!who || who.from >= scene.clause + asks.length) return null;
			return by('colon', who, who.unsure ? 'name-inferred' : null, at);
		}
	},
	{
		name: 'whoever the clause names right in front',
		example: '骆春生代表：路灯亮了。',
		reads: ['骆春生：路灯亮了。'],
		find: ({ scene, at }) => {
			const { subject, text } = scene;
			return subject && NOTE.test(text.slice(subject.to, at)) ? speaks(scene, subject, at) : null;
		}
	},
	{
		name: 'whoever the clause names, in front of a quotation',
		example: '骆春生代表毫不犹豫：“路灯亮了，谁都高兴。”',
		reads: ['骆春生：“路灯亮了，谁都高兴。”'],
		find: ({ scene, at, quoted }) =>
			scene.subject && quoted ? speaks(scene, scene.subject, at) : null
	},
	{
		name: 'a name and an office behind it',
		example: '骆春生副主任：路灯亮了。',
		reads: ['骆春生：路灯亮了。'],
		find: ({ scene, at, bare }) => {
			const { text, clause, sentence, behindTitle } = scene;
			if (!bare || clause !== sentence || behindTitle > clause) return null;
			const titled = at > bare.to && officeBefore(text, bare.to, at)?.length === at - bare.to;
			return titled ? by('colon', bare, null, at) : null;
		}
	},
	{
		name: 'a name met before, or at the head of the sentence in front of a quotation',
		example: '骆春生也笑了：“欢迎监督，我陪你去。”',
		reads: ['骆春生：“欢迎监督，我陪你去。”'],
		find: ({ scene, at, quoted, bare }) => {
			const { text, clause, sentence, behindTitle } = scene;
			if (!bare || !(quoted || NOTE.test(text.slice(bare.to, at)))) return null;
			const heads = leadsIn(text, sentence, clause) && behindTitle <= clause;
			if (areKnown(scene, bare)) return by('colon', bare, null, at);
			return quoted && heads ? by('colon', bare, 'name-inferred', at) : null;
		}
	},
	{
		name: 'a label, where the line begins',
		example: '代表们分组审议。市人大代表 维色：路要修到最后一户。',
		reads: ['维色：路要修到最后一户。'],
		find: ({ scene, at, bare }) => {
			if (scene.subject && scene.subject.how !== 'body') return null;
			if (scene.clause !== scene.sentence || at - scene.clause > FAR) return null;
			const label = readLabel(scene, at);
			if (!label || !scene.allow(label.who)) return null;
			return by('label', label.who, areKnown(scene, bare) ? null : label.doubt, at);
		}
	},
	{
		name: 'what stands in front of the colon says what follows',
		example: '骆春生代表提交了一份简短的建议：多开夜班车。',
		reads: ['骆春生：多开夜班车。'],
		find: ({ scene, at }) => {
			const who = scene.subject ?? entered(scene) ?? headAt(scene, scene.clause);
			return who && !isOwnMatter(scene, who) ? readMatter(scene, who, at) : null;
		}
	},
	{
		name: 'whoever an earlier clause names, in front of a quotation',
		example: '县长骆春生站起来，拿出一张图：“都在这里。”',
		reads: ['骆春生：“都在这里。”'],
		find: ({ scene, at, quoted }) => {
			const who = scene.subject ? null : entered(scene);
			return who && quoted ? speaks(scene, who, at) : null;
		}
	},
	{
		name: 'a name, and how somebody talks',
		example: '说起村里的变化，骆有才如数家珍：路通了，灯亮了。',
		reads: ['骆有才：路通了，灯亮了。'],
		find: ({ scene, at }) => {
			const who = scene.subject ? null : whoTalks(scene, at);
			return who && mayBeWords(scene, who, at) ? by('colon', who, 'name-inferred', at) : null;
		}
	},
	{
		name: 'whoever the sentence is about, in front of a clause that may be their words',
		example: '物业经理骆春生直挠头：天天有人来问，路灯哪天亮。',
		reads: ['骆春生：天天有人来问，路灯哪天亮。'],
		find: ({ scene, at, quoted }) => {
			const who = scene.subject ?? entered(scene) ?? scene.pending ?? headAt(scene, scene.clause);
			if (!who || quoted || who.how === 'body' || !mayBeWords(scene, who, at)) return null;
			return by('colon', who, 'words-inferred', at);
		}
	}
];

/**
 * 张三代表：“…”, 人大代表张三：“…”, 张三代表深有感触：“…”. Whether the rest of the paragraph is theirs, as in a transcript.
 */
export function readColon(scene: Scene, at: number): boolean {
	// …说：, and the colon belongs to the verb.
	if (!scene.lastCue || scene.lastCue.content <= at) {
		const speaker = whoSpeaksBehind(scene, at);
		if (speaker && speaker.who.how !== 'body') accept(scene, speaker);
	}
	return scene.isTranscript && scene.clause === scene.paragraph && scene.open?.cue?.[0] === at;
}

/** 骆春生说，他|提了三个建议：…: within his own words, which go on. */
function isOwnMatter({ open, lastCue, sentence }: Scene, who: Subject): boolean {
	if (open?.kind !== 'indirect' || lastCue?.sentence !== sentence || !open.subject) return false;
	return who.from >= open.at[0] && isSame(open.subject, who);
}

/** Whether what stands behind a colon may be words of whoever its sentence is about, and nobody's words are being reported there. */
function mayBeWords(scene: Scene, who: Subject, at: number): boolean {
	const { text, open, lastCue, sentence, end } = scene;
	if (open || lastCue?.sentence === sentence || who.people.length === 0 || !scene.isNear(who)) {
		return false;
	}
	return !LISTS.test(text.slice(who.to, at)) && CLAUSE_AHEAD.test(text.slice(at + 1, end));
}

/** 说起变化，|骆有才|早已如数家珍：… The name, behind an office or alone where the clause begins, in front of how its holder talks. */
function whoTalks({ text, clause, names }: Scene, at: number): Subject | null {
	const talks = TALKS.exec(text.slice(clause, at))?.[0].length;
	if (talks === undefined) return null;
	const to = at - talks;
	const from = behindOffice(text, clause, to - 1);
	const name = text.slice(from, to);
	if (!/^\p{Script=Han}{2,3}$/u.test(name) || names.isRuledOut(name)) return null;
	const isName = hasPlainSurname(name) && couldBeBareName(name, from > clause);
	return isName && (from > clause || name.length > 2) ? personAt(text, [from, to]) : null;
}

/** 道出发展思路|——抓龙头、抓集群: what stands in front of a dash says what follows, as in front of a colon. */
export function readDash(scene: Scene, at: number): void {
	const who = scene.subject ?? entered(scene);
	const speaker = who && readMatter(scene, who, at);
	if (speaker) accept(scene, speaker);
}

function whoSpeaksBehind(scene: Scene, at: number): Accepted | null {
	const { text, subject, clause, sentence, behindTitle, names } = scene;
	const quoted = text[at + 1] === '“' || text[at + 1] === '"';
	const near = !subject && at - clause <= FAR;
	const from = Math.max(clause, behindTitle);
	const named = near ? scene.allow(readBareSubject(text, from, at, names.known)) : null;
	const bare = named && isAddressed(text, clause, named.from) ? null : named;
	const colon: Colon = { scene, at, quoted, bare };
	for (const { find } of FRONTS) {
		const found = find(colon);
		if (found) return isSpokenOf(scene, found.who) ? null : found;
	}
	// 骆春生说，…。其他企业|代表也作出了承诺：“…”: theirs, and nobody's by name.
	if (quoted && behindTitle > clause && clause === sentence) {
		scene.close(sentence);
		scene.speaker = null;
		scene.antecedent = { how: 'body', people: [], others: true, from: clause, to: behindTitle };
	}
	return null;
}

/** 村民对村支书骆春生|的评价是：…: what is said of somebody. */
function isSpokenOf({ text, clause }: Scene, { from, to }: Subject): boolean {
	return text[to] === '的' && OF_WHOM.test(text.slice(clause, from));
}

/** Whom an earlier clause of the sentence names. */
function entered({ pending, introduced }: Scene): Subject | null {
	return pending?.how === 'named' ? pending : introduced;
}

function areKnown({ names }: Scene, who: Subject | null): boolean {
	return who?.people.every(({ name }) => names.isKnown(name)) ?? false;
}

function speaks({ introduced }: Scene, who: Subject, at: number): Accepted {
	// 晏老师几度哽咽。他摇头：“…”
	if (who.unnamed) return by('colon', who, 'pronoun-far', at);
	return by('colon', who, who.unsure || who === introduced ? 'name-inferred' : null, at);
}

function by(rule: 'colon' | 'label', who: Subject, doubt: Doubt | null, at: number): Accepted {
	return { who, doubt, rule, cue: [at, at + 1], role: 'cue' };
}

/** …提交了一份简短的|建议：… What stands in front of the colon says what follows. */
function readMatter(scene: Scene, who: Subject, at: number): Accepted | null {
	if (who.how === 'body') return null;
	const matter = MATTER.exec(scene.text.slice(Math.max(who.to, at - 6), at))?.[0];
	if (matter === undefined) return null;
	const cue: Passage = [at - matter.length, at];
	const role: VerbRole = PROPOSED.test(matter) ? 'proposal' : 'cue';
	return { ...speaks(scene, who, at), rule: 'matter', cue, role };
}
