/**
 * What of a site is as an earlier build left it, so that it is not made again: `scripts/commands/build.ts` knows what goes into it, and says so
 * in a file. Nothing is kept where nobody says so. Plain JavaScript: Node reads svelte.config.js itself.
 */
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Kept
 * @property {Record<string, string>} stories today's id by each id, former ones too, under which a story has addresses
 * @property {string[]} units of the site that are kept, as `unitOf` names them
 */

const file = process.env['YANSHENG_KEPT'] ?? null;

/** @type {Kept | null} */
export const KEPT = file === null ? null : JSON.parse(readFileSync(file, 'utf8'));

/**
 * Which part of the site, made of the same inputs, an address belongs to: all of a story but its page (`story/<id>`); its page in both
 * languages, which leads to other stories (`page/<id>`); two stories side by side (`pair/<earlier>/<later>`); what is made of all stories, or of none (`site`).
 * @param {string} path of a page, with or without its last slash, or of a file below the site's root
 * @param {Readonly<Record<string, string>>} stories as in `Kept`
 */
export function unitOf(path, stories) {
	const [top = '', ...rest] = path.replace(/^\//, '').replace(/^en\//, '').split('/');
	if (top === 'compare' && rest.length > 1) return `pair/${rest[0]}/${rest[1]}`;
	const story = Object.hasOwn(stories, top) ? stories[top] : undefined;
	if (story === undefined) return 'site';
	const isPage = rest.length < 2 && /^(?:index\.html(?:\.br|\.gz)?)?$/.test(rest[0] ?? '');
	// The page at a former id leads on to today's, and to nothing else.
	return isPage && top === story ? `page/${story}` : `story/${story}`;
}

const units = new Set(KEPT?.units);

/** Whether a unit is kept. */
export const isKept = (/** @type {string} */ unit) => units.has(unit);
