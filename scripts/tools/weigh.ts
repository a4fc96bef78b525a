import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Request } from 'playwright-core';

/** What a page's bytes are spent on. */
export const CAUSES = ['text', 'drawing', 'style', 'script', 'data', 'picture'] as const;
export type Cause = (typeof CAUSES)[number];
export type Weight = Record<Cause, number>;

export function weightless(): Weight {
	return { text: 0, drawing: 0, style: 0, script: 0, data: 0, picture: 0 };
}

export function total(weight: Weight): number {
	return CAUSES.reduce((sum, cause) => sum + weight[cause], 0);
}

/** Parts of a page's own HTML that are spent on something else than text. */
const PARTS: [cause: Cause, part: RegExp][] = [
	['drawing', /<svg[\s>][^]*?<\/svg>/g],
	['style', /<style[\s>][^]*?<\/style>/g],
	['data', /<script[^>]*type="application\/(?:ld\+)?json"[^>]*>[^]*?<\/script>/g],
	['script', /<script[\s>][^]*?<\/script>/g]
];

/**
 * Bytes of an HTML page by cause. What a part costs is what the compressed page would be smaller without it, so the
 * causes add up to the page.
 */
export function weighHtml(html: string, size: (text: string) => number): Weight {
	const weight = weightless();
	let rest = html;
	for (const [cause, part] of PARTS) {
		const without = rest.replace(part, '');
		weight[cause] += size(rest) - size(without);
		rest = without;
	}
	weight.text = size(rest);
	return weight;
}

export const sizes = {
	raw: (text: string) => Buffer.byteLength(text),
	gzip: (text: string) => gzipSync(text, { level: 9 }).length,
	brotli: (text: string) => brotliCompressSync(text).length
};

export interface Load {
	/** Bytes that travelled; the page's own HTML counts as text, whatever is in it. */
	weight: Weight;
	html: string;
}

/**
 * Loads a page as a phone would, and waits until it asks for nothing more.
 *
 * @throws when something that the page asks for does not come
 */
export async function load(browser: Browser, url: string): Promise<Load> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	try {
		const tab = await context.newPage();
		const finished: Request[] = [];
		const failed: string[] = [];
		tab.on('requestfinished', (request) => finished.push(request));
		tab.on('requestfailed', (request) => failed.push(request.url()));
		const page = await tab.goto(url, { waitUntil: 'networkidle' });
		if (failed.length > 0) throw new Error(`did not get ${failed.join(', ')}`);
		const weight = weightless();
		for (const request of finished) {
			const response = await request.response();
			const type = (await response?.headerValue('content-type')) ?? '';
			const said = Number((await response?.headerValue('content-length')) ?? 0);
			// Of a worker's own script Chromium tells no size.
			weight[causeOf(type)] += Math.max((await request.sizes()).responseBodySize, said);
		}
		return { weight, html: (await page?.text()) ?? '' };
	} finally {
		await context.close();
	}
}

function causeOf(type: string): Cause {
	if (type.startsWith('text/html')) return 'text';
	if (/css|font/.test(type)) return 'style';
	if (type.includes('javascript')) return 'script';
	return type.startsWith('image/') ? 'picture' : 'data';
}

/** A load's bytes, those of the HTML split by what is in it, as its compressed size is. */
export function splitHtml({ weight, html }: Load): Weight {
	const parts = weighHtml(html, sizes.brotli);
	const split = { ...weight };
	for (const cause of CAUSES.filter((name) => name !== 'text')) {
		split[cause] += parts[cause];
		split.text -= parts[cause];
	}
	return split;
}
