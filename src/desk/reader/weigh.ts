import { gzipSync } from 'fflate';

/** How many bytes a page is as it travels. */
export const weigh = (html: string): number =>
	gzipSync(new TextEncoder().encode(html), { level: 9 }).length;
