import { endsSentenceAt, lastWithin } from '#extract/page/sentences.ts';
import type { Passage } from '#extract/page/reading.ts';
import { isSame, type Subject } from '#extract/names/subjects.ts';
import { endClause } from './clauses.ts';
import { isDirect } from './direct.ts';
import type { Scene } from './scene.ts';
import type { Utterance } from './utterances.ts';

/** “…”台下有人追问，“…” */
const ASKED = /(?:提问|发问|追问|问道|喊道|掌声)[，。：]?$/u;

/** 村民对|村支书骆春生|的评价是：“…”, 给老师骆春生的评语：“…”: said of somebody, by others. */
const OF_SOMEBODY = /(?:对于?|给)[^，。；：“”]{2,24}的[^，。；：“”]{2,6}：$/u;

/** 她认为，|在三轮车整治问题上，|“…”: what the words are about, and none of them. */
const MATTER =
	/^(?:在[^，。：；]{1,24}(?:上|中|里|时|下|方面)|(?:对于?|关于|至于|针对|就|围绕)[^，。：；]{1,24})，$/u;

/** Whether what stands in quotation marks is somebody's words. */
export function isSpoken(scene: Scene, pair: Passage): boolean {
	const around = {
		paragraph: [scene.paragraph, scene.end] satisfies Passage,
		sentence: scene.sentence,
		cued: scene.lastCue?.content === pair[0],
		afterSpeech: scene.speaker !== null,
		reporting: scene.open !== null,
		entered: ((scene.pending ?? scene.introduced)?.people.length ?? 0) > 0,
		inRow: isInRow(scene, pair[0])
	};
	return isDirect(scene.text, pair, around, scene.names);
}

/** “…”，|“…”: behind somebody's words in the same sentence, and a comma. */
function isInRow({ text, sentence, speech }: Scene, from: number): boolean {
	const last = speech.utterances.at(-1);
	if (last?.kind !== 'direct' || last.at[0] < sentence) return false;
	return text[from - 1] === '，' && last.at[1] === from - 1;
}

/**
 * Gives a quotation to whoever a cue in front of it names, or lets it wait for an owner.
 *
 * @param announced whoever a line of its own says speaks in the paragraphs below it
 */
export function takeQuotation(scene: Scene, [from, to]: Passage, announced: Subject | null): void {
	const open = scene.open;
	const cue = scene.lastCue;
	const sameSentence = open !== null && cue !== null && cue.sentence === scene.sentence;
	if (open && MATTER.test(scene.text.slice(open.at[0], from))) scene.open = null;
	scene.close(from);
	const utterance: Utterance = {
		kind: 'direct',
		subject: null,
		cue: null,
		at: [from, to],
		inferred: false,
		doubt: null,
		rule: null,
		owned: null
	};
	scene.speech.utterances.push(utterance);
	if (cue && (cue.content === from || sameSentence)) {
		utterance.subject = cue.subject;
		utterance.cue = cue.at;
		utterance.doubt = cue.doubt;
		utterance.rule = cue.rule;
		utterance.owned = 'cue-in-front';
		if (cue.content === from) scene.lastCue = null;
	} else {
		const named = scene.pending ?? scene.introduced;
		const near =
			scene.antecedent && scene.antecedent.from >= scene.paragraph ? scene.antecedent : null;
		const front = scene.text.slice(Math.max(scene.paragraph, from - 36), from);
		const byOthers = ASKED.test(front) || OF_SOMEBODY.test(front);
		const one = named?.how === 'named' || named?.people.length === 1;
		const last = one ? named : near?.people.length === 1 ? near : announced;
		const previous = scene.waiting.last;
		const before =
			previous?.end === from ? previous.before : byOthers ? null : (scene.speaker ?? last);
		const met = scene.antecedent;
		const hasSpoken =
			met !== null && scene.speakerBefore !== null && isSame(met, scene.speakerBefore);
		const he = met?.people.length === 1 && (scene.isNear(met) || hasSpoken) ? met : null;
		const between = named?.how === 'named' ? named : null;
		const spoke = before !== null && before === scene.speaker;
		scene.waiting.add({ utterance, end: to, before, spoke, he }, between);
		scene.waiting.markOfMany(scene.paragraph);
	}
	afterQuotation(scene, to);
	// 骆春生说，镇里要“修到最后一户”；路灯也要亮: the report goes on behind ；.
	if (open?.kind === 'indirect' && sameSentence && scene.text[to] === '；') {
		const at: Passage = [to + 1, to + 1];
		scene.open = { ...open, at, doubt: open.doubt ?? 'words-inferred' };
	}
}

/** The next paragraph of a quotation that runs over several. */
export function continueQuotation(
	scene: Scene,
	[from, to]: Passage,
	announced: Subject | null
): void {
	const last = scene.speech.utterances.at(-1);
	if (!last || last.kind !== 'direct') {
		takeQuotation(scene, [from, to], announced);
		return;
	}
	last.at = [last.at[0], to];
	const waiting = scene.waiting.last;
	if (waiting && waiting.utterance === last) waiting.end = to;
	afterQuotation(scene, to);
}

function afterQuotation(scene: Scene, to: number): void {
	endClause(scene, to);
	if (endsSentenceAt(scene.text, lastWithin(scene.text, [0, to]))) {
		scene.pending = scene.introduced = null;
		scene.sentence = to;
	}
}
