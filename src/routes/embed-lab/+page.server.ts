import { LAB_HOSTS } from '#lib/outputs/embed/lab.ts';
import { listLabSnippets } from '../lab.server.ts';
import type { PageServerLoad } from './$types';

/** Pages of others to put charts into; none where no story has a chart. */
export const load: PageServerLoad = () => ({
	hosts: listLabSnippets().length > 0 ? LAB_HOSTS.map(({ name, zh, en }) => ({ name, zh, en })) : []
});
