import { SITE_URL } from '../site.server.ts';

// Static hosts look for this file by its name.
export const trailingSlash = 'never';

/** The page is shown at any address, so it links home only where the site knows its own. */
export const load = () => ({ home: SITE_URL });
