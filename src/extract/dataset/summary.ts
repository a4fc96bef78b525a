import type { Dataset } from '#dataset';

/** What was read, for a person to check against the page: one line a delegation. */
export function summarize(dataset: Dataset): string {
	const { story, delegations, speakers, statements, sentences, terms, themes, diagnostics } =
		dataset;
	const headlines = new Set(
		sentences.filter((one) => one.place === 'headline').map(({ id }) => id)
	);
	const mentions = terms.flatMap((term) => term.mentions);
	const above = mentions.filter(({ sentence }) => headlines.has(sentence)).length;
	const kinds = (['direct', 'indirect', 'proposal'] as const)
		.map((kind) => `${statements.filter((statement) => statement.kind === kind).length} ${kind}`)
		.join(', ');
	const lines = [
		`${story.id}: ${[story.title, story.subtitle].filter(Boolean).join(' / ')}`,
		`  ${delegations.length} delegations, ${speakers.length} speakers, ${statements.length} statements (${kinds})`,
		`  ${sentences.length - headlines.size} sentences with ${mentions.length - above} mentions, ` +
			`${headlines.size} headlines with ${above}, of ${terms.length} terms in ${themes.length} themes`
	];
	for (const delegation of delegations) {
		const people = speakers.filter((speaker) => speaker.delegation === delegation.id);
		const words = statements.filter((statement) => statement.delegation === delegation.id);
		lines.push(
			`  ${delegation.name} (${delegation.id}): ${words.length} statements, ` +
				(people.map((person) => person.name).join('、') || 'nobody named')
		);
	}
	const codes = new Map<string, number>();
	for (const { code } of diagnostics) codes.set(code, (codes.get(code) ?? 0) + 1);
	lines.push(
		`  diagnostics: ${[...codes].map(([code, count]) => `${count} ${code}`).join(', ') || 'none'}`
	);
	return `${lines.join('\n')}\n`;
}
