import { describe, expect, test } from 'vitest';
import { escapeJson, forTerminal, onOneLine } from '#extract/text/terminal.ts';

describe('what a terminal obeys, or nobody sees, is spelt', () => {
	test.each([
		['\u001b[31m', '<U+001B>[31m'],
		['\u202e', '<U+202E>'],
		['\u200b', '<U+200B>'],
		['\ufeff', '<U+FEFF>'],
		['\u00ad', '<U+00AD>'],
		['\u0085', '<U+0085>'],
		['\r', '<U+000D>'],
		['\ud800', '<U+D800>']
	])('%j', (printed, shown) => {
		expect(forTerminal(`甲${printed}乙`)).toBe(`甲${shown}乙`);
		expect(onOneLine(`甲${printed}乙`)).toBe(`甲${shown}乙`);
	});

	test('line feeds and tabs stay, but where all must stay on one line', () => {
		expect(forTerminal('甲\n乙\t丙𬭎')).toBe('甲\n乙\t丙𬭎');
		expect(onOneLine('甲\n乙\t丙𬭎')).toBe('甲<U+000A>乙 丙𬭎');
	});

	test('in JSON it is escaped, and says the same', () => {
		const text = '甲\u202e\u200b\u0085\ufeff\u00ad乙';
		const json = escapeJson(JSON.stringify(text));
		expect(json).toBe('"甲\\u202e\\u200b\\u0085\\ufeff\\u00ad乙"');
		expect(JSON.parse(json)).toBe(text);
	});
});
