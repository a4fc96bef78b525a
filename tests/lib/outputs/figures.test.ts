import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { attendance, deriveFindings } from '#lib/data/findings.ts';
import { writeChoice } from '#lib/data/links.ts';
import { countByTerm } from '#lib/data/measures.ts';
import { exploreMessagesIn } from '#lib/messages/explore.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { cite } from '#lib/outputs/download/citation.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import StoryPage from '#lib/outputs/page/StoryPage.svelte';
import { view } from '../hengyang-view.ts';

/** Figures that the page says in more than one place are the same, or say in what they differ. */

const { corpus, dataset } = view;

describe.each(LANGUAGES)('the page in $code', (language) => {
	const { body } = render(StoryPage, {
		props: {
			view,
			language,
			root: './',
			files: './',
			home: '../',
			otherLanguage: '../',
			script: 'explore.js',
			downloads: [],
			citation: cite(dataset, language.code, { date: null }),
			neighbours: null,
			site: null
		}
	});
	const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
	const numbersIn = (html: string) => (text(html).match(/\d+/g) ?? []).map(Number);
	const words = messagesIn(language);

	test('has at its end what the finding about attendance says: the sums of the rows above', () => {
		const { attending, named } = attendance(corpus)!.values;
		const [, table = ''] = /<table class="attendance[^"]*">([^]*?)<\/table>/.exec(body) ?? [];
		const [rows = '', foot = ''] = table.split('<tfoot>');
		expect(numbersIn(foot).slice(-2)).toEqual([attending, named]);
		// Of those who print how many were there.
		const pairs = rows.split('<tr').flatMap((row) => {
			const [present = '', people = ''] = [
				...row.matchAll(/<td class="number[^"]*">([^<]*)<\/td>/g)
			].map(([, cell = '']) => cell);
			return Number(present) > 0 ? [[Number(present), Number(people) || 0] as const] : [];
		});
		const sum = (column: 0 | 1) => pairs.reduce((whole, pair) => whole + pair[column], 0);
		expect([sum(0), sum(1)]).toEqual([attending, named]);
	});

	test('leads from each finding to something that is there', () => {
		const targets = deriveFindings(corpus).filter(({ selection }) => !writeChoice(selection));
		expect(targets.map(({ view }) => view)).toContain('attendance');
		for (const { view } of targets) {
			expect(body).toContain(`href="./#${view}"`);
			expect(body).toContain(`id="${view}"`);
		}
	});

	test('counts the words of the body alike in finding, caption and list, and says which are not in it', () => {
		const inBody = countByTerm(corpus, {}).filter((n) => n > 0).length;
		const finding = deriveFindings(corpus).find(({ id }) => id === 'one-delegation');
		expect(finding?.values).toMatchObject({ terms: inBody });
		expect(corpus.terms.length).toBeGreaterThan(inBody);
		const [, cloud = ''] =
			/<section class="chart[^"]*" id="cloud"([^]*?)<\/section>/.exec(body) ?? [];
		const [, caption = ''] = /<figcaption[^>]*>([^]*?)<\/figcaption>/.exec(cloud) ?? [];
		expect(numbersIn(caption)).toContain(inBody);
		expect(numbersIn(caption)).not.toContain(corpus.terms.length);
		const [, list = ''] = /<summary>([^<]*)<\/summary>/.exec(cloud) ?? [];
		expect(numbersIn(list)).toEqual([corpus.terms.length, corpus.terms.length - inBody]);
	});

	test('claims of no delegation that it talked of something, and of no paraphrase that it is quotation', () => {
		for (const { name, en } of corpus.themes) {
			const title = words.map.titleTheme({
				theme: language.code === 'en' ? en : name,
				delegations: 1
			});
			expect(title).not.toMatch(/谈到|comes up/);
			expect(title).toMatch(/的报道计到|counted in the sections? on/);
		}
		expect(words.voices.explain).not.toMatch(/^引号内|^Text in quotation marks/);
		expect(words.voices.explain).toContain(words.voices.direct.toLowerCase());
	});

	test('says of two that are compared that it is of these two', () => {
		const said = exploreMessagesIn(language).compare.onlyIn('衡南县');
		expect(said).toMatch(
			/^两团中仅衡南县部分计到$|^Of the two, counted only in the section on 衡南县$/
		);
	});

	test('counts only those who are left where voices are filtered, and no zero', () => {
		expect(words.voices.titleSome({ shown: 3, n: 37 }).match(/\d+/g)?.map(Number).sort()).toEqual([
			3, 37
		]);
		expect(words.voices.titleSome({ shown: 0, n: 37 })).not.toMatch(/\d/);
	});
});
