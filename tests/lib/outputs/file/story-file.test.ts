import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { serialize } from '#extract/dataset/serialize.ts';
import { buildCorpus } from '#lib/data/corpus.ts';
import { romanize } from '#lib/data/romanize.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { cite } from '#lib/outputs/download/citation.ts';
import { openFile } from '#lib/outputs/file/open-file.ts';
import StoryPage from '#lib/outputs/page/StoryPage.svelte';
import type { StoryView } from '#lib/outputs/page/view.ts';
import { recount } from '#lib/recount/recount.ts';
import { readShown } from '#lib/recount/shown.ts';
import { findDeadLinks, findNothings } from '../../../walk.ts';
import { view } from '../../hengyang-view.ts';
import { readMadeUpInputs } from '../../made-up-stories.ts';
import { say } from '../../recount/say.ts';
import { makeFile, openPage, words } from './made.ts';

const stories = new Map([
	['hengyang-2021', { view, words, isWithheld: false }],
	...readMadeUpInputs()
]);

/** What a page asks for by being opened. */
const REQUESTS =
	/\s(?:src|srcset|poster|data|action|formaction|background|ping)="(?!data:)|<(?:iframe|object|embed|base|form)\b|@import|url\((?!["']?data:)|<link\b(?![^>]*href="data:,")/gi;

describe.each([...stories])('%s', (_, input) => {
	const { view } = input;
	// A file takes seconds to make: once for all that is asked of it.
	const made = new Map(
		LANGUAGES.map((language) => {
			const html = makeFile({ ...input, language });
			return [language.code, { html, shown: readShown(openPage(html)) }] as const;
		})
	);
	const files = [...made].map(([code, { html }]) => [code, html] as const);

	test.each(files)('asks nobody for anything (%s)', (_, html) => {
		const page = html.replace(/<script type="application\/json"[^]*?<\/script>/g, '');
		expect(page.match(REQUESTS) ?? []).toEqual([]);
	});

	test.each(files)('leads only to what is in it (%s)', (_, html) => {
		expect(findDeadLinks(new Map([['', html]]), () => false)).toEqual([]);
	});

	test.each(files)('prints no count of nothing (%s)', (_, html) => {
		expect(findNothings(html)).toEqual([]);
	});

	test.each(files)('opens again as it was (%s)', (_, html) => {
		const opened = openFile(html);
		expect(serialize(opened!.dataset)).toBe(serialize(view.dataset));
		expect(opened).toMatchObject({ article: view.article, region: view.region, sources: {} });
	});

	test.each(LANGUAGES)('shows the numbers and sentences of the site’s page ($code)', (language) => {
		const { head, body } = render(StoryPage, {
			props: {
				view,
				language,
				root: './',
				files: '../',
				otherLanguage: '../en/',
				home: '../',
				script: 'explore.js',
				downloads: [],
				citation: cite(view.dataset, language.code, {}),
				neighbours: null,
				site: null
			}
		});
		const site = readShown(openPage(head + body));
		expect(site.sentences.size).toBe(view.dataset.sentences.length);
		expect(site.statements.size).toBe(view.dataset.statements.length);
		if (view.dataset.terms.length > 0) expect(site.counts.length).toBeGreaterThan(0);
		expect(made.get(language.code)!.shown).toEqual(site);
	});

	test.each([...made])('counts itself again, and agrees (%s)', (_, { html, shown }) => {
		const { dataset, article, words } = openFile(html)!;
		const result = recount({ dataset, article, words, shown });
		expect(say(result)).toEqual([]);
		expect(result.looked).toBeGreaterThan(view.dataset.sentences.length * 3);
	});
});

test('its policy allows what stands in it, and nothing else', () => {
	const html = makeFile({ view });
	const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)![1]!;
	const hashesOf = (pattern: RegExp) =>
		[...html.matchAll(pattern)]
			.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
			.join(' ');
	expect(policy.split('; ')).toEqual([
		"default-src 'none'",
		`script-src ${hashesOf(/<script>([^]*?)<\/script>/g)}`,
		`style-src ${hashesOf(/<style>([^]*?)<\/style>/g)}`,
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types svelte-trusted-html'
	]);
	expect(html).not.toMatch(/\sstyle="|\son[a-z]+="/);
	expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script'));
});

test('the same story makes the same bytes', () => {
	expect(makeFile({ view })).toBe(makeFile({ view: structuredClone(view) }));
});

test('no text ends the element that it is kept in', () => {
	const evil = '</script><script>alert(1)</script><!--<script>';
	const hostile: StoryView = structuredClone(view);
	hostile.dataset.story.title = evil;
	hostile.dataset.statements[0]!.text = evil;
	hostile.article = hostile.article.slice(0, -evil.length) + evil;
	hostile.corpus = buildCorpus(hostile.dataset, romanize);
	const html = makeFile({
		view: hostile,
		sources: { settings: evil }
	});
	expect(html.split('<script>').length).toBe(makeFile({ view }).split('<script>').length);
	expect(openFile(html)).toMatchObject({
		dataset: hostile.dataset,
		article: hostile.article,
		sources: { settings: evil }
	});
});

test('a file that is no file of a story is none', () => {
	expect(openFile('<!doctype html><p>好</p>')).toBeNull();
	expect(openFile('')).toBeNull();
	expect(openFile(makeFile({ view }).slice(0, -200_000))).toBeNull();
});

test('the committed dataset comes out of the file byte for byte', () => {
	const { dataset } = openFile(makeFile({ view }))!;
	const committed = readFileSync('data/stories/hengyang-2021/dataset.json', 'utf8');
	expect(serialize(dataset)).toBe(committed);
});

test('where somebody is withdrawn, the report is in the file as far as the page prints it', () => {
	const withdrawn: StoryView = structuredClone(view);
	const gone = withdrawn.dataset.sentences.find(({ text }) => text.includes('王海军'))!;
	withdrawn.dataset.sentences = withdrawn.dataset.sentences.filter((s) => s !== gone);
	for (const term of withdrawn.dataset.terms)
		term.mentions = term.mentions.filter((m) => m.sentence !== gone.id);
	const { dataset: left } = withdrawn;
	left.speakers = left.speakers.filter(({ name }) => name !== '王海军');
	left.statements = left.statements.filter(({ speakers }) => !speakers.includes('wang-haijun'));
	const held = new Set(left.statements.map(({ id }) => id));
	for (const sentence of left.sentences)
		sentence.statements = sentence.statements.filter((id) => held.has(id));
	for (const { mentions } of left.terms)
		for (const mention of mentions)
			mention.speakers = mention.speakers.filter((speaker) => speaker !== 'wang-haijun');
	withdrawn.corpus = buildCorpus(withdrawn.dataset, romanize);
	const html = makeFile({ view: withdrawn, isWithheld: true });
	expect(html).not.toContain('王海军');
	const { article, dataset } = openFile(html)!;
	expect(article.length).toBe(view.article.length);
	for (const { spans, text } of dataset.sentences)
		expect(spans.map(([a, b]) => article.slice(a, b)).join('')).toBe(text);
});
