import { chooseWords } from '#lib/charts/cloud/words.ts';
import { openingTheme } from '#lib/findings.ts';
import { nameIn, type Language } from '#lib/language.ts';
import { countByDelegation, mentionsIn } from '#lib/measures.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { pictureMessagesIn } from '#lib/messages/picture.ts';
import type { StoryView } from '#lib/story/view.ts';
import type { Subject } from './formats.ts';

/** What a chart shows for a subject: the same for its picture, its card and its embed. */
export interface Shown {
	/** Says what is seen. */
	headline: string;
	/** Index of the theme on the map. */
	theme: number;
	/** One for each delegation; for the map. */
	counts: number[];
	/** Index of the delegation whose words or voices are shown. */
	delegation: number | null;
	/** Ids of the terms that are marked in the cloud. */
	marked: Set<string>;
}

/** @throws RangeError for a preset that the story does not have */
export function show(view: StoryView, language: Language, { chart, preset }: Subject): Shown {
	const { corpus } = view;
	const words = messagesIn(language);
	const pictureWords = pictureMessagesIn(language);
	const theme =
		chart === 'map' && preset !== null ? find(corpus.themes, preset) : (openingTheme(corpus) ?? 0);
	const delegation =
		preset !== null && (chart === 'cloud' || chart === 'voices')
			? find(corpus.delegations, preset)
			: null;
	const of = delegation === null ? null : (corpus.delegations[delegation] ?? null);
	const name = of ? nameIn(language, of) : '';
	const counts = countByDelegation(corpus, { theme });
	const inCloud = chooseWords(corpus, 'mentions', language).words.map((word) => word.id);
	const marked = new Set(
		delegation === null
			? []
			: mentionsIn(corpus, { delegation }).flatMap((m) => corpus.terms[m.term]?.id ?? [])
	);
	const speakers = corpus.speakers.filter((s) => of === null || s.delegation === delegation).length;

	const headlines = {
		map: () =>
			words.map.titleTheme({
				theme:
					(language.code === 'en' ? corpus.themes[theme]?.en : corpus.themes[theme]?.name) ?? '',
				delegations: counts.filter((n) => n > 0).length
			}),
		cloud: () =>
			of
				? pictureWords.cloudOf({
						name,
						own: inCloud.filter((id) => marked.has(id)).length,
						shown: inCloud.length
					})
				: words.cloud.title({ shown: inCloud.length }),
		heatmap: () => words.heatmap.title,
		voices: () => (of ? pictureWords.voicesOf({ name, speakers }) : words.voices.title(speakers))
	};
	return { headline: headlines[chart](), theme, counts, delegation, marked };
}

function find(items: { id: string }[], id: string): number {
	const index = items.findIndex((item) => item.id === id);
	if (index < 0) throw new RangeError(`There is nothing called ${id}`);
	return index;
}
