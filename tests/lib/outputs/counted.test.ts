import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { CHARTS, liveChart, type Chart } from '#lib/charts/live.ts';
import { deriveFindings } from '#lib/data/findings.ts';
import { measure, mentionsIn, type Scope } from '#lib/data/measures.ts';
import type { Selection } from '#lib/data/selection.ts';
import { archiveMessagesIn } from '#lib/messages/archive.ts';
import { enFindings } from '#lib/messages/en.findings.ts';
import { wordFinding } from '#lib/messages/findings.ts';
import { zhFindings } from '#lib/messages/zh.findings.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { meetingsMessagesIn } from '#lib/messages/meetings.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import EmbedPage from '#lib/outputs/embed/EmbedPage.svelte';
import { drawPicture } from '#lib/outputs/picture/picture.ts';
import { writeForWechat } from '#lib/outputs/wechat/wechat.ts';
import { view } from '../hengyang-view.ts';

/**
 * A count takes the longest listed word: 产业 inside 产业发展 is printed, and not counted. Whoever looks for the word in the report finds it
 * of more delegations than are counted, so no sentence around a count says that it appears, is found, or is only here.
 */

const { corpus } = view;

/** Of how many delegations one of the words is printed in the body, inside longer words too. */
function looksUp(words: string[]): number {
	const printed = corpus.sentences.filter(
		({ place, text, delegation }) =>
			place === 'body' && delegation !== null && words.some((word) => text.includes(word))
	);
	return new Set(printed.map(({ delegation }) => delegation)).size;
}

const differs = (scope: Scope, words: string[]) =>
	measure(corpus, mentionsIn(corpus, scope), 'delegations') !== looksUp(words);

const terms = corpus.terms.filter(({ text }, term) => differs({ term }, [text]));
const themes = corpus.themes.filter((_, theme) =>
	differs(
		{ theme },
		corpus.terms.filter((term) => term.theme === theme).map(({ text }) => text)
	)
);

/** What claims more than a count. */
const CLAIM =
	/见于|出现|只在|里有“|都有的|\bappears?\b|\boccurs?\b|\bfound\b|(?<!counted )\bonly in\b|\bis in\b|words in both|most frequent terms|terms that reach/i;

const textsOf = (markup: string) =>
	markup
		.replace(/<!--[^]*?-->|<(script|style)\b[^]*?<\/\1>/g, '')
		.split(/<[^<>]*>|"/)
		.filter((text) => !corpus.sentences.some((sentence) => text.includes(sentence.text)));

test('there are such words and themes', () => {
	expect(terms.map(({ text }) => text)).toEqual(expect.arrayContaining(['产业', '人才', '改革']));
	expect(themes.map(({ name }) => name)).toEqual(['产业发展', '乡村振兴', '改革创新']);
});

describe.each(LANGUAGES)('in $code', (language) => {
	const selections: Partial<Selection>[] = [
		{},
		...terms.map(({ id }) => ({ term: id })),
		...themes.map(({ id }) => ({ theme: id })),
		...corpus.delegations.map(({ id }) => ({ delegation: id }))
	];
	const state = (chart: Chart, selection: Partial<Selection>, at: number) => {
		const { stateOf, measures } = liveChart(chart);
		return stateOf(corpus, language, {
			selection,
			by: measures[at % Math.max(1, measures.length)] ?? null,
			headlines: at % 3 === 0
		});
	};

	test.each(CHARTS)(
		'no word of the %s, on the page, in a frame or in its table, claims more',
		(chart) => {
			const { words, table } = liveChart(chart);
			selections.forEach((selection, at) => {
				const shown = state(chart, selection, at);
				expect(JSON.stringify([words(shown), table(shown)])).not.toMatch(CLAIM);
			});
			for (const [at, selection] of selections.slice(0, 4).entries()) {
				const { body, head } = render(EmbedPage, {
					props: {
						view,
						language,
						page: { chart, preset: null },
						state: state(chart, selection, at),
						root: '../../',
						site: null,
						files: '',
						script: '',
						module: false
					}
				});
				expect(textsOf(head + body).filter((text) => CLAIM.test(text))).toEqual([]);
			}
		}
	);

	test('nor does a picture, or a piece for WeChat', () => {
		for (const { id } of themes) {
			const svg = drawPicture(
				view,
				language,
				{ chart: 'map', preset: id, format: 'card' },
				{ site: null, logo: null }
			);
			expect(textsOf(svg).filter((text) => CLAIM.test(text))).toEqual([]);
		}
		for (const chart of CHARTS)
			expect(
				textsOf(writeForWechat(view, { chart, preset: null })).filter((text) => CLAIM.test(text))
			).toEqual([]);
	});

	test('nor a finding, what two delegations or reports share, or what stands around the charts', () => {
		const { themes: miniatures, compare, cloud, pageLegend } = messagesIn(language);
		const { shows } = archiveMessagesIn(language);
		const meetings = meetingsMessagesIn(language);
		const v = { theme: 'X', delegations: 3, sentences: 4, headlines: false };
		expect(
			[
				...deriveFindings(corpus)
					.filter(({ id }) => id !== 'quotation')
					.map((finding) => wordFinding(language.code === 'en' ? enFindings : zhFindings, finding)),
				miniatures.summary(v),
				shows(v),
				compare.shared,
				compare.onlyIn('X'),
				cloud.only(true),
				cloud.only(false),
				cloud.also,
				pageLegend.blank,
				pageLegend.none,
				meetings.themes,
				meetings.both,
				meetings.only('X'),
				meetings.unlisted('X', 'Y'),
				meetings.explain
			].filter((text) => CLAIM.test(text))
		).toEqual([]);
	});
});
