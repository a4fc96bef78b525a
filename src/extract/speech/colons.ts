import { readBareSubject } from '#extract/names/bare-subjects.ts';
import { accept } from './cued.ts';
import { readLabel } from '#extract/names/labels.ts';
import { behindMarks } from '#extract/page/ornament.ts';
import { officeBefore } from '#extract/words/offices.ts';
import type { Scene } from './scene.ts';
import type { Subject } from '#extract/names/subjects.ts';
import type { NameRule } from './rules.ts';
import type { Doubt } from './utterances.ts';

/** Nouns in front of a colon that say that somebody's words follow, and those of them that say what is proposed. */
const MATTER =
	/(?:建议|提案|议案|意见|看法|观点|想法|体会|心声|期盼|愿望|思考|数据|账|问题|例子|现象|原因|答案|理由|目标|办法|举措|方案|心愿|结论|共识|梦想|感受|诉求|共鸣|收获|比方|发言|做法|情况|经验|打算|安排|要求|担忧|呼声|思路)是?$|想到了?一[处块]$|不谋而合$/u;
const PROPOSED = /建议|提案|议案/u;

/**
 * 张三代表：“…”, 人大代表张三：“…”, 张三代表深有感触：“…”. Whether the rest of the paragraph is theirs, as in a transcript.
 */
export function readColon(scene: Scene, at: number): boolean {
	const said = readFront(scene, at);
	const heads = said && scene.isTranscript && scene.clause === scene.paragraph;
	return heads && scene.open?.cue?.[0] === at;
}

/** 道出发展思路|——抓龙头、抓集群: what stands in front of a dash says what follows, as in front of a colon. */
export function readDash(scene: Scene, at: number): void {
	const who = scene.subject ?? scene.introduced ?? scene.pending;
	if (!who || who.how === 'body' || who.from < scene.sentence) return;
	readMatter(scene, who, who === scene.introduced ? 'name-inferred' : null, at);
}

function readFront(scene: Scene, at: number): boolean {
	const text = scene.text;
	// …说：, and the colon belongs to the verb.
	if (scene.lastCue && scene.lastCue.at[1] <= at && scene.lastCue.content > at) return false;
	const quoted = text[at + 1] === '“' || text[at + 1] === '"';
	let who = scene.subject;
	let doubt: Doubt | null = who?.unsure ? 'name-inferred' : null;
	let rule: NameRule = 'colon';
	if (who) {
		const gap = text.slice(who.to, Math.min(at, who.to + 48));
		const direct = /^(?:\s|（[^（）]*）)*$/u.test(gap);
		// 王艳提交了一份建议：…, 他给出了自己的想法：…
		if (!direct && !quoted && who.how !== 'body' && readMatter(scene, who, doubt, at)) return false;
		if (!direct && !quoted) return false;
		if (!direct && (gap.endsWith('的') || at - who.to > 40)) return false;
		if (who.how === 'body' && !quoted) return false;
	} else if (at - scene.clause <= 60) {
		const from = Math.max(scene.clause, scene.behindTitle);
		const start = behindMarks(text, from, from + 6);
		const bare = scene.allow(readBareSubject(text, start, at, scene.names.known));
		const rest = bare ? text.slice(bare.to, at) : '';
		const alone = bare !== null && /^(?:\s|（[^（）]*）)*$/u.test(rest);
		// 马志远副主任：…
		const titled =
			bare !== null && !alone && officeBefore(text, bare.to, at)?.length === rest.length;
		const known = bare?.people.every(({ name }) => scene.names.isKnown(name)) ?? false;
		// 李四接过话筒：“…”
		const speaks = alone || (quoted && rest.length <= 8 && !rest.endsWith('的'));
		// 马国良（金山区委书记）：…
		const noted = text[at - 1] === '）';
		const label = scene.clause === scene.sentence ? readLabel(scene, at) : null;
		const heads = scene.clause === scene.sentence && from === scene.clause;
		if (titled && heads && from === scene.paragraph) who = bare;
		else if (
			speaks &&
			// 回想合影的情景，李四十分激动：“…”
			(((alone || (quoted && start === scene.clause)) && known) ||
				(quoted && heads) ||
				(noted && from === scene.paragraph))
		) {
			who = bare;
			doubt = known ? null : 'name-inferred';
		} else if (label && scene.allow(label.who)) {
			who = label.who;
			rule = 'label';
			doubt = known ? null : label.doubt;
		} else if (quoted) {
			who = scene.introduced ?? scene.pending;
			doubt = who && who === scene.introduced ? 'name-inferred' : null;
			if (who && who.to < scene.sentence) who = null;
		}
	}
	const entered = scene.pending?.how === 'named' ? scene.pending : scene.introduced;
	if (!who && entered && entered.from >= scene.sentence) {
		const inferred = entered === scene.introduced ? 'name-inferred' : null;
		if (readMatter(scene, entered, inferred, at)) return false;
	}
	if (!who || who.how === 'body') return false;
	accept(scene, who, doubt, [at, at + 1], 'cue', rule);
	return true;
}

/** …提交了一份简短的建议：… What stands in front of the colon says what follows. */
function readMatter(scene: Scene, who: Subject, doubt: Doubt | null, at: number): boolean {
	const matter = MATTER.exec(scene.text.slice(Math.max(who.to, at - 6), at))?.[0];
	if (!matter) return false;
	const role = PROPOSED.test(matter) ? 'proposal' : 'cue';
	accept(scene, who, doubt, [at - matter.length, at], role, 'matter', at);
	return true;
}
