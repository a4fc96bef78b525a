/** What a setting can be, said once. */

/**
 * A text that has something in it.
 *
 * @pattern \S
 * @errorMessage expected a text
 */
export type Text = string;

/**
 * Words that are looked for in the article.
 *
 * @pattern \S
 * @errorMessage expected words as printed
 */
export type Printed = string;

/**
 * Code of a division of China, in quotes: '430400'.
 *
 * @pattern ^\d{6}$
 * @errorMessage expected a code of six digits, in quotes
 */
export type Adcode = string;

/**
 * As addresses and file names bear it: `hengnan`. Longer ones would not fit into either.
 *
 * @pattern ^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$
 * @errorMessage expected an id of at most 60 lower-case letters, digits and hyphens
 */
export type Id = string;

/**
 * A day of the calendar, in quotes: '2021-09-29'.
 *
 * @format date
 * @errorMessage expected a day of the calendar like 2021-09-29
 */
export type Day = string;

/**
 * @minimum -180
 * @maximum 180
 * @errorMessage expected degrees from -180 to 180
 */
export type Degrees = number;

/**
 * @asType integer
 * @minimum 0
 * @errorMessage expected a whole number from 0
 */
export type FromZero = number;
