import { behindOffice, CITED } from '#extract/words/offices.ts';
import { isVerb } from '#extract/words/cues.ts';
import { endOfSaying, type VerbRole } from '#extract/words/verbs.ts';
import { accept } from './accept.ts';
import { whyNoReport } from './no-reports.ts';
import { reportAt } from './report.ts';
import type { Found } from './utterances.ts';
import type { Scene } from './scene.ts';
import { subjectOf } from './who-speaks.ts';

/**
 * Reads a verb of speaking: whoever is its subject speaks, unless it only looks like a report.
 * @returns how many characters it takes
 */
export function readCue(scene: Scene, at: number, word: string, role: VerbRole): number {
	const found = subjectOf(scene, at, role);
	if (!found) {
		noteUnread(scene, at, word, role);
		return word.length;
	}
	readReport(scene, at, word, role, found);
	return endOfSaying(scene.text, at, word) - at;
}

function readReport(scene: Scene, at: number, word: string, role: VerbRole, found: Found): void {
	const report = reportAt(scene, at, word, role, found);
	const none = whyNoReport(report);
	if (none) {
		none.instead?.(report);
		return;
	}
	const { to, begins } = report;
	const { who, rule, unread } = found;
	const doubt = found.doubt ?? (report.mayTell ? 'words-inferred' : null);
	if (unread) who.unnamed = true;
	// Key by key: to spread objects of many shapes takes longer than all else that is done here.
	accept(scene, { who, doubt, rule, cue: [at, to], role, from: begins });
	if (!unread) return;
	scene.speech.unread.push([who.from, begins]);
	// 伍先生表示，…。他希望…: it is nobody named.
	scene.antecedent = who;
}

/** 相关负责人当即表示：… Somebody speaks here who has an office or a title, and no name that could be read. */
function noteUnread(scene: Scene, at: number, word: string, role: VerbRole): void {
	if (role === 'weak' || scene.open) return;
	const text = scene.text;
	const from = Math.max(scene.clause, at - 40);
	const office = behindOffice(text, from, at);
	if (office === from && scene.behindTitle < 0) return;
	const end = endOfSaying(text, at, word);
	if (!/[，：“\d]|记者/u.test(text.slice(end, end + 6)) && role === 'proposal') return;
	if (CITED.test(text.slice(from, office)) || /[的么]$/u.test(text.slice(from, at))) return;
	const says = end > at + word.length;
	if (!says && !isVerb(text, at, word, role, false, scene.clause)) return;
	scene.speech.unread.push([from, end]);
}
