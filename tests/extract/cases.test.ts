import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCase } from '../../scripts/tools/score/read-case.ts';

/**
 * Each folder is a case: `article.txt`, the text as a newspaper might print it, and `expected.yaml`, what a person read in
 * it. What `expected.yaml` does not mention is not compared. `story.yaml` and `lexicon.yaml` are used where they are there.
 */
interface Expected {
	encoding?: string;
	story?: Partial<Record<'title' | 'subtitle' | 'event', string | null>>;
	delegations?: {
		name: string;
		units?: string[];
		headline?: string | null;
		/** 周敏（记者）, or the name alone where no role is printed. */
		reporters?: string[];
		sessions?: string[];
		attendance?: number | null;
	}[];
	/** All speakers, in the order of their first words. */
	speakers?: {
		name: string;
		id?: string;
		title?: string | null;
		/** The name of the delegation. */
		delegation?: string | null;
		affiliation?: string | null;
	}[];
	/** All statements, in the order of the text. */
	statements?: {
		by: string[];
		kind: string;
		cue: string | null;
		text: string;
		others?: boolean;
		/** Looked at where a case says it. */
		collective?: boolean;
		inferred?: boolean;
	}[];
	sentences?: string[];
	terms?: Record<string, number>;
	hotWords?: string[];
	/** Codes that have to be there. */
	diagnostics?: string[];
	/** Words that stand nowhere in the dataset. */
	nowhere?: string[];
}

const root = 'tests/cases';

describe.each(readdirSync(root))('%s', (name) => {
	const folder = join(root, name);
	const expected = parse(readFileSync(join(folder, 'expected.yaml'), 'utf8')) as Expected;
	const { dataset } = readCase(folder);
	/** What a case does not mention is no test, rather than one that is skipped. */
	const testIf = (wanted: unknown) => (title: string, run: () => void) => {
		if (wanted !== undefined) test(title, run);
	};
	const delegationOf = (id: string | null) =>
		dataset.delegations.find((delegation) => delegation.id === id)?.name ?? null;

	testIf(expected.speakers)('has these speakers and nobody else', () => {
		expect(dataset.speakers.map((speaker) => speaker.name)).toEqual(
			expected.speakers!.map((speaker) => speaker.name)
		);
		for (const [i, speaker] of expected.speakers!.entries()) {
			const found = dataset.speakers[i]!;
			expect({
				...speaker,
				...('id' in speaker && { id: found.id }),
				...('title' in speaker && { title: found.title }),
				...('delegation' in speaker && { delegation: delegationOf(found.delegation) }),
				...('affiliation' in speaker && { affiliation: found.affiliation?.text ?? null })
			}).toEqual(speaker);
		}
	});

	testIf(expected.statements)('has these statements, word for word', () => {
		const nameOf = (id: string) => dataset.speakers.find((speaker) => speaker.id === id)!.name;
		expect(
			dataset.statements.map(({ speakers, kind, cue, text, others, collective, inferred }, i) => ({
				...(expected.statements![i]?.collective !== undefined && { collective }),
				by: speakers.map(nameOf),
				kind,
				cue: cue?.text ?? null,
				text,
				others,
				inferred
			}))
		).toEqual(
			expected.statements!.map(({ others = false, inferred = false, ...statement }) => ({
				...statement,
				others,
				inferred
			}))
		);
	});

	testIf(expected.delegations)('has these delegations', () => {
		expect(dataset.delegations.map((delegation) => delegation.name)).toEqual(
			expected.delegations!.map((delegation) => delegation.name)
		);
		for (const [i, delegation] of expected.delegations!.entries()) {
			const found = dataset.delegations[i]!;
			const all = {
				name: found.name,
				units: found.units.map((unit) => unit.name),
				headline: found.headline?.text ?? null,
				reporters: found.reporters.map(({ name, role }) => (role ? `${name}（${role}）` : name)),
				sessions: found.sessions.map((session) => session.printed),
				attendance: found.attendance?.count ?? null
			};
			expect(Object.fromEntries(Object.entries(all).filter(([key]) => key in delegation))).toEqual(
				delegation
			);
		}
	});

	testIf(expected.story)('has this title', () => {
		for (const [key, value] of Object.entries(expected.story!)) {
			expect([key, dataset.story[key as 'title']]).toEqual([key, value]);
		}
	});

	testIf(expected.sentences)('has these sentences', () => {
		expect(dataset.sentences.map((sentence) => sentence.text)).toEqual(expected.sentences);
	});

	testIf(expected.terms)('counts these terms', () => {
		expect(
			Object.fromEntries(dataset.terms.map((term) => [term.text, term.mentions.length]))
		).toEqual(expected.terms);
	});

	testIf(expected.hotWords)('finds what the article calls a hot word', () => {
		expect(dataset.hotWords.flatMap((hot) => hot.words)).toEqual(expected.hotWords);
	});

	testIf(expected.diagnostics)('says what it was not sure of', () => {
		const codes = dataset.diagnostics.map((diagnostic) => diagnostic.code);
		expect(codes).toEqual(expect.arrayContaining(expected.diagnostics!));
	});

	testIf(expected.nowhere)('keeps these words out of the file', () => {
		const json = JSON.stringify(dataset);
		for (const words of expected.nowhere!) expect(json).not.toContain(words);
	});

	testIf(expected.encoding)('is decoded as what it is', () => {
		expect(dataset.story.source.encoding).toBe(expected.encoding);
	});
});
