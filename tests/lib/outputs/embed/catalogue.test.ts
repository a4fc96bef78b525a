import { describe, expect, test } from 'vitest';
import { listCatalogue } from '#lib/outputs/embed/catalogue.ts';
import { layoutMaps } from '#lib/charts/map/layouts.ts';
import { measureEmbed } from '#lib/outputs/embed/size.ts';
import { CHINESE, ENGLISH, LANGUAGES } from '#lib/messages/language.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';
import { view } from '../../hengyang-view.ts';

/** A view that counts how often its corpus is asked for: whatever is worked out asks for it. */
function watched(): { view: StoryView; asked: () => number } {
	let asked = 0;
	const { corpus, ...rest } = view;
	return {
		view: {
			...rest,
			get corpus() {
				asked++;
				return corpus;
			}
		},
		asked: () => asked
	};
}

describe.each(LANGUAGES)('the catalogue of a story in $code', (language) => {
	test('is worked out once, however many files are written from it', () => {
		const { view: story, asked } = watched();
		const first = listCatalogue(story, language);
		const once = asked();
		expect(once).toBeGreaterThan(0);
		for (let file = 0; file < 88; file++) expect(listCatalogue(story, language)).toBe(first);
		expect(asked()).toBe(once);
	});

	test('says of each page what is worked out for it alone', () => {
		for (const { chart, preset, heights } of listCatalogue(view, language))
			expect([chart, preset, heights]).toEqual([
				chart,
				preset,
				measureEmbed(view, { chart, preset }, language)
			]);
	});
});

test('another language, and another story, have their own', () => {
	const other = { ...view };
	expect(listCatalogue(view, CHINESE)).not.toBe(listCatalogue(view, ENGLISH));
	expect(listCatalogue(view, CHINESE)).not.toBe(listCatalogue(other, CHINESE));
	expect(layoutMaps(view, CHINESE)).toBe(layoutMaps(view, CHINESE));
	expect(layoutMaps(view, CHINESE)).not.toBe(layoutMaps(other, CHINESE));
});
