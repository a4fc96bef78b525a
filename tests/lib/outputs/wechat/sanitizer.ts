/** What is known of WeChat's editor: it drops these elements with all that they hold, and these attributes. */
const ELEMENTS =
	/<(script|style|iframe|foreignObject|use|image|a|link|object|embed|div)\b[^]*?<\/\1>/gi;
const ATTRIBUTES =
	/\s(?:id|class|on\w+|href|xlink:href|src|data-[\w-]+|aria-[\w-]+|role)\s*=\s*(?:"[^"]*"|'[^']*')/gi;
/** Values that point to something else are dropped with their attribute. */
const REFERENCES =
	/\s[\w:-]+\s*=\s*"[^"]*(?:url\(|https?:(?!\/\/www\.w3\.org\/2000\/svg")|javascript:)[^"]*"/gi;
/** Styles that articles may not have; the others stay. */
const STYLES = /(?:position|transform|animation|background-image)\s*:[^;"]*;?/gi;
/** An element that closes itself becomes one that is never closed. */
const SELF_CLOSED = /<(\w+)((?:\s[^<>]*?)?)\/>/g;

/** What is left of a piece of markup once it was pasted. */
export function sanitize(markup: string): string {
	return markup
		.replace(ELEMENTS, '')
		.replace(ATTRIBUTES, '')
		.replace(REFERENCES, '')
		.replace(SELF_CLOSED, '<$1$2>')
		.replace(/style="([^"]*)"/g, (_, style: string) => `style="${style.replace(STYLES, '')}"`);
}
