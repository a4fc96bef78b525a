import type { Subject } from '#extract/names/subjects.ts';
import { endsSentenceAt } from '#extract/page/sentences.ts';
import { isBlank } from '#extract/text/lines.ts';
import { isSpokenOf } from './new-subject.ts';
import type { Report } from './report.ts';
import type { Row } from './row.ts';
import { endsWithCue } from './said-before.ts';
import type { Scene } from './scene.ts';
import { readProposed } from './views.ts';

/** What looks like a report and is none. */
interface NoReport extends Row {
	holds: (report: Report) => boolean;
	/** What it is, instead. */
	instead?: (report: Report) => void;
}

/** 谈“侨” */
const TERM = /^“[^”，。！？]{1,8}”/u;
/** 谈起“石桥经验”，… */
const TOPIC = /^“[^”，。！？]{1,10}”，/u;
/** 谈感受, 谈|学习报告的体会 */
const TALKS_OF =
	/^[^，。：“”]{0,16}?(?:感受|体会|想法|看法|变化|收获|打算|认识|心得|感想)(?![，：]“)/u;
/** …笑着回应，|赢得掌声: what came of it, and no words. */
const APPLAUDED = /^，(?:赢得|引得|引来|引发|博得|迎来|换来)/u;
/** 提出|另一项建议，则与…有关 */
const TOLD_OF =
	/^(?:了|过)?[^，。：“”]{0,10}(?:建议|意见|提案|议案|问题|设想)，(?:则|都|均|大多|主要)?(?:(?:与|和|跟)[^。；]{1,40}有关|(?:得到|受到|获得?|引起)[^。]{0,12}(?:重视|采纳|关注|好评|肯定|回应))/u;
/** 询问，|并就…作了说明; but 表示，并非如此 */
const DOES_NEXT = /^，并(?![不非没])/u;
/** 对于村支书骆春生来|说, 总的来|说 */
const FOR_WHOM = /(?:对于?|[就拿]|总[的体]|一般|具体|相对|严格|简单)[^，。；：]{0,40}来$/u;
/** 抱怨，|眼里却满是骄傲 */
const LOOKS =
	/^，(?:他的?|她的?)?(?:眼[里中神睛角]|脸上|语气|声音|神情|神色|表情|言语|话[里语]|目光|嘴角|泪水|眼泪|笑容|眉[头宇])[^，。：“”我]{0,4}(?:满是|充满|透着|透出|流露|闪|带着|写满|泛|挂|含|有些|却|不禁|哽咽|坚定|洋溢|抑制|舒展|上扬|里)/u;
/** 强调|农民“走出去”的重要性 */
const MATTERS =
	/^(?:了|过)?[^，。：；！？是要应须能会]{2,28}的(?:重要性|必要性|紧迫性|重要意义|重大意义|意义|作用|地位)[，。；]/u;
/** How far in front of a subject 在 or 据 may stand. */
const FRONT = 41;

/** The first that holds. */
export const NO_REPORTS: readonly NoReport[] = [
	{
		name: 'a surname that is a verb elsewhere',
		example: '“水要清。”区长谈梓健说，看病近了。',
		reads: ['谈梓健：“水要清。”', '谈梓健：看病近了。'],
		holds: ({ who, at }) => who.from <= at && who.to > at
	},
	{
		name: 'said of somebody whom the words are about',
		example: '骆春生代表希望市长周桂香强调安全。',
		reads: ['骆春生：市长周桂香强调安全。'],
		holds: ({ scene, who }) => isSpokenOf(scene) && who.from >= scene.open!.at[0]
	},
	{
		name: 'a feeling within somebody’s words',
		example: '骆春生代表说，他期待路灯亮。',
		reads: ['骆春生：他期待路灯亮。'],
		holds: ({ scene, role, who }) =>
			role === 'weak' && scene.open !== null && !entersAnother(scene, who)
	},
	{
		name: 'something proposed, between 提出的 and the noun',
		example: '骆春生代表提出的关于多开夜班车等3件建议已经办结。',
		reads: ['骆春生：关于多开夜班车'],
		holds: ({ isVerb, scene, word, who, text, to }) =>
			!isVerb &&
			word === '提出' &&
			who.how === 'named' &&
			scene.subject === who &&
			text[to] === '的',
		instead: ({ scene, who, at, to }) => readProposed(scene, who, [at, to])
	},
	{
		name: 'how somebody looks who has spoken',
		example: '“路灯亮了。”骆春生代表笑着抱怨，眼里却满是骄傲。',
		reads: ['骆春生：“路灯亮了。”'],
		holds: ({ text, to }) => LOOKS.test(text.slice(to, to + 14)),
		instead: ({ scene, who, at, to, found }) =>
			scene.waiting.claim(who, [at, to], found.doubt, found.rule, scene.clause)
	},
	{
		name: 'what is spoken about, or thanks: it says who speaks',
		example: '骆春生说，木耳产销两旺。周桂香则讲起了旅游：“舞跳起来，来的人就多。”',
		reads: ['骆春生：木耳产销两旺。', '周桂香：“舞跳起来，来的人就多。”'],
		holds: ({ isVerb, verb }) => !isVerb && (verb?.about || verb?.needs === 'thanks') === true,
		instead: ({ scene, who }) => {
			const heads = scene.clause === scene.sentence && who.how === 'named';
			if (heads && scene.open) scene.close(scene.clause);
			if (!scene.open) scene.subject ??= who;
		}
	},
	{
		name: 'a verb without what it needs, or a noun',
		example: '骆春生代表介绍情况，路灯亮了。',
		reads: [],
		holds: ({ isVerb, mayTell }) => !isVerb && !mayTell
	},
	{
		name: 'a term in quotation marks, talked about',
		example: '骆春生代表谈“侨”，话说得多。',
		reads: [],
		holds: ({ word, text, to }) => {
			if (word.length !== 1 || text[to] !== '“') return false;
			const term = TERM.exec(text.slice(to, to + 11))?.[0];
			if (term === undefined) return false;
			return /[谈讲]/u.test(word) || !/[。！？]/u.test(text[to + term.length] ?? '。');
		}
	},
	{
		name: 'a topic in quotation marks',
		example: '骆春生代表谈起“石桥经验”，如数家珍。',
		reads: [],
		holds: ({ verb, text, to }) => verb?.about === true && TOPIC.test(text.slice(to, to + 14))
	},
	{
		name: 'what is done next',
		example: '骆春生代表不时插话询问，并就路灯作了说明。',
		reads: [],
		holds: ({ text, begins }) => DOES_NEXT.test(text.slice(begins, begins + 4))
	},
	{
		name: 'what came of it',
		example: '骆春生代表笑着回应，赢得掌声。',
		reads: [],
		holds: ({ text, to }) => APPLAUDED.test(text.slice(to, to + 3))
	},
	{
		name: 'talk of what was felt',
		example: '骆春生代表谈学习报告的体会。',
		reads: [],
		holds: ({ word, text, to }) => word === '谈' && TALKS_OF.test(text.slice(to, to + 19))
	},
	{
		name: 'a look without 在 in front of whose view it is',
		example: '骆春生代表看来，路灯亮了。',
		reads: [],
		holds: (report) => report.verb?.needs === 'view' && !/在[^，。]{0,40}$/u.test(inFront(report))
	},
	{
		name: 'a count without 据 in front of whose it is',
		example: '骆春生代表统计，路灯亮了。',
		reads: [],
		holds: (report) => report.verb?.needs === 'source' && !/据[^，。]{0,40}$/u.test(inFront(report))
	},
	{
		name: 'something touched on',
		example: '骆春生代表提到了人才，想多开夜班车，希望多开夜班车。',
		reads: ['骆春生：多开夜班车。'],
		holds: ({ text, to, begins }) => begins === to && text[to] === '了',
		instead: ({ scene, who }) => {
			if (who.how === 'named') scene.subject ??= who;
		}
	},
	{
		name: 'for whom something is so',
		example: '骆春生代表来了。对于村支书骆春生来说，意义重大。',
		reads: [],
		holds: ({ scene, text, at }) =>
			text[at - 1] === '来' && FOR_WHOM.test(text.slice(Math.max(scene.clause, at - FRONT), at))
	},
	{
		name: 'how much something matters, and no clause',
		example: '骆春生代表强调农民“走出去”的重要性。',
		reads: [],
		holds: ({ text, to }) => MATTERS.test(text.slice(to, to + 40))
	},
	{
		name: 'what is touched on when something else is done',
		example: '骆春生代表在谈及路灯，解决出行难时打了个比方。',
		reads: [],
		holds: ({ verb, text, at }) => verb?.about === true && text[at - 1] === '在'
	},
	{
		name: 'a proposal that is told of, and not what it says',
		example: '骆春生代表提出另一项建议，则与夜班车有关。',
		reads: [],
		holds: ({ text, to }) => TOLD_OF.test(text.slice(to, to + 60))
	},
	{
		name: 'a verb behind which nothing is reported, and in front of which no quotation waits',
		example: '骆春生代表笑着说。',
		reads: [],
		holds: ({ scene, who, at, to, begins }) =>
			!scene.waiting.last && endsAt(scene, begins) && !endsWithCue(scene, who, [at, to], begins)
	}
];

export function whyNoReport(report: Report): NoReport | null {
	for (const row of NO_REPORTS) if (row.holds(report)) return row;
	return null;
}

/** Whether another's name heads the sentence, whoever's words are being reported. */
function entersAnother({ open, clause, sentence }: Scene, { how, people }: Subject): boolean {
	const another = people[0]?.name !== open?.subject?.people[0]?.name;
	return how === 'named' && another && clause === sentence;
}

/** What stands in front of the subject in its clause. */
function inFront({ scene: { clause }, text, who }: Report): string {
	return text.slice(Math.max(clause, who.from - FRONT), who.from);
}

/** Whether sentence or paragraph ends at `at`, blanks left out. */
function endsAt({ text, end }: Scene, at: number): boolean {
	let i = at;
	while (i < end && isBlank(text.charCodeAt(i))) i++;
	return i >= end || endsSentenceAt(text, i);
}
