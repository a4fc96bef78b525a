import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { caddy, isInstalled, nginx } from '../../../tests/hosting/servers.ts';
import { findStoryPage, listFiles, listPages } from '../../built.ts';
import { printTable } from '../../table.ts';

const SECONDS = 5;
const CONNECTIONS = 50;

/** Requests a second that our examples for nginx and Caddy answer on this machine, the load coming from it too. */
export async function benchHosting(): Promise<void> {
	const build = resolve(process.env['YANSHENG_BUILD'] ?? 'build');
	const paths = [
		findStoryPage(build),
		listPages(build).find((page) => page.includes('/embed/')),
		listFiles(build).find((file) => file === 'embed.js')
	].filter((path) => path !== undefined);

	const rows: (string | number)[][] = [];
	for (const server of [nginx, caddy]) {
		if (!isInstalled(server)) {
			console.log(`${server.name} is not installed: ${server.install}`);
			continue;
		}
		const running = await server.start(build);
		try {
			for (const path of paths)
				rows.push([server.name, `/${path}`, ...(await load(running.url + path))]);
		} finally {
			await running.stop();
		}
	}
	printTable(['server', 'path', 'requests/s', 'bytes/s', '50 %', '99 %', 'errors'], rows);
}

/** What wrk counted in a few seconds of asking for one address, compressed with brotli. */
async function load(url: string): Promise<string[]> {
	const { stdout } = await promisify(execFile)('wrk', [
		'--threads=1',
		`--connections=${CONNECTIONS}`,
		`--duration=${SECONDS}s`,
		'--latency',
		'--header=Accept-Encoding: br',
		url
	]);
	const find = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '–';
	const errors =
		/Socket errors: (.*)/.exec(stdout)?.[1] ?? /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1];
	return [
		Number(find(/Requests\/sec:\s+([\d.]+)/)).toFixed(0),
		find(/Transfer\/sec:\s+([\d.]+\w+)/),
		find(/50%\s+(\S+)/),
		find(/99%\s+(\S+)/),
		errors ?? '0'
	];
}
