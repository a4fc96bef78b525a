import type { Adcode, Day, Id, Printed, Text } from './values.ts';

/**
 * What an editor says of a story that its text does not: `data/stories/<id>/story.yaml`. Nothing in it is guessed, and what it
 * says of the text is checked against the text. Whatever is left out or null is not known.
 *
 * @errorMessage expected the settings of a story
 */
export interface StoryFile {
	/** Code of the prefecture, for `data/regions/<code>.yaml`; null for an article about none, or without a map. */
	region?: Adcode | null;
	/** The year of the meeting: articles print day and month only. */
	year?: Year | null;
	/**
	 * The headline. Only where it was read wrongly, or the text lacks it.
	 *
	 * @errorMessage expected the headline
	 */
	title?: Text | null;
	/**
	 * The name of the meeting. Only where the subtitle does not give it, or it should be called otherwise.
	 *
	 * @errorMessage expected the name of the meeting
	 */
	event?: Text | null;
	/**
	 * What English pages call the report; without it they print the Chinese.
	 *
	 * @errorMessage expected `title`, `event` and `publisher`
	 */
	english?: {
		/**
		 * The headline in English.
		 *
		 * @errorMessage expected the headline in English
		 */
		title?: Text | null;
		/**
		 * The meeting in English.
		 *
		 * @errorMessage expected the name of the meeting in English
		 */
		event?: Text | null;
		/**
		 * The newspaper in English.
		 *
		 * @errorMessage expected the name of the newspaper in English
		 */
		publisher?: Text | null;
	} | null;
	/**
	 * The newspaper.
	 *
	 * @errorMessage expected the name of the newspaper
	 */
	publisher?: Text | null;
	/**
	 * The day on which the article was printed.
	 *
	 * @errorMessage expected a day of the calendar like 2021-09-29
	 */
	published?: Day | null;
	/**
	 * The page that it was printed on.
	 *
	 * @errorMessage expected the page it was printed on
	 */
	page?: Text | null;
	/**
	 * Where the article is published. Each sentence of the page leads to its place there.
	 *
	 * @pattern ^https?:\/\/\S+$
	 * @errorMessage expected an address
	 */
	url?: string | null;
	/**
	 * The day of the last correction, shown on the page.
	 *
	 * @errorMessage expected a day of the calendar like 2021-09-30
	 */
	corrected?: Day | null;
	/**
	 * Ids that the story had before, after its folder was renamed: their addresses lead to it.
	 *
	 * @errorMessage expected the ids that the story had before
	 */
	formerly?: FormerId[] | null;
	/**
	 * How the map is drawn.
	 *
	 * @errorMessage expected `style` and `approval`
	 */
	map?: {
		/**
		 * `tiles` draws no boundary at all. Publishing boundaries needs a review in China.
		 *
		 * @errorMessage expected one of boundaries, tiles
		 */
		style?: 'boundaries' | 'tiles' | null;
		/**
		 * The number of that review (审图号), printed with every map that draws boundaries, on pages, in frames and in pictures.
		 *
		 * @errorMessage expected the 审图号
		 */
		approval?: Text | null;
	} | null;
	/**
	 * What stands for the names of delegations in addresses, in charts and in English.
	 *
	 * @errorMessage expected the delegations
	 */
	delegations?: WrittenDelegation[] | null;
	/**
	 * What an editor decides where the text leaves it open, or was read wrongly. `npm run review` shows each doubt with its lines.
	 *
	 * @errorMessage expected the settlements
	 */
	settlements?: WrittenSettlement[] | null;
}

/**
 * @asType integer
 * @minimum 1000
 * @maximum 9999
 * @errorMessage expected the year of the meeting, like 2021
 */
type Year = number;

/**
 * @pattern \S
 * @errorMessage expected an id that the story had before
 */
type FormerId = string;

/** @errorMessage expected a delegation */
export interface WrittenDelegation {
	/**
	 * As printed.
	 *
	 * @errorMessage expected the name as printed
	 */
	name: Printed;
	/** Stands in addresses that articles keep for years: settle it before publishing. */
	id?: Id | null;
	/**
	 * A short name; never drop a unit such as 武警 or 消防.
	 *
	 * @errorMessage expected a short name
	 */
	short?: Text | null;
	/**
	 * The English name; without it the English page prints the Chinese one.
	 *
	 * @errorMessage expected the English name
	 */
	en?: Text | null;
}

/**
 * One decision of an editor. Each names words as they are printed, and fails loudly where these do not stand in the article
 * (any more), or where it changes nothing.
 *
 * @errorCode settlement-shape
 * @errorMessage expected one of: name; no-name; words and speaker; no-delegation; no-division; reading and as; withdrawn
 */
export type WrittenSettlement =
	| {
			/** This is a person's name. */
			name: Printed;
	  }
	| {
			/** This is no name. */
			'no-name': Printed;
	  }
	| {
			/** These words are the speaker's. */
			words: Printed;
			/**
			 * Whose words they are; null for nobody's, as far as the text tells.
			 *
			 * @errorMessage expected a name as printed, or null
			 */
			speaker: Printed | null;
	  }
	| {
			/** This heading is no delegation's. */
			'no-delegation': Printed;
	  }
	| {
			/** This unit of a delegation is no county-level division, whatever its name looks like. */
			'no-division': Printed;
	  }
	| {
			/** A misprint: read as `as`, stored as printed. */
			reading: Printed;
			/** What it is read as; as many characters as `reading`. */
			as: Printed;
	  }
	| {
			/** A person who is left out of the data everywhere. */
			withdrawn: Printed;
	  };
