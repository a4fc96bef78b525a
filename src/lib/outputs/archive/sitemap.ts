import { LANGUAGES } from '#lib/messages/language.ts';
import { escapeMarkup } from '#lib/text/escape.ts';

/** A page that search engines should know: its address below each language's folder, and when it changed last. */
export interface Page {
	address: string;
	/** ISO date; null where nobody has told us. */
	updated: string | null;
}

/**
 * The map of a site (sitemaps.org 0.9): every page in every language, each with the same page in the others.
 *
 * @param site its address; ends in `/`
 */
export function writeSitemap(pages: readonly Page[], site: string): string {
	const urls = pages.flatMap(({ address, updated }) => {
		const versions = LANGUAGES.map(({ tag, prefix }) => ({
			tag,
			href: escapeMarkup(site + prefix + address)
		}));
		return versions.map(
			({ href }) => `	<url>
		<loc>${href}</loc>
${updated === null ? '' : `\t\t<lastmod>${updated}</lastmod>\n`}${versions
				.map((v) => `\t\t<xhtml:link rel="alternate" hreflang="${v.tag}" href="${v.href}"/>\n`)
				.join('')}	</url>`
		);
	});
	return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
