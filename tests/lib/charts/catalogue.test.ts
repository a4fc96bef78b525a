import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartsOf, definitionOf } from '#lib/charts/catalogue.ts';
import type { ChartDefinition } from '#lib/charts/definition.ts';
import { CHARTS, liveChart, type LiveChart } from '#lib/charts/live.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { listEmbedPages } from '#lib/outputs/embed/describe.ts';
import { view } from '../hengyang-view.ts';

/** Keys that may be left out of an object, and it still passes for the whole. */
type MayBeLackedBy<Whole> = {
	[Key in keyof Whole]-?: Omit<Whole, Key> extends Whole ? Key : never;
}[keyof Whole];

/** What a new chart lacks is named by the type check (`npm run check` reads this): nothing may be lacking but the repainting. */
const lacking: {
	definition: MayBeLackedBy<ChartDefinition>;
	picture: MayBeLackedBy<ChartDefinition['picture']>;
	live: Exclude<MayBeLackedBy<LiveChart>, 'paint'>;
}[] = [];

// @ts-expect-error -- a chart without its picture is no chart
const unfinished: ChartDefinition = { ...definitionOf('map'), picture: undefined };

/** Every file below a folder. */
const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => join(folder, file))
		.filter((file) => /\.(ts|svelte)$/.test(file));

/** Asks for a chart by its name, in whatever way code does. */
const BY_NAME =
	/chart\s*[!=]==?\s*'|case '(?:map|cloud|heatmap|voices)'|includes\('(?:map|heatmap|voices)'\)/;

describe('the catalogue of charts', () => {
	test('holds each chart whole', () => {
		expect(lacking).toEqual([]);
		expect(unfinished.picture).toBeUndefined();
		for (const chart of CHARTS) {
			expect(definitionOf(chart).isIn(view)).toBe(true);
			for (const language of LANGUAGES) expect(messagesIn(language)[chart].heading).not.toBe('');
		}
	});

	test('gives a chart to no story that has nothing to show of it', () => {
		const empty = { ...view.corpus, speakers: [], terms: [], themes: [], mentions: [] };
		expect(chartsOf({ corpus: empty, region: view.region })).toEqual([]);
		expect(chartsOf({ corpus: view.corpus, region: null })).not.toContain('map');
	});

	test('has an address for each part of a selection that a chart says it has one for', () => {
		const pages = listEmbedPages(view);
		for (const chart of CHARTS) {
			const { preset } = liveChart(chart);
			const ids = preset === null ? [] : view.corpus[`${preset}s`].map(({ id }) => id);
			expect(pages.filter((page) => page.chart === chart).map((page) => page.preset)).toEqual([
				null,
				...ids
			]);
		}
	});

	test('is all that outputs and routes know of charts: none of them asks for one by its name', () => {
		const asking = ['src/lib/outputs', 'src/routes', 'src/lib/browser/frame']
			.flatMap(filesIn)
			.filter((file) => BY_NAME.test(readFileSync(file, 'utf8')));
		expect(asking).toEqual([]);
	});
});
