/**
 * The dataset, version 1: what one newspaper round-up becomes. The pages are built from it, readers download it, and a
 * newsroom reviews it in a diff. Keys are stable, and arrays keep the article's own order.
 *
 * Everything that is counted is stored as occurrences with their place in the source; counts are derived, never stored.
 */

/**
 * `[start, end)` in UTF-16 code units of the decoded article, as `article.slice(start, end)` takes them. Where a passage
 * crosses a column break there is one span for each fragment, and the passage's `text`, `printed` or `name` is the
 * fragments joined. Invisible characters are left out, so one in the middle of a passage parts two spans as well.
 */
export type Span = [start: number, end: number];

export interface Dataset {
	version: 1;
	story: Story;
	delegations: Delegation[];
	speakers: Speaker[];
	statements: Statement[];
	sentences: Sentence[];
	/** By number of mentions, then by first mention. */
	terms: Term[];
	themes: Theme[];
	hotWords: HotWords[];
	diagnostics: Diagnostic[];
}

export interface Story {
	/** Folder name under `data/stories`; for any other file its name without the ending. */
	id: string;
	/** The headline of the whole piece as printed, or as `story.yaml` has it. */
	title: string | null;
	/** As printed, without the dash in front. */
	subtitle: string | null;
	/** The meeting, as named in the subtitle: 衡阳市第十二次党代会. */
	event: string | null;
	/** From `story.yaml`: articles print day and month only. */
	year: number | null;
	publisher: string | null;
	/** ISO date of publication, from `story.yaml`. */
	published: string | null;
	page: string | null;
	url: string | null;
	/** Administrative division code of the prefecture: 430400. */
	region: string | null;
	/** The file that was read; `length` is in UTF-16 code units of the decoded text. */
	source: { file: string; sha256: string; encoding: string; length: number };
	/** Who wrote the whole piece: whom a byline names that stands in no delegation's part. Left out where there is none. */
	reporters?: Reporter[];
}

/** Somebody whom a byline names; the role is null where none is printed. */
export interface Reporter {
	name: string;
	role: string | null;
	spans: Span[];
}

export interface Delegation {
	/** Stable and readable in a URL. */
	id: string;
	/** As printed: 珠晖区、武警衡阳支队代表团. */
	name: string;
	short: string;
	en: string | null;
	/** Where the name is printed in the heading. */
	spans: Span[];
	/** From the heading to the last character of its body. */
	section: Span;
	/** Members of a joint delegation; `adcode` for a county-level division, else null. */
	units: { name: string; adcode: string | null; spans: Span[] }[];
	headline: { text: string; spans: Span[] } | null;
	reporters: Reporter[];
	/** When it met: 9月27日晚; `part` is the part of the day, 晚. */
	sessions: { printed: string; month: number; day: number; part: string | null; spans: Span[] }[];
	/** How many delegates took part, where printed: 44位党代表. */
	attendance: { count: number; spans: Span[] } | null;
}

/** A person who is named and given words. People only listed, present or cited are none. */
export interface Speaker {
	id: string;
	name: string;
	/** What stands behind the name: 代表, 委员. */
	title: string | null;
	delegation: string | null;
	/** A stated origin only: 金杯电工衡阳电缆有限公司, 政法战线. */
	affiliation: { text: string; spans: Span[] } | null;
	/** Every time the name is printed. */
	mentions: Span[];
}

export interface Statement {
	id: string;
	delegation: string | null;
	/**
	 * One; several for “A、B等代表”; none where a body speaks (`collective`), or where it cannot be known whose words they are.
	 * @uniqueItems true
	 */
	speakers: string[];
	kind: 'direct' | 'indirect' | 'proposal';
	/** 表示, 认为, 建议 … */
	cue: { text: string; spans: Span[] } | null;
	text: string;
	/** The words without name and cue; direct ones with their quotation marks. */
	spans: Span[];
	/** True for “A、B等代表”: more people than are named. */
	others: boolean;
	/** True where the text gives the words to a body and names nobody: 与会代表认为, 大家表示. Without it and without speakers they are nobody's. */
	collective: boolean;
	/** True where no cue in the text says whose words these are. */
	inferred: boolean;
	/** True where an editor says whose words these are, or that they are nobody's who is known. Left out elsewhere. */
	settled?: true;
}

export interface Sentence {
	id: string;
	delegation: string | null;
	place: 'headline' | 'body';
	/** Which paragraph of its delegation's body, from 1; 0 for a headline. */
	paragraph: number;
	text: string;
	spans: Span[];
	/**
	 * A sentence can hold a quotation and a proposal.
	 * @uniqueItems true
	 */
	statements: string[];
}

export interface Term {
	id: string;
	text: string;
	/** In English; empty where the lexicon does not say. */
	en: string;
	variants: string[];
	theme: string | null;
	/** Headline mentions too: the sentence's `place` tells. */
	mentions: Mention[];
	/** Occurrences inside longer terms, which are not counted here. */
	inside: number;
	/** True where the story's own list says something of it: it may count otherwise in other stories. Left out elsewhere. */
	own?: true;
}

export interface Mention {
	delegation: string | null;
	sentence: string;
	/** @uniqueItems true */
	speakers: string[];
	/**
	 * What they print is the term or a variant, perhaps in other characters that are read as the same: in full or half width,
	 * small or capital letters, Traditional characters, a PDF's radicals.
	 */
	spans: Span[];
}

export interface Theme {
	id: string;
	name: string;
	/** In English; empty where the lexicon does not say. */
	en: string;
	/** The same in a word or two, for where there is little room; left out where the lexicon does not say. */
	enShort?: string;
	/** @uniqueItems true */
	terms: string[];
}

/** What the article itself calls 高频词 or 热词; `label` is the word it uses. */
export interface HotWords {
	delegation: string;
	words: string[];
	label: string;
	spans: Span[];
}

/** What the extraction was not sure of, or read around. */
export interface Diagnostic {
	code: string;
	message: string;
	spans: Span[];
}
