import { expect, it } from 'vitest';
import { markup } from '#review/markup.ts';

it('escapes what is written into markup, in text and in attributes', () => {
	const hostile = `"><script>alert('&')</script>`;
	expect(markup`<p title="${hostile}">${hostile}</p>`.text).toBe(
		`<p title="&quot;&gt;&lt;script&gt;alert('&amp;')&lt;/script&gt;">` +
			`&quot;&gt;&lt;script&gt;alert('&amp;')&lt;/script&gt;</p>`
	);
});

it('shows characters that turn the direction or are not seen, instead of printing them', () => {
	expect(markup`${'a\u202Eb\u200Bc\u2066d\u00ADe\uFEFF'}`.text).toBe(
		'a⟦U+202E⟧b⟦U+200B⟧c⟦U+2066⟧d⟦U+00AD⟧e⟦U+FEFF⟧'
	);
});

it('shows half a surrogate pair, and leaves whole ones alone', () => {
	expect(markup`${'\uD83D\uDE00 \uD83D'}`.text).toBe('😀 ⟦U+D83D⟧');
});

it('prints markup as it is, lists one after the other, and nothing for null and false', () => {
	expect(markup`${[markup`<b>`, 1, null, false, ['<']]}`.text).toBe('<b>1&lt;');
});
