import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noStory } from '#extract/editor/settlement.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import { RULES } from '#extract/speech/rules.ts';
import { noLexicon } from '#extract/terms/lexicon.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { decode } from '#extract/text/decode.ts';
import { readBytes, readText } from '#files/read-text.ts';
import { enSheet } from '#lib/messages/en.sheet.ts';
import { ENGLISH } from '#lib/messages/language.ts';
import { zhSheet } from '#lib/messages/zh.sheet.ts';
import { readReviewed, type Reviewed } from '#review/reviewed.ts';
import { writeSheet } from '#review/sheet.ts';
import { readStory } from '../../scripts/commands/review/read-story.ts';

/** The sheet says all its own words in the language that it is written in; what it prints of the article stays Chinese. */

const HAN = /\p{Script=Han}+/gu;

/** Each message by its way to it: `tray.copied`. */
function messagesIn(value: unknown, path = ''): [path: string, message: unknown][] {
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([key, inside]) => messagesIn(inside, `${path}.${key}`));
}

test('every message is there in both languages, and says something', () => {
	const [zh, en] = [messagesIn(zhSheet), messagesIn(enSheet)];
	expect(en.map(([path]) => path).sort()).toEqual(zh.map(([path]) => path).sort());
	const silent = (messages: typeof zh) =>
		messages.filter(([, message]) => message === '').map(([path]) => path);
	// Chinese sentences need no blank between them.
	expect([silent(zh), silent(en)]).toEqual([['.gap'], []]);
	const written = en.filter(([, message]) => typeof message === 'string');
	expect(written.filter(([, message]) => String(message).match(HAN))).toEqual([]);
});

test('every rule has its words, and no words are of a rule that is gone', () => {
	expect(Object.keys(zhSheet.rules).sort()).toEqual(Object.keys(RULES).sort());
});

test('what writes the sheet has no word of its own', () => {
	for (const file of readdirSync('src/review').filter((name) => /\.[jt]s$/.test(name))) {
		const source = readFileSync(join('src/review', file), 'utf8');
		const code = source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
		expect([file, code.match(HAN)]).toEqual([file, null]);
	}
});

/** A case as a story that nothing else is known of. */
function readCase(name: string): Reviewed {
	const file = (part: string) => join('tests/cases', name, part);
	const optional = <T>(part: string, read: (source: string, file: string) => T, otherwise: T) =>
		existsSync(file(part)) ? read(readText(file(part)), file(part)) : otherwise;
	const { text, encoding } = decode(readBytes(file('article.txt')), file('article.txt'));
	const context = {
		story: optional('story.yaml', parseStory, noStory),
		lexicon: optional('lexicon.yaml', parseLexicon, noLexicon),
		region: null
	};
	return readReviewed({ id: name, file: 'article.txt', sha256: '', encoding, text }, context, null);
}

/** Whatever may be Chinese in an English sheet: the article, and what people wrote about it. */
function printedIn({ article, story, lexicon, region, dataset }: Reviewed): string {
	const { settlements, map: _, english: __, ...settings } = story;
	const written = settlements.map(({ origin: ___, ...settlement }) => settlement);
	return [
		article.replace(/\s/gu, ''),
		JSON.stringify([settings, written, lexicon.terms, lexicon.themes, lexicon.never]),
		JSON.stringify([
			region?.name,
			dataset.story.reporters,
			dataset.delegations,
			dataset.terms,
			dataset.themes
		]),
		// What stands between their words in the article is none of theirs: the furniture of a page.
		...[...dataset.sentences, ...dataset.statements].map(({ text }) => text),
		...dataset.diagnostics.map(({ spans }) =>
			spans.map(([from, to]) => article.slice(from, to)).join('')
		)
	].join('\n');
}

/** Chinese that a sheet says and nobody printed. */
function strangeIn(read: Reviewed): string[] {
	const html = writeSheet(read, { language: ENGLISH, words: enSheet }, { style: '', script: '' });
	const printed = printedIn(read);
	// Lines of settlements are as they are pasted.
	const said = html.replace(/ data-line="[^"]*"|<div class="line"><code>[^<]*<\/code>/g, '');
	return [...new Set(said.match(HAN))].filter((words) => !printed.includes(words));
}

describe('a sheet in English has no Chinese but what is printed', () => {
	const cases = readdirSync('tests/cases');

	test('in any case of the extraction', () => {
		const nothingSettles = { tryWith: () => null };
		const strange = cases.map((name) => [
			name,
			strangeIn({ ...readCase(name), ...nothingSettles })
		]);
		expect(strange.filter(([, words]) => words!.length > 0)).toEqual([]);
	});

	test('nor what it offers an editor', () => {
		const some = cases.filter((_, i) => i % 12 === 0);
		expect(some.map((name) => [name, strangeIn(readCase(name))])).toEqual(
			some.map((name) => [name, []])
		);
		expect(strangeIn(readStory('tests/fixtures/made-up/data', 'wangchuan-2022'))).toEqual([]);
	});
});
