import { chooseAccented } from '#lib/charts/cloud/accented.ts';
import { describe, expect, test } from 'vitest';
import {
	carry,
	drawnBy,
	keptBy,
	nameParts,
	nameSaved,
	type Part,
	type View,
	type WayOut
} from '#lib/browser/dialog/ways-out.ts';
import { listDownloads, wechatPiece } from '#lib/browser/dialog/downloads.ts';
import { readAddress, writeAddress } from '#lib/browser/explore/address.ts';
import { DEFAULTS, type Options } from '#lib/browser/explore/options.ts';
import { countByDelegation } from '#lib/data/measures.ts';
import { EMPTY, readSelection, SELECTION_KEYS, type Selection } from '#lib/data/selection.ts';
import { CHINESE, LANGUAGES, nameIn } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { listEmbedPages } from '#lib/outputs/embed/describe.ts';
import { CHARTS, liveChart } from '#lib/charts/live.ts';
import { PASTED } from '#lib/outputs/embed/hosts.ts';
import { readDrawn, writeEmbedAddress } from '#lib/outputs/embed/options.ts';
import { fileOf, listPictures, wechatFileOf } from '#lib/outputs/picture/formats.ts';
import { show } from '#lib/outputs/picture/subject.ts';
import { writeForWechat } from '#lib/outputs/wechat/wechat.ts';
import { view as story } from '../../hengyang-view.ts';

/** What the dialog promises of each way out is what comes out, whatever is on the page. */

const { corpus } = story;

const select = (selection: Partial<Selection>, options: Partial<Options> = {}): View => ({
	selection: { ...EMPTY, ...selection },
	options: { ...DEFAULTS, ...options }
});

const views: View[] = [
	select({}),
	...corpus.themes.map(({ id }) => select({ theme: id })),
	...corpus.terms.map(({ id }) => select({ term: id })),
	...corpus.speakers.map(({ id }) => select({ speaker: id })),
	...corpus.delegations.flatMap(({ id }, i) => [
		select({ delegation: id }),
		select({ delegation: id, compare: corpus.delegations[(i + 1) % 15]!.id }),
		select({ delegation: id, theme: corpus.themes[i % 9]!.id }),
		select({ delegation: id, term: corpus.terms[i]!.id }, { headlines: 'on' })
	]),
	select({}, { map: 'tiles' }),
	select({}, { cloud: 'delegations' }),
	select({}, { heatmap: 'mentions', headlines: 'on', sort: 'rural' }),
	select({ speaker: 'zhan-wei' }, { alone: 'on' }),
	select({ speaker: 'zhan-wei', theme: 'rural' }, { map: 'tiles', sort: 'changning' })
];

const WAYS: WayOut[] = [
	...PASTED,
	...(['page', 'oembed', 'saved', 'card'] as const),
	...(['article', 'article-qr', 'cover', 'square', 'wide', 'svg', 'print'] as const)
];

/** Parts of a view that a chart does not show on the page: nothing needs to be said of them. */
const NO_MATTER: Record<(typeof CHARTS)[number], Part[]> = {
	map: ['cloud', 'heatmap', 'sort', 'alone'],
	cloud: ['compare', 'speaker', 'map', 'heatmap', 'headlines', 'sort', 'alone'],
	heatmap: ['map', 'cloud', 'alone'],
	voices: ['term', 'map', 'cloud', 'heatmap', 'headlines', 'sort']
};

const chosenIn = ({ selection, options }: View): Part[] => [
	...SELECTION_KEYS.filter((key) => selection[key] !== null),
	...(Object.keys(DEFAULTS) as (keyof Options)[]).filter((key) => options[key] !== DEFAULTS[key])
];

/** What an embed's address says, read as the page and its frame read it. */
function arriveIn(address: string, chart: (typeof CHARTS)[number]): Part[] {
	const [path = '', query = ''] = address.split('?');
	const [, , preset = ''] = path.split('/');
	const kind = liveChart(chart).preset;
	const { measure } = readDrawn(chart, new URLSearchParams(query));
	const asked = readSelection(new URLSearchParams(query), corpus).selection;
	return [
		...SELECTION_KEYS.filter((key) => asked[key] !== null || (kind === key && preset !== '')),
		...(measure !== (liveChart(chart).measures[0] ?? null) ? [chart as Part] : [])
	];
}

describe.each(CHARTS)('the %s', (chart) => {
	test.each(WAYS)('by way of %s takes what is said, and the rest is said to stay', (way) => {
		for (const view of views) {
			const { taken, left, view: arrived } = carry(way, chart, view);
			expect(chosenIn(arrived)).toEqual(taken);
			for (const part of chosenIn(view)) {
				if (taken.includes(part)) expect(left).not.toContain(part);
				else if (!NO_MATTER[chart].includes(part)) expect(left).toContain(part);
			}
		}
	});

	test('as an embed has an address that asks for what is said, and for nothing else', () => {
		const pages = listEmbedPages(story).map(
			(page) => `embed/${page.chart}/${page.preset ? `${page.preset}/` : ''}`
		);
		for (const view of views) {
			const { view: kept, taken } = carry('iframe', chart, view);
			const measure =
				chart === 'cloud' || chart === 'heatmap'
					? kept.options[chart]
					: liveChart(chart).measures[0]!;
			const address = writeEmbedAddress(chart, kept.selection, { measure });
			expect(pages).toContain(address.split('?')[0]);
			expect(arriveIn(address, chart).sort()).toEqual([...taken].sort());
		}
	});

	test('where a site makes an embed of the address, is what lies in a folder of its own, which no query has to reach', () => {
		for (const view of views) {
			const { selection } = carry('oembed', chart, view).view;
			expect(writeEmbedAddress(chart, selection)).not.toContain('?');
		}
	});

	test('where a site makes an embed of the address, is sent to the iframe for what that keeps, and for nothing else', () => {
		for (const view of views) {
			const sent = keptBy('iframe', 'oembed', chart, view);
			const iframe = carry('iframe', chart, view);
			expect(iframe.taken).toEqual(expect.arrayContaining(sent));
			// The dialog says beside it what neither takes.
			expect([...sent, ...iframe.left].sort()).toEqual(
				[...carry('oembed', chart, view).left].sort()
			);
		}
	});

	test('as the address of the page opens the very view', () => {
		for (const view of views) {
			const { selection, options } = carry('page', chart, view).view;
			expect(readAddress(writeAddress(selection, options, ''), corpus)).toEqual({
				...view,
				ignored: []
			});
		}
	});

	test.each(LANGUAGES)(
		'has a picture in $code of what is said, and it says so itself',
		(language) => {
			const files = listPictures(corpus, language, { charts: CHARTS, hasSite: true }).map(fileOf);
			for (const view of views) {
				const { view: kept, taken, left } = carry('card', chart, view);
				const kind = liveChart(chart).preset;
				const preset = kind && kept.selection[kind];
				const [card] = listDownloads('s', language, chart, preset, true);
				expect(files).toContain(card?.path.split('/').pop());
				const headline = show(story, language, { chart, preset }).words.title;
				const items = kind === 'theme' ? corpus.themes : corpus.delegations;
				for (const item of items.filter(({ id }) => id === preset))
					expect(headline).toContain(nameIn(language, item));
				const words = messagesIn(language);
				const promised = nameParts(corpus, language, words, view, taken);
				expect(promised === '').toBe(taken.length === 0);
				for (const name of promised.split(' · ').filter(Boolean)) expect(headline).toContain(name);
				expect(nameParts(corpus, language, words, view, left) === '').toBe(left.length === 0);
			}
		}
	);

	test('is saved under a name of its own for whatever the picture shows, and for nothing else', () => {
		const names = new Map<string, string>();
		for (const language of LANGUAGES)
			for (const view of views) {
				const { view: shown } = carry('saved', chart, view);
				const drawn = JSON.stringify([language.code, shown]);
				const name = nameSaved('s', chart, view, language);
				expect(name).toMatch(language === CHINESE ? /^s-[\w-]+$/ : /^s-[\w-]+\.en$/);
				expect(names.get(name) ?? drawn).toBe(drawn);
				names.set(name, drawn);
			}
		expect(new Set(names.values()).size).toBe(names.size);
	});

	test.each(LANGUAGES)(
		'is saved in $code with the names of what is drawn: of a person the delegation, of a word none that is not there',
		(language) => {
			for (const view of views) {
				const { selection } = drawnBy(corpus, language, chart, view);
				const { selection: carried, options } = carry('saved', chart, view).view;
				const person = corpus.speakers.find(({ id }) => id === carried.speaker);
				const isDrawn = chart !== 'map' && chart !== 'heatmap';
				expect(selection.speaker).toBe(isDrawn ? carried.speaker : null);
				expect(selection.delegation).toBe(
					person && !isDrawn ? corpus.delegations[person.delegation!]!.id : carried.delegation
				);
				expect(selection.compare).toBe(carried.compare);
				const by = options.cloud;
				const state = liveChart(chart).stateOf(corpus, language, {
					selection: carried,
					by: chart === 'cloud' ? by : 'sentences',
					headlines: options.headlines === 'on',
					opening: null
				} as never);
				const { marked } = liveChart(chart).words(state);
				const names = [carried.term ? 'term' : null, carried.theme ? 'theme' : null] as const;
				if (chart === 'heatmap' && carried.term)
					expect([view, selection.term !== null]).toEqual([view, marked !== '']);
				if (chart === 'cloud' && !carried.delegation)
					for (const key of names)
						if (key)
							expect([view, selection[key] !== null]).toEqual([view, /红字|red|Red/.test(marked!)]);
			}
		}
	);

	test('has a piece for WeChat of what is said, with its numbers', () => {
		const seen = new Set<string>();
		for (const view of views) {
			const { view: kept, taken } = carry('wechat', chart, view);
			const kind = liveChart(chart).preset;
			const preset = kind && kept.selection[kind];
			const path = wechatPiece('s', CHINESE, chart, preset) ?? '';
			expect(path.endsWith(`/${wechatFileOf({ chart, preset })}`)).toBe(true);
			if (seen.has(path)) continue;
			seen.add(path);
			const piece = writeForWechat(story, { chart, preset });
			const text = piece.replace(/<[^>]*>/g, '');
			const promised = nameParts(corpus, CHINESE, messagesIn(CHINESE), view, taken);
			for (const name of promised.split(' · ').filter(Boolean)) expect(text).toContain(name);
			if (chart === 'map' && preset) {
				const theme = corpus.themes.findIndex(({ id }) => id === preset);
				const counts = countByDelegation(corpus, { theme }).filter((n) => n > 0);
				const drawn = [...piece.matchAll(/font-weight="700">(\d+)</g)].map(([, n]) => Number(n));
				// A joint delegation's number stands on each of its tiles.
				expect([...new Set(drawn)].sort()).toEqual([...new Set(counts)].sort());
			}
			if (chart === 'voices' && preset)
				for (const s of corpus.speakers)
					expect(piece.includes(s.name), `${preset}: ${s.name}`).toBe(
						corpus.delegations[s.delegation ?? -1]?.id === preset
					);
			if (chart === 'cloud' && preset) {
				const marked = chooseAccented(corpus, show(story, CHINESE, { chart, preset }).state.scope);
				const red = [...piece.matchAll(/fill="#B5331F">([^<]+)</g)].map(([, word]) => word);
				expect(red.length > 0).toBe(marked.size > 0);
				for (const word of red) expect(story.article.replace(/\s/g, '')).toContain(word);
			}
		}
		expect(seen.size).toBeGreaterThan(liveChart(chart).preset === null ? 0 : 9);
	});
});
