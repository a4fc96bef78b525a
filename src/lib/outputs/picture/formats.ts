import { liveChart, type Chart } from '#lib/charts/live.ts';
import type { Corpus } from '#lib/data/corpus.ts';
import type { Measure } from '#lib/data/measures.ts';
import { CHINESE, type Language } from '#lib/messages/language.ts';

/** Sizes in pixels. `scale` is pixels of the file for one of the layout. */
export const FORMATS = {
	/** For links in chats and social networks. */
	card: { width: 1200, height: 630, scale: 1, qr: false },
	/** For the running text of an article, WeChat and Weibo: three by four, which a phone shows whole. */
	article: { width: 1080, height: 1440, scale: 2, qr: false },
	'article-qr': { width: 1080, height: 1440, scale: 2, qr: true },
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
	/** What it counts, where that is not what it counts as it opens: the site has no files of it, and the desk makes them. */
	by?: Measure | null;
}

export interface PictureName extends Subject {
	format: Format;
}

/** Name of a picture below `pictures/`: `map-card.png`, `map-industry-card.png`. Articles keep these for years. */
export function fileOf(name: PictureName): string {
	return [...partsOf(name), `${name.format}.png`].join('-');
}

const partsOf = ({ chart, preset, by = null }: Subject): string[] => [
	chart,
	...(preset === null ? [] : [preset]),
	...(by === null ? [] : [`by-${by}`])
];

/** Address of a picture below the site's folder. */
export function addressOf(story: string, language: Language, name: PictureName): string {
	return `${language.prefix}${story}/pictures/${fileOf(name)}`;
}

/** Name of the SVG with live text, or with its text as outlines for print. */
export function svgFileOf(chart: Chart, print = false): string {
	return `${chart}${print ? '-print' : ''}.svg`;
}

/** Name of what is pasted into WeChat's editor: `map-wechat.html`, `map-industry-wechat.html`. */
export function wechatFileOf(subject: Subject): string {
	return [...partsOf(subject), 'wechat.html'].join('-');
}

/** Ids of the views that have an address of their own. */
export function presetsOf(corpus: Corpus, chart: Chart): string[] {
	const { preset } = liveChart(chart);
	if (preset === null) return [];
	return { theme: corpus.themes, delegation: corpus.delegations }[preset].map(({ id }) => id);
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
				(language === CHINESE &&
					liveChart(chart).isInEveryFormat &&
					(hasSite || !FORMATS[format].qr))
		);
		return [
			...formats.map((format): PictureName => ({ chart, preset: null, format })),
			...presetsOf(corpus, chart).map((preset): PictureName => ({ chart, preset, format: 'card' }))
		];
	});
}
