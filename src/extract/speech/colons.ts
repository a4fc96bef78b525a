import { readBareSubject } from '#extract/names/bare-subjects.ts';
import { accept } from './cued.ts';
import { readLabel } from '#extract/names/labels.ts';
import { officeBefore } from '#extract/words/offices.ts';
import type { Scene } from './scene.ts';
import type { Subject } from '#extract/names/subjects.ts';
import type { NameRule } from './rules.ts';
import type { Doubt } from './utterances.ts';

interface NamedInFront {
	who: Subject;
	doubt: Doubt | null;
	rule: NameRule;
}

/** Nouns in front of a colon that say that somebody's words follow, and those of them that say what is proposed. */
const MATTER =
	/(?:建议|提案|议案|意见|看法|观点|想法|体会|心声|期盼|愿望|思考|数据|账|问题|例子|现象|原因|答案|理由|目标|办法|举措|方案|心愿|结论|共识|梦想|感受|诉求|共鸣|收获|比方|发言|做法|情况|经验|打算|安排|要求|担忧|呼声|思路)是?$|想到了?一[处块]$|不谋而合$/u;
/** Nothing, or a note in brackets: 张三代表（某地）：. */
const NOTE = /^(?:\s|（[^（）]*）)*$/u;
const PROPOSED = /建议|提案|议案/u;

/**
 * 张三代表：“…”, 人大代表张三：“…”, 张三代表深有感触：“…”. Whether the rest of the paragraph is theirs, as in a transcript.
 */
export function readColon(scene: Scene, at: number): boolean {
	readFront(scene, at);
	return scene.isTranscript && scene.clause === scene.paragraph && scene.open?.cue?.[0] === at;
}

/** 道出发展思路|——抓龙头、抓集群: what stands in front of a dash says what follows, as in front of a colon. */
export function readDash(scene: Scene, at: number): void {
	const who = scene.subject ?? entered(scene);
	if (who && who.how !== 'body') readMatter(scene, who, doubtOf(scene, who), at);
}

/** Whom an earlier clause of the sentence names. */
function entered({ pending, introduced }: Scene): Subject | null {
	return pending?.how === 'named' ? pending : introduced;
}

function doubtOf({ introduced }: Scene, who: Subject): Doubt | null {
	return who.unsure || who === introduced ? 'name-inferred' : null;
}

function readFront(scene: Scene, at: number): void {
	const { text, subject } = scene;
	// …说：, and the colon belongs to the verb.
	if (scene.lastCue && scene.lastCue.content > at) return;
	const quoted = text[at + 1] === '“' || text[at + 1] === '"';
	const named = subject ? null : nameInFront(scene, at, quoted);
	const who = subject ?? named?.who ?? entered(scene);
	if (!who) return;
	const isFar = subject ? !NOTE.test(text.slice(subject.to, at)) : !named;
	// 王艳提交了一份建议：…, 他给出了自己的想法：…
	if (
		isFar &&
		who.how !== 'body' &&
		!(quoted && subject) &&
		readMatter(scene, who, doubtOf(scene, who), at)
	)
		return;
	if (who.how === 'body' || (isFar && !quoted)) return;
	accept(
		scene,
		who,
		named ? named.doubt : doubtOf(scene, who),
		[at, at + 1],
		'cue',
		named?.rule ?? 'colon'
	);
}

/** Who is named in front of the colon without a title behind: 马志远副主任：…, 李四接过话筒：“…”; or a label. */
function nameInFront(scene: Scene, at: number, quoted: boolean): NamedInFront | null {
	const { text, clause, names } = scene;
	if (at - clause > 60) return null;
	const from = Math.max(clause, scene.behindTitle);
	const bare = scene.allow(readBareSubject(text, from, at, names.known));
	const rest = bare ? text.slice(bare.to, at) : '';
	const alone = NOTE.test(rest);
	const titled = rest !== '' && officeBefore(text, at - rest.length, at)?.length === rest.length;
	const known = bare?.people.every(({ name }) => names.isKnown(name)) ?? false;
	const heads = clause === scene.sentence && from === clause;
	const label = clause === scene.sentence ? readLabel(scene, at) : null;
	if (bare && titled && heads) return { who: bare, doubt: null, rule: 'colon' };
	if (bare && (alone || quoted) && (known || (quoted && heads))) {
		return { who: bare, doubt: known ? null : 'name-inferred', rule: 'colon' };
	}
	if (!label || !scene.allow(label.who)) return null;
	return { who: label.who, doubt: known ? null : label.doubt, rule: 'label' };
}

/** …提交了一份简短的建议：… What stands in front of the colon says what follows. */
function readMatter(scene: Scene, who: Subject, doubt: Doubt | null, at: number): boolean {
	const matter = MATTER.exec(scene.text.slice(Math.max(who.to, at - 6), at))?.[0];
	if (!matter) return false;
	const role = PROPOSED.test(matter) ? 'proposal' : 'cue';
	accept(scene, who, doubt, [at - matter.length, at], role, 'matter', at);
	return true;
}
