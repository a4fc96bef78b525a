import { json } from '@sveltejs/kit';
import { TO_FIND } from '#lib/outputs/archive/to-find.ts';
import { hasSearch, listToFind } from '../archive.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => (hasSearch() ? [{ search: TO_FIND }] : []);

/** The stories that are searched. */
export const GET: RequestHandler = () => json(listToFind());
