import type { Language } from '#lib/messages/language.ts';
import { fileOf, type PictureName, type Subject } from '../picture/formats.ts';

/** What tells the files of a language apart; Chinese is the story's own. */
const inLanguage = ({ code }: Language): string => (code === 'zh' ? '' : `.${code}`);

/** Name of a story in one file. It stays what it is wherever it is kept. */
export const storyFileName = (story: string, language: Language): string =>
	`${story}${inLanguage(language)}.html`;

/**
 * Name of one chart in one file: `hengyang-2021.map-industry.html`. No chart's name has a hyphen. What it counts is told where that is
 * chosen: `hengyang-2021.map-industry.by-mentions.html`.
 */
export const chartFileName = (
	story: string,
	{ chart, preset, by = null }: Subject,
	language: Language
): string =>
	[
		story,
		`.${chart}`,
		preset === null ? '' : `-${preset}`,
		by === null ? '' : `.by-${by}`,
		`${inLanguage(language)}.html`
	].join('');

/** Name of a picture that is taken away by itself: `hengyang-2021-map-industry-card.en.png`. */
export const pictureFileName = (
	story: string,
	name: PictureName,
	language: Language,
	type: 'png' | 'svg'
): string => `${story}-${fileOf(name).replace(/\.png$/u, '')}${inLanguage(language)}.${type}`;
