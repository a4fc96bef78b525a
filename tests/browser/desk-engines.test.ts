import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { serialize } from '#extract/dataset/serialize.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { extract } from '#extract/extract.ts';
import { noLexicon } from '#extract/terms/lexicon.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { decodeArticle } from '#extract/text/article-file.ts';
import type { Reader } from '../../src/desk/reader/reader.ts';
import type { StoryFile } from '#settings/story.ts';
import { inEachEngine } from './browsers.ts';
import { serveSite } from './site.ts';

/** The desk reads every case as the commands do, byte for byte, in each engine. */

const site = await serveSite();
const CASES = 'tests/cases';

/** What the page is given of a case. */
type Given = Omit<(typeof cases)[number], 'sha256'>;

const cases = readdirSync(CASES).map((name) => {
	const folder = join(CASES, name);
	const optional = (file: string) =>
		existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null;
	const bytes = readFileSync(join(folder, 'article.txt'));
	const settings = optional('story.yaml');
	const words = optional('lexicon.yaml');
	const lexicon = words === null ? noLexicon : parseLexicon(words, 'lexicon.yaml');
	const { text, encoding } = decodeArticle(bytes, 'article.txt');
	const dataset = extract(
		{
			id: name,
			file: 'article.txt',
			sha256: createHash('sha256').update(bytes).digest('hex'),
			encoding,
			text
		},
		{
			story: settings === null ? noStory : parseStory(settings, 'story.yaml'),
			lexicon,
			region: null
		}
	);
	const { own: _, ...list } = lexicon;
	return {
		name,
		article: bytes.toString('base64'),
		settings: { ...((settings === null ? {} : parse(settings)) as StoryFile), region: null },
		lexicon: list,
		sha256: createHash('sha256').update(serialize(dataset)).digest('hex')
	};
});

/** A function for the page, whose imports are the page's own and not the test runner's. */
function forPage<Arguments extends unknown[], Result>(work: (...args: Arguments) => Result) {
	const source = work.toString().replaceAll('__vite_ssr_dynamic_import__', 'import');
	return Object.assign((...args: Arguments) => work(...args), { toString: () => source });
}

inEachEngine((tab) => {
	describe('the desk', () => {
		test('reads every case of the extraction to the command’s bytes', async () => {
			await tab().open(`${site.url}desk/`);
			const found: [string, string][] = [];
			// Some at a time: a driver takes no message of any length.
			for (let at = 0; at < cases.length; at += 40) {
				const some = cases
					.slice(at, at + 40)
					.map(({ name, article, settings, lexicon }) => ({ name, article, settings, lexicon }));
				const read = await tab().evaluate(
					forPage(async (some: Given[]) => {
						const address = document.getElementById('desk')!.dataset.reader!;
						const module = (await import(new URL(address, location.href).href)) as {
							reader: Reader;
						};
						await module.reader.complete();
						const results: [string, string][] = [];
						for (const { name, article, settings, lexicon } of some) {
							module.reader.start({ lexicon, regions: [] });
							const bytes = Uint8Array.from(atob(article), (mark) => mark.charCodeAt(0));
							const result = await module.reader.read({
								id: name,
								article: bytes,
								settings,
								words: {}
							});
							const folder = await module.reader.folder();
							if ('fault' in result || !folder) {
								results.push([name, JSON.stringify(result)]);
								continue;
							}
							const digest = await crypto.subtle.digest(
								'SHA-256',
								folder['dataset.json'] as Uint8Array<ArrayBuffer>
							);
							const hex = Array.from(new Uint8Array(digest), (byte) =>
								byte.toString(16).padStart(2, '0')
							).join('');
							results.push([name, hex]);
						}
						return results;
					}),
					some
				);
				found.push(...read);
			}
			expect(found.length).toBeGreaterThan(100);
			expect(found).toEqual(cases.map(({ name, sha256 }) => [name, sha256]));
		});

		test('answers in its worker', async () => {
			await tab().open(`${site.url}desk/`);
			const facts = await tab().evaluate(async () => {
				const until = async <T>(find: () => T | null | undefined): Promise<T> => {
					for (;;) {
						const found = find();
						if (found) return found;
						await new Promise((resume) => setTimeout(resume, 50));
					}
				};
				const box = await until(() => document.querySelector<HTMLTextAreaElement>('#article-text'));
				box.value = '雨湖区代表团\n李建国代表说：“要把乡村振兴抓到底。”\n';
				box.dispatchEvent(new Event('input', { bubbles: true }));
				await until(() => document.querySelector('#take-zip:not([disabled])'));
				return document.querySelector('.reading .facts')!.textContent;
			});
			expect(facts).toContain('1个代表团，点名发言1人，发言1条');
			expect(facts).toContain('湘潭市');
		});
	});
});
