import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '#lib/data/corpus.ts';
import { listPassages } from '#lib/data/concordance.ts';
import { placeInArticle } from '#lib/data/text-fragment.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import PassageList from '#lib/outputs/page/PassageList.svelte';
import Voices from '#lib/outputs/page/Voices.svelte';
import { corpus } from '../../hengyang.ts';

/** Sentences lead into the newspaper's own page, where an editor has told us of it. */

const url = 'https://paper.example/2021-09-30.html';
const online: Corpus = { ...corpus, story: { ...corpus.story, url } };
const linksIn = (html: string) =>
	[...html.matchAll(/<a [^>]*href="(https:[^"]*)"/g)].map(([, href = '']) =>
		href.replaceAll('&amp;', '&')
	);

describe.each(LANGUAGES)('in $code', (language) => {
	const common = { language, words: messagesIn(language), root: './' };

	test('each sentence of a list leads to its place there, none without an address', () => {
		const list = (of: Corpus) => {
			const groups = listPassages(of, { theme: 0 });
			return linksIn(render(PassageList, { props: { ...common, corpus: of, groups } }).body);
		};
		const lines = listPassages(online, { theme: 0 }).flatMap(({ passages }) =>
			passages.flatMap((passage) => passage.lines.map((line) => line.sentence))
		);
		expect(lines.length).toBeGreaterThan(5);
		expect(list(online)).toEqual(lines.map((sentence) => placeInArticle(online, sentence)));
		expect(list(corpus)).toEqual([]);
	});

	test('each statement of a voice leads to the sentence that it begins in', () => {
		const links = linksIn(render(Voices, { props: { ...common, corpus: online } }).body);
		const begun = new Set(online.statements.map(({ sentences }) => sentences[0]!));
		expect(new Set(links)).toEqual(new Set([...begun].map((s) => placeInArticle(online, s))));
		expect(linksIn(render(Voices, { props: { ...common, corpus } }).body)).toEqual([]);
	});
});
