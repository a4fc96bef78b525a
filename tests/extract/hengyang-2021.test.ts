import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readStory } from './reading.ts';

/** The hand count: see the head of the file for how the article was read. */
interface HandCount {
	title: string;
	subtitle: string;
	event: string;
	delegations: {
		name: string;
		units: { name: string; adcode: string | null }[];
		headline: string;
		reporters: { name: string; role: string | null }[];
		sessions: { printed: string; month: number; day: number; part: string | null }[];
		attendance: number | null;
		sentences: number;
		hotWords?: { label: string; words: string[] };
		speakers: { name: string; title: string; affiliation: string | null; printed: number }[];
		statements: {
			by: string[];
			kind: string;
			cue: string | null;
			text: string;
			others?: boolean;
			collective?: boolean;
			inferred?: boolean;
		}[];
	}[];
	terms: Record<string, [body: number, headlines: number, inside: number]>;
	themes: Record<string, number>;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const hand = parse(read('./hengyang-2021.expected.yaml')) as HandCount;
const { dataset } = readStory('hengyang-2021');

const delegationNames = new Map(dataset.delegations.map(({ id, name }) => [id, name]));
const speakerNames = new Map(dataset.speakers.map(({ id, name }) => [id, name]));
const sentences = new Map(dataset.sentences.map((sentence) => [sentence.id, sentence]));
const inDelegation = (name: string) => (item: { delegation: string | null }) =>
	item.delegation !== null && delegationNames.get(item.delegation) === name;

describe('the Hengyang article of 2021, against the hand count', () => {
	it('has its title, subtitle and event', () => {
		const { title, subtitle, event } = dataset.story;
		expect({ title, subtitle, event }).toEqual({
			title: hand.title,
			subtitle: hand.subtitle,
			event: hand.event
		});
	});

	it('has the fifteen delegations in their order', () => {
		expect(dataset.delegations.map(({ name }) => name)).toEqual(
			hand.delegations.map(({ name }) => name)
		);
	});

	it('has all 12 county-level divisions, each once', () => {
		const adcodes = dataset.delegations.flatMap(({ units }) =>
			units.flatMap(({ adcode }) => adcode ?? [])
		);
		expect(new Set(adcodes).size).toBe(12);
		expect(adcodes).toHaveLength(12);
	});

	it('names no speaker beyond the 37 who are printed, and nobody twice', () => {
		expect(dataset.speakers.map(({ name }) => name)).toEqual(
			hand.delegations.flatMap(({ speakers }) => speakers.map(({ name }) => name))
		);
		expect(new Set(speakerNames.values()).size).toBe(37);
	});

	it('has no statement outside the delegations', () => {
		expect(dataset.statements.filter(({ delegation }) => delegation === null)).toEqual([]);
		expect(dataset.statements).toHaveLength(
			hand.delegations.reduce((sum, { statements }) => sum + statements.length, 0)
		);
	});

	it('counts every term as often as it is printed in bodies, in headlines and inside longer terms', () => {
		const counted = dataset.terms.map(({ id, mentions, inside }) => {
			const body = mentions.filter(({ sentence }) => sentences.get(sentence)?.place === 'body');
			return [id, [body.length, mentions.length - body.length, inside]];
		});
		expect(Object.fromEntries(counted)).toEqual(hand.terms);
	});

	it('finds every theme in as many body sentences', () => {
		const counted = dataset.themes.map(({ id }) => {
			const found = dataset.terms
				.filter(({ theme }) => theme === id)
				.flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence))
				.filter((sentence) => sentences.get(sentence)?.place === 'body');
			return [id, new Set(found).size];
		});
		expect(Object.fromEntries(counted)).toEqual(hand.themes);
		expect(counted.map(([id]) => id)).toEqual(Object.keys(hand.themes));
	});
});

describe.each(hand.delegations)('$name, against the hand count', (expected) => {
	const delegation = dataset.delegations.find(({ name }) => name === expected.name);

	it('has its units with their codes', () => {
		expect(delegation?.units.map(({ name, adcode }) => ({ name, adcode }))).toEqual(expected.units);
	});

	it('has its headline', () => {
		expect(delegation?.headline?.text).toBe(expected.headline);
	});

	it('has its reporters with their roles', () => {
		expect(delegation?.reporters.map(({ name, role }) => ({ name, role }))).toEqual(
			expected.reporters
		);
	});

	it('has its sessions', () => {
		expect(
			delegation?.sessions.map(({ printed, month, day, part }) => ({ printed, month, day, part }))
		).toEqual(expected.sessions);
	});

	it('has its attendance, where one is printed', () => {
		expect(delegation?.attendance?.count ?? null).toBe(expected.attendance);
	});

	it('has its body sentences', () => {
		const body = dataset.sentences.filter(inDelegation(expected.name));
		expect(body.filter(({ place }) => place === 'body')).toHaveLength(expected.sentences);
		expect(body.filter(({ place }) => place === 'headline')).toHaveLength(1);
	});

	it('has what it calls hot words', () => {
		const found = dataset.hotWords.filter(inDelegation(expected.name));
		expect(found.map(({ label, words }) => ({ label, words }))).toEqual(
			expected.hotWords ? [expected.hotWords] : []
		);
	});

	it('has its speakers with affiliation and number of mentions', () => {
		const found = dataset.speakers.filter(inDelegation(expected.name));
		expect(
			found.map(({ name, title, affiliation, mentions }) => ({
				name,
				title,
				affiliation: affiliation?.text ?? null,
				printed: mentions.length
			}))
		).toEqual(expected.speakers);
	});

	it('has its statements: whose, of which kind, after which cue, in which words', () => {
		const found = dataset.statements.filter(inDelegation(expected.name));
		expect(
			found.map(({ speakers, kind, cue, text, others, collective, inferred }) => ({
				by: speakers.map((id) => speakerNames.get(id)),
				kind,
				cue: cue?.text ?? null,
				text,
				others,
				collective,
				inferred
			}))
		).toEqual(
			expected.statements.map(
				({ others = false, collective = false, inferred = false, ...of }) => ({
					...of,
					others,
					collective,
					inferred
				})
			)
		);
	});
});
