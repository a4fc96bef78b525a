/**
 * Trusted Types: where a browser has them, the page's policy (`require-trusted-types-for 'script'`) lets no plain string become
 * a script's address or markup. This is the only place in which this site's own scripts make one; markup is made for the desk alone, of
 * documents that are read and never shown.
 */
interface Rules {
	createScriptURL(url: string): string;
	createHTML(html: string): string;
}

declare global {
	interface Window {
		trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
	}
}

const asItIs: Rules = { createScriptURL: (url) => url, createHTML: (html) => html };

let policy: Rules | null = null;
const rules = (): Rules =>
	(policy ??= window.trustedTypes?.createPolicy('yansheng', asItIs) ?? asItIs);

/** Vouches for the address of a script of this site. */
export const trustScript = (url: string): string => rules().createScriptURL(url);

/** Vouches for markup that is parsed into a document in which nothing runs (`DOMParser`), to be read there. */
export const trustMarkup = (html: string): string => rules().createHTML(html);
