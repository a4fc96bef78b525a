import type { Dataset } from '#dataset';
import type { StoryFile, WrittenDelegation } from '#settings/story.ts';
import { writeItem } from './write-settlement.ts';
import { writeScalar } from './yaml-scalar.ts';

/** What the comments of a `story.yaml` say of the article. */
export interface Described {
	/** Title and subtitle; the story's id where it has none. */
	heading: string;
	/** The meeting that the subtitle names; null where it does not. */
	event: string | null;
}

/** Control characters and line breaks of a title must not end the comment that it stands in. */
const onOneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

export function describeArticle({ story }: Dataset): Described {
	const { title, subtitle, event, id } = story;
	const heading = [title, subtitle].filter(Boolean).join(' / ');
	return { heading: heading === '' ? id : heading, event };
}

/**
 * The text of a `story.yaml`: each setting with a comment, null for whatever is not known. The same settings give the same text.
 *
 * @param schemaLine its first line, by which editors of text know the schema
 */
export function writeStory(
	story: StoryFile,
	{ heading, event }: Described,
	schemaLine: string
): string {
	return [
		schemaLine,
		`# ${onOneLine(heading)}`,
		'#',
		'# What the article itself does not say. Null where nobody has told us: nothing here is guessed.',
		'',
		'# The prefecture, by its code: as data/regions/<code>.yaml has it, or as all of China’s are known. Null for an article about none, or without a map.',
		`region: ${quote(story.region)}`,
		'# The year of the meeting: articles print day and month only.',
		`year: ${String(story.year ?? null)}`,
		'# The headline. Only to be set where it was read wrongly, or the text lacks it.',
		`title: ${quote(story.title)}`,
		event === null
			? '# The name of the meeting, which the subtitle does not give.'
			: `# The subtitle names the meeting: ${onOneLine(event)}. Only to be set where it should be called otherwise.`,
		`event: ${quote(story.event)}`,
		'# What English pages call the report; they print the Chinese where it is null.',
		'english:',
		`  title: ${quote(story.english?.title)}`,
		`  event: ${quote(story.english?.event)}`,
		`  publisher: ${quote(story.english?.publisher)}`,
		'# The newspaper, the day as in 2021-09-29, the page, and the address where the article is published.',
		`publisher: ${quote(story.publisher)}`,
		`published: ${quote(story.published)}`,
		`page: ${quote(story.page)}`,
		`url: ${quote(story.url)}`,
		'# The day of the last correction, shown on the page.',
		`corrected: ${quote(story.corrected)}`,
		'# Ids that the story had before, after its folder was renamed: their addresses lead here.',
		...writeList(
			'formerly',
			(story.formerly ?? []).map((id) => `- ${writeScalar(id)}`)
		),
		'',
		'map:',
		'  # boundaries or tiles; tiles draw no boundary at all. Publishing boundaries needs a review: see the README.',
		`  style: ${story.map?.style ?? 'boundaries'}`,
		'  # The number of that review (审图号), printed with every map that draws boundaries.',
		`  approval: ${quote(story.map?.approval)}`,
		'',
		...writeDelegations(story.delegations ?? []),
		'# What you decide where the text leaves it open, or was read wrongly. npm run review shows each doubt with its lines;',
		'# data/README.md lists the kinds.',
		...writeList('settlements', (story.settlements ?? []).map(writeItem)),
		''
	].join('\n');
}

function writeDelegations(delegations: readonly WrittenDelegation[]): string[] {
	if (delegations.length === 0) {
		return [
			'# No delegation is named in the article, or none is called otherwise.',
			'delegations: []',
			''
		];
	}
	return [
		'# Names as printed. The id stands in addresses that articles keep for years: settle it before publishing. A short name',
		'# never drops a unit such as 武警 or 消防. Without the English name the English page prints the Chinese one.',
		'delegations:',
		...delegations.flatMap(({ name, id, short, en }) => [
			`  - name: ${quote(name)}`,
			`    id: ${id ?? 'null'}`,
			`    short: ${quote(short)}`,
			`    en: ${quote(en)}`
		]),
		''
	];
}

function writeList(key: string, items: readonly string[]): string[] {
	return items.length === 0 ? [`${key}: []`] : [`${key}:`, ...items.map((item) => `  ${item}`)];
}

function quote(text: string | null | undefined): string {
	return text == null ? 'null' : writeScalar(text);
}
