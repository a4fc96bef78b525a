/** What programs read of the whole site: a feed in each language, and a map of all pages. */
export const match = (param: string): param is 'feed.xml' | 'sitemap.xml' =>
	param === 'feed.xml' || param === 'sitemap.xml';
