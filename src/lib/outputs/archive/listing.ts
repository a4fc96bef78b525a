/** Which stories a page of the archive lists: all or those of one place, and which stretch of them. */
export interface Listing {
	/** Administrative division code of a prefecture; null for all places. */
	place: string | null;
	/** From 1. */
	page: number;
}

/** How many stories a page lists: more would be slow on phones. */
export const PER_PAGE = 100;

const ADDRESS = /^(?:place\/(\d{6})\/?)?(?:page\/([2-9]|[1-9]\d+)\/?)?$/;

/** Its address below its language's folder: `''`, `page/2/`, `place/430400/`, `place/430400/page/2/`. */
export const addressOfListing = ({ place, page }: Listing): string =>
	(place === null ? '' : `place/${place}/`) + (page === 1 ? '' : `page/${page}/`);

/** @returns null where it is the address of none */
export function readListing(address: string): Listing | null {
	const found = ADDRESS.exec(address);
	if (!found) return null;
	return { place: found[1] ?? null, page: Number(found[2] ?? 1) };
}

/** All pages that some stories need; each story has the code of its place, or null. */
export function listListings(places: readonly (string | null)[]): Listing[] {
	const named = [...new Set(places)].filter((place) => place !== null).sort();
	// One place alone is all there is.
	const listed = named.length > 1 || places.includes(null) ? [null, ...named] : [null];
	return listed.flatMap((place) => {
		const stories = places.filter((own) => place === null || own === place).length;
		const pages = Math.max(1, Math.ceil(stories / PER_PAGE));
		return Array.from({ length: pages }, (_, i) => ({ place, page: i + 1 }));
	});
}

/** The stretch of a list that a page shows. */
export const pageOf = <Item>(items: readonly Item[], page: number): Item[] =>
	items.slice((page - 1) * PER_PAGE, page * PER_PAGE);
