import type { Passage } from './passages.ts';
import { findQuoted } from './quoted.ts';
import { isWord, splitWords, weighWord, type Word } from './words.ts';

/** A term that the lexicon lacks, for a person to accept or not. */
export interface Candidate {
	text: string;
	/** In quotation marks as the article prints it; a word; or words that keep coming one after the other. */
	kind: 'quoted' | 'word' | 'phrase';
	/** The sentences that hold it, each as often as it does. */
	passages: Passage[];
	delegations: number;
	score: number;
}

/** The longest that a term of a headline or a table can be. */
const LONGEST = 10;

/**
 * Proposes terms for one story: first all phrases that it puts in quotation marks, then words and phrases that stand out,
 * by TF-IDF: often in this story, in few delegations of all stories, rare in Chinese at large.
 *
 * @param here sentences of the story that terms are looked for in
 * @param all sentences of every story, `here` among them
 * @param never words that are not to be proposed
 */
export function proposeTerms(
	here: readonly Passage[],
	all: readonly Passage[],
	never: readonly string[]
): Candidate[] {
	const refused = new Set(never);
	const fits = (text: string) =>
		!refused.has(text) && text.length > 1 && [...text].length <= LONGEST;
	const found = new Map<string, { kind: Candidate['kind']; passages: Passage[]; weight: number }>();
	const add = (text: string, kind: Candidate['kind'], passage: Passage, weight: number) => {
		const known = found.get(text);
		if (known) known.passages.push(passage);
		else if (fits(text)) found.set(text, { kind, passages: [passage], weight });
	};
	// What is quoted once is looked for everywhere: a slogan sheds its quotation marks.
	const quoted = new Set(here.flatMap(findQuoted).filter(fits));
	for (const phrase of quoted) {
		for (const passage of here) {
			const times = passage.open.split(phrase).length - 1;
			for (let i = 0; i < times; i++) add(phrase, 'quoted', passage, 0);
		}
	}
	const split = here.map((passage) => ({ passage, words: splitWords(passage.open) }));
	for (const { passage, words } of split) {
		for (const word of words.filter(isWord)) {
			if (!quoted.has(word.text)) add(word.text, 'word', passage, weighWord(word.text));
		}
	}
	for (const [text, { passages, weight }] of findPhrases(split, refused)) {
		for (const passage of passages) {
			if (!quoted.has(text)) add(text, 'phrase', passage, weight);
		}
	}
	const groups = new Map<string, string>();
	for (const { story, delegation, text } of all) {
		const key = `${story}/${delegation ?? ''}`;
		groups.set(key, `${groups.get(key) ?? ''}\n${text}`);
	}
	return [...found]
		.map(([text, { kind, passages, weight }]): Candidate => {
			const holding = [...groups.values()].filter((group) => group.includes(text)).length;
			const rarity = Math.log((groups.size + 1) / (holding + 0.5));
			return {
				text,
				kind,
				passages,
				delegations: new Set(passages.map(({ delegation }) => delegation)).size,
				score: passages.length * rarity * weight
			};
		})
		.sort(
			(a, b) =>
				Number(b.kind === 'quoted') - Number(a.kind === 'quoted') ||
				b.score - a.score ||
				b.passages.length - a.passages.length ||
				(a.text < b.text ? -1 : 1)
		);
}

/** Two or three words that come one after the other more than once: a segmenter takes set phrases apart. */
function findPhrases(
	split: readonly { passage: Passage; words: Word[] }[],
	refused: ReadonlySet<string>
): Map<string, { passages: Passage[]; weight: number }> {
	const found = new Map<string, { passages: Passage[]; weight: number }>();
	for (const { passage, words } of split) {
		for (const run of [...findRuns(words, 2), ...findRuns(words, 3)]) {
			if (run.some(({ text }) => refused.has(text)) || !run.some(isWord)) continue;
			const text = run.map((word) => word.text).join('');
			const weight = run.reduce((sum, word) => sum + weighWord(word.text), 0) / run.length;
			const known = found.get(text);
			if (known) known.passages.push(passage);
			else found.set(text, { passages: [passage], weight });
		}
	}
	const repeated = [...found].filter(([, { passages }]) => passages.length > 1);
	return new Map(
		repeated.filter(
			([text, { passages }]) =>
				!repeated.some(
					([other, longer]) =>
						other !== text && other.includes(text) && longer.passages.length === passages.length
				)
		)
	);
}

/** All runs of so many words with nothing between them that could be parts of a set phrase. */
function findRuns(words: readonly Word[], length: number): Word[][] {
	return words
		.map((_, i) => words.slice(i, i + length))
		.filter(
			(run) =>
				run.length === length &&
				run.every((word, k) => canJoin(word) && (k === 0 || run[k - 1]?.to === word.from))
		);
}

/** Words that set phrases are made of: no particles, verbs, pronouns or marks. */
function canJoin({ tag, text }: Word): boolean {
	return /^(?:n|vn|a|b|j|m|q)/u.test(tag) && /^\p{Script=Han}+$/u.test(text);
}
