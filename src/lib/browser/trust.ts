/**
 * Trusted Types: where a browser has them, the page's policy (`require-trusted-types-for 'script'`) lets no plain string become
 * a script's address or markup. These two are the only places in which this site's scripts make either.
 */
interface Rules {
	createScriptURL(url: string): string;
	createHTML(markup: string): string;
}

declare global {
	interface Window {
		trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
	}
}

const asItIs: Rules = { createScriptURL: (url) => url, createHTML: (markup) => markup };

let policy: Rules | null = null;
const rules = (): Rules =>
	(policy ??= window.trustedTypes?.createPolicy('yansheng', asItIs) ?? asItIs);

/** Vouches for the address of a script of this site. */
export const trustScript = (url: string): string => rules().createScriptURL(url);

/** Vouches for a drawing that this site's own code wrote, all text in it escaped. */
export const trustDrawing = (markup: string): string => rules().createHTML(markup);
