import { readListing } from '#lib/outputs/archive/listing.ts';

/** Pages of the list of all stories, but for the first one of all: that is the front page. */
export const match = (param: string): boolean => param !== '' && readListing(param) !== null;
