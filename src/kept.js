/**
 * What of a site is as an earlier build left it, so that it is not made again: `scripts/commands/build.ts` knows what goes into it, and says so
 * in a file. Nothing is kept where nobody says so. Plain JavaScript: Node reads svelte.config.js itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
 * languages, which leads to other stories (`page/<id>`); two stories side by side (`pair/<earlier>/<later>`).
 * @param {string} path of a page or file below the site's root
 * @param {Readonly<Record<string, string>>} stories as in `Kept`
 * @returns {string | null} null for what is made of all stories
 */
export function unitOf(path, stories) {
	const [top = '', ...rest] = path.replace(/^\//, '').replace(/^en\//, '').split('/');
	if (top === 'compare' && rest.length > 2) return `pair/${rest[0]}/${rest[1]}`;
	const story = Object.hasOwn(stories, top) ? stories[top] : undefined;
	if (story === undefined || rest.length === 0) return null;
	const isPage = rest.length === 1 && /^(?:index\.html(?:\.br|\.gz)?)?$/.test(rest[0] ?? '');
	// The page at a former id leads on to today's, and to nothing else.
	return isPage && top === story ? `page/${story}` : `story/${story}`;
}

const units = new Set(KEPT?.units);

/** Whether a unit is kept. */
export const isKept = (/** @type {string} */ unit) => units.has(unit);

/**
 * Whether the page or file at an address is kept: whoever leads to what a kept unit does not have is told.
 * @param {string} path as in an address
 * @param {string} [build] the folder that it is kept in
 */
export function isKeptPath(path, build = 'build') {
	const unit = KEPT && unitOf(path, KEPT.stories);
	if (unit === null || !isKept(unit)) return false;
	return existsSync(join(build, decodeURIComponent(path).replace(/\/$/, '/index.html')));
}
