import { delegationOf, describeEmbed, themeOf } from '../embed/describe.ts';
import type { Language } from '#lib/messages/language.ts';
import { countByDelegation, mentionsIn } from '#lib/data/measures.ts';
import type { StoryView } from '../page/view.ts';
import { presetsOf, type Subject } from './formats.ts';

/** What a chart shows for a subject. */
export interface Shown {
	/** Says what is seen, in the words of the embed that the picture stands for. */
	headline: string;
	/** One for each delegation; for the map. */
	counts: number[];
	/** Index of the delegation whose words or voices are shown. */
	delegation: number | null;
	/** Ids of the terms that are marked in the cloud. */
	marked: Set<string>;
}

/** @throws RangeError for a preset that the story does not have */
export function show(view: StoryView, language: Language, subject: Subject): Shown {
	const { corpus } = view;
	const { chart, preset } = subject;
	if (preset !== null && !presetsOf(corpus, chart).includes(preset))
		throw new RangeError(`The ${chart} has no view called ${preset}`);
	const delegation = chart === 'map' ? null : delegationOf(view, preset);
	return {
		headline: describeEmbed(view, subject, language).title,
		counts: countByDelegation(corpus, { theme: themeOf(view, chart === 'map' ? preset : null) }),
		delegation,
		marked: new Set(
			delegation === null
				? []
				: mentionsIn(corpus, { delegation }).flatMap((m) => corpus.terms[m.term]?.id ?? [])
		)
	};
}
