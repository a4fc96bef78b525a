import type { Finding, FindingValues } from '#lib/data/findings.ts';

/** One sentence, or two, for each kind of finding. */
export type FindingMessages = {
	[Id in Finding['id']]: (values: FindingValues<Id>) => string;
};

/** The words of a finding. */
export function wordFinding(messages: FindingMessages, finding: Finding): string {
	// The id tells which values these are; TypeScript cannot follow that through an indexed call.
	const word = messages[finding.id] as (values: Finding['values']) => string;
	return word(finding.values);
}
