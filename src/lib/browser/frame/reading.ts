import { isNarration, type PassageGroup } from '#lib/data/concordance.ts';
import type { Corpus } from '#lib/data/corpus.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import { labelsOf, nameUnnamed } from '#lib/messages/attribution.ts';
import type { ChartMessages } from '#lib/messages/charts.ts';
import { nameSpeakers } from '#lib/messages/speech.ts';

/** The first lines of a list of passages; what is left empty goes. */
export function cutPassages(groups: PassageGroup[], most: number): PassageGroup[] {
	let left = most;
	return groups
		.map((group) => ({
			...group,
			passages: group.passages
				.map((passage) => {
					const lines = passage.lines.slice(0, left);
					left -= lines.length;
					return { ...passage, lines };
				})
				.filter((passage) => passage.lines.length > 0)
		}))
		.filter((group) => group.passages.length > 0);
}

/** An element with text and children. Nothing is ever parsed: whatever the text holds, it is text. */
export function element(
	name: string,
	attributes: Record<string, string> = {},
	...children: (Node | string)[]
): HTMLElement {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

/** Sentences as printed, under the delegation and whoever they are given to; quotation told apart from paraphrase. */
export function writePassages(
	groups: PassageGroup[],
	corpus: Corpus,
	language: Language,
	words: ChartMessages
): HTMLElement[] {
	return groups.flatMap(({ delegation, passages }) => {
		const item = delegation === null ? null : corpus.delegations[delegation];
		const head = item ? [element('p', { class: 'delegation' }, nameIn(language, item))] : [];
		return [
			...head,
			...passages.flatMap((passage) => [
				...(isNarration(passage)
					? [
							element(
								'p',
								{ class: 'voice' },
								element('span', { class: 'kind' }, words.voices.narration)
							)
						]
					: []),
				...passage.voices.map((voice) => {
					const { speakers, others, kinds } = voice;
					const named = speakers.flatMap((i) => corpus.speakers[i] ?? []);
					const names = named.map((s) => ({ name: nameIn(language, s), title: s.title }));
					const name =
						names.length > 0
							? nameSpeakers(words.speech, names, others)
							: nameUnnamed(words, voice);
					const labels = labelsOf(words, voice, kinds);
					return element(
						'p',
						{ class: 'voice' },
						`${name} `,
						element('span', { class: 'kind' }, labels.join(' · '))
					);
				}),
				element(
					'ul',
					{ class: 'lines', lang: 'zh-CN' },
					...passage.lines.map(({ segments }) =>
						element(
							'li',
							{},
							...segments.map(({ text, term, kind }) => {
								const inner = term === undefined ? text : element('mark', {}, text);
								return kind === 'direct' ? element('q', {}, inner) : inner;
							})
						)
					)
				)
			])
		];
	});
}
