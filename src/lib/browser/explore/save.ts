import { flatten } from '#lib/charts/flatten.ts';
import { isChart, liveChart } from '#lib/charts/live.ts';
import { trimStop } from '#lib/charts/state.ts';
import { exploreMessagesIn } from '#lib/messages/explore.ts';
import { pictureMessagesIn } from '#lib/messages/picture.ts';
import { PALETTES, type Mode } from '#lib/charts/palette.ts';
import {
	moveTo,
	placeDrawing,
	setFaces,
	stackLines,
	type Block
} from '#lib/outputs/picture/markup.ts';
import { setBelow, writeSheet, type Furniture } from '#lib/outputs/picture/sheet.ts';
import { rasterize } from '../rasterize.ts';
import type { Explorer } from './explorer.svelte.ts';
import { drawnBy, nameSaved, type View } from '../dialog/ways-out.ts';
import { writeAddress } from './address.ts';
import { namesOf } from './names.ts';

/** Layout pixels of the picture; a PNG has twice as many. */
const WIDTH = 1080;
const SCALE = 2;
/** A chart narrower than this on the screen is a phone's: its type is large for its width. */
const PHONE = 520;

/**
 * Saves a chart as it is on the screen: the same drawings in the same places, with the selection marked, in the colours of the
 * mode, with headline, legend and source. Nothing leaves the device.
 *
 * @param section the chart's section on the page
 * @throws where the browser cannot draw the picture
 */
export async function saveView(
	explorer: Explorer,
	section: HTMLElement,
	format: 'svg' | 'png'
): Promise<void> {
	const svg = drawView(explorer, section);
	const file = new Blob([svg], { type: 'image/svg+xml' });
	const { selection, options, corpus, language } = explorer;
	const name = isChart(section.id)
		? nameSaved(corpus.story.id, section.id, { selection, options }, language)
		: corpus.story.id;
	download(format === 'svg' ? file : await rasterize(file, SCALE), `${name}.${format}`);
}

/** What is on the screen, as a picture. */
export function drawView(explorer: Explorer, section: HTMLElement): string {
	const { language, corpus } = explorer;
	const words = exploreMessagesIn(language);
	const pictureWords = pictureMessagesIn(language);
	const chart = isChart(section.id) ? section.id : null;
	const view = { selection: explorer.selection, options: explorer.options };
	/** Of what is selected the picture names what it shows. */
	const named = chart ? drawnBy(corpus, language, chart, view).selection : view.selection;
	/** The page says once what colours mean; a picture of one chart says it of that chart. */
	const said = chart ? liveChart(chart).words(explorer.stateOf(chart)) : null;
	const textOf = (selector: string) => section.querySelector(selector)?.textContent?.trim() ?? '';
	const isPhone = (section.querySelector('figure')?.clientWidth ?? WIDTH) < PHONE;
	const furniture: Furniture = {
		headline: textOf('h2'),
		// DejaVu Serif, the widest there is, to what a regular DejaVu Sans takes.
		stretch: language.code === 'en' ? 1.2 : 1,
		kicker: namesOf(corpus, language, named) || null,
		legend: said?.legend
			? { unit: said.unit ?? '', steps: [said.legend.blank, '1', '2', words.legend.three] }
			: null,
		notes: said?.legend ? [said.legend.caution] : [trimStop(said?.counted ?? '')].filter(Boolean),
		lines: [
			...captionOf(section),
			...[section.closest('main')?.dataset.met ?? ''].filter(Boolean),
			pictureWords.view(addressOf(view, section))
		],
		site: pictureWords.site,
		logo: null,
		qr: null
	};
	const sheet = setBelow(
		furniture,
		({ width }) => copyDrawings(section, width),
		WIDTH,
		null,
		isPhone ? 'large' : 'small'
	);
	const svg = setFaces(writeSheet(sheet, furniture.headline, language.tag), language);
	return flatten(svg, PALETTES[modeOf()]);
}

/** Where the view is to be found. What else the page was opened with (`fbclid`, `from`) is somebody else's and nobody's business. */
function addressOf({ selection, options }: View, section: HTMLElement): string {
	const query = writeAddress(selection, options, '');
	return new URL(`${location.pathname}${query}#${section.id}`, location.href).href;
}

function modeOf(): Mode {
	const { mode } = document.documentElement.dataset;
	if (mode === 'light' || mode === 'dark') return mode;
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** What the caption says; its links and buttons do something on the page alone. */
function captionOf(section: HTMLElement): string[] {
	return [...section.querySelectorAll<HTMLElement>('figcaption > span:not(.needs-script)')]
		.filter((line) => line.getClientRects().length > 0)
		.map((line) => {
			const copy = line.cloneNode(true) as HTMLElement;
			for (const link of copy.querySelectorAll('a, button')) link.remove();
			return (copy.textContent ?? '')
				.replace(/\s+/g, ' ')
				.replace(/(?<![\s·])[\s·]+$/u, '')
				.trim();
		})
		.filter(Boolean);
}

/** The drawings that can be seen, and their headings, where they stand. */
function copyDrawings(section: HTMLElement, width: number): Block {
	const isSeen = (element: Element) => element.getClientRects().length > 0;
	const drawings = [...section.querySelectorAll<SVGSVGElement>('figure svg[role="img"]')].filter(
		isSeen
	);
	// What stands beside the drawings and is no part of them has headings too.
	const headings = [...section.querySelectorAll<HTMLElement>('figure h3')].filter(
		(heading) => isSeen(heading) && !heading.closest('[data-slot]')
	);
	const boxes = [...drawings, ...headings].map((element) => element.getBoundingClientRect());
	const left = Math.min(...boxes.map((box) => box.left));
	const top = Math.min(...boxes.map((box) => box.top));
	const scale = width / (Math.max(...boxes.map((box) => box.right)) - left);
	const put = (element: Element, draw: (box: DOMRect) => Block) => {
		const box = element.getBoundingClientRect();
		return moveTo((box.left - left) * scale, (box.top - top) * scale, draw(box));
	};
	return {
		markup:
			drawings
				.map((svg) => put(svg, (box) => placeDrawing(write(svg), box.width * scale)))
				.join('') +
			headings
				.map((heading) =>
					put(heading, (box) => {
						const size = Math.round(parseFloat(getComputedStyle(heading).fontSize) * scale);
						return stackLines([heading.textContent ?? ''], box.width * scale, {
							size,
							leading: 1.3,
							weight: 700
						});
					})
				)
				.join(''),
		width,
		height: (Math.max(...boxes.map((box) => box.bottom)) - top) * scale
	};
}

/** A drawing without the ring of the pointer, as markup. */
function write(svg: SVGSVGElement): string {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	copy.querySelector('[data-line="pointed"]')?.remove();
	// What stands beside a drawing has no room in its picture.
	for (const note of copy.querySelectorAll('[data-note]')) note.remove();
	// Lines of a selection are as wide as on the screen, whatever the drawing's scale; in a picture they grow with it.
	const unit = svg.viewBox.baseVal.width / svg.getBoundingClientRect().width;
	for (const group of copy.querySelectorAll('[data-line]'))
		group.setAttribute('stroke-width', String(Number(group.getAttribute('stroke-width')) * unit));
	for (const element of copy.querySelectorAll('[vector-effect]'))
		element.removeAttribute('vector-effect');
	for (const element of [copy, ...copy.querySelectorAll('*')])
		for (const { name } of [...element.attributes])
			if (/^(?:class|style|id|tabindex)$/.test(name)) element.removeAttribute(name);
	return new XMLSerializer().serializeToString(copy);
}

function download(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// The browser has taken the address by then, and the file is kept no longer than needed.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
