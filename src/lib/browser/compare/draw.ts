import { mount } from 'svelte';
import { languageOf } from '#lib/messages/language.ts';
import type { Beside } from '#lib/outputs/compare/beside.ts';
import Meetings from '#lib/outputs/compare/Meetings.svelte';
import { readToCompare, TO_COMPARE, type ToCompare } from '#lib/outputs/compare/to-compare.ts';
import { fetchCorpus } from '../load-corpus.ts';

const come = new Map<string, Beside>();

/**
 * Fetches two stories, and draws them side by side by the components of the pages that are built of pairs.
 * @param pair ids, the earlier one first
 * @throws Error where one of them does not come
 */
export async function drawPair(
	{ dataset: { choose, home = '', files = '' } }: HTMLElement,
	[earlier, later]: readonly [string, string]
): Promise<(target: HTMLElement) => void> {
	// One after the other: a corpus says nothing of whose it is.
	const stories = [await load(files, earlier), await load(files, later)] as const;
	const language = languageOf(choose);
	return (target) =>
		void mount(Meetings, { target, props: { stories, language, home, heading: 'h2' } });
}

async function load(files: string, id: string): Promise<Beside> {
	const known = come.get(id);
	if (known) return known;
	const response = await fetch(`${files}${id}/${TO_COMPARE}`);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	const told = (await response.json()) as ToCompare;
	const story = readToCompare(told, await fetchCorpus(`${files}${id}/`));
	come.set(id, story);
	return story;
}
