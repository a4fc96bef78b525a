import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHINESE, languageOf, type Language } from '#lib/language.ts';
import {
	chartsOf,
	fileOf,
	FORMATS,
	listPictures,
	svgFileOf,
	wechatFileOf,
	type Chart,
	type PictureName
} from '#lib/pictures/formats.ts';
import { drawPicture, type Imprint } from '#lib/pictures/picture.ts';
import type { StoryView } from '#lib/story/view.ts';
import { MOST_CHARACTERS } from '#lib/wechat/svg.ts';
import { writeForWechat } from '#lib/wechat/wechat.ts';
import { outline, renderPng } from './render.server.ts';
import { SITE_URL, warnWithoutSite } from './site.server.ts';
import { DATA, listStories, readStory } from './stories.server.ts';

interface PictureFile {
	type: string;
	body: string | Uint8Array<ArrayBuffer>;
}

/** How to make each file of a story in a language. */
function filesOf(language: Language, story: string): Map<string, () => Promise<PictureFile>> {
	const view = readStory(story);
	const hasRegion = view.region !== null;
	const draw = (name: PictureName) => drawPicture(view, language, name, imprint());
	const files = new Map<string, () => Promise<PictureFile>>();
	for (const name of listPictures(view.corpus, language, { hasRegion, hasSite: SITE_URL !== null }))
		files.set(fileOf(name), async () => ({
			type: 'image/png',
			body: await renderPng(draw(name), FORMATS[name.format].scale)
		}));
	if (language !== CHINESE) return files;
	for (const chart of chartsOf(hasRegion)) {
		files.set(wechatFileOf(chart), () => Promise.resolve(pasteable(view, chart)));
		if (chart === 'voices') continue;
		const wide = (chart: Chart) => draw({ chart, preset: null, format: 'wide' });
		files.set(svgFileOf(chart), () => Promise.resolve({ type: SVG, body: wide(chart) }));
		files.set(svgFileOf(chart, true), async () => ({
			type: SVG,
			body: await outline(wide(chart))
		}));
	}
	return files;
}

const SVG = 'image/svg+xml';

function pasteable(view: StoryView, chart: Chart): PictureFile {
	const markup = writeForWechat(view, chart);
	if (chart !== 'voices' && markup.length > MOST_CHARACTERS)
		console.warn(
			`${view.dataset.story.id}: the ${chart} for WeChat has ${markup.length} characters; ` +
				`an article has 20,000 in all, so use the picture with the QR code`
		);
	// With a mark that it is UTF-8: it is opened by itself too, and many a host does not say.
	return { type: 'text/html; charset=utf-8', body: `\uFEFF${markup}` };
}

/** Every file below `pictures/` of every story: what is prerendered. */
export function listPictureFiles(): { lang?: 'en'; story: string; picture: string }[] {
	return listStories().flatMap((story) =>
		(['zh', 'en'] as const).flatMap((code) =>
			[...filesOf(languageOf(code), story).keys()].map((picture) => ({
				...(code === 'en' ? { lang: code } : {}),
				story,
				picture
			}))
		)
	);
}

/**
 * Makes one of these files.
 * @returns null for a name that a story does not have
 * @throws Error where a picture needs a character that the fonts lack
 */
export async function makePictureFile(
	lang: string | undefined,
	story: string,
	file: string
): Promise<PictureFile | null> {
	warnWithoutSite();
	try {
		return (await filesOf(languageOf(lang), story).get(file)?.()) ?? null;
	} catch (cause) {
		throw new Error(`pictures/${file} of ${story}: ${(cause as Error).message}`, { cause });
	}
}

/** A newsroom's logo lies beside its stories, about four times as wide as high, text as outlines. */
const LOGOS = { 'logo.svg': 'image/svg+xml', 'logo.png': 'image/png' };

let read: Imprint | null = null;

function imprint(): Imprint {
	if (read) return read;
	const found = Object.entries(LOGOS).find(([name]) => existsSync(join(DATA, name)));
	const logo = found
		? `data:${found[1]};base64,${readFileSync(join(DATA, found[0])).toString('base64')}`
		: null;
	return (read = { site: SITE_URL, logo });
}
