import { liveChart } from '#lib/charts/live.ts';
import type { Language } from '#lib/messages/language.ts';
import { addressOf, FORMATS } from '../picture/formats.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { heightAt } from './heights.ts';
import { writeEmbedAddress } from './options.ts';
import { writeQuotedFrame } from './snippets.ts';

/** An answer of oEmbed 1.0 of type rich: https://oembed.com/#section2.3 */
export interface OEmbed {
	version: '1.0';
	type: 'rich';
	title: string;
	provider_name: string;
	provider_url: string;
	html: string;
	width: number;
	height: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
	cache_age: number;
}

/** A consumer is told one size, that of an article's column on a desktop. */
const WIDTH = 680;

/**
 * The answer for one embed page. Its HTML is a link in a quotation and the iframe: consumers drop scripts, and it needs none.
 * @param site the site's public address
 */
export function writeOEmbed(
	entry: CatalogueEntry,
	story: string,
	language: Language,
	site: string,
	provider: string
): OEmbed {
	const { chart, preset, title, alt, heights } = entry;
	const folder = new URL(`${language.prefix}${story}/`, site);
	const kind = liveChart(chart).preset;
	const selection = kind && preset ? { [kind]: preset } : {};
	const { width, height } = FORMATS.card;
	const card = addressOf(story, language, { chart, preset, format: 'card' });
	const picture = { src: new URL(card, site).href, width, height, title };
	const query = kind && preset ? `?${kind}=${encodeURIComponent(preset)}` : '';
	const page = `${folder.href}${query}#${chart}`;
	const src = new URL(writeEmbedAddress(chart, selection), folder).href;
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: provider,
		provider_url: site,
		html: writeQuotedFrame({ src, page, title, alt, picture, heights }),
		width: WIDTH,
		height: heightAt(heights, WIDTH),
		thumbnail_url: picture.src,
		thumbnail_width: width,
		thumbnail_height: height,
		cache_age: 86400
	};
}

/** Where the answer lies, relative to the story's folder: `embed/map-industry.json`. */
export const oEmbedAddress = (chart: string, preset: string | null): string =>
	`embed/${preset ? `${chart}-${preset}` : chart}.json`;
