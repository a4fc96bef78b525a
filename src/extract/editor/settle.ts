import { fold } from '#extract/text/fold.ts';
import type { Passage } from '#extract/page/reading.ts';
import { failStale, type Settlement } from './settlement.ts';
import { shortForms, type Names } from '#extract/names/known.ts';
import type { Utterance } from '#extract/speech/utterances.ts';
import type { Named } from '#extract/names/subjects.ts';

type Words = Extract<Settlement, { kind: 'words' }>;

/** A settlement of whose words some are, with the place where they stand in the reading view. */
export interface SettledWords {
	settlement: Words;
	at: Passage;
	/** The person whose words they are; null for nobody's. */
	person: Named | null;
}

/** The folded article with its misprints read as an editor says. Throws a `Fault` where one does not stand in it. */
export function correct(folded: string, settlements: readonly Settlement[]): string {
	let text = folded;
	for (const settlement of settlements) {
		if (settlement.kind !== 'reading') continue;
		const printed = fold(settlement.printed);
		if (!text.includes(printed)) failStale(settlement, missing(settlement.printed));
		text = text.replaceAll(printed, () => fold(settlement.as));
	}
	return text;
}

/** What looks like a delegation and is none, as an editor says. Throws a `Fault` where one does not stand in the folded article. */
export function settledNoTeams(
	folded: string,
	settlements: readonly Settlement[]
): ReadonlySet<string> {
	const names = new Set<string>();
	for (const settlement of settlements) {
		if (settlement.kind !== 'no-delegation') continue;
		const name = fold(settlement.name);
		if (!folded.includes(name)) failStale(settlement, missing(settlement.name));
		names.add(name);
	}
	return names;
}

/** Enters what an editor says of names; throws a `Fault` where one does not stand in the article. */
export function settleNames(text: string, settlements: readonly Settlement[], names: Names): void {
	for (const settlement of settlements) {
		if (settlement.kind !== 'name' && settlement.kind !== 'no-name') continue;
		const name = fold(settlement.name);
		if (!text.includes(name)) failStale(settlement, missing(settlement.name));
		if (settlement.kind === 'name') names.enter(name, null);
		else names.ruleOut(name);
	}
}

/** Finds settled words and their speakers; each passage has to stand in the text once. */
export function findSettledWords(text: string, settlements: readonly Settlement[]): SettledWords[] {
	return settlements
		.filter((settlement) => settlement.kind === 'words')
		.map((settlement) => {
			const words = fold(settlement.words);
			const from = text.indexOf(words);
			if (from < 0) failStale(settlement, missing(settlement.words));
			if (text.includes(words, from + 1)) {
				failStale(settlement, `“${settlement.words}” stands in the article more than once`);
			}
			const person = settlement.speaker === null ? null : findPerson(text, settlement, from);
			return { settlement, at: [from, from + words.length] as Passage, person };
		})
		.sort((a, b) => a.at[0] - b.at[0]);
}

/** The place of the name next to the words. */
function findPerson(text: string, settlement: Words, near: number): Named {
	const name = fold(settlement.speaker ?? '');
	const before = text.lastIndexOf(name, near);
	const after = text.indexOf(name, near);
	if (before < 0 && after < 0) failStale(settlement, missing(settlement.speaker ?? ''));
	const from = after < 0 || (before >= 0 && near - before < after - near) ? before : after;
	return { name, at: [from, from + name.length], title: null, affiliation: null };
}

/** Gives settled words to whom an editor says; words that were part of more are parted from it. */
export function settleWords(
	utterances: readonly Utterance[],
	settled: readonly SettledWords[],
	names: Names
): Utterance[] {
	let list = [...utterances];
	for (const { at, person } of settled) {
		const title = person ? names.titleOf(person.name) : null;
		const subject = person && {
			how: 'named' as const,
			people: [{ ...person, title }],
			others: false,
			from: person.at[0],
			to: person.at[1]
		};
		const same = list.find((one) => one.at[0] === at[0] && one.at[1] === at[1]);
		const around = same ?? list.find((one) => one.at[0] <= at[0] && one.at[1] >= at[1]);
		const given: Utterance = {
			kind: around?.kind ?? 'indirect',
			cue: same?.cue ?? null,
			at,
			subject,
			inferred: same?.cue ? same.inferred : true,
			doubt: null,
			rule: null,
			owned: 'settled'
		};
		list = list.flatMap((one): Utterance[] => {
			if (one.at[1] <= at[0] || one.at[0] >= at[1]) return [one];
			const before: Utterance = { ...one, at: [one.at[0], at[0]] };
			const after: Utterance = { ...one, at: [at[1], one.at[1]] };
			return [before, after].filter((part) => part.at[1] > part.at[0]);
		});
		list.push(given);
	}
	return list;
}

function missing(words: string): string {
	return `“${words}” does not stand in the article`;
}

/** Names that an editor has withdrawn, folded and without blanks, and what they are called for short. Throws a `Fault` where one does not stand in the folded article. */
export function withdrawnNames(folded: string, settlements: readonly Settlement[]): string[] {
	const bare = settlements.some(({ kind }) => kind === 'withdrawn') ? withoutBlanks(folded) : '';
	return settlements.flatMap((settlement) => {
		if (settlement.kind !== 'withdrawn') return [];
		const name = withoutBlanks(fold(settlement.name));
		if (!bare.includes(name)) failStale(settlement, missing(settlement.name));
		return [name, ...shortForms(name)];
	});
}

export function withoutBlanks(text: string): string {
	return /\s/u.test(text) ? text.replace(/\s/gu, '') : text;
}
