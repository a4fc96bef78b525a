import { error } from '@sveltejs/kit';
import { LAB_HOSTS } from '#lib/outputs/embed/lab.ts';
import { readLabStory } from '../../lab.server.ts';
import { withPolicy } from '../../policy.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	readLabStory() ? LAB_HOSTS.map(({ name }) => ({ host: name })) : [];

/** Somebody else's page with their styles, and here, where it is ours to serve, with our policy beside theirs. */
export const GET: RequestHandler = ({ params }) => {
	const host = LAB_HOSTS.find(({ name }) => name === params.host);
	const story = host && readLabStory(host.language);
	if (!story) error(404);
	return new Response(withPolicy(host.write(story, '../embed.js')), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
};
