/**
 * A text as YAML, the same inside braces and outside: plain where that reads as the very text, else in single quotes, else
 * (line breaks and the like) in double quotes, whose escapes are JSON's. No character of it is one that cannot be seen.
 */
export function writeScalar(text: string): string {
	const word = /^\p{L}[\p{L}\p{N} 、’·+-]*(?<! )$/u.test(text);
	if (word && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text)) return text;
	if (/^[^\p{C}\p{Zl}\p{Zp}']*$/u.test(text)) return `'${text}'`;
	return JSON.stringify(text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (unseen) =>
		Array.from(
			{ length: unseen.length },
			(_, i) => `\\u${unseen.charCodeAt(i).toString(16).padStart(4, '0')}`
		).join('')
	);
}
