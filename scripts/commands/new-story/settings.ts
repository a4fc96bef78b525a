import type { Dataset } from '#dataset';
import { writeScalar } from '#extract/editor/yaml-scalar.ts';

/** What an editor said on the command line; null where nothing was said. */
export interface StoryFacts {
	region: string | null;
	year: number | null;
	publisher: string | null;
	published: string | null;
}

/**
 * The text of a new `story.yaml`: what was said, null for the rest, a comment for each setting, and the delegations that the
 * extraction found, with the ids and short names that it would give them.
 */
export function writeSettings(dataset: Dataset, facts: StoryFacts): string {
	const { title, subtitle, event } = dataset.story;
	const heading = [title, subtitle].filter(Boolean).join(' / ');
	return [
		`# ${heading === '' ? dataset.story.id : heading}`,
		'#',
		'# What the article itself does not say. Null where nobody has told us: nothing here is guessed.',
		'',
		'# The prefecture: a file data/regions/<code>.yaml. Null for an article about none, or without a map.',
		`region: ${quote(facts.region)}`,
		'# The year of the meeting: articles print day and month only.',
		`year: ${String(facts.year)}`,
		event === null
			? '# The name of the meeting, which the subtitle does not give.'
			: `# The subtitle names the meeting: ${event}. Only to be set where it should be called otherwise.`,
		'event: null',
		'# The newspaper, the day as in 2021-09-29, the page, and the address where the article is published.',
		`publisher: ${quote(facts.publisher)}`,
		`published: ${quote(facts.published)}`,
		'page: null',
		'url: null',
		'# The day of the last correction, shown on the page.',
		'corrected: null',
		'# Ids that the story had before, after its folder was renamed: their addresses lead here.',
		'formerly: []',
		'',
		'map:',
		'  # boundaries or tiles; tiles draw no boundary at all. Publishing boundaries needs a review: see the README.',
		'  style: boundaries',
		'  # The number of that review (审图号), printed in every caption and picture.',
		'  approval: null',
		'',
		...writeDelegations(dataset),
		'# What you decide where the text leaves it open, or was read wrongly. npm run review shows each doubt with its lines;',
		'# data/README.md lists the kinds.',
		'settlements: []',
		''
	].join('\n');
}

function writeDelegations({ delegations }: Dataset): string[] {
	if (delegations.length === 0) {
		return ['# No delegation is named in the article.', 'delegations: []', ''];
	}
	return [
		'# Names as printed. The id stands in addresses that articles keep for years: settle it before publishing. A short name',
		'# never drops a unit such as 武警 or 消防. Without the English name the English page prints the Chinese one.',
		'delegations:',
		...delegations.flatMap(({ name, id, short, en }) => [
			`  - name: ${quote(name)}`,
			`    id: ${id}`,
			`    short: ${quote(short)}`,
			`    en: ${quote(en)}`
		]),
		''
	];
}

function quote(text: string | null): string {
	return text === null ? 'null' : writeScalar(text);
}
