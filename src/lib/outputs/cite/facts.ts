/** What files that cite a story know besides its dataset. */
export interface CiteFacts {
	/** Address of the story's page, ends in `/`: absolute where the site has one, else relative to the files beside the page. */
	page: string;
	/** ISO date of the data's last change; null where nobody has told us. */
	date: string | null;
}

/** Who makes these files. */
export const MAKER = '雁声 Yansheng';

/** Under what all that is not the report's own words may be used. */
export const LICENCE = 'https://opensource.org/license/mit';

/** Whose the words are. */
export const RIGHTS =
	'The words are the report’s: they belong to those who wrote and published it, and no licence is given for them here. What is added (who says what, places, counts) is under the MIT licence.';

/** Where a statement, a person or a delegation stands on the site: the anchors of its pages. */
export const addressOfStatement = ({ page }: CiteFacts, id: string): string => `${page}#${id}`;
export const addressOfSpeaker = ({ page }: CiteFacts, id: string): string =>
	`${page}#speaker-${id}`;
export const addressOfDelegation = ({ page }: CiteFacts, id: string): string =>
	`${page}concordance/#delegation-${id}`;
