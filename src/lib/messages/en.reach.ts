import type { Reach } from './zh.reach.ts';

/** “Appears” would claim more than a count does, as `zh.reach.ts` tells. */
export function enReach({ what, name, delegations }: Reach): string {
	if (delegations === 0) {
		const nothing = what === 'theme' ? `No word of “${name}” is` : `“${name}” is not`;
		return `${nothing} counted in the body of the section on any delegation`;
	}
	const counted = what === 'theme' ? `Words of “${name}”` : `“${name}”`;
	return `${counted} counted in the ${delegations === 1 ? 'section on 1 delegation' : `sections on ${delegations} delegations`}`;
}
