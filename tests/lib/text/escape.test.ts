import { expect, test } from 'vitest';
import { escapeMarkup, escapeXml } from '#lib/text/escape.ts';

test('nothing of a text is markup', () => {
	expect(escapeMarkup('<a b="c">&amp;\'')).toBe("&lt;a b=&quot;c&quot;&gt;&amp;amp;'");
	expect(escapeMarkup('<<>>&&""')).toBe('&lt;&lt;&gt;&gt;&amp;&amp;&quot;&quot;');
});

test('in XML blanks stay what they are, and what it may not hold is shown to be lost', () => {
	expect(escapeXml('甲\t乙\n丙\r丁 𬭎')).toBe('甲&#9;乙&#10;丙&#13;丁 𬭎');
	expect(escapeXml('甲\u0000\u001f\ufffe\uffff\ud800乙')).toBe(
		'甲\ufffd\ufffd\ufffd\ufffd\ufffd乙'
	);
	expect(escapeXml('<\u0000>')).toBe('&lt;\ufffd&gt;');
});
