import type { Dataset, Reporter } from '#dataset';
import { titleOf } from '#lib/data/title.ts';

/** How to cite a story: the report itself, and the dataset made from it. Plain text, and both as BibTeX. */
export interface Citation {
	report: string;
	data: string;
	bibtex: string;
}

/** What only the site knows. */
export interface SiteFacts {
	/** Address of the story's page. */
	url?: string | null;
	/** ISO date of the data's last change. */
	date?: string | null;
}

type Source = Pick<Dataset, 'story' | 'delegations'>;

/**
 * Citations made of what is printed in the article and given in `story.yaml`; what nobody gave is left out, not guessed.
 * Chinese follows GB/T 7714-2015 (three authors, then 等); in English names and titles stay as printed.
 */
export function cite(source: Source, language: 'zh' | 'en', site: SiteFacts = {}): Citation {
	return {
		report: language === 'zh' ? reportInChinese(source) : reportInEnglish(source),
		data: language === 'zh' ? dataInChinese(source, site) : dataInEnglish(source, site),
		bibtex: writeBibtex(source, site)
	};
}

function reportInChinese(source: Source): string {
	const { story } = source;
	const authors = reporters(source);
	const named = authors.slice(0, 3).join(', ') + (authors.length > 3 ? ', 等' : '');
	// [N] is a newspaper's mark: only a publisher makes it one.
	const title = fullTitleOf(story) + (story.publisher ? '[N]' : '');
	const page = story.page ? `(${story.page})` : '';
	const issue = [story.publisher, dateOf(story)].filter(Boolean).join(', ') + page;
	return sentences([named, title, issue, story.url]);
}

function reportInEnglish(source: Source): string {
	const { story } = source;
	const authors = reporters(source);
	const named = authors.slice(0, 3).join(', ') + (authors.length > 3 ? ' et al.' : '');
	const page = story.page ? `p. ${story.page}` : null;
	const issue = [story.publisher, dateOf(story), page].filter(Boolean).join(', ');
	return sentences([named, `“${fullTitleOf(story, 'en')}”`, issue, story.url]);
}

function dataInChinese({ story }: Source, { url, date }: SiteFacts): string {
	const mark = url ? '[DS/OL]' : '[DS]';
	return sentences([`《${titleOf(story)}》报道数据集${mark}`, '雁声', date, url]);
}

function dataInEnglish({ story }: Source, { url, date }: SiteFacts): string {
	return sentences([`Dataset of the report “${titleOf(story, 'en')}”`, 'Yansheng', date, url]);
}

function writeBibtex(source: Source, { url, date }: SiteFacts): string {
	const { story } = source;
	const key = story.id.replace(/[^A-Za-z0-9-]+/g, '') || 'story';
	const authors = reporters(source).map((name) => `{${escapeBibtex(name)}}`);
	const report = entry(story.publisher ? 'article' : 'misc', key, {
		author: authors.join(' and '),
		title: fullTitleOf(story),
		journal: story.publisher,
		...datesOf(story.published ?? story.year?.toString()),
		pages: story.page,
		url: story.url
	});
	const data = entry('misc', `${key}-data`, {
		title: `《${titleOf(story)}》报道数据集`,
		howpublished: '雁声 Yansheng',
		...datesOf(date),
		url,
		note: `Made from a text with SHA-256 ${story.source.sha256}`
	});
	return `${report}\n${data}`;
}

function entry(type: string, key: string, fields: Record<string, string | null | undefined>) {
	const lines = Object.entries(fields).flatMap(([name, value]) => {
		if (!value) return [];
		// Names are grouped already; addresses must stay as they are.
		if (name === 'author') return `\tauthor = {${value}}`;
		if (name === 'url') return `\turl = {${value.replace(/[{}\\\s]/g, encodeURIComponent)}}`;
		// Doubled braces keep styles from changing the case.
		return `\t${name} = {${name === 'title' ? `{${escapeBibtex(value)}}` : escapeBibtex(value)}}`;
	});
	return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** `date` where it is known to the day (biblatex), `year` always. */
function datesOf(iso: string | null | undefined): { year?: string; date?: string } {
	if (!iso) return {};
	const year = iso.slice(0, 4);
	return iso.length > 4 ? { year, date: iso } : { year };
}

const BIBTEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

function escapeBibtex(text: string): string {
	return text.replace(/[\\~^{}&%$#_]/g, (character) => BIBTEX[character] ?? `\\${character}`);
}

/** Everybody in a byline, once, in the order of the article. */
export function reporters({ story, delegations }: Source): string[] {
	const named = [...(story.reporters ?? []), ...delegations.flatMap((d) => d.reporters)];
	const placeOf = ({ spans }: Reporter) => spans[0]?.[0] ?? 0;
	return [...new Set(named.sort((a, b) => placeOf(a) - placeOf(b)).map(({ name }) => name))];
}

/** Headline and the line below it. */
export function fullTitleOf(story: Source['story'], code: 'zh' | 'en' = 'zh'): string {
	const parts = [story.title, story.subtitle].filter((part) => part !== null);
	return parts.length > 0 ? parts.join('：') : titleOf(story, code);
}

/** To the day where an editor gave it, else the year of `story.yaml`, else null. */
function dateOf(story: Source['story']): string | null {
	return story.published ?? story.year?.toString() ?? null;
}

/** Parts that are there, each ended by one full stop, the last (an address) by none. */
function sentences(parts: (string | null | undefined)[]): string {
	const there = parts.filter((part): part is string => Boolean(part));
	return there
		.map((part, i) => {
			const last = i === there.length - 1;
			return (last && /^https?:/.test(part)) || part.endsWith('.') ? part : `${part}.`;
		})
		.join(' ');
}
