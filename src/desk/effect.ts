import type { Dataset, Diagnostic, Span, Statement } from '#dataset';

/** What a settlement, or another change, made otherwise: what is said of it where it takes effect. */
export interface Effect {
	/** Statements that are somebody else's now; `to` has no names for nobody's. */
	given: { to: string[]; statements: number }[];
	/** Statements that are there now, and that are no more. */
	statements: { come: number; gone: number };
	people: { come: string[]; gone: string[] };
	delegations: { come: string[]; gone: string[] };
	doubts: { come: number; gone: number };
	/** How many more occurrences of terms are counted; fewer below 0. */
	mentions: number;
}

/** The difference between what was read of an article before and after. */
export function compareDatasets(before: Dataset, after: Dataset): Effect {
	const old = new Map(before.statements.map((one) => [placesOf(one.spans), one]));
	const now = new Map(after.statements.map((one) => [placesOf(one.spans), one]));
	const given = new Map<string, Effect['given'][number]>();
	for (const [places, statement] of now) {
		const was = old.get(places);
		const to = namesOf(statement, after);
		if (!was || sameNames(namesOf(was, before), to)) continue;
		const key = to.join('、');
		const sum = given.get(key) ?? { to, statements: 0 };
		sum.statements++;
		given.set(key, sum);
	}
	const [doubtsBefore, doubtsAfter] = [before, after].map(
		({ diagnostics }) => new Set(diagnostics.map(keyOf))
	) as [Set<string>, Set<string>];
	return {
		given: [...given.values()],
		statements: { come: countNew(now, old), gone: countNew(old, now) },
		people: difference(before.speakers, after.speakers),
		delegations: difference(before.delegations, after.delegations),
		doubts: {
			come: countNew(doubtsAfter, doubtsBefore),
			gone: countNew(doubtsBefore, doubtsAfter)
		},
		mentions: countMentions(after) - countMentions(before)
	};
}

export function isNothing({
	given,
	statements,
	people,
	delegations,
	doubts,
	mentions
}: Effect): boolean {
	const lists = [given, people.come, people.gone, delegations.come, delegations.gone];
	const counts = [statements.come, statements.gone, doubts.come, doubts.gone, mentions];
	return lists.every(({ length }) => length === 0) && counts.every((count) => count === 0);
}

/** As the statement has them: in the list of all speakers people change places when one of them is given earlier words. */
const namesOf = ({ speakers }: Statement, dataset: Dataset): string[] =>
	speakers.map((id) => dataset.speakers.find((one) => one.id === id)?.name ?? id);

const sameNames = (a: string[], b: string[]) =>
	[...a].sort().join('\n') === [...b].sort().join('\n');

function difference(before: readonly { name: string }[], after: readonly { name: string }[]) {
	const [old, now] = [before, after].map((list) => new Set(list.map(({ name }) => name))) as [
		Set<string>,
		Set<string>
	];
	return {
		come: [...now].filter((name) => !old.has(name)),
		gone: [...old].filter((name) => !now.has(name))
	};
}

interface Keys {
	keys(): Iterable<string>;
	has(key: string): boolean;
}

const countNew = (list: Keys, known: Keys) =>
	[...list.keys()].filter((key) => !known.has(key)).length;

const countMentions = ({ terms }: Dataset) =>
	terms.reduce((sum, { mentions }) => sum + mentions.length, 0);

const placesOf = (spans: readonly Span[]) => spans.map((span) => span.join('-')).join(' ');

/** A doubt is the same where it is of the same words. */
export const keyOf = ({ code, spans }: Diagnostic) => `${code} ${placesOf(spans)}`;
