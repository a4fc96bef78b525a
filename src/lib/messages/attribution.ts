import type { CorpusStatement } from '#lib/data/corpus.ts';
import type { ChartMessages } from './charts.ts';

/** Whose words something is, as far as the dataset knows. */
type Attributed = Pick<CorpusStatement, 'speakers' | 'collective' | 'basis'>;

/** What stands in the place of a name where nobody is named: a body, or nobody who is known. */
export function nameUnnamed(
	words: ChartMessages,
	{ collective }: Pick<Attributed, 'collective'>
): string {
	return collective ? words.voices.bodies : words.voices.noOne;
}

/** How the report renders words, and what says whose they are where no cue of the text does: the context, or an editor. */
export function labelsOf(
	words: ChartMessages,
	{ basis }: Pick<Attributed, 'basis'>,
	kinds: CorpusStatement['kind'][]
): string[] {
	const labels = kinds.map((kind) => words.voices[kind]);
	if (basis === 'context') labels.push(words.voices.inferred);
	if (basis === 'editor') labels.push(words.voices.settled);
	return labels;
}
