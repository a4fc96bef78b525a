import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listFiles, listPages, readPage } from '../../scripts/built.ts';
import { caddy, isInstalled, nginx, type Running } from './servers.ts';

const build = inject('build');
const pages = listPages(build).filter((page) => page !== '404.html');

describe.each([nginx, caddy])('$name with our example', (server) => {
	if (!isInstalled(server)) {
		if (process.env['CI'] && process.platform === 'linux') {
			test('is installed', () => expect.fail(server.install));
		} else {
			test.skip(`is not installed: ${server.install}`);
		}
		return;
	}

	let running: Running | undefined;
	beforeAll(async () => {
		running = await server.start(build);
	});
	afterAll(() => running?.stop());

	const address = () => running?.url ?? '';

	/** One request, nothing followed and nothing unpacked. */
	async function ask(path: string, headers: Record<string, string> = {}) {
		const response = await new Promise<IncomingMessage>((done, failed) =>
			get(address() + path, { headers }, done).on('error', failed)
		);
		return {
			status: response.statusCode,
			headers: response.headers,
			body: await buffer(response)
		};
	}

	test('every page is there, as UTF-8 HTML', async () => {
		for (const page of pages) {
			const { status, headers, body } = await ask(page);
			expect([page, status]).toEqual([page, 200]);
			expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
			expect(body.toString()).toBe(readPage(build, page));
		}
	});

	test('what the build compressed goes out as it is, to who can read it', async () => {
		const compressed = listFiles(build).filter((file) => existsSync(join(build, `${file}.br`)));
		expect(compressed.length).toBeGreaterThan(0);
		for (const file of compressed) {
			const path = file.replace(/(^|\/)index\.html$/, '$1');
			const original = readFileSync(join(build, file));
			const brotli = await ask(path, { 'accept-encoding': 'gzip, deflate, br, zstd' });
			expect([file, brotli.headers['content-encoding']]).toEqual([file, 'br']);
			expect(brotli.body.equals(readFileSync(join(build, `${file}.br`)))).toBe(true);
			expect(brotliDecompressSync(brotli.body).equals(original)).toBe(true);
			const gzip = await ask(path, { 'accept-encoding': 'gzip' });
			expect(gzip.headers['content-encoding']).toBe('gzip');
			expect(gunzipSync(gzip.body).equals(original)).toBe(true);
			for (const { headers } of [brotli, gzip]) expect(headers.vary).toMatch(/accept-encoding/i);
			const plain = await ask(path);
			expect(plain.headers['content-encoding']).toBeUndefined();
			expect(plain.body.equals(original)).toBe(true);
		}
	});

	test('each kind of file has its type', async () => {
		const types: Record<string, RegExp> = {
			css: /^text\/css/,
			csv: /^text\/csv; ?charset=utf-8$/i,
			js: /^(text|application)\/javascript/,
			json: /^application\/json/,
			jsonld: /^application\/ld\+json/,
			png: /^image\/png/,
			svg: /^image\/svg\+xml/
		};
		for (const file of listFiles(build)) {
			const type = types[/\.(\w+)$/.exec(file)?.[1] ?? ''];
			if (type) expect((await ask(file)).headers['content-type'], file).toMatch(type);
		}
	});

	test('a page without its slash leads to the page, query kept, on the host that was asked', async () => {
		const page = pages.find((address) => address !== '') ?? '';
		const { status, headers } = await ask(`${page.slice(0, -1)}?theme=a`, {
			host: 'news.example'
		});
		expect([301, 308]).toContain(status);
		expect(headers.location).toMatch(/^\/[^/]/);
		const there = new URL(headers.location ?? '', address());
		expect(there.pathname + there.search).toBe(`/${page}?theme=a`);
	});

	test('what does not exist is a 404 with the page for it', async () => {
		const { status, headers, body } = await ask('nothing/here/');
		expect(status).toBe(404);
		expect(headers['content-type']).toMatch(/^text\/html/);
		expect(body.toString()).toBe(readPage(build, '404.html'));
	});

	test('only charts may be framed by strangers', async () => {
		for (const page of [...pages, 'nothing/']) {
			const { headers } = await ask(page);
			expect([page, headers['content-security-policy']]).toEqual([
				page,
				page.includes('/embed/') ? 'frame-ancestors *' : "frame-ancestors 'self'"
			]);
			expect(headers['x-frame-options']).toBeUndefined();
		}
	});

	test('pages are asked for anew, and not sent again when they are the same', async () => {
		const { headers } = await ask('');
		expect(headers['cache-control']).toBe('no-cache');
		expect(await ask('', { 'if-none-match': headers.etag ?? '' })).toMatchObject({ status: 304 });
	});

	test('files named by their content stay in the cache for a year', async () => {
		const named = listFiles(build).filter((file) =>
			/^_app\/immutable\/|^scripts\/.+-.+\.(css|js)$/.test(file)
		);
		expect(named).not.toEqual([]);
		for (const file of named) {
			expect((await ask(file)).headers['cache-control'], file).toBe(
				'public, max-age=31536000, immutable'
			);
		}
	});

	test('types are not guessed, and the server says nothing of itself', async () => {
		const { headers } = await ask('');
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
		expect(headers['permissions-policy']).toContain('geolocation=()');
		expect(headers['access-control-allow-origin']).toBe('*');
		expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
		expect(headers.server ?? '').not.toMatch(/\d/);
	});

	test('dot files and what lies outside are not served', async () => {
		for (const path of ['.git/config', '..%2f..%2fetc%2fpasswd', '%00']) {
			expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
		}
	});
});
