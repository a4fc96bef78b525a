/** Text as the content of an element or inside a quoted attribute, in HTML and XML alike: the one place that says how. */
export function escapeMarkup(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}

/** What no XML 1.0 document may hold, not even by number: most control characters, half a pair, U+FFFE and U+FFFF. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The same for XML alone: line breaks and tabs stay what they are wherever they stand, and U+FFFD is where something cannot be said. */
export function escapeXml(text: string): string {
	return escapeMarkup(text.replace(NO_XML, '\uFFFD')).replace(
		/[\t\n\r]/g,
		(blank) => `&#${blank.charCodeAt(0)};`
	);
}
