import type { OwnLexiconFile } from '#settings/lexicon.ts';
import type { StoryFile, WrittenSettlement } from '#settings/story.ts';

/** A story that somebody works on: what its folder will hold, as far as a person has a say in it. */
export interface Draft {
	/** The story's id, which its folder will bear. */
	id: string;
	/** The article, byte for byte: of a text file these are the file's own, else the text as UTF-8. */
	article: Uint8Array;
	/** `region` left out: the prefecture that the article is about. `map` left out: boundaries where there are any. */
	settings: StoryFile;
	words: OwnLexiconFile;
	/** Doubts that somebody has looked at and left as they are, by `doubtKey`; no file that is taken away has them. */
	seen?: readonly string[];
}

export const DEFAULT_ID = 'story';

export const emptyDraft = (): Draft => ({
	id: DEFAULT_ID,
	article: new Uint8Array(),
	settings: {},
	words: {}
});

export const isEmpty = ({ article }: Draft): boolean => article.length === 0;

export const withText = (draft: Draft, text: string): Draft => ({
	...draft,
	article: new TextEncoder().encode(text)
});

export const settlementsOf = ({ settings }: Draft): readonly WrittenSettlement[] =>
	settings.settlements ?? [];

/** With one more settlement; one that says something else of the same words is replaced. */
export function settle(draft: Draft, settlement: WrittenSettlement): Draft {
	const kept = settlementsOf(draft).filter((one) => subjectOf(one) !== subjectOf(settlement));
	return withSettlements(draft, [...kept, settlement]);
}

export function unsettle(draft: Draft, index: number): Draft {
	return withSettlements(
		draft,
		settlementsOf(draft).filter((_, i) => i !== index)
	);
}

function withSettlements(draft: Draft, settlements: WrittenSettlement[]): Draft {
	return { ...draft, settings: { ...draft.settings, settlements } };
}

/** With a doubt that was looked at, or is to be looked at again. */
export function withSeen(draft: Draft, doubt: string, isSeen: boolean): Draft {
	const others = (draft.seen ?? []).filter((one) => one !== doubt);
	return { ...draft, seen: isSeen ? [...others, doubt] : others };
}

/** What a settlement decides of: that a word is a name and that it is none cannot both stand. */
function subjectOf(settlement: WrittenSettlement): string {
	const [entry = ['', '']] = Object.entries(settlement) as [string, string][];
	const [key, words] = entry;
	return `${key === 'no-name' || key === 'withdrawn' ? 'name' : key} ${words}`;
}

/** A setting as a form gives it: empty is not known. */
export function withSetting<Key extends keyof StoryFile>(
	draft: Draft,
	key: Key,
	value: StoryFile[Key]
): Draft {
	return { ...draft, settings: { ...draft.settings, [key]: value === '' ? null : value } };
}

/** What a delegation is called; an entry that says nothing is none. */
export function withDelegation(
	draft: Draft,
	name: string,
	said: { id?: string | null; short?: string | null; en?: string | null }
): Draft {
	const others = (draft.settings.delegations ?? []).filter((one) => one.name !== name);
	const before = draft.settings.delegations?.find((one) => one.name === name) ?? { name };
	const now = { ...before, ...said };
	const isSaid = [now.id, now.short, now.en].some((value) => value != null && value !== '');
	const delegations = isSaid ? [...others, now] : others;
	return { ...draft, settings: { ...draft.settings, delegations } };
}
