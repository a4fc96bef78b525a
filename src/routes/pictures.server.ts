import { liveChart, type Chart } from '#lib/charts/live.ts';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHINESE, languageOf, type Language } from '#lib/messages/language.ts';
import {
	fileOf,
	FORMATS,
	listPictures,
	presetsOf,
	svgFileOf,
	wechatFileOf,
	type PictureName,
	type Subject
} from '#lib/outputs/picture/formats.ts';
import { drawPicture, type Imprint } from '#lib/outputs/picture/picture.ts';
import { chartsOf } from '#lib/charts/catalogue.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';
import { writePiecePage } from '#lib/outputs/wechat/page.ts';
import { MOST_CHARACTERS } from '#lib/outputs/wechat/svg.ts';
import { writeForWechat } from '#lib/outputs/wechat/wechat.ts';
import { withPolicy } from './policy.server.ts';
import { outline, renderPng } from './render.server.ts';
import { SITE_URL } from './site.server.ts';
import { DATA, readStory } from './stories.server.ts';

interface PictureFile {
	type: string;
	body: string | Uint8Array<ArrayBuffer>;
}

/** How to make each file of a story in a language. */
function filesOf(language: Language, story: string): Map<string, () => Promise<PictureFile>> {
	const view = readStory(story);
	const charts = chartsOf(view);
	const draw = (name: PictureName) => drawPicture(view, language, name, imprint());
	const files = new Map<string, () => Promise<PictureFile>>();
	for (const name of listPictures(view.corpus, language, { charts, hasSite: SITE_URL !== null }))
		files.set(fileOf(name), async () => {
			const { png, borrowed, absent } = await renderPng(draw(name), FORMATS[name.format].scale);
			warnOfGlyphs(story, borrowed, 'it is set in a font of this machine; another may lack it');
			warnOfGlyphs(story, absent, `〓 stands for it. ${REMEDY}`);
			return { type: 'image/png', body: png };
		});
	if (language !== CHINESE) return files;
	for (const chart of charts) {
		for (const preset of [null, ...presetsOf(view.corpus, chart)])
			files.set(wechatFileOf({ chart, preset }), () =>
				Promise.resolve(pasteable(view, { chart, preset }))
			);
		if (!liveChart(chart).isInEveryFormat) continue;
		const wide = (chart: Chart) => draw({ chart, preset: null, format: 'wide' });
		files.set(svgFileOf(chart), () => Promise.resolve({ type: SVG, body: wide(chart) }));
		files.set(svgFileOf(chart, true), async () => {
			const { svg, lacking } = await outline(wide(chart));
			warnOfGlyphs(
				story,
				lacking,
				'where it is printed it stays text, for a font of who prints it'
			);
			return { type: SVG, body: svg };
		});
	}
	return files;
}

const SVG = 'image/svg+xml';

const REMEDY =
	'Install a font that has it (Plangothic and Jigmo have all Han characters) and build again';
const warned = new Set<string>();

/** Says of each character that our fonts lack what became of it, once a story. */
function warnOfGlyphs(story: string, characters: string[], fate: string): void {
	for (const character of characters) {
		const key = [story, character, fate].join('\n');
		if (warned.has(key)) continue;
		warned.add(key);
		noteUnsettled(story);
		const codes = [...character].map(
			(part) => `U+${part.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
		);
		console.warn(
			`${story}: “${character}” (${codes.join(' ')}): the fonts of the pictures lack it, so ${fate}.`
		);
	}
}

/** A picture that depends on the fonts of this machine is made again by every build. */
function noteUnsettled(story: string): void {
	const file = process.env.YANSHENG_UNSETTLED;
	if (file !== undefined) appendFileSync(file, `${story}\n`);
}

function pasteable(view: StoryView, subject: Subject): PictureFile {
	const { chart } = subject;
	const markup = writeForWechat(view, subject);
	if (markup.startsWith('<svg') && markup.length > MOST_CHARACTERS)
		console.warn(
			`${view.dataset.story.id}: the ${chart} for WeChat has ${markup.length} characters; ` +
				`an article has 20,000 in all, so use the picture with the QR code`
		);
	const { id, title } = view.dataset.story;
	return {
		type: 'text/html; charset=utf-8',
		body: withPolicy(writePiecePage(markup, title ?? id))
	};
}

/** Every file below `pictures/` of a story: what is prerendered. */
export function listPictureFiles(story: string): { lang?: 'en'; picture: string }[] {
	return (['zh', 'en'] as const).flatMap((code) =>
		[...filesOf(languageOf(code), story).keys()].map((picture) => ({
			...(code === 'en' ? { lang: code } : {}),
			picture
		}))
	);
}

/**
 * Makes one of these files.
 * @returns null for a name that a story does not have
 */
export async function makePictureFile(
	lang: string | undefined,
	story: string,
	file: string
): Promise<PictureFile | null> {
	try {
		return (await filesOf(languageOf(lang), story).get(file)?.()) ?? null;
	} catch (cause) {
		throw new Error(`pictures/${file} of ${story}: ${(cause as Error).message}`, { cause });
	}
}

/** A newsroom's logo lies beside its stories, up to four times as wide as high, text as outlines. */
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
