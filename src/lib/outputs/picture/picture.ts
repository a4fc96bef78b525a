import { definitionOf } from '#lib/charts/catalogue.ts';
import { trimStop } from '#lib/charts/state.ts';
import { flatten } from '#lib/charts/flatten.ts';
import { type Language } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { pictureMessagesIn } from '#lib/messages/picture.ts';
import { PALETTES } from '#lib/charts/palette.ts';
import { headingIn, sourceIn } from '../page/heading.ts';
import type { StoryView } from '../page/view.ts';
import { listDays } from './days.ts';
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
	const { picture } = definitionOf(name.chart);
	const furniture = furnish(view, language, name, shown, imprint);
	const draw = (room: { width: number; height: number }) =>
		picture.draw(view, shown.state, shown.words, room);
	const sheet =
		width > height
			? setBeside(furniture, draw, width, height)
			: setBelow(furniture, draw, width, height, height > width ? 'middle' : 'small');
	return flatten(writeSheet(sheet, shown.words.title, language.tag), PALETTES.light);
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
	const { event } = headingIn(view, language);
	const { title, unit, counted, marked, legend } = shown.words;
	const days = listDays(view.dataset);
	const { read, law } = definitionOf(chart).picture.notes(view, shown.state, isRoomy(format));
	const isLow = FORMATS[format].height < LOW;
	const { stop } = words.punctuation;
	return {
		headline: title,
		kicker: event?.lang === language.tag ? event.text : null,
		legend: legend && {
			unit: unit ?? '',
			steps: isLow ? [...legend.steps] : [legend.blank, ...legend.steps.slice(1)]
		},
		notes: [
			...(legend === null && counted !== null ? [trimStop(counted)] : []),
			...(marked ? [trimStop(marked)] : []),
			...(legend ? [(isLow ? legend.blank + stop : '') + legend.caution] : []),
			...read
		],
		lines: [
			...(law === null ? [] : [law]),
			...(days.length > 0 ? [pictureWords.allMet(days)] : []),
			words.chart.source(sourceIn(view, language))
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
