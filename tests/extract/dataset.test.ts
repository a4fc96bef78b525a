import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Dataset, Span } from '#dataset';
import { serialize } from '#extract/dataset/serialize.ts';
import { fold } from '#extract/text/fold.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { readStory } from './reading.ts';

const stories = readdirSync('data/stories');
const lexicon = parseLexicon(readFileSync('data/lexicon.yaml', 'utf8'), 'data/lexicon.yaml');

describe.each(stories)('%s: the dataset, read anew', (id) => {
	const { article, dataset } = readStory(id);
	const printed = (spans: Span[]) => spans.map(([a, b]) => article.slice(a, b)).join('');

	test('is the one that is committed', () => {
		expect(serialize(dataset)).toBe(readFileSync(join('data/stories', id, 'dataset.json'), 'utf8'));
	});

	test('is valid against the published schema', () => {
		const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
		const validate = ajv.compile(JSON.parse(readFileSync('static/schema/dataset-1.json', 'utf8')));
		validate(dataset);
		expect(validate.errors).toBeNull();
	});

	test('has ids that nothing else has, readable in an address', () => {
		for (const list of [
			dataset.delegations,
			dataset.speakers,
			dataset.statements,
			dataset.sentences,
			dataset.terms,
			dataset.themes
		]) {
			const ids = list.map((item) => item.id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
		}
	});

	test('has spans that lie in the article, in order, without touching each other', () => {
		let seen = 0;
		const visit = (value: unknown): void => {
			if (Array.isArray(value)) value.forEach(visit);
			else if (typeof value === 'object' && value !== null) {
				for (const [key, item] of Object.entries(value)) {
					if (key !== 'spans') {
						visit(item);
						continue;
					}
					let end = -1;
					for (const [from, to] of item as Span[]) {
						expect(from).toBeGreaterThan(end);
						expect(to).toBeGreaterThan(from);
						expect(to).toBeLessThanOrEqual(article.length);
						end = to;
						seen++;
					}
				}
			}
		};
		visit(dataset);
		expect(seen).toBeGreaterThan(400);
	});

	test('prints what its spans say, everywhere', () => {
		for (const delegation of dataset.delegations) {
			expect(printed(delegation.spans)).toBe(delegation.name);
			for (const unit of delegation.units) expect(printed(unit.spans)).toBe(unit.name);
			for (const reporter of delegation.reporters)
				expect(printed(reporter.spans)).toBe(reporter.name);
			for (const session of delegation.sessions)
				expect(printed(session.spans)).toBe(session.printed);
			if (delegation.headline) {
				expect(printed(delegation.headline.spans)).toBe(delegation.headline.text);
			}
		}
		for (const speaker of dataset.speakers) {
			expect(speaker.mentions.length).toBeGreaterThan(0);
			for (const mention of speaker.mentions) expect(printed([mention])).toBe(speaker.name);
			if (speaker.affiliation) {
				expect(printed(speaker.affiliation.spans)).toBe(speaker.affiliation.text);
			}
		}
		for (const statement of dataset.statements) {
			expect(printed(statement.spans)).toBe(statement.text);
			if (statement.cue) expect(printed(statement.cue.spans)).toBe(statement.cue.text);
		}
		for (const sentence of dataset.sentences) expect(printed(sentence.spans)).toBe(sentence.text);
		for (const term of dataset.terms) {
			for (const mention of term.mentions) {
				// Other characters may print it, which are read as the same.
				expect([term.text, ...term.variants].map(fold)).toContain(fold(printed(mention.spans)));
			}
		}
		for (const hot of dataset.hotWords) {
			for (const word of hot.words) expect(printed(hot.spans)).toContain(word);
			expect(printed(hot.spans)).toContain(hot.label);
		}
	});

	test('covers every character of headlines and bodies with sentences, once', () => {
		const bare = (text: string) => text.replace(/\s/gu, '');
		for (const delegation of dataset.delegations) {
			const lines = article
				.slice(...delegation.section)
				.split('\n')
				.filter(Boolean);
			// The first line is the heading; bylines in brackets open the body.
			const body = lines
				.slice(1)
				.join('')
				.replace(/本报讯（[^）]*）/u, '');
			const sentences = dataset.sentences.filter(
				(sentence) => sentence.delegation === delegation.id
			);
			expect(sentences.map((sentence) => bare(sentence.text)).join('')).toBe(bare(body));
		}
	});

	test('counts terms as a plain search does: longest first, from left to right', () => {
		const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
		const patterns = lexicon.terms.flatMap(({ id, text, variants }) =>
			[text, ...variants].map((pattern) => ({ id, pattern }))
		);
		patterns.sort((a, b) => b.pattern.length - a.pattern.length);
		const termOf = new Map(patterns.map(({ id, pattern }) => [pattern, id]));
		const any = new RegExp(patterns.map(({ pattern }) => escape(pattern)).join('|'), 'gu');

		const mentions = new Map<string, string[]>();
		const inside = new Map<string, number>();
		for (const sentence of dataset.sentences) {
			for (const [match] of sentence.text.matchAll(any)) {
				const id = termOf.get(match)!;
				mentions.set(id, [...(mentions.get(id) ?? []), sentence.id]);
				for (const other of lexicon.terms) {
					if (other.id === id) continue;
					const own = [other.text, ...other.variants].sort((a, b) => b.length - a.length);
					const count = match.match(new RegExp(own.map(escape).join('|'), 'gu'))?.length ?? 0;
					inside.set(other.id, (inside.get(other.id) ?? 0) + count);
				}
			}
		}
		for (const term of lexicon.terms) {
			const found = dataset.terms.find(({ id }) => id === term.id);
			expect([term.text, found?.mentions.map(({ sentence }) => sentence) ?? []]).toEqual([
				term.text,
				mentions.get(term.id) ?? []
			]);
			expect([term.text, found?.inside ?? 0]).toEqual([term.text, inside.get(term.id) ?? 0]);
		}
	});

	test('orders terms by mentions, then by first mention, and lists them under their themes', () => {
		const key = ({ mentions }: Dataset['terms'][number]) => [
			-mentions.length,
			mentions[0]?.spans[0]?.[0] ?? Infinity
		];
		for (let i = 1; i < dataset.terms.length; i++) {
			const [count, first] = key(dataset.terms[i]!);
			const [countBefore, firstBefore] = key(dataset.terms[i - 1]!);
			expect(countBefore! < count! || (countBefore === count && firstBefore! <= first!)).toBe(true);
		}
		for (const theme of dataset.themes) {
			expect(theme.terms).toEqual(
				dataset.terms.filter((term) => term.theme === theme.id).map((term) => term.id)
			);
		}
	});

	test('links sentences and statements that share a character, and no others', () => {
		const covers = (spans: Span[]) =>
			new Set(spans.flatMap(([a, b]) => Array.from({ length: b - a }, (_, i) => a + i)));
		const meet = (a: Set<number>, b: Set<number>) => [...a].some((place) => b.has(place));
		const statements = dataset.statements.map((statement) => ({
			statement,
			places: covers(statement.spans)
		}));
		for (const sentence of dataset.sentences) {
			const places = covers(sentence.spans);
			expect(sentence.statements).toEqual(
				statements.filter((item) => meet(item.places, places)).map(({ statement }) => statement.id)
			);
		}
		for (const term of dataset.terms) {
			for (const mention of term.mentions) {
				const at = covers(mention.spans);
				const speakers = statements
					.filter(({ places }) => meet(places, at))
					.flatMap(({ statement }) => statement.speakers);
				expect(new Set(mention.speakers)).toEqual(new Set(speakers));
				const sentence = dataset.sentences.find(({ id }) => id === mention.sentence)!;
				expect([...at].every((place) => covers(sentence.spans).has(place))).toBe(true);
				expect(mention.delegation).toBe(sentence.delegation);
			}
		}
	});

	test('gives words to every speaker, and mentions each wherever the name is printed', () => {
		for (const speaker of dataset.speakers) {
			expect(dataset.statements.some(({ speakers }) => speakers.includes(speaker.id))).toBe(true);
			const section = dataset.delegations.find(({ id }) => id === speaker.delegation)?.section;
			const [from, to] = section ?? [0, article.length];
			const places: Span[] = [];
			for (let at = article.indexOf(speaker.name, from); at >= 0 && at < to;) {
				places.push([at, at + speaker.name.length]);
				at = article.indexOf(speaker.name, at + 1);
			}
			expect(speaker.mentions).toEqual(places);
		}
	});

	test('has no statement that overlaps another', () => {
		let end = 0;
		for (const { spans } of dataset.statements) {
			expect(spans[0]![0]).toBeGreaterThanOrEqual(end);
			end = spans.at(-1)![1];
		}
	});
});
