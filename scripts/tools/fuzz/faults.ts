import type { Dataset, Span } from '#dataset';
import { fold } from '#extract/text/fold.ts';

/**
 * What may be wrong with no dataset, whatever was read: ids that stand twice, passages that do not print what their spans say,
 * words that are given twice.
 *
 * @returns what is wrong, a line each; none where all is as it must be
 */
export function faultsOf(dataset: Dataset, article: string): string[] {
	const faults: string[] = [];
	const hold = (right: boolean, what: string, item: unknown) => {
		if (!right) faults.push(`${what}: ${JSON.stringify(item)}`);
	};
	const printed = (spans: readonly Span[]) =>
		spans.map(([from, to]) => article.slice(from, to)).join('');

	for (const list of listsOfIds(dataset)) {
		hold(new Set(list).size === list.length, 'an id stands twice', list);
	}
	for (const item of dataset.delegations.flatMap((one) => [one, ...one.units, ...one.reporters])) {
		hold(printed(item.spans) === item.name, 'a name is not what its spans print', item);
	}
	for (const item of [...dataset.statements, ...dataset.sentences]) {
		hold(item.text !== '', 'a passage is empty', item);
		hold(printed(item.spans) === item.text, 'a passage is not what its spans print', item);
	}
	// In order, and no character given to two statements.
	let end = 0;
	for (const item of dataset.statements) {
		for (const [from, to] of item.spans) {
			hold(from >= end && to > from, 'words are given twice, or out of order', item);
			end = to;
		}
	}
	for (const item of dataset.speakers) {
		hold(item.mentions.length > 0, 'a speaker is nowhere mentioned', item);
	}
	for (const term of dataset.terms) {
		// As printed, which may be in look-alikes of the term's characters.
		const forms = new Set([term.text, ...term.variants].map(fold));
		for (const item of term.mentions) {
			hold(forms.has(fold(printed(item.spans))), `“${term.text}” is not what is printed`, item);
		}
	}
	return faults;
}

/** Every list of ids that a dataset holds: none may hold one twice. */
function listsOfIds(dataset: Dataset): string[][] {
	const { delegations, speakers, statements, sentences, terms, themes } = dataset;
	return [
		// Delegations and speakers stand in the same addresses.
		...[[...delegations, ...speakers], statements, sentences, terms, themes].map((list) =>
			list.map(({ id }) => id)
		),
		...statements.map((statement) => statement.speakers),
		...sentences.map((sentence) => sentence.statements),
		...terms.flatMap((term) => term.mentions.map((mention) => mention.speakers)),
		...themes.map((theme) => theme.terms)
	];
}
