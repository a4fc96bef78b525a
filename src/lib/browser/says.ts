import type { Attachment } from 'svelte/attachments';

/**
 * What an element says: `<h3 {@attach says(name)}></h3>`. A browser that translates a page puts other nodes in the place of text. What is
 * written to the text that was there before is then never seen, and the old heading stays above new sentences. So text that changes
 * while the page is open is set through its element, whose children go, whoever put them there. An element with this has no other
 * children.
 */
export const says =
	(text: string | number): Attachment =>
	(element) => {
		element.textContent = String(text);
	};
