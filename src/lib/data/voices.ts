import type { Corpus, CorpusStatement } from './corpus.ts';
import { listOwners } from './owners.ts';
import type { Scope } from './measures.ts';

/** Who speaks: one person, several in one breath, a body, or nobody who is known; with all that the report gives to just them. */
export interface VoiceEntry {
	/** In whose part of the report it is heard: index of a delegation, null outside all. */
	owner: number | null;
	/** Indices of those who are named, as printed; empty for a body and for nobody. */
	speakers: number[];
	/** More people than are named: “A、B等代表”. */
	others: boolean;
	collective: boolean;
	statements: CorpusStatement[];
}

/**
 * Every voice once, by delegation in the article's order: those with names as they come up, then bodies, then what is nobody's. What
 * several say together is one voice with all their names; who also speaks alone has one more.
 */
export function listVoices(corpus: Corpus): VoiceEntry[] {
	const voices = new Map<string, VoiceEntry>();
	const hear = (statement: Omit<VoiceEntry, 'owner' | 'statements'>, owner: number | null) => {
		const { speakers, others, collective } = statement;
		const key = JSON.stringify(speakers.length > 0 ? [speakers, others] : [owner, collective]);
		const voice = voices.get(key) ?? { owner, speakers, others, collective, statements: [] };
		voices.set(key, voice);
		return voice.statements;
	};
	for (const statement of corpus.statements) {
		const first = corpus.speakers[statement.speakers[0] ?? -1];
		hear(statement, (first ?? statement).delegation).push(statement);
	}
	// Who is named and given no words is still somebody.
	const heard = new Set([...voices.values()].flatMap(({ speakers }) => speakers));
	corpus.speakers.forEach(({ delegation }, s) => {
		if (!heard.has(s)) hear({ speakers: [s], others: false, collective: false }, delegation);
	});
	const rank = ({ speakers, collective }: VoiceEntry) =>
		speakers.length > 0 ? 0 : collective ? 1 : 2;
	return listOwners(corpus).flatMap((owner) =>
		[...voices.values()]
			.filter((voice) => voice.owner === owner)
			.sort((a, b) => rank(a) - rank(b) || (a.speakers[0] ?? 0) - (b.speakers[0] ?? 0))
	);
}

/** Whether a voice is heard for a delegation: in its part of the report, or by one of its people. */
export const isOf = (
	{ delegations, speakers }: Corpus,
	voice: VoiceEntry,
	delegation: number
): boolean =>
	delegation in delegations &&
	(voice.owner === delegation ||
		voice.speakers.some((s) => speakers[s]?.delegation === delegation));

/** Whether a theme's words are printed in what a voice says, or around it in the same sentences. */
export function touches({ mentions, terms }: Corpus, voice: VoiceEntry, theme: number): boolean {
	const sentences = new Set(voice.statements.flatMap((s) => s.sentences));
	return mentions.some((m) => sentences.has(m.sentence) && terms[m.term]?.theme === theme);
}

/**
 * The voices that are left where a delegation, another compared with it, or a theme is chosen. Whoever is chosen hides nobody: only
 * `alone` leaves those in which he or she speaks.
 */
export function filterVoices(
	corpus: Corpus,
	voices: VoiceEntry[],
	{ delegation, compare, theme, speaker }: Scope & { compare?: number | undefined },
	alone = false
): VoiceEntry[] {
	const among = [delegation, compare].flatMap((d) => d ?? []);
	return voices.filter(
		(voice) =>
			(among.length === 0 || among.some((d) => isOf(corpus, voice, d))) &&
			(theme === undefined || touches(corpus, voice, theme)) &&
			(!alone || speaker === undefined || voice.speakers.includes(speaker))
	);
}

/** How many people are named in voices, each once. */
export const countPeople = (voices: VoiceEntry[]): number =>
	new Set(voices.flatMap(({ speakers }) => speakers)).size;
