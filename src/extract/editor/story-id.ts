/**
 * What lies, or will lie, at the top of the site beside the stories, and what some hosts take for a page there. A story of
 * that name would stand in its way. Names with a dot or an underscore are no ids anyhow. A test holds this to the routes and files.
 */
const TAKEN: ReadonlySet<string> = new Set([
	'en',
	'zh',
	'embed',
	'embed-1',
	'embed-article',
	'embed-lab',
	'schema',
	'scripts',
	'icon',
	'desk',
	'compare',
	'page',
	'place',
	'index',
	'404'
]);

/** A story's id is the name of its folder and a part of its addresses. */
export const isStoryId = (name: string): boolean => whyNoStoryId(name) === null;

/** What keeps a name from being a story's id, as part of a sentence; null where nothing does. */
export function whyNoStoryId(name: string): string | null {
	if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
		return `“${name}” cannot be part of an address: expected lower-case letters, digits and hyphens`;
	return TAKEN.has(name) ? `“${name}” is an address that the site itself has` : null;
}
