import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serve, type Serving } from '../../../scripts/commands/preview.ts';
import { findWrongAnswers, OUTSIDE, PAGES } from '../../hosting/hostile-paths.ts';

let folder: string;
let site: Serving;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'yansheng-serve-'));
	const files: Record<string, string | Buffer> = {
		'index.html': '首页',
		'404.html': '没有这一页',
		'story/index.html': '报道',
		'story/index.html.br': brotliCompressSync('报道'),
		'story/index.html.gz': gzipSync('报道'),
		'_app/immutable/a.js': 'let a;',
		'scripts/explore-Ab1_-xyz.js': 'let a;',
		'data.json': '{}'
	};
	for (const [name, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), content);
	}
	site = await serve(folder, { port: 0, base: '/news' });
});

afterAll(async () => {
	await site.close();
	await rm(folder, { recursive: true });
});

/** `fetch` would follow redirects in spirit, tidy paths and unpack; this asks for exactly what it is told. */
async function ask(path: string, headers: Record<string, string> = {}) {
	const response = await new Promise<IncomingMessage>((done, failed) =>
		get({ host: '127.0.0.1', port: site.port, path, headers }, done).on('error', failed)
	);
	return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

test('its address ends in the folder that it is put under', () => {
	expect(site.url).toBe(`http://127.0.0.1:${site.port}/news/`);
});

test('a folder with its slash is its index page', async () => {
	expect(await ask('/news/story/')).toMatchObject({ status: 200, body: '报道' });
});

test('a folder without its slash is sent to it, query and all', async () => {
	const { status, headers } = await ask('/news/story?theme=a');
	expect([status, headers.location]).toEqual([301, '/news/story/?theme=a']);
	expect((await ask('/news')).headers.location).toBe('/news/');
});

test('no redirect leads to another host', async () => {
	for (const path of ['//news/story', '///news/story']) {
		expect((await ask(path)).headers.location).toBe('/news/story/');
	}
});

test('what does not exist is a 404 with the page for it', async () => {
	for (const path of ['/', '/elsewhere/', '/news/nothing', '/news/nothing/', '/news/data.json/']) {
		expect(await ask(path), path).toMatchObject({ status: 404, body: '没有这一页' });
	}
});

test('nothing outside of the folder is served, and broken encoding is a 404', async () => {
	for (const path of [
		'/news/../../../../../../etc/passwd',
		'/news/..%2f..%2f..%2f..%2fetc%2fpasswd',
		'/news/%',
		'/news/%00/'
	]) {
		expect((await ask(path)).status, path).toBe(404);
	}
});

test('what the build compressed is sent as it is', async () => {
	for (const [accepted, sent] of [
		['gzip, deflate, br', 'br'],
		['gzip', 'gzip'],
		['identity', undefined]
	] as const) {
		const { headers } = await ask('/news/story/', { 'accept-encoding': accepted });
		expect(headers['content-encoding']).toBe(sent);
		expect(headers['content-type']).toBe('text/html;charset=utf-8');
	}
});

test('files named by their content stay in the cache, others are asked for again', async () => {
	for (const file of ['_app/immutable/a.js', 'scripts/explore-Ab1_-xyz.js']) {
		expect((await ask(`/news/${file}`)).headers['cache-control']).toContain('immutable');
	}
	const page = await ask('/news/story/');
	expect(page.headers['cache-control']).toBe('no-cache');
	expect(await ask('/news/story/', { 'if-none-match': page.headers.etag ?? '' })).toMatchObject({
		status: 304,
		body: ''
	});
});

test('the next free port is taken, and a given one that is taken is an error', async () => {
	const [first, second] = [await serve(folder), await serve(folder)];
	expect(first.port).toBeGreaterThanOrEqual(4173);
	expect(second.port).toBeGreaterThan(first.port);
	await expect(serve(folder, { port: first.port })).rejects.toThrow('EADDRINUSE');
	await Promise.all([first.close(), second.close()]);
});

test('a folder without a built site is refused with the command that makes one', async () => {
	await expect(serve(join(folder, 'story', '..', '_app'))).rejects.toThrow('npm run build');
});

test('addresses made to lead elsewhere, or out of the folder, do not', async () => {
	const home = await mkdtemp(join(tmpdir(), 'yansheng-hostile-'));
	onTestFinished(() => rm(home, { recursive: true }));
	for (const [name, content] of Object.entries(PAGES)) {
		await mkdir(dirname(join(home, 'site', name)), { recursive: true });
		await writeFile(join(home, 'site', name), content);
	}
	await writeFile(join(home, OUTSIDE.name), OUTSIDE.content);
	for (const base of ['/', '/news/']) {
		const serving = await serve(join(home, 'site'), { port: 0, base });
		expect(await findWrongAnswers(serving.port, base)).toEqual([]);
		await serving.close();
	}
});
