import { wordId, Ids } from '#extract/people/ids.ts';
import type { Lexicon } from '#extract/terms/lexicon.ts';
import { writeScalar } from '#extract/editor/yaml-scalar.ts';
import type { Candidate } from './candidates.ts';
import type { Passage } from './passages.ts';

const KINDS = {
	quoted: 'in quotation marks',
	word: 'a word',
	phrase: 'words that come together'
} as const;

/** How many sentences are shown for each, so that a person can tell what it means. */
const SHOWN = 3;
/** Characters on each side of it. */
const AROUND = 18;

/**
 * The candidates for a person to read, each with its sentences and a line for the lexicon. The line can be pasted as it
 * is: the English is left empty, and pages in English show the Chinese until somebody has written it.
 */
export function reportCandidates(candidates: readonly Candidate[], lexicon: Lexicon): string {
	const ids = new Ids();
	for (const { id } of [...lexicon.themes, ...lexicon.terms]) ids.take(id);
	return candidates
		.map(({ text, kind, passages, delegations }) => {
			const theme = suggestTheme(passages.flatMap(({ themes }) => themes));
			const line = [
				`id: ${ids.take(wordId(text))}`,
				`text: ${writeScalar(text)}`,
				'en: ',
				...(theme ? [`theme: ${theme}`] : [])
			].join(', ');
			const places = delegations === 1 ? '1 delegation' : `${String(delegations)} delegations`;
			return [
				`${text}  ${String(passages.length)}×, ${places}, ${KINDS[kind]}`,
				...[...new Set(passages)].slice(0, SHOWN).map((passage) => {
					const where = passage.delegation === null ? '' : `${passage.delegation}: `;
					return `      ${where}${quoteAround(passage, text)}`;
				}),
				`  - { ${line} }`
			].join('\n');
		})
		.join('\n\n');
}

/** The theme that most of its sentences speak of; none where two are level. */
function suggestTheme(themes: string[]): string | null {
	const count = new Map<string, number>();
	for (const theme of themes) count.set(theme, (count.get(theme) ?? 0) + 1);
	const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
	return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function quoteAround({ text: sentence, open }: Passage, text: string): string {
	const at = open.indexOf(text);
	const [from, to] = [Math.max(0, at - AROUND), at + text.length + AROUND];
	return [
		from > 0 ? '…' : '',
		sentence.slice(from, at),
		`【${text}】`,
		sentence.slice(at + text.length, to),
		to < sentence.length ? '…' : ''
	].join('');
}
