import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry } from '#lib/outputs/embed/catalogue.ts';
import { oEmbedAddress, writeOEmbed } from '#lib/outputs/embed/oembed.ts';
import { CHINESE } from '#lib/messages/language.ts';
import { serve } from '../../scripts/commands/preview.ts';
import { STORY } from '../browser/embed.ts';
import type { Running } from './servers.ts';

/**
 * The built site as it is when its `SITE_URL` was known to the build: embed pages name their oEmbed answers, which are there. What the
 * answers say is written by the build's own code, with the address that the test has.
 */
export async function publishSite(build: string): Promise<Running> {
	const files = await serve(build, { port: 0 });
	const catalogue = JSON.parse(
		readFileSync(join(build, STORY, 'embed/charts.json'), 'utf8')
	) as CatalogueEntry[];
	const server = createServer((request, response) => {
		void (async () => {
			const { pathname } = new URL(request.url ?? '/', files.url);
			const inStory = (path: string) => pathname === `/${STORY}/${path}`;
			const entry = catalogue.find(({ chart, preset }) => inStory(oEmbedAddress(chart, preset)));
			if (entry) {
				response.setHeader('Content-Type', 'application/json');
				return response.end(JSON.stringify(writeOEmbed(entry, STORY, CHINESE, url, '雁声')));
			}
			const answer = await fetch(new URL(request.url ?? '/', files.url));
			const type = answer.headers.get('Content-Type') ?? '';
			response.writeHead(answer.status, { 'Content-Type': type });
			const page = catalogue.find(({ chart, preset }) =>
				inStory(`embed/${chart}/${preset ? `${preset}/` : ''}`)
			);
			if (!page) return response.end(Buffer.from(await answer.arrayBuffer()));
			const href = `${url}${STORY}/${oEmbedAddress(page.chart, page.preset)}`;
			const link = `<link rel="alternate" type="application/json+oembed" href="${href}">`;
			return response.end((await answer.text()).replace('</head>', `${link}</head>`));
		})();
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	const stop = async () => {
		server.close();
		server.closeAllConnections();
		await files.close();
	};
	return { url, stop };
}
