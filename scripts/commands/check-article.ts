/**
 * `npm run check-article`: compares what the newspaper's page says now with what a story was read from: which sentences are gone, changed
 * or new, and which numbers change with them.
 */
import { join } from 'node:path';
import { makeFinder } from '#extract/terms/terms.ts';
import { readArticle } from '#files/article/read-article.ts';
import { tellDifferences, type Differences } from '#lib/article/differences.ts';
import { buildCorpus } from '#lib/data/corpus.ts';
import {
	readArguments,
	Refusal,
	runWhenStarted,
	type Command,
	type Terminal
} from '../command-line.ts';
import { readStory } from './review/read-story.ts';

const USAGE = `npm run check-article -- STORY PAGE [--data FOLDER]

  STORY          id of a story: the name of its folder under data/stories
  PAGE           the newspaper's page as it is now, saved: .html, .docx or plain text
  --data FOLDER  data where not given
`;

export const checkArticle: Command = { name: 'check-article', usage: USAGE, run };

runWhenStarted(import.meta.url, checkArticle);

function run(args: readonly string[], { out }: Terminal): void {
	const { values, positionals } = readArguments(args, { data: { type: 'string' } }, USAGE);
	const [story, page, ...more] = positionals;
	if (story === undefined || page === undefined || more.length > 0) throw new Refusal(USAGE);
	const data = values.data ?? 'data';
	const { dataset, lexicon, upToDate } = readStory(data, story);
	if (!upToDate) {
		const file = join(data, 'stories', story, 'dataset.json');
		out(`${file} is not what the story is read as now; run npm run extract\n`);
	}
	const corpus = buildCorpus(dataset);
	const words = { ...lexicon, find: makeFinder(lexicon) };
	const lines = writeDifferences(tellDifferences(corpus, words, readArticle(page).text));
	if (lines.length === 0) {
		out(
			`all ${String(corpus.sentences.length)} sentences of ${story} are on the page as they were read\n`
		);
		return;
	}
	out(lines.map((line) => `${line}\n`).join(''));
	throw new Refusal(`${page} differs from what ${story} was read from`);
}

/** What a number counts. */
const COUNTED = { theme: 'mentions', term: 'mentions', delegation: 'sentences' };

const writeDifferences = ({ gone, changed, added, numbers }: Differences): string[] => [
	...gone.map(({ id, text }) => `gone     ${id}: ${text}`),
	...changed.flatMap(({ id, text, now }) => [`changed  ${id}: ${text}`, `     to  ${now}`]),
	...added.flatMap(({ text, placed }) => [
		`new      ${text}`,
		...(placed ? [] : ['         the page does not tell its section: in no number of sentences'])
	]),
	...numbers.map(
		({ of, place, name, was, now }) =>
			`number   ${of} ${name}, ${COUNTED[of]}${place === 'headline' ? ' in headlines' : ''}: ${String(was)} to ${String(now)}`
	)
];
