import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';

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

/**
 * Loads a page as a phone would, and waits until it asks for nothing more: the bytes that travelled, by cause. What
 * belongs to the HTML is split as its compressed size is.
 */
export async function weighLoad(browser: Browser, url: string): Promise<Weight> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const tab = await context.newPage();
	const loads: Promise<Weight>[] = [];
	tab.on('response', (response) => loads.push(weighResponse(response)));
	await tab.goto(url, { waitUntil: 'networkidle' });
	const weight = weightless();
	for (const load of await Promise.all(loads)) {
		for (const cause of CAUSES) weight[cause] += load[cause];
	}
	await context.close();
	return weight;
}

async function weighResponse(response: Response): Promise<Weight> {
	await response.finished();
	const type = (await response.headerValue('content-type')) ?? '';
	const { responseBodySize } = await response.request().sizes();
	if (type.startsWith('text/html')) {
		const weight = weighHtml(await response.text(), sizes.brotli);
		// The build's compression may be a byte off from ours; what is left over is text.
		weight.text += responseBodySize - total(weight);
		return weight;
	}
	const cause = /css|font/.test(type)
		? 'style'
		: /javascript/.test(type)
			? 'script'
			: /^image/.test(type)
				? 'picture'
				: 'data';
	return { ...weightless(), [cause]: responseBodySize };
}
