/**
 * Where the site will stand: ends in `/`; null while nobody has said. What needs an absolute address (canonical links, `og:`
 * tags, oEmbed, QR codes) is left out then.
 */
export const SITE_URL = readSiteUrl(process.env.SITE_URL);

/**
 * @param value what the environment says: `https://example.org/charts/`
 * @throws Error where it is no address of a website
 */
export function readSiteUrl(value: string | undefined): string | null {
	if (!value?.trim()) return null;
	const url = URL.canParse(value) ? new URL(value) : null;
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
		throw new Error(`SITE_URL is no address of a website: ${JSON.stringify(value)}`);
	return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Says what is missing without SITE_URL. */
export function warnWithoutSite(): void {
	if (SITE_URL !== null) return;
	console.warn(
		'\n  SITE_URL is not set: canonical links, og: tags, oEmbed and QR codes are left out.' +
			'\n  To publish: SITE_URL=https://example.org/charts/ npm run build\n'
	);
}
