import { chooseWords } from '#lib/charts/cloud/words.ts';
import { openingTheme } from '#lib/data/findings.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import { countByDelegation, mentionsIn } from '#lib/data/measures.ts';
import { embedMessagesIn } from '#lib/messages/embed.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { presetsOf, type Chart, type Subject } from '../picture/formats.ts';
import { sourceOfBoundaries } from '#lib/data/region.ts';
import type { StoryView } from '../page/view.ts';
import { chartsOf } from '../page/charts.ts';

/** All embed pages of a story, each chart before its presets. */
export function listEmbedPages(view: StoryView): Subject[] {
	return chartsOf(view).flatMap((chart) =>
		[null, ...presetsOf(view.corpus, chart)].map((preset) => ({ chart, preset }))
	);
}

/** Index of the theme that a map page is coloured by. */
export function themeOf({ corpus }: StoryView, preset: string | null): number {
	const index = corpus.themes.findIndex((theme) => theme.id === preset);
	return index >= 0 ? index : (openingTheme(corpus) ?? 0);
}

/** Index of the delegation that a page is about; null where it is about all of them. */
export function delegationOf({ corpus }: StoryView, preset: string | null): number | null {
	const index = corpus.delegations.findIndex((delegation) => delegation.id === preset);
	return index >= 0 ? index : null;
}

/** What an embed says in words. */
export interface Description {
	/** Says what is seen. */
	title: string;
	/** What stands below the chart: how to read it, and where it is from. */
	caption: string;
	/** The same as a picture's alternative text: with the numbers, as far as they can be listened to. */
	alt: string;
}

export function describeEmbed(
	view: StoryView,
	{ chart, preset }: Subject,
	language: Language
): Description {
	const words = messagesIn(language);
	const { title, rest, notes } = DESCRIBE[chart](view, preset, language);
	const { story } = view.dataset;
	const end = /[。.]$/;
	return {
		title,
		caption: [...notes, words.chart.source(story)]
			.map((note) => note.trim().replace(end, ''))
			.join(words.punctuation.stop),
		alt: embedMessagesIn(language).alt({ kind: words[chart].heading, title, rest })
	};
}

interface Parts {
	title: string;
	/** The numbers. */
	rest: string;
	/** Sentences of the caption, before the source. */
	notes: string[];
}

const DESCRIBE: Record<
	Chart,
	(view: StoryView, preset: string | null, language: Language) => Parts
> = {
	map(view, preset, language) {
		const { corpus, region, boundaries, approval } = view;
		const words = messagesIn(language);
		const theme = themeOf(view, preset);
		const counts = countByDelegation(corpus, { theme });
		const name = corpus.themes[theme];
		return {
			title: words.map.titleTheme({
				theme: name ? nameIn(language, name) : '',
				delegations: counts.filter((count) => count > 0).length
			}),
			rest: embedMessagesIn(language).list(
				corpus.delegations.flatMap((delegation, i) => {
					const count = counts[i] ?? 0;
					return count > 0
						? [`${nameIn(language, delegation)} ${words.units.sentences(count)}`]
						: [];
				})
			),
			notes: [
				...(boundaries && region
					? [
							words.map.sketch,
							words.map.source(sourceOfBoundaries(region, language)),
							...(approval ? [words.map.approval(approval)] : [])
						]
					: []),
				words.map.joint
			]
		};
	},
	cloud(view, preset, language) {
		const { corpus } = view;
		const words = embedMessagesIn(language);
		const { words: shown, least } = chooseWords(corpus, 'mentions', language);
		const delegation = delegationOf(view, preset);
		if (delegation === null) {
			const most = [...shown].sort((a, b) => b.count - a.count).slice(0, 12);
			return {
				title: messagesIn(language).cloud.title({ shown: shown.length, least }),
				rest: words.list(most.map(({ text, count }) => `${text} ${count}`)),
				notes: [words.cloudCaption(least)]
			};
		}
		const own = new Set(mentionsIn(corpus, { delegation }).map((mention) => mention.term));
		const named = shown.filter(({ id }) => own.has(corpus.terms.findIndex((t) => t.id === id)));
		const item = corpus.delegations[delegation];
		return {
			title: words.cloudOf({ delegation: item ? nameIn(language, item) : '', words: named.length }),
			rest: words.list(named.map(({ text }) => text)),
			notes: [words.cloudOfCaption, words.cloudCaption(least)]
		};
	},
	heatmap({ corpus }, _, language) {
		const words = messagesIn(language);
		return {
			title: words.heatmap.title,
			rest: embedMessagesIn(language).list(
				corpus.themes.flatMap((theme, i) => {
					const reached = countByDelegation(corpus, { theme: i }).filter((n) => n > 0).length;
					return reached > 0
						? [`${nameIn(language, theme)} ${words.units.delegations(reached)}`]
						: [];
				})
			),
			notes: [embedMessagesIn(language).heatmapCaption]
		};
	},
	voices(view, preset, language) {
		const { corpus } = view;
		const words = messagesIn(language);
		const delegation = delegationOf(view, preset);
		const speakers = corpus.speakers.filter(
			(speaker) => delegation === null || speaker.delegation === delegation
		);
		const item = delegation === null ? null : corpus.delegations[delegation];
		return {
			title: item
				? embedMessagesIn(language).voicesOf({
						delegation: nameIn(language, item),
						speakers: speakers.length
					})
				: words.voices.title(speakers.length),
			rest: embedMessagesIn(language).list(speakers.map((speaker) => nameIn(language, speaker))),
			notes: [words.voices.explain]
		};
	}
};
