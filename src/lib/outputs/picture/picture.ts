import { flatten } from '#lib/charts/flatten.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { pictureMessagesIn } from '#lib/messages/picture.ts';
import { PALETTES } from '#lib/charts/palette.ts';
import { sourceOfBoundaries } from '#lib/data/region.ts';
import type { StoryView } from '../page/view.ts';
import { listDays } from './days.ts';
import { drawChart, hasBoundaries } from './drawings.ts';
import { FORMATS, type Format, type PictureName } from './formats.ts';
import { drawCode } from './qr.ts';
import { LOW, setBelow, setBeside, writeSheet, type Furniture } from './sheet.ts';
import { show, type Shown } from './subject.ts';

/** What a newsroom adds. */
export interface Imprint {
	/** Address of the site, for QR codes; ends in `/`. */
	site: string | null;
	/** Its logo as a `data:` URL. */
	logo: string | null;
}

/**
 * A picture as an SVG file with live text, in the light colours, with everything inside that must travel with it: what is seen,
 * legend, days, source, and what the law wants on a map.
 * @throws RangeError for a preset that the story does not have, or a QR code without a site
 */
export function drawPicture(
	view: StoryView,
	language: Language,
	name: PictureName,
	imprint: Imprint
): string {
	const { width, height } = FORMATS[name.format];
	const shown = show(view, language, name);
	const furniture = furnish(view, language, name, shown, imprint);
	const draw = (room: { width: number; height: number | null }) =>
		drawChart(view, language, name.chart, shown, room);
	const sheet =
		height !== null && width > height
			? setBeside(furniture, draw, width, height)
			: setBelow(furniture, draw, width, height);
	return flatten(writeSheet(sheet, shown.headline, language.tag), PALETTES.light);
}

function furnish(
	view: StoryView,
	language: Language,
	{ chart, format }: PictureName,
	shown: Shown,
	{ site, logo }: Imprint
): Furniture {
	const words = messagesIn(language);
	const pictureWords = pictureMessagesIn(language);
	const { story } = view.dataset;
	const isColoured = chart === 'map' || chart === 'heatmap';
	const marked = shown.delegation === null ? null : view.corpus.delegations[shown.delegation];
	const days = listDays(view.dataset);
	const isBounded = chart === 'map' && hasBoundaries(view);
	const isLow = (FORMATS[format].height ?? Infinity) < LOW;
	const { stop } = words.punctuation;
	const blank = words.legend.blankMeans(words.legend.blankTheme);
	const sketch = [
		words.map.sketch,
		...(view.approval ? [words.map.approval(view.approval)] : []),
		...(view.region && isRoomy(format)
			? [words.map.source(sourceOfBoundaries(view.region, language))]
			: [])
	];
	return {
		headline: shown.headline,
		kicker: language.code === 'en' ? null : story.event,
		legend: isColoured
			? {
					unit: words.legend.title,
					steps: [isLow ? words.legend.blank : blank, '1', '2', words.legend.three]
				}
			: null,
		notes: [
			...(chart === 'cloud' ? [pictureWords.sizes] : []),
			...(chart === 'cloud' && marked ? [pictureWords.marked(nameIn(language, marked))] : []),
			...(chart === 'voices' && marked ? [words.voices.explain] : []),
			...(isColoured ? [(isLow ? blank + stop : '') + words.legend.caution] : []),
			...(isRoomy(format) && chart === 'map' ? [words.map.joint] : [])
		],
		lines: [
			...(isBounded ? [sketch.join(stop)] : []),
			...(days.length > 0 ? [pictureWords.met(days)] : []),
			words.chart.source(story)
		],
		site: pictureWords.site,
		logo,
		qr: FORMATS[format].qr ? { ...code(), label: pictureWords.scan } : null
	};

	function code() {
		if (site === null) throw new RangeError('A QR code needs the address of the site');
		return drawCode(`${site}${language.prefix}${story.id}/#${chart}`);
	}
}

const isRoomy = (format: Format) => format === 'article' || format === 'article-qr';
