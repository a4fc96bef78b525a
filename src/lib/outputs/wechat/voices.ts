import { escapeMarkup } from '#lib/text/escape.ts';
import type { CorpusStatement } from '#lib/data/corpus.ts';
import { labelsOf, nameUnnamed } from '#lib/messages/attribution.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { nameSpeakers } from '#lib/messages/speech.ts';
import { CHINESE } from '#lib/messages/language.ts';
import { PALETTES } from '#lib/charts/palette.ts';
import type { StoryView } from '../page/view.ts';
import { listOwners } from '#lib/data/owners.ts';

const { ink, muted } = PALETTES.light;

/** WeChat's editor keeps `section`, `p`, `strong` and `span` with their inline style; nothing else is used. */
const STYLE = {
	whole: `font-size:16px;line-height:1.75;color:${ink}`,
	delegation: 'font-size:18px;margin-top:24px',
	muted: `font-size:13px;color:${muted}`
};

/**
 * Everybody who is named, by delegation, with what the report gives them to say: rich text, quotation and paraphrase told apart.
 * @param only index of the one delegation that it is about, with all that is said there; null for all of them
 */
export function writeVoices(
	view: StoryView,
	frame: { headline: string; lines: string[] },
	only: number | null
): string {
	const { corpus } = view;
	const words = messagesIn(CHINESE);
	const say = (statement: CorpusStatement) => {
		const speakers = statement.speakers.flatMap((i) => corpus.speakers[i] ?? []);
		const names =
			speakers.length === 0
				? nameUnnamed(words, statement)
				: nameSpeakers(words.speech, speakers, statement.others);
		const from = speakers.length === 1 ? speakers[0]?.affiliation : null;
		const kind = [...(from ? [from] : []), ...labelsOf(words, statement, [statement.kind])].join(
			' · '
		);
		return `<p><strong>${escapeMarkup(names)}</strong>（${escapeMarkup(kind)}）${escapeMarkup(statement.text)}</p>`;
	};
	const owners = only === null ? listOwners(corpus) : [only];
	const sections = owners.map((owner) => {
		const delegation = owner === null ? null : corpus.delegations[owner];
		const statements = corpus.statements.filter(
			(s) => s.delegation === owner && (only !== null || s.speakers.length > 0)
		);
		if (statements.length === 0) return '';
		const head = delegation
			? `<p style="${STYLE.delegation}"><strong>${escapeMarkup(delegation.name)}</strong></p>`
			: '';
		return head + statements.map(say).join('');
	});
	const foot = [words.voices.explain, ...frame.lines]
		.map((line) => `<p style="${STYLE.muted}">${escapeMarkup(line)}</p>`)
		.join('');
	return (
		`<section style="${STYLE.whole}"><p style="font-size:20px"><strong>` +
		`${escapeMarkup(frame.headline)}</strong></p>${sections.join('')}${foot}</section>`
	);
}
