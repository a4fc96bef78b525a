import type { Diagnostic, Statement } from '#dataset';
import { proposeSettlements, proposeSpeakers, type Draft } from '#extract/editor/propose.ts';
import { writeSettlement } from '#extract/editor/write-settlement.ts';
import type { Reviewed } from './reviewed.ts';
import type { SheetMessages } from '#lib/messages/zh.sheet.ts';
import { describeSettlement } from './settled.ts';

/** One thing that an editor can decide, and the line under `settlements:` that says so. */
export interface Proposal {
	/** The decision in words. */
	says: string;
	/** `- { words: '“…”', speaker: 王海军 }` */
	line: string;
}

/**
 * The lines that would settle a diagnostic. Each was tried: the settings are still read with it, the extraction takes it, and this
 * diagnostic is gone. Where another comes in its place, it says so.
 */
export function proposeFor(
	diagnostic: Diagnostic,
	reviewed: Reviewed,
	words: SheetMessages
): Proposal[] {
	const { dataset, tryWith } = reviewed;
	const before = new Set(dataset.diagnostics.map(keyOf));
	return proposeSettlements(diagnostic, reviewed).flatMap((draft) => {
		const line = writeSettlement(draft);
		const after = tryWith(draft);
		const keys = after?.diagnostics.map(keyOf);
		if (!after || !keys || keys.includes(keyOf(diagnostic))) return [];
		const kept =
			draft.kind === 'words' && sameWords(dataset, after) ? words.keeps + words.colon : '';
		const others = keys.filter((key) => !before.has(key)).length;
		const more = others > 0 ? words.stillDoubtful(others) : '';
		return [{ says: kept + decisionOf(draft, words) + more, line }];
	});
}

/** Lines for a statement that was not in doubt, and that an editor may know better; each was tried too. */
export function correctStatement(
	statement: Statement,
	reviewed: Reviewed,
	words: SheetMessages
): Proposal[] {
	const { dataset } = reviewed;
	const names = dataset.speakers
		.filter(({ id }) => statement.speakers.includes(id))
		.map(({ name }) => name);
	return proposeSpeakers(statement.text, statement.delegation, statement.spans, dataset)
		.filter(({ speaker }) =>
			speaker === null ? names.length > 0 : names.length !== 1 || speaker !== names[0]
		)
		.filter((draft) => reviewed.tryWith(draft) !== null)
		.map((draft) => ({ says: decisionOf(draft, words), line: writeSettlement(draft) }));
}

/** Lines for a name that was not in doubt. */
export function correctName(name: string, { tryWith }: Reviewed, words: SheetMessages): Proposal[] {
	const drafts: [says: string, draft: Draft][] = [
		[words.noName, { kind: 'no-name', name }],
		[words.withdraw, { kind: 'withdrawn', name }]
	];
	return drafts
		.filter(([, draft]) => tryWith(draft) !== null)
		.map(([says, draft]) => ({ says, line: writeSettlement(draft) }));
}

/** Beside the words it is about, a decision need not repeat them. */
function decisionOf(draft: Draft, words: SheetMessages): string {
	if (draft.kind === 'words') return words.decisions.words(draft.speaker);
	if (draft.kind === 'no-delegation') return words.noDelegation;
	if (draft.kind === 'no-division') return words.noDivision;
	if (draft.kind !== 'reading') return describeSettlement(draft, words);
	const { printed, as } = draft;
	let [from, to] = [0, printed.length];
	while (from < to && printed[from] === as[from]) from++;
	while (to > from && printed[to - 1] === as[to - 1]) to--;
	const [was, is] = [printed.slice(from, to).trim(), as.slice(from, to).trim()];
	return is === '' ? words.tooMuch(was) : words.instead(was, is);
}

function sameWords(a: Reviewed['dataset'], b: Reviewed['dataset']): boolean {
	const given = ({ statements }: Reviewed['dataset']) =>
		JSON.stringify(statements.map(({ text, speakers }) => [text, speakers]));
	return given(a) === given(b);
}

function keyOf({ code, spans }: Diagnostic): string {
	return `${code} ${spans.map((span) => span.join('-')).join(' ')}`;
}
