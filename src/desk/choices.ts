import type { Diagnostic, Span } from '#dataset';
import {
	proposeSettlements,
	proposeSpeakers,
	type Draft as Proposed
} from '#extract/editor/propose.ts';
import { writeItem, writtenOf } from '#extract/editor/write-settlement.ts';
import { fold } from '#extract/text/fold.ts';
import { hasSurname } from '#extract/words/surnames.ts';
import type { DeskMessages } from '#lib/messages/desk.ts';
import type { WrittenSettlement } from '#settings/story.ts';
import { settle, type Draft } from './draft.ts';
import { compareDatasets, isNothing, keyOf, type Effect } from './effect.ts';
import type { DraftRead } from './read-draft.ts';
import { wholeQuotation } from './whole-quotation.ts';

/** Something that an editor may decide: the line of `story.yaml` that says so, and what it makes otherwise. */
export interface Choice {
	settlement: WrittenSettlement;
	/** `- { name: 王军 }` */
	line: string;
	effect: Effect;
	/** Whether everybody's words stay whose they were: the doubt is settled as it was read. */
	keeps: boolean;
}

/** A draft, what was read of it, and the reading of another draft. */
export interface Tried {
	draft: Draft;
	read: DraftRead;
	readAgain: (draft: Draft) => DraftRead;
}

/** What settles a doubt; each was tried, and the doubt was gone. */
export function choicesForDoubt(diagnostic: Diagnostic, tried: Tried): Choice[] {
	const proposals = proposeSettlements(diagnostic, doubtedOf(tried));
	return tryAll(proposals, tried, (after) => !after.has(keyOf(diagnostic)));
}

/**
 * What may be decided of any words of the article: that they are a name, are none, are somebody's or nobody's words, are no
 * delegation; last, that a person is left out. Each was tried, and changes something.
 *
 * @param span of the article, in UTF-16 code units
 */
export function choicesForWords(span: Span, tried: Tried): Choice[] {
	const { article, reviewed } = tried.read;
	const { dataset } = reviewed;
	const words = article.text.slice(...span).trim();
	if (words === '' || /[\r\n]/u.test(words)) return [];
	const isShort =
		[...words].length <= LONGEST_NAME && !/[\p{P}\s]/u.test(words.replace(/[·•]/gu, ''));
	const isPerson = dataset.speakers.some(({ name }) => name === words);
	const names: Proposed[] = [
		{ kind: 'name', name: words },
		{ kind: 'no-name', name: words },
		{ kind: 'no-delegation', name: words },
		{ kind: 'no-division', name: words }
	];
	// Hardly ever meant, and more is lost by it than by any other.
	const leftOut: Proposed[] = [{ kind: 'withdrawn', name: words }];
	const said = isPerson || words.length < 2 ? [] : saidBy(span, tried);
	const proposals = [
		...(isShort && isLikeName(words) ? names : []),
		...said,
		...(isShort && !isLikeName(words) ? names : []),
		...(isShort ? leftOut : [])
	];
	return tryAll(proposals, tried).filter(({ effect }) => !isNothing(effect));
}

/** 李建国, 买买提·吾甫尔; 雨湖区代表团: of these it is more likely what they are than who says them. */
const isLikeName = (words: string): boolean =>
	/[·•]|代表团$/u.test(words) || ([...words].length <= 4 && hasSurname(fold(words)));

/** Words for everybody whose they may be; of a part of a quotation, all of it. */
function saidBy(span: Span, { read: { article, reviewed } }: Tried): Proposed[] {
	const { dataset } = reviewed;
	const whole = wholeQuotation(span, dataset, article.text);
	const delegation =
		dataset.delegations.find(({ section: [from, to] }) => from <= span[0] && span[0] < to)?.id ??
		null;
	return proposeSpeakers(whole.words, delegation, [whole.span], dataset);
}

/** Why something that was written does not fit. */
export type Unfit = keyof DeskMessages['settle']['unfit'];

/** One thing decided, as somebody wrote it, or why it does not fit the article. */
export function tryChoice(settlement: WrittenSettlement, tried: Tried): Choice | { unfit: Unfit } {
	if ('reading' in settlement && settlement.reading === settlement.as) return { unfit: 'same' };
	return tryOne(settlement, tried)?.choice ?? { unfit: whyUnfit(settlement, tried) };
}

function whyUnfit(settlement: WrittenSettlement, { read: { article } }: Tried): Unfit {
	if ('reading' in settlement && fold(settlement.reading).length !== fold(settlement.as).length)
		return 'length';
	if (!('words' in settlement)) return 'other';
	const text = fold(article.text);
	const { words, speaker } = settlement;
	if (speaker !== null && !text.includes(fold(speaker))) return 'name';
	return text.split(fold(words)).length > 2 ? 'twice' : 'other';
}

const LONGEST_NAME = 12;

const doubtedOf = ({ read: { article, reviewed } }: Tried) => ({
	article: article.text,
	dataset: reviewed.dataset,
	region: reviewed.region
});

function tryAll(
	proposals: readonly Proposed[],
	tried: Tried,
	isGood: (doubts: ReadonlySet<string>) => boolean = () => true
): Choice[] {
	return proposals.flatMap((proposal) => {
		const found = tryOne(writtenOf(proposal), tried);
		return found && isGood(found.doubts) ? [found.choice] : [];
	});
}

function tryOne(settlement: WrittenSettlement, { draft, read, readAgain }: Tried) {
	const again = readAgain(settle(draft, settlement));
	if (again.passedOver.length > read.passedOver.length) return null;
	const { dataset } = again.reviewed;
	const effect = compareDatasets(read.reviewed.dataset, dataset);
	const { given, statements, people } = effect;
	const choice: Choice = {
		settlement,
		line: writeItem(settlement),
		effect,
		keeps:
			given.length + statements.come + statements.gone + people.come.length + people.gone.length ===
			0
	};
	return { choice, doubts: new Set(dataset.diagnostics.map(keyOf)) };
}
