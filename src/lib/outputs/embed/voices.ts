import type { Corpus } from '#lib/data/corpus.ts';
import { isOf, listVoices, type VoiceEntry } from '#lib/data/voices.ts';
import { labelsOf, nameUnnamed } from '#lib/messages/attribution.ts';
import { bothNamesIn, nameIn, type Language } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { titlesOf } from '#lib/messages/speech.ts';

/** A voice in words: who it is, in pieces, so that each name can be a link; and what it says. */
export interface WrittenVoice {
	/** Names with what stands before each; of a body and of nobody one without an id. */
	names: { id: string | null; before: string; name: string; affiliation: string | null }[];
	/** Behind the last name: 等代表. */
	suffix: string;
	statements: { kind: 'direct' | 'indirect' | 'proposal'; label: string; text: string }[];
}

/** Who speaks for a delegation, each voice once, in the article's order; then what is given to nobody by name. */
export function writeVoicesOf(
	corpus: Corpus,
	delegation: number,
	language: Language
): WrittenVoice[] {
	return listVoices(corpus)
		.filter((voice) => isOf(corpus, voice, delegation))
		.map((voice) => writeVoice(corpus, voice, language));
}

/** A voice with its people's names in both scripts, and what it says. */
export function writeVoice(corpus: Corpus, voice: VoiceEntry, language: Language): WrittenVoice {
	const words = messagesIn(language);
	const { speakers, others } = voice;
	const people = speakers.flatMap((s) => corpus.speakers[s] ?? []);
	const { behind, suffix } = titlesOf(words.speech, people, others);
	const unnamed = { id: null, before: '', name: nameUnnamed(words, voice), affiliation: null };
	return {
		names:
			people.length === 0
				? [unnamed]
				: people.map((person, i) => ({
						id: person.id,
						before:
							i === 0
								? ''
								: (others ? (behind[i - 1] ?? '') : '') +
									words.speech.separator(i, people.length, others),
						name: bothNamesIn(language, person),
						affiliation: person.affiliation
					})),
		suffix: others ? (behind.at(-1) ?? '') + suffix : '',
		statements: voice.statements.map((statement) => ({
			kind: statement.kind,
			label: labelsOf(words, statement, [statement.kind]).join(' · '),
			text: statement.text
		}))
	};
}

/** One line of the list of all names, as text: 常宁市 罗卫华、杨羽、吕晓毛; without a delegation the names alone. */
export function writeNames(corpus: Corpus, owner: number | null, language: Language): string {
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
