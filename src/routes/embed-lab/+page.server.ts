import { LAB_HOSTS } from '#lib/outputs/embed/lab.ts';
import { readLabStory } from '../lab.server.ts';
import type { PageServerLoad } from './$types';

/** Pages of others to put charts into; none where no story has a chart. */
export const load: PageServerLoad = () => ({
	hosts: readLabStory() ? LAB_HOSTS.map(({ name, zh, en }) => ({ name, zh, en })) : []
});
