/**
 * What of a site is as an earlier build left it, so that it is not made again: `scripts/commands/build.ts` knows what goes into it, and says so
 * in a file. Nothing is kept where nobody says so.
 */
import { readFileSync } from 'node:fs';

export interface Kept {
	/** Today's id by each id, former ones too, under which a story has addresses. */
	stories: Record<string, string>;
	/** Of the site that are kept, as `unitOf` names them. */
	units: string[];
	/** Key of all that pages are made by, besides data. */
	program: string;
}

const file = process.env['YANSHENG_KEPT'] ?? null;
const kept = file === null ? null : (JSON.parse(readFileSync(file, 'utf8')) as Kept);
const units = new Set(kept?.units);

/**
 * Which part of the site, made of the same inputs, an address belongs to: all of a story but its page (`story/<id>`); its page in both
 * languages, which leads to other stories (`page/<id>`); two stories side by side (`pair/<earlier>/<later>`); what is made of all stories, or of none (`site`).
 * @param path of a page, with or without its last slash, or of a file below the site's root
 * @param stories as in `Kept`
 */
export function unitOf(path: string, stories: Readonly<Record<string, string>>): string {
	const [top = '', ...rest] = path.replace(/^\//, '').replace(/^en\//, '').split('/');
	if (top === 'compare' && rest.length > 1) return `pair/${rest[0]}/${rest[1]}`;
	const story = Object.hasOwn(stories, top) ? stories[top] : undefined;
	if (story === undefined) return 'site';
	const isPage = rest.length < 2 && /^(?:index\.html(?:\.br|\.gz)?)?$/.test(rest[0] ?? '');
	// The page at a former id leads on to today's, and to nothing else.
	return isPage && top === story ? `page/${story}` : `story/${story}`;
}

/** Whether a unit is kept. */
export const isKept = (unit: string): boolean => units.has(unit);

/** Key of the program that makes this site; null where nobody says. What it made before of the same is the same. */
export const PROGRAM = kept?.program ?? null;
