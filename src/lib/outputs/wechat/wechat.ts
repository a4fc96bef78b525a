import { CHINESE } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { pictureMessagesIn } from '#lib/messages/picture.ts';
import { listDays } from '../picture/days.ts';
import type { Chart } from '../picture/formats.ts';
import { show } from '../picture/subject.ts';
import type { StoryView } from '../page/view.ts';
import { drawCells, drawTiles, drawWords } from './charts.ts';
import { frameChart } from './svg.ts';
import { writeVoices } from './voices.ts';

/**
 * A chart to be pasted into an article in WeChat's editor, which drops scripts, frames, ids, classes, style sheets and everything
 * from outside: one inline `<svg>` with attributes only, drawn from the same layouts as the page; voices as rich text.
 * It is Chinese, as the story is.
 *
 * @throws RangeError for a map of a story without a region
 */
export function writeForWechat(view: StoryView, chart: Chart): string {
	const { corpus, region, dataset } = view;
	const words = messagesIn(CHINESE);
	const pictureWords = pictureMessagesIn(CHINESE);
	const shown = show(view, CHINESE, { chart, preset: null });
	const days = listDays(dataset);
	const lines = [
		...(days.length > 0 ? [pictureWords.met(days)] : []),
		`${words.chart.source(dataset.story)} · ${pictureWords.site}`
	];
	const { headline } = shown;
	if (chart === 'voices') return writeVoices(view, { headline, lines });
	if (chart === 'cloud')
		return frameChart(drawWords(corpus), {
			headline,
			legend: null,
			notes: [pictureWords.sizes],
			lines
		});
	const coloured = {
		headline,
		legend: [words.legend.blank, '1', '2', words.legend.three],
		notes: [
			words.legend.blankMeans(words.legend.blankTheme) +
				words.punctuation.stop +
				words.legend.caution
		],
		lines
	};
	if (chart === 'heatmap') return frameChart(drawCells(corpus), coloured);
	if (!region) throw new RangeError('A story without a region has no map');
	return frameChart(drawTiles(region, corpus, shown.counts), {
		...coloured,
		notes: [...coloured.notes, words.map.joint]
	});
}
