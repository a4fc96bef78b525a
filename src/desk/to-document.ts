import { trustMarkup } from '#lib/browser/trust.ts';

/**
 * A document of its own, in which nothing runs and nothing loads. `Readability` takes the body's own markup again where it has found too little,
 * and a string by itself is no trusted markup: the page's policy holds for documents that it makes as well.
 */
export function toDocument(html: string): Document {
	const markup = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
	const document = new DOMParser().parseFromString(trustMarkup(html), 'text/html');
	Object.defineProperty(document.body, 'innerHTML', {
		...markup,
		set(this: Element, again: string) {
			markup.set!.call(this, trustMarkup(again));
		}
	});
	return document;
}
