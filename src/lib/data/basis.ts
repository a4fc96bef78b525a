import type { Statement } from '#dataset';

/**
 * What says whose words a statement is: the `text` beside it (李四说), the `context` alone (a quotation behind somebody's, with no
 * verb of its own), or an `editor`, who read it and ruled.
 */
export type Basis = 'text' | 'context' | 'editor';

/** The basis on which words are somebody's; null where nobody is known, and no editor has said so. */
export function basisOf({
	speakers,
	collective,
	inferred,
	settled
}: Pick<Statement, 'speakers' | 'collective' | 'inferred' | 'settled'>): Basis | null {
	if (settled) return 'editor';
	if (speakers.length === 0 && !collective) return null;
	return inferred ? 'context' : 'text';
}
