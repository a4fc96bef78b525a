import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Dataset, Reporter } from '#dataset';

/** `expected.yaml` of a case: what a person read in `article.txt`. What it does not mention is not compared. */
export interface Expected {
	encoding?: string;
	/** `reporters` of the whole piece, as those of a delegation. */
	story?: Partial<Record<'title' | 'subtitle' | 'event', string | null>> & { reporters?: string[] };
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
		settled?: boolean;
	}[];
	sentences?: string[];
	terms?: Record<string, number>;
	hotWords?: string[];
	/** Codes that have to be there. */
	diagnostics?: string[];
	/** Words that stand nowhere in the dataset. */
	nowhere?: string[];
}

/** One thing that a case says of its article, as it is found, and as it ought to be: equal where it is read right. */
export interface Fact {
	title: string;
	found: unknown;
	expected: unknown;
}

export function readExpected(folder: string): Expected {
	return parse(readFileSync(join(folder, 'expected.yaml'), 'utf8')) as Expected;
}

/** What a case says of its article, beside what was read. */
export function factsOf(dataset: Dataset, expected: Expected): Fact[] {
	const facts: Fact[] = [];
	const fact = (title: string, found: unknown, wanted: unknown) =>
		facts.push({ title, found, expected: wanted });
	const { speakers, statements, delegations, story, diagnostics, nowhere } = expected;

	if (speakers) fact('has these speakers and nobody else', speakersOf(dataset, speakers), speakers);
	if (statements) {
		const wanted = statements.map(
			({ others = false, inferred = false, settled = false, ...statement }) => ({
				...statement,
				others,
				inferred,
				settled
			})
		);
		fact('has these statements, word for word', statementsOf(dataset, statements), wanted);
	}
	if (delegations) fact('has these delegations', delegationsOf(dataset, delegations), delegations);
	if (story) {
		const found = { ...dataset.story, reporters: reportersOf(dataset.story.reporters ?? []) };
		fact('has this title and byline', only(found, story), story);
	}
	if (expected.sentences) {
		const texts = dataset.sentences.map((sentence) => sentence.text);
		fact('has these sentences', texts, expected.sentences);
	}
	if (expected.terms) {
		const counts = dataset.terms.map((term) => [term.text, term.mentions.length] as const);
		fact('counts these terms', Object.fromEntries(counts), expected.terms);
	}
	if (expected.hotWords) {
		const words = dataset.hotWords.flatMap((hot) => hot.words);
		fact('finds what the article calls a hot word', words, expected.hotWords);
	}
	if (diagnostics) {
		const codes = new Set<string>(dataset.diagnostics.map((diagnostic) => diagnostic.code));
		const said = diagnostics.filter((code) => codes.has(code));
		fact('says what it was not sure of', said, diagnostics);
	}
	if (nowhere) {
		const json = JSON.stringify(dataset);
		const kept = nowhere.filter((words) => json.includes(words));
		fact('keeps these words out of the file', kept, []);
	}
	if (expected.encoding)
		fact('is decoded as what it is', dataset.story.source.encoding, expected.encoding);
	return facts;
}

function speakersOf({ speakers, delegations }: Dataset, expected: Expected['speakers'] & object) {
	return speakers.map((speaker, i) => {
		const found = {
			name: speaker.name,
			id: speaker.id,
			title: speaker.title,
			delegation: delegations.find(({ id }) => id === speaker.delegation)?.name ?? null,
			affiliation: speaker.affiliation?.text ?? null
		};
		return only(found, expected[i] ?? { name: '' });
	});
}

function statementsOf(dataset: Dataset, expected: Expected['statements'] & object) {
	const nameOf = (id: string) => dataset.speakers.find((speaker) => speaker.id === id)!.name;
	return dataset.statements.map(
		({ speakers, kind, cue, text, others, collective, inferred, settled = false }, i) => ({
			...(expected[i]?.collective !== undefined && { collective }),
			by: speakers.map(nameOf),
			kind,
			cue: cue?.text ?? null,
			text,
			others,
			inferred,
			settled
		})
	);
}

function delegationsOf(dataset: Dataset, expected: Expected['delegations'] & object) {
	return dataset.delegations.map((delegation, i) => {
		const found = {
			name: delegation.name,
			units: delegation.units.map((unit) => unit.name),
			headline: delegation.headline?.text ?? null,
			reporters: reportersOf(delegation.reporters),
			sessions: delegation.sessions.map((session) => session.printed),
			attendance: delegation.attendance?.count ?? null
		};
		return only(found, expected[i] ?? { name: '' });
	});
}

const reportersOf = (reporters: readonly Reporter[]): string[] =>
	reporters.map(({ name, role }) => (role ? `${name}（${role}）` : name));

/** Of what was found, what is expected to be something. */
function only(found: object, expected: object): Record<string, unknown> {
	return Object.fromEntries(Object.entries(found).filter(([key]) => key in expected));
}
