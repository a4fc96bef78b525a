import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addressOfListing,
	listListings,
	pageOf,
	PER_PAGE,
	readListing
} from '#lib/outputs/archive/listing.ts';

const places = fc.constantFrom('430400', '430600', '990100', null);

test('an address says which listing it is, and nothing else is an address', () => {
	for (const [address, listing] of [
		['', { place: null, page: 1 }],
		['page/2/', { place: null, page: 2 }],
		['place/430400/', { place: '430400', page: 1 }],
		['place/430400/page/12/', { place: '430400', page: 12 }]
	] as const) {
		expect(addressOfListing(listing)).toBe(address);
		expect(readListing(address)).toEqual(listing);
		expect(readListing(address.replace(/\/$/, ''))).toEqual(listing);
	}
	for (const other of [
		'page',
		'page/1',
		'page/0',
		'page/02',
		'place/43',
		'place/430400/x',
		'place'
	])
		expect(readListing(other)).toBeNull();
});

describe('the pages that stories need', () => {
	test('show each story once among all, and once among those of its place', () => {
		fc.assert(
			fc.property(fc.array(places, { maxLength: 350 }), (stories) => {
				const pages = listListings(stories);
				for (const place of new Set(pages.map(({ place }) => place))) {
					const listed = stories.filter((own) => place === null || own === place);
					const shown = pages.filter((page) => page.place === place);
					expect(shown.flatMap(({ page }) => pageOf(listed, page))).toEqual(listed);
					for (const { page } of shown)
						expect(pageOf(listed, page).length).toBeLessThanOrEqual(PER_PAGE);
				}
			}),
			{ numRuns: 50 }
		);
	});

	test('have none for a place that is the only one', () => {
		expect(listListings(['430400', '430400'])).toEqual([{ place: null, page: 1 }]);
		expect(listListings(['430400', null]).map(({ place }) => place)).toEqual([null, '430400']);
	});

	test('a hundred stories are one page, one more is another', () => {
		const stories = (n: number) => Array.from({ length: n }, () => null);
		expect(listListings(stories(100))).toHaveLength(1);
		expect(listListings(stories(101))).toHaveLength(2);
	});
});
