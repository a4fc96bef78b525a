import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { CloudState } from '#lib/charts/cloud/state.ts';
import { chooseWords, LEAST_NUMBERED } from '#lib/charts/cloud/words.ts';
import { liveChart, CHARTS, type Chart } from '#lib/charts/live.ts';
import { sayCount } from '#lib/charts/say.ts';
import type { ChartState } from '#lib/charts/state.ts';
import { countSentences } from '#lib/data/concordance.ts';
import { openingTheme } from '#lib/data/findings.ts';
import { readChoice } from '#lib/data/links.ts';
import { measure, mentionsIn, type Measure } from '#lib/data/measures.ts';
import { EMPTY, resolveSelection, type Selection } from '#lib/data/selection.ts';
import { chartMessagesIn } from '#lib/messages/charts.ts';
import { LANGUAGES, type Language } from '#lib/messages/language.ts';
import EmbedPage from '#lib/outputs/embed/EmbedPage.svelte';
import { listPictures } from '#lib/outputs/picture/formats.ts';
import { drawPicture } from '#lib/outputs/picture/picture.ts';
import { writeForWechat } from '#lib/outputs/wechat/wechat.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';
import { view } from '../hengyang-view.ts';

/** What stands beside a number is so, for every chart, measure, selection and language, wherever the chart is shown. */

const { corpus } = view;
const tiled: StoryView = { ...view, boundaries: null };
const joint = corpus.delegations.findIndex(({ adcodes }) => adcodes.length > 1);
const SITE = 'https://charts.example/';

/** Every state of a chart that has an address of its own or is chosen in it. */
function statesOf(chart: Chart, language: Language): ChartState[] {
	const { measures, stateOf } = liveChart(chart);
	const selections: Partial<Selection>[] = [
		{},
		...corpus.themes.map(({ id }) => ({ theme: id })),
		...corpus.delegations.map(({ id }) => ({ delegation: id })),
		...corpus.terms.filter((_, i) => i % 9 === 0).map(({ id }) => ({ term: id }))
	];
	return (measures.length > 0 ? measures : [null]).flatMap((by) =>
		[false, true].flatMap((headlines) =>
			selections.map((selection) =>
				stateOf(corpus, language, { selection, by, headlines, opening: openingTheme(corpus) })
			)
		)
	);
}

const embed = (chart: Chart, state: ChartState, of = view) =>
	render(EmbedPage, {
		props: {
			view: of,
			language: state.language,
			page: { chart, preset: null },
			state,
			root: '../../',
			site: null,
			files: '',
			script: '',
			module: false
		}
	}).body;

/** The pieces of text in markup. */
const textsOf = (markup: string) =>
	markup
		.replace(/<!--[^]*?-->|<(script|style)\b[^]*?<\/\1>/g, '')
		.split(/<[^<>]*>/)
		.map((text) => text.trim())
		.filter(Boolean);

/** A zero by itself, or a number of things of which there are none. */
const ZERO =
	/^0$|(?<![\d.,])0 ?(?:[个人句次]|(?:mention|sentence|delegation|term|people|person)\w*\b)/;

/** How each measure is spoken of; what another counts must not stand beside its numbers. */
const SPOKEN: Record<'sentences' | 'mentions', RegExp> = {
	sentences: /句数|\d句|几句|两句|Sentences|\d sentence|single sentence/,
	mentions: /次数|\d次|几次|两次|Mentions|\d mention|single mention|how often/
};
const OTHER = { sentences: 'mentions', mentions: 'sentences' } as const;

describe.each(LANGUAGES)('in $code', (language) => {
	describe.each(CHARTS)('the %s', (chart) => {
		const states = statesOf(chart, language);
		const { words: wordsOf, table, evidence, shows } = liveChart(chart);

		test('says what it counts, in legend, explanation, caption, table and summary alike', () => {
			for (const state of states) {
				const { explain, unit, counted, legend, summary } = wordsOf(state);
				const numbers = table(state);
				expect(unit === null).toBe(state.by === null);
				if (unit === null || numbers === null) continue;
				// A table says it over its columns or above them.
				// Headlines do not change how large a word of the cloud is drawn, but what it leads to.
				const tables =
					chart === 'cloud' && state.scope.headlines
						? chartMessagesIn(language).legend.withHeadlines(unit)
						: unit;
				expect([numbers.unit, ...numbers.columns.map(({ name }) => name)]).toContain(tables);
				if (state.by !== 'sentences' && state.by !== 'mentions') continue;
				const said = [unit, explain, counted ?? '', legend?.caution ?? '', ...summary].join('\n');
				// A cloud shows words by how often they come up; its sentences are what a tap leads to.
				expect(said).toMatch(SPOKEN[state.by]);
				expect(said, `${chart} by ${state.by}`).not.toMatch(SPOKEN[OTHER[state.by]]);
			}
		});

		test('prints no zero', () => {
			for (const state of states) {
				const { title, explain, counted, summary } = wordsOf(state);
				for (const text of [title, explain, counted ?? '', ...summary])
					expect(text).not.toMatch(ZERO);
			}
		});

		test('a number counts the sentences that its mark leads to, and so it is said when it is pointed at', () => {
			for (const state of states) {
				const numbers = table(state);
				for (const row of numbers?.rows ?? [])
					numbers?.columns.forEach((column, i) => {
						const choice = { ...column.choice, ...row.choice };
						const scope = resolveSelection(corpus, { ...EMPTY, ...choice });
						const own = { ...scope, headlines: state.scope.headlines ?? false };
						const count = row.counts[i] ?? 0;
						const by = state.by as Measure;
						expect(measure(corpus, mentionsIn(corpus, own), by)).toBe(count);
						if (by === 'sentences') expect(countSentences(corpus, own)).toBe(count);
						const said = sayCount(state, choice, row.name);
						expect(said).not.toMatch(ZERO);
						expect(/\d/.test(said.slice(row.name.length))).toBe(count > 0);
						if (count > 0) expect(said).toContain(String(count));
					});
			}
		});

		test('what an embed lists for a mark is what the mark’s number counts', () => {
			for (const state of states.filter(({ scope }) => !scope.headlines)) {
				for (const [d, delegation] of corpus.delegations.entries()) {
					const behind = evidence(state, { ...EMPTY, delegation: delegation.id });
					if (!behind || chart !== 'map') continue;
					expect(behind).toEqual({ ...shows(state), delegation: delegation.id });
					const count = table(state)?.rows[d]?.counts[0] ?? 0;
					const listed = countSentences(corpus, resolveSelection(corpus, { ...EMPTY, ...behind }));
					if (state.by === 'sentences') expect(listed).toBe(count);
					expect(listed > 0).toBe(count > 0);
				}
			}
		});

		test('its page in a frame says one unit, and no zero', () => {
			const some = states.filter((_, i) => i % 5 === 0);
			for (const state of some) {
				const texts = textsOf(embed(chart, state));
				expect(texts.filter((text) => ZERO.test(text))).toEqual([]);
				if (chart === 'cloud' || (state.by !== 'sentences' && state.by !== 'mentions')) continue;
				const other = SPOKEN[OTHER[state.by]];
				expect(texts.filter((text) => other.test(text))).toEqual([]);
			}
		});
	});

	test('sizes and numbers of a cloud are the body’s, and it says so, also where headlines are counted', () => {
		const { measures, table, words } = liveChart('cloud');
		const BODY = /正文|\bbody\b/;
		const apart = new Map<string, number>();
		for (const state of statesOf('cloud', language)) {
			const { title, explain, counted, marked, summary } = words(state);
			for (const said of [title, explain, counted, ...summary]) expect(said).toMatch(BODY);
			if (state.scope.delegation !== undefined && marked?.trim()) expect(marked).toMatch(BODY);
			// What is chosen changes no size and no number.
			if (state.scope.theme ?? state.scope.delegation ?? state.scope.term) continue;
			const by = (state as CloudState).by;
			for (const { id, text, count, note } of chooseWords(corpus, by, language).words) {
				const term = corpus.terms.findIndex((term) => term.id === id);
				expect(measure(corpus, mentionsIn(corpus, { term }), by)).toBe(count);
				expect(/\d/.test(note ?? '')).toBe(count >= LEAST_NUMBERED);
				// What a word is said to have, the number printed beside it is part of.
				const said = sayCount(state, { term: id }, text).slice(text.length);
				expect(said.match(/\d+/g)).toContain(String(count));
				const row = table(state)?.rows.find(({ choice }) => choice.term === id);
				expect(said.match(/\d+/g)).toContain(String(row?.counts[0]));
				if (row?.counts[0] === count) continue;
				expect(state.scope.headlines).toBe(true);
				expect(said).toMatch(BODY);
				apart.set(`${by} ${id}`, row?.counts[0] ?? 0);
			}
		}
		// Counted in the report: eight times in the body, once more in a headline.
		expect(apart.get('mentions rural-revitalisation')).toBe(9);
		expect([...apart.keys()].some((key) => key.startsWith(measures[1]!))).toBe(true);
	});

	test('no picture and no piece for WeChat prints a zero', () => {
		for (const name of listPictures(corpus, language, { charts: CHARTS, hasSite: true })) {
			if (name.format !== 'card') continue;
			const svg = drawPicture(view, language, name, { site: SITE, logo: null });
			expect(textsOf(svg).filter((text) => ZERO.test(text))).toEqual([]);
		}
		for (const chart of CHARTS)
			expect(
				textsOf(writeForWechat(view, { chart, preset: null })).filter((text) => ZERO.test(text))
			).toEqual([]);
	});

	test('the number of a joint delegation stands on each of its divisions', () => {
		const members = corpus.delegations[joint]?.adcodes.length ?? 0;
		const id = corpus.delegations[joint]?.id ?? '';
		expect(members).toBe(2);
		const { stateOf, shows } = liveChart('map');
		for (const theme of corpus.themes) {
			const state = stateOf(corpus, language, { selection: { theme: theme.id } });
			const count = mentionsIn(corpus, { theme: corpus.themes.indexOf(theme), delegation: joint });
			for (const drawn of [view, tiled]) {
				const markup = embed('map', state, drawn).replace(/<!--[^]*?-->/g, '');
				const own = [
					...markup.matchAll(new RegExp(`<(g|text)[^<>]* data-of="${id}"[^]*?</\\1>`, 'g'))
				]
					.flatMap(([part]) => [...part.matchAll(/data-number[^<>]*>(\d*)</g)])
					.map(([, numeral]) => numeral);
				expect(own).toHaveLength(members);
				expect(new Set(own).size).toBe(1);
				expect(own[0] === '').toBe(count.length === 0);
				expect(readChoice(/data-shows="([^"]*)"/.exec(markup)?.[1] ?? '')).toEqual(shows(state));
			}
		}
	});

	test('so it does in pictures', () => {
		const theme = openingTheme(corpus) ?? 0;
		for (const drawn of [view, tiled]) {
			const svg = drawPicture(
				drawn,
				language,
				{ chart: 'map', preset: corpus.themes[theme]!.id, format: 'card' },
				{ site: SITE, logo: null }
			);
			const names = drawn.region!.divisions.filter(({ adcode }) =>
				corpus.delegations[joint]?.adcodes.includes(adcode)
			);
			// Behind each name comes the number, before the next name.
			const texts = textsOf(svg);
			const count = measure(corpus, mentionsIn(corpus, { theme, delegation: joint }), 'sentences');
			expect(count).toBeGreaterThan(0);
			for (const { name, en } of names) {
				const shown = language.code === 'en' ? en.replace(/ (District|County|City)$/, '') : name;
				const at = texts.findIndex((text) => text.startsWith(shown.split(' ')[0] ?? ''));
				expect(texts.slice(at + 1, at + 4)).toContain(String(count));
			}
		}
	});
});

describe('a division that no delegation of the report speaks for is no blank', () => {
	// Each delegation in turn without its territory.
	const without = corpus.delegations.flatMap((lost, i) =>
		lost.adcodes.length === 0
			? []
			: [
					{
						name: lost.name,
						divisions: lost.adcodes.length,
						of: {
							...corpus,
							delegations: corpus.delegations.map((d, k) => (k === i ? { ...d, adcodes: [] } : d))
						}
					}
				]
	);
	const dashes = (markup: string) => textsOf(markup).filter((text) => text.trim() === '–').length;
	/** Every way in which a map leaves the program. */
	const maps = (of: StoryView, language: Language): string[] => {
		const theme = of.corpus.themes[openingTheme(of.corpus) ?? 0]!;
		const state = liveChart('map').stateOf(of.corpus, language, { selection: { theme: theme.id } });
		const picture = { chart: 'map', preset: theme.id, format: 'card' } as const;
		return [
			embed('map', state, of),
			embed('map', state, { ...of, boundaries: null }),
			drawPicture(of, language, picture, { site: SITE, logo: null }),
			drawPicture({ ...of, boundaries: null }, language, picture, { site: SITE, logo: null }),
			...(language.code === 'zh' ? [writeForWechat(of, { chart: 'map', preset: null })] : [])
		];
	};

	test.each(LANGUAGES)('it bears a dash, and the map says what that is: in $code', (language) => {
		const note = chartMessagesIn(language).map.unspoken.replace(/\s/g, '');
		const says = (markup: string) => textsOf(markup).join('').replace(/\s/g, '').includes(note);
		for (const markup of maps(view, language))
			expect([dashes(markup), says(markup)]).toEqual([0, false]);
		for (const { name, divisions, of } of without)
			for (const [way, markup] of maps({ ...view, corpus: of }, language).entries()) {
				// A frame has the tiles in its page beside the map.
				expect(dashes(markup) % divisions, `${name} ${way}`).toBe(0);
				expect(dashes(markup), `${name} ${way}`).toBeGreaterThanOrEqual(divisions);
				expect(says(markup), `${name} ${way}`).toBe(true);
			}
	});
});

test('and in the piece for WeChat, tile by tile', () => {
	const texts = textsOf(writeForWechat(view, { chart: 'map', preset: null }));
	const theme = openingTheme(corpus) ?? 0;
	const count = measure(corpus, mentionsIn(corpus, { theme, delegation: joint }), 'sentences');
	for (const name of ['衡山县', '南岳区'])
		expect(texts[texts.indexOf(name) + 1]).toBe(String(count));
});
