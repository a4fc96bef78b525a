/**
 * What a view works out from the selection; null where that fails. Svelte asks a derived value whether it has changed before
 * any boundary stands around it: one that throws there would stop every other view as well.
 */
export function orNull<Found>(work: () => Found): Found | null {
	try {
		return work();
	} catch (error) {
		reportError(error);
		return null;
	}
}
