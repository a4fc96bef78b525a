/**
 * `npm run check-article`: compares what the newspaper's page says now with what a story was read from: which sentences are gone, changed
 * or new, and which numbers lost words that they count.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#dataset';
import { readArticle } from '#files/article/read-article.ts';
import { compareArticle, type Comparison } from '#lib/article/compare.ts';
import { buildCorpus, type Corpus } from '#lib/data/corpus.ts';
import { countSentences } from '#lib/data/concordance.ts';
import { mentionsIn, type Scope } from '#lib/data/measures.ts';
import {
	readArguments,
	Refusal,
	runWhenStarted,
	type Command,
	type Terminal
} from '../command-line.ts';

const USAGE = `npm run check-article -- STORY PAGE [--data FOLDER]

  STORY          id of a story: the name of its folder under data/stories
  PAGE           the newspaper's page as it is now, saved: .html, .docx or plain text
  --data FOLDER  data where not given
`;

const checkArticle: Command = { name: 'check-article', usage: USAGE, run };

runWhenStarted(import.meta.url, checkArticle);

function run(args: readonly string[], { out }: Terminal): void {
	const { values, positionals } = readArguments(args, { data: { type: 'string' } }, USAGE);
	const [story, page, ...more] = positionals;
	if (story === undefined || page === undefined || more.length > 0) throw new Refusal(USAGE);
	const file = join(values.data ?? 'data', 'stories', story, 'dataset.json');
	const corpus = buildCorpus(JSON.parse(readFileSync(file, 'utf8')) as Dataset);
	const comparison = compareArticle(corpus, readArticle(page).text);
	const lines = tellDifferences(corpus, comparison);
	if (lines.length === 0) {
		out(
			`all ${String(corpus.sentences.length)} sentences of ${story} are on the page as they were read\n`
		);
		return;
	}
	out(lines.map((line) => `${line}\n`).join(''));
	throw new Refusal(`${page} no longer says what ${story} was read from`);
}

function tellDifferences(corpus: Corpus, { gone, changed, added, lost }: Comparison): string[] {
	const { sentences } = corpus;
	const told = [
		...gone.map((i) => `gone     ${sentences[i]!.id}: ${sentences[i]!.text}`),
		...changed.flatMap(({ sentence, now }) => [
			`changed  ${sentences[sentence]!.id}: ${sentences[sentence]!.text}`,
			`     to  ${now}`
		]),
		...added.map((text) => `new      ${text}`)
	];
	const numbers: string[] = [];
	const count = (name: string, all: number, rest: number) => {
		if (rest < all) numbers.push(`number   ${name}: ${String(all)} to ${String(rest)}`);
	};
	const missing = new Set(lost);
	const compare = (name: string, scope: Scope) => {
		const all = mentionsIn(corpus, scope);
		count(name, all.length, all.filter((mention) => !missing.has(mention)).length);
	};
	for (const [theme, { name }] of corpus.themes.entries())
		compare(`theme ${name}, mentions`, { theme });
	for (const [term, { text }] of corpus.terms.entries())
		compare(`term ${text}, mentions`, { term });
	for (const [delegation, { short }] of corpus.delegations.entries()) {
		const all = countSentences(corpus, { delegation });
		const fewer = gone.filter(
			(i) => sentences[i]!.delegation === delegation && sentences[i]!.place === 'body'
		).length;
		count(`delegation ${short}, sentences`, all, all - fewer);
	}
	return [...told, ...numbers];
}
