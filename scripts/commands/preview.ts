/**
 * Serves a built site as a plain static host does: `/x/` is `x/index.html`, `/x` redirects to it, files compressed by
 * the build go out as they are, and what does not exist is a 404 with the site's own page.
 *
 *     npm run preview                     # build/ on the next free port from 4173
 *     npm run preview -- FOLDER --port 8080 --base /news/
 */
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { forTerminal } from '#extract/text/terminal.ts';
import { readArguments, Refusal } from '../command-line.ts';

export interface Serving {
	/** Address of the site's root; ends in `/`. */
	url: string;
	port: number;
	close(): Promise<void>;
}

export interface ServeOptions {
	/** 0 takes any free port; without it the next free one from 4173. */
	port?: number;
	host?: string;
	/** Sub-folder that the site is put under, `/news/elections/` say. */
	base?: string;
}

/** Such a file never changes: another content has another name. */
const NAMED_BY_CONTENT = /^\/(_app\/immutable\/|scripts\/[^/-]+-[^/]+\.(css|js)$)/;

const FIRST_PORT = 4173;
const LAST_PORT = FIRST_PORT + 200;

/**
 * @param folder the built site
 * @throws when the folder has no `index.html`, or no port is free
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Serving> {
	const root = resolve(folder);
	if (!existsSync(join(root, 'index.html'))) {
		throw new Error(`${folder} holds no built site (no index.html). First: npm run build`);
	}
	const host = options.host ?? '127.0.0.1';
	const base = `/${options.base ?? ''}/`.replace(/\/+/g, '/');
	const server = createServer(answer(root, base));
	await listen(server, host, options.port);
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${port}${base}`,
		port,
		close: () =>
			new Promise((done, failed) => {
				server.close((error) => (error ? failed(error) : done()));
				server.closeAllConnections();
			})
	};
}

function answer(root: string, base: string): Parameters<typeof createServer>[1] {
	const files = sirv(root, {
		// Looks at the disk for each request, so that a new build shows without a restart.
		dev: true,
		etag: true,
		brotli: true,
		gzip: true,
		setHeaders(response, path) {
			response.setHeader('X-Content-Type-Options', 'nosniff');
			if (NAMED_BY_CONTENT.test(path)) {
				response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
			}
		}
	});
	return (request, response) => {
		const [asked = '/', query] = (request.url ?? '/').split('?', 2);
		// `//host/` in a redirect would be another host.
		const path = asked.replace(/^\/+/, '/');
		const missing = async () => {
			const page = await readFile(join(root, '404.html')).catch(() => 'Not found');
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
		};
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		if (`${path}/` === base) {
			response.writeHead(301, { Location: base + (query ? `?${query}` : '') }).end();
			return;
		}
		if (!path.startsWith(base) || !isPlain(path)) {
			void missing();
			return;
		}
		const inside = path.slice(base.length - 1);
		const folder = isFolder(root, inside);
		if (folder && !inside.endsWith('/')) {
			response.writeHead(301, { Location: `${path}/${query ? `?${query}` : ''}` }).end();
			return;
		}
		if (!folder && inside.endsWith('/')) {
			void missing();
			return;
		}
		request.url = query === undefined ? inside : `${inside}?${query}`;
		files(request, response, missing);
	};
}

/** Whether a path means to a browser, to a proxy and to the disk what it says: no way back in it, and nothing that is read as `/`. */
function isPlain(path: string): boolean {
	try {
		// eslint-disable-next-line no-control-regex -- they are what is looked for
		return !/[\u0000-\u001f\u007f\\]|\/\/|(?:^|\/)\.\.?(?:\/|$)/u.test(decodeURIComponent(path));
	} catch {
		return false;
	}
}

function isFolder(root: string, path: string): boolean {
	try {
		const at = join(root, decodeURIComponent(path));
		return at.startsWith(root) && statSync(at).isDirectory();
	} catch {
		return false;
	}
}

async function listen(server: Server, host: string, wanted?: number): Promise<void> {
	for (let port = wanted ?? FIRST_PORT; ; port++) {
		try {
			await new Promise<void>((done, failed) => {
				server.once('error', failed);
				server.listen(port, host, () => {
					server.off('error', failed);
					done();
				});
			});
			return;
		} catch (error) {
			const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
			if (!taken || wanted !== undefined || port >= LAST_PORT) throw error;
		}
	}
}

/** Prints the address and serves until the process is asked to stop. */
export async function serveUntilStopped(folder: string, options: ServeOptions): Promise<void> {
	const serving = await serve(folder, options);
	const desk = existsSync(join(folder, 'desk'))
		? `\n  ${serving.url}desk/   the desk: an article in, a story out\n`
		: '';
	console.log(`\n  ${serving.url}\n${desk}\n  Ctrl+C stops it.\n`);
	await new Promise<void>((stopped) => {
		process.once('SIGINT', stopped);
		process.once('SIGTERM', stopped);
	});
	await serving.close();
}

export const USAGE = `npm run preview [-- FOLDER] [--port N] [--host HOST] [--base PATH]

  FOLDER       the built site: build where not given
  --port N     the port, 0 for any that is free; where not given, the next free one from ${FIRST_PORT}
  --host HOST  the address to listen on: 127.0.0.1 where not given
  --base PATH  a folder that the site is put under: /news/
`;

/** @throws Refusal where a port is none, or an option is unknown */
function readOptions(args: readonly string[]): { folder: string; options: ServeOptions } {
	const { values, positionals } = readArguments(
		args,
		{ port: { type: 'string' }, host: { type: 'string' }, base: { type: 'string' } },
		USAGE
	);
	const { port, ...options } = values;
	if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65536)) {
		throw new Refusal(`--port ${port} is no port: 0 to 65535\n\n${USAGE}`);
	}
	return {
		folder: positionals[0] ?? 'build',
		options: { ...options, port: port === undefined ? undefined : Number(port) }
	};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const args = process.argv.slice(2);
	if (args.includes('--help') || args.includes('-h')) process.stdout.write(USAGE);
	else {
		try {
			const { folder, options } = readOptions(args);
			await serveUntilStopped(folder, options);
		} catch (error) {
			console.error(`preview: ${forTerminal((error as Error).message)}`);
			process.exitCode = 1;
		}
	}
}
