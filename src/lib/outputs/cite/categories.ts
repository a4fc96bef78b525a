import type { Statement } from '#dataset';
import { basisOf } from '#lib/data/basis.ts';

/** What files say of a statement beside who speaks: how the report renders the words, and what cannot be known. */
export const CATEGORIES = {
	direct: 'Printed as quotation.',
	indirect: 'The reporter’s paraphrase: nobody’s exact words.',
	proposal: 'A proposal, in the reporter’s words.',
	others: 'Said by more people than are named.',
	collective: 'Given to a body of people; nobody is named.',
	inferred: 'Only the context says whose words these are.',
	settled: 'An editor has said whose words these are, or that this is not known.'
};

export type Category = keyof typeof CATEGORIES;

export function categoriesOf(statement: Statement): Category[] {
	const { kind, others, collective } = statement;
	const basis = basisOf(statement);
	const flags = {
		others,
		collective,
		inferred: basis === 'context',
		settled: basis === 'editor'
	};
	const names = Object.keys(flags) as (keyof typeof flags)[];
	return [kind, ...names.filter((name) => flags[name])];
}
