import type { Diagnostic, Span } from '#dataset';
import {
	proposeSettlements,
	proposeSpeakers,
	type Draft as Proposed
} from '#extract/editor/propose.ts';
import { writeItem, writtenOf } from '#extract/editor/write-settlement.ts';
import type { WrittenSettlement } from '#settings/story.ts';
import { settle, type Draft } from './draft.ts';
import { compareDatasets, isNothing, keyOf, type Effect } from './effect.ts';
import type { DraftRead } from './read-draft.ts';

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
 * delegation; that a person is left out. Each was tried, and changes something.
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
	const delegation =
		dataset.delegations.find(({ section: [from, to] }) => from <= span[0] && span[0] < to)?.id ??
		null;
	const names: Proposed[] = isShort
		? [
				{ kind: 'name', name: words },
				{ kind: 'no-name', name: words },
				{ kind: 'withdrawn', name: words }
			]
		: [];
	const said = words.length > 1 ? proposeSpeakers(words, delegation, [span], dataset) : [];
	const places: Proposed[] = isShort
		? [
				{ kind: 'no-delegation', name: words },
				{ kind: 'no-division', name: words }
			]
		: [];
	const isPerson = dataset.speakers.some(({ name }) => name === words);
	const proposals = [...names, ...places, ...(isPerson ? [] : said)];
	return tryAll(proposals, tried).filter(({ effect }) => !isNothing(effect));
}

/** One thing decided, as somebody wrote it; null where it does not fit the article. */
export function tryChoice(settlement: WrittenSettlement, tried: Tried): Choice | null {
	return tryOne(settlement, tried)?.choice ?? null;
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
