import { error } from '@sveltejs/kit';
import { addressOfListing, readListing } from '#lib/outputs/archive/listing.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { listArchivePages, loadArchive } from '../../archive.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every page of the list of stories but the first, which is the front page. */
export const entries: EntryGenerator = () =>
	listArchivePages()
		.map(addressOfListing)
		.filter((address) => address !== '')
		.flatMap((address) =>
			LANGUAGES.map(({ code }) => ({
				...(code === 'en' ? { lang: code } : {}),
				listing: address.replace(/\/$/, '')
			}))
		);

export const load: PageServerLoad = ({ params }) => {
	const listing = readListing(params.listing);
	if (!listing) error(404);
	return loadArchive(params.lang, listing, '../'.repeat(params.listing.split('/').length));
};
