import type { Subject } from '../picture/formats.ts';
import type { Language } from '#lib/messages/language.ts';

/** What tells the files of a language apart; Chinese is the story's own. */
const endingOf = ({ code }: Language): string => (code === 'zh' ? '.html' : `.${code}.html`);

/** Name of a story in one file. It stays what it is wherever it is kept. */
export const storyFileName = (story: string, language: Language): string =>
	story + endingOf(language);

/** Name of one chart in one file: `hengyang-2021.map-industry.html`. No chart's name has a hyphen. */
export const chartFileName = (
	story: string,
	{ chart, preset }: Subject,
	language: Language
): string => `${story}.${chart}${preset === null ? '' : `-${preset}`}${endingOf(language)}`;
