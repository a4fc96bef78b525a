/**
 * What a terminal obeys or what turns, hides or breaks the text around it: controls, line separators, direction marks, invisible
 * characters, halves of characters. Line feed and tab stay.
 */
const UNSAFE =
	/[^\P{Cc}\n\t]|[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** A text that came from somebody's file, as it may be shown in a terminal: `<U+202E>` for what cannot be. */
export function forTerminal(text: string): string {
	return text.replace(UNSAFE, (unsafe) => {
		const code = unsafe.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
		return `<U+${code}>`;
	});
}

/** The same for what must stay on one line: no text gets to begin a line that looks like one of ours. */
export function onOneLine(text: string): string {
	return forTerminal(text).replace(/[\n\t]/gu, (control) => (control === '\n' ? '<U+000A>' : ' '));
}

/** JSON with such characters as escapes, which say the same: it may be looked at too. Of JSON only, not of text in it. */
export function escapeJson(json: string): string {
	return json.replace(UNSAFE_IN_JSON, (unsafe) =>
		Array.from(
			{ length: unsafe.length },
			(_, i) => `\\u${unsafe.charCodeAt(i).toString(16).padStart(4, '0')}`
		).join('')
	);
}

/** JSON escapes C0 by itself; what is not ASCII stands within strings alone. */
const UNSAFE_IN_JSON =
	/[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
