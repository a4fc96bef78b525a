import { liveChart, type Chart } from '#lib/charts/live.ts';
import { CHINESE, type Language } from '#lib/messages/language.ts';
import { chartFileName, storyFileName } from '#lib/outputs/file/names.ts';
import {
	addressOf,
	FORMATS,
	svgFileOf,
	wechatFileOf,
	type Format
} from '#lib/outputs/picture/formats.ts';

/** A file to download, by its address below the site's root. */
export interface Download {
	format: Format | 'svg' | 'print' | 'chart' | 'story';
	path: string;
}

/**
 * The pictures of a chart: the card of its preset first, then what there is of the chart itself (`ways-out.ts` knows that).
 * @param published whether the site's address was known to the build: QR codes need it
 */
export function listDownloads(
	story: string,
	language: Language,
	chart: Chart,
	preset: string | null,
	published: boolean
): Download[] {
	const card = {
		format: 'card',
		path: addressOf(story, language, { chart, preset, format: 'card' })
	} as const;
	if (language !== CHINESE || !liveChart(chart).isInEveryFormat) return [card];
	const formats = (Object.keys(FORMATS) as Format[]).filter(
		(format) => format !== 'card' && (published || !FORMATS[format].qr)
	);
	return [
		card,
		...formats.map((format) => ({
			format,
			path: addressOf(story, language, { chart, preset: null, format })
		})),
		{ format: 'svg', path: `${story}/pictures/${svgFileOf(chart)}` },
		{ format: 'print', path: `${story}/pictures/${svgFileOf(chart, true)}` }
	];
}

/**
 * The chart in one file, and the story in one.
 * @param preset what is chosen of that which has a file of its own
 */
export const listFiles = (
	story: string,
	language: Language,
	chart: Chart,
	preset: string | null
): Download[] => [
	{ format: 'chart', path: `${story}/${chartFileName(story, { chart, preset }, language)}` },
	{ format: 'story', path: `${story}/${storyFileName(story, language)}` }
];

/** What is pasted into WeChat's editor; null where there is none in that language. */
export function wechatPiece(
	story: string,
	language: Language,
	chart: Chart,
	preset: string | null
): string | null {
	return language === CHINESE ? `${story}/pictures/${wechatFileOf({ chart, preset })}` : null;
}
