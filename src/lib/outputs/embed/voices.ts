import type { Corpus, CorpusStatement } from '#lib/data/corpus.ts';
import { bothNamesIn, nameIn, type Language } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';

/** One speaker of a delegation, or the delegation as a body, with what the report gives to them. */
export interface VoiceEntry {
	/** Id of the speaker; null for what no one person says. */
	speaker: string | null;
	name: string;
	affiliation: string | null;
	statements: { kind: CorpusStatement['kind']; label: string; text: string }[];
}

/** Who speaks for a delegation, in the article's order; then what is given to nobody by name. */
export function listVoices(corpus: Corpus, delegation: number, language: Language): VoiceEntry[] {
	const { voices } = messagesIn(language);
	const write = ({ kind, inferred, text }: CorpusStatement) => ({
		kind,
		label: inferred ? `${voices[kind]} · ${voices.inferred}` : voices[kind],
		text
	});
	const own = corpus.statements.filter((statement) => statement.delegation === delegation);
	const named = corpus.speakers.flatMap((speaker, i): VoiceEntry[] =>
		speaker.delegation === delegation
			? [
					{
						speaker: speaker.id,
						name: bothNamesIn(language, speaker),
						affiliation: speaker.affiliation,
						statements: corpus.statements.filter((s) => s.speakers.includes(i)).map(write)
					}
				]
			: []
	);
	const body = own.filter((statement) => statement.speakers.length === 0);
	if (body.length === 0) return named;
	const name = body.every((statement) => statement.inferred) ? voices.noOne : voices.bodies;
	return [...named, { speaker: null, name, affiliation: null, statements: body.map(write) }];
}

/** One line of the list of all voices, as text: 常宁市 罗卫华、杨羽、吕晓毛; without a delegation the names alone. */
export function writeVoice(corpus: Corpus, owner: number | null, language: Language): string {
	const item = owner === null ? undefined : corpus.delegations[owner];
	const names = namesIn(corpus, owner, language).map(({ name }) => name);
	const { list } = messagesIn(language).punctuation;
	return `${item ? nameIn(language, item) : ''} ${names.join(list)}`.trim();
}

/** The named speakers of a delegation; of null, those outside all. */
export function namesIn(
	corpus: Corpus,
	owner: number | null,
	language: Language
): { id: string; name: string }[] {
	return corpus.speakers
		.filter((speaker) => speaker.delegation === owner)
		.map((speaker) => ({ id: speaker.id, name: nameIn(language, speaker) }));
}
