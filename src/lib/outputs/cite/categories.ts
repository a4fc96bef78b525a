import type { Statement } from '#dataset';

/** What files say of a statement beside who speaks: how the report renders the words, and what cannot be known. */
export const CATEGORIES = {
	direct: 'Printed as quotation.',
	indirect: 'The reporter’s paraphrase: nobody’s exact words.',
	proposal: 'A proposal, in the reporter’s words.',
	others: 'Said by more people than are named.',
	collective: 'Given to a body of people; nobody is named.',
	inferred: 'No words beside it say whose it is: the context does, where somebody is named.'
};

export type Category = keyof typeof CATEGORIES;

export function categoriesOf({ kind, others, collective, inferred }: Statement): Category[] {
	const flags = { others, collective, inferred };
	return [kind, ...(['others', 'collective', 'inferred'] as const).filter((flag) => flags[flag])];
}
