import type { CorpusStatement } from '#lib/data/corpus.ts';
import type { ChartMessages } from './charts.ts';

/** Whose words something is, as far as the dataset knows. */
type Attributed = Pick<CorpusStatement, 'speakers' | 'collective' | 'inferred'>;

/** What stands in the place of a name where nobody is named: a body, or nobody who is known. */
export function nameUnnamed(
	words: ChartMessages,
	{ collective }: Pick<Attributed, 'collective'>
): string {
	return collective ? words.voices.bodies : words.voices.noOne;
}

/**
 * How the report renders words, and whether it is only the context that says whose they are. Where nobody is known, nothing was
 * inferred.
 */
export function labelsOf(
	words: ChartMessages,
	{ speakers, collective, inferred }: Attributed,
	kinds: CorpusStatement['kind'][]
): string[] {
	const isGuessed = inferred && (speakers.length > 0 || collective);
	return [
		...kinds.map((kind) => words.voices[kind]),
		...(isGuessed ? [words.voices.inferred] : [])
	];
}
