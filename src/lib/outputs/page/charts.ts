import { chooseWords } from '#lib/charts/cloud/words.ts';
import { openingTheme } from '#lib/data/findings.ts';
import { CHINESE } from '#lib/messages/language.ts';
import { CHARTS, type Chart } from '../picture/formats.ts';
import type { StoryView } from './view.ts';

/**
 * The charts that have something to show of a story: of one that would be blank there is no section, no embed, no picture and
 * no link. Map and heatmap want a delegation that a theme's words are printed of, the map a region besides; the cloud wants a
 * listed word, the voices somebody who is named.
 */
export function chartsOf({ corpus, region }: Pick<StoryView, 'corpus' | 'region'>): Chart[] {
	const isThemed = openingTheme(corpus) !== null;
	const has: Record<Chart, boolean> = {
		map: isThemed && region !== null,
		cloud: chooseWords(corpus, 'mentions', CHINESE).words.length > 0,
		heatmap: isThemed,
		voices: corpus.speakers.length > 0
	};
	return CHARTS.filter((chart) => has[chart]);
}
