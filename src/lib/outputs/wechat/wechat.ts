import { CHINESE } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { pictureMessagesIn } from '#lib/messages/picture.ts';
import { trimStop } from '#lib/charts/state.ts';
import { listDays } from '../picture/days.ts';
import { definitionOf } from '#lib/charts/catalogue.ts';
import type { Subject } from '../picture/formats.ts';
import { show } from '../picture/subject.ts';
import { sourceIn } from '../page/heading.ts';
import type { StoryView } from '../page/view.ts';

/**
 * A chart to be pasted into an article in WeChat's editor, which drops scripts, frames, ids, classes, style sheets and everything
 * from outside: one inline `<svg>` with attributes only, drawn from the same layouts as the page; voices as rich text.
 * It is Chinese, as the story is.
 *
 * @throws RangeError for a map of a story without a region, or a preset that the story does not have
 */
export function writeForWechat(view: StoryView, subject: Subject): string {
	const { dataset } = view;
	const words = messagesIn(CHINESE);
	const pictureWords = pictureMessagesIn(CHINESE);
	const { state, words: said } = show(view, CHINESE, subject);
	const { title, unit, counted, marked, legend } = said;
	const days = listDays(dataset);
	return definitionOf(subject.chart).wechat(view, state, {
		headline: title,
		legend: legend && { unit: unit ?? '', steps: legend.steps },
		notes: [
			...(legend
				? [legend.blank + words.punctuation.stop + legend.caution]
				: counted
					? [trimStop(counted)]
					: []),
			...(marked ? [trimStop(marked)] : [])
		],
		lines: [
			...(days.length > 0 ? [pictureWords.allMet(days)] : []),
			`${words.chart.source(sourceIn(view, CHINESE))} · ${pictureWords.site}`
		]
	});
}
