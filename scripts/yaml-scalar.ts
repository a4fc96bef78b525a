/**
 * A text as YAML, the same inside braces and outside: plain where that reads as the very text, else in single quotes, else
 * (line breaks and the like) in double quotes, whose escapes are JSON's.
 */
export function writeScalar(text: string): string {
	const word = /^\p{L}[\p{L}\p{N} 、’·+-]*(?<! )$/u.test(text);
	if (word && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text)) return text;
	return /^[^\p{C}\p{Zl}\p{Zp}']*$/u.test(text) ? `'${text}'` : JSON.stringify(text);
}
