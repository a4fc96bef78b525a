import type { Corpus } from '#lib/data/corpus.ts';
import { CHINESE, type Language } from '#lib/messages/language.ts';

/** The charts that can be placed in articles. */
export const CHARTS = ['map', 'cloud', 'heatmap', 'voices'] as const;
export type Chart = (typeof CHARTS)[number];

/** Sizes in pixels; `height` null: as high as the chart needs. `scale` is pixels of the file for one of the layout. */
export const FORMATS = {
	/** For links in chats and social networks. */
	card: { width: 1200, height: 630, scale: 1, qr: false },
	/** For the running text of an article, WeChat and Weibo: set in type that a phone shows at 12 px and more. */
	article: { width: 1080, height: null, scale: 2, qr: false },
	'article-qr': { width: 1080, height: null, scale: 2, qr: true },
	/** WeChat's cover of the first article, 2.35:1. */
	cover: { width: 900, height: 383, scale: 1, qr: false },
	/** WeChat's cover of the others. */
	square: { width: 1080, height: 1080, scale: 1, qr: false },
	/** 16:9, for Toutiao, which takes no QR codes. */
	wide: { width: 1280, height: 720, scale: 1, qr: false }
} as const;
export type Format = keyof typeof FORMATS;

/** What a reader could have chosen: the theme on the map, the delegation in the cloud and among the voices. */
export interface Subject {
	chart: Chart;
	/** Id of a theme or a delegation; null for the chart as it opens. */
	preset: string | null;
}

export interface PictureName extends Subject {
	format: Format;
}

/** Name of a picture below `pictures/`: `map-card.png`, `map-industry-card.png`. Articles keep these for years. */
export function fileOf({ chart, preset, format }: PictureName): string {
	return [chart, ...(preset === null ? [] : [preset]), `${format}.png`].join('-');
}

/** Address of a picture below the site's folder. */
export function addressOf(story: string, language: Language, name: PictureName): string {
	return `${language.prefix}${story}/pictures/${fileOf(name)}`;
}

/** Name of the SVG with live text, or with its text as outlines for print. */
export function svgFileOf(chart: Chart, print = false): string {
	return `${chart}${print ? '-print' : ''}.svg`;
}

/** Name of what is pasted into WeChat's editor. */
export function wechatFileOf(chart: Chart): string {
	return `${chart}-wechat.html`;
}

/** Ids of the views that have an address of their own. */
export function presetsOf(corpus: Corpus, chart: Chart): string[] {
	if (chart === 'map') return corpus.themes.map((theme) => theme.id);
	if (chart === 'heatmap') return [];
	return corpus.delegations.map((delegation) => delegation.id);
}

/**
 * Every PNG of a story in a language: all formats in Chinese, cards in English, and a card for each preset.
 * @param charts those that the story has (`story/charts.ts`)
 * @param hasSite whether the site's address is known: a QR code needs it
 */
export function listPictures(
	corpus: Corpus,
	language: Language,
	{ charts, hasSite }: { charts: readonly Chart[]; hasSite: boolean }
): PictureName[] {
	return charts.flatMap((chart) => {
		const formats = (Object.keys(FORMATS) as Format[]).filter(
			(format) =>
				format === 'card' ||
				(language === CHINESE && chart !== 'voices' && (hasSite || !FORMATS[format].qr))
		);
		return [
			...formats.map((format): PictureName => ({ chart, preset: null, format })),
			...presetsOf(corpus, chart).map((preset): PictureName => ({ chart, preset, format: 'card' }))
		];
	});
}
