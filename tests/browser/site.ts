import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, inject } from 'vitest';
import { serve, type Serving } from '../../scripts/commands/preview.ts';

/**
 * The built site on a free port of its own, for one test file: call it at the file's top. It ends with the file.
 *
 * @param base sub-folder to put the site under
 */
export async function serveSite(base?: string): Promise<Serving> {
	const serving = await serve(inject('build'), { port: 0, base });
	afterAll(() => serving.close());
	return serving;
}

export interface Host {
	/** Address of the host's root; ends in `/`. Its origin is none of ours. */
	url: string;
	/** Puts a page there and returns its address; with `Location` among its headers it leads on. */
	put(html: string, headers?: Record<string, string>): string;
}

/** Somebody else's website, to put our charts into. It ends with the test file. */
export async function serveHost(): Promise<Host> {
	const pages = new Map<string, { html: string; headers: Record<string, string> }>();
	const server = createServer((request, response) => {
		const page = pages.get((request.url ?? '').replace(/\?.*/, ''));
		response.writeHead(page ? ('Location' in page.headers ? 302 : 200) : 404, {
			'Content-Type': 'text/html;charset=utf-8',
			...page?.headers
		});
		response.end(page?.html);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	afterAll(async () => {
		server.close();
		server.closeAllConnections();
		await once(server, 'close');
	});
	const { port } = server.address() as AddressInfo;
	const url = `http://127.0.0.1:${port}/`;
	return {
		url,
		put(html, headers = {}) {
			const path = `/${pages.size + 1}/`;
			pages.set(path, { html, headers });
			return url + path.slice(1);
		}
	};
}
