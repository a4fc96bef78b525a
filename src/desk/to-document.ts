import { trustMarkup } from '#lib/browser/trust.ts';

/** A document of its own, in which nothing runs and nothing loads. */
export const toDocument = (html: string): Document =>
	new DOMParser().parseFromString(trustMarkup(html), 'text/html');
