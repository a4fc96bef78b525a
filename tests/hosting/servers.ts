import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Running {
	/** Ends in `/`. */
	url: string;
	stop(): Promise<void>;
}

export interface WebServer {
	name: string;
	/** What has to be on the machine. */
	needs: string[];
	/** The command that installs it, on Debian. */
	install: string;
	/** Serves a folder with our example, unchanged but for port and folder. */
	start(folder: string): Promise<Running>;
}

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const nginx: WebServer = {
	name: 'nginx',
	needs: ['/usr/sbin/nginx', BROTLI],
	install: 'sudo apt-get install nginx-light libnginx-mod-http-brotli-static',
	start: (folder) =>
		run(folder, 'hosting/nginx.conf', async (example, home) => {
			const config = join(home, 'nginx.conf');
			await writeFile(join(home, 'site.conf'), example);
			await writeFile(
				config,
				`load_module ${BROTLI};
				daemon off;
				pid ${home}/pid;
				error_log stderr;
				worker_processes auto;
				events { worker_connections 1024; }
				http {
					access_log off;
					client_body_temp_path ${home}/body;
					proxy_temp_path ${home}/proxy;
					fastcgi_temp_path ${home}/fastcgi;
					uwsgi_temp_path ${home}/uwsgi;
					scgi_temp_path ${home}/scgi;
					sendfile on;
					include /etc/nginx/mime.types;
					include ${home}/site.conf;
				}`
			);
			return spawn('/usr/sbin/nginx', ['-c', config, '-e', 'stderr'], {
				stdio: ['ignore', 'ignore', 'pipe']
			});
		})
};

export const caddy: WebServer = {
	name: 'Caddy',
	needs: ['/usr/bin/caddy'],
	install: 'sudo apt-get install caddy',
	start: (folder) =>
		run(folder, 'hosting/Caddyfile', async (example, home) => {
			const config = join(home, 'Caddyfile');
			await writeFile(config, `{\n\tadmin off\n}\n${example}`);
			return spawn('/usr/bin/caddy', ['run', '--config', config, '--adapter', 'caddyfile'], {
				stdio: ['ignore', 'ignore', 'pipe'],
				env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home }
			});
		})
};

export function isInstalled(server: WebServer): boolean {
	return server.needs.every((path) => existsSync(path));
}

async function run(
	folder: string,
	file: string,
	start: (example: string, home: string) => Promise<ChildProcess>
): Promise<Running> {
	const port = await freePort();
	const home = await mkdtemp(join(tmpdir(), 'yansheng-hosting-'));
	const example = readFileSync(file, 'utf8')
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace(/^:80 \{/m, `:${port} {\n\tbind 127.0.0.1`)
		.replace('/var/www/yansheng', folder);
	const server = await start(example, home);
	let said = '';
	server.stderr?.on('data', (text) => (said = `${said}${text}`.slice(-2000)));
	const url = `http://127.0.0.1:${port}/`;
	const exited = once(server, 'exit').then(() => 'exited');
	const stop = async () => {
		server.kill();
		await exited;
		await rm(home, { recursive: true, force: true });
	};
	for (;;) {
		const state = await Promise.race([exited, fetch(url).catch(() => 'starting')]);
		if (state === 'exited') {
			await stop();
			throw new Error(`${file} did not start: ${said}`);
		}
		if (state !== 'starting') return { url, stop };
	}
}

export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
