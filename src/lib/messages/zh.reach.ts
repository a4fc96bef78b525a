/** Words of a theme or one word, and of how many delegations they are counted. */
export interface Reach {
	what: 'theme' | 'term';
	name: string;
	delegations: number;
}

/**
 * “见于” or “出现” would claim more than a count does: inside a longer listed word a word is printed too, and not counted.
 */
export function zhReach({ what, name, delegations }: Reach): string {
	const words = what === 'theme' ? `“${name}”类词语` : `“${name}”`;
	return delegations > 0
		? `${delegations}个代表团的报道计到${words}`
		: `各代表团的报道正文未计到${words}`;
}
