import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Tab } from './tab.ts';

/** The name under which WebDriver hands out an element: https://www.w3.org/TR/webdriver2/#elements */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys that are no character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
	Backspace: '\uE003',
	Tab: '\uE004',
	Enter: '\uE007',
	Escape: '\uE00C',
	' ': '\uE00D',
	PageUp: '\uE00E',
	PageDown: '\uE00F',
	End: '\uE010',
	Home: '\uE011',
	ArrowLeft: '\uE012',
	ArrowUp: '\uE013',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015',
	Delete: '\uE017'
};

/** How long a window may take to become as large as it was asked to be, in milliseconds. */
const PATIENCE = 10_000;

/** WebKitGTK's MiniBrowser, on a screen of its own, over plain WebDriver. */
export async function openWebkit(program: string): Promise<Tab> {
	const settings = await writeSettings();
	const screen = await startScreen();
	const driver = await startDriver(program, screen.display, settings);
	const stop = async () => {
		await end(driver.process);
		await end(screen.process);
		await rm(settings, { recursive: true, force: true });
	};
	try {
		const session = await ask<{ sessionId: string }>('POST', `${driver.url}/session`, {
			capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } }
		});
		return tab(`${driver.url}/session/${session.sessionId}`, stop);
	} catch (error) {
		await stop();
		throw error;
	}
}

function tab(session: string, stop: () => Promise<void>): Tab {
	const post = <Result>(command: string, body: object) =>
		ask<Result>('POST', `${session}/${command}`, body);

	const evaluate: Tab['evaluate'] = async (work, ...args) => {
		const outcome = await post<{ result?: never; error?: string }>('execute/async', {
			script: `const done = arguments[arguments.length - 1];
				(async () => (${work.toString()})(...arguments[0]))().then(
					(result) => done({ result }),
					(error) => done({ error: String(error) })
				);`,
			args: [args]
		});
		if (outcome.error !== undefined) throw new Error(outcome.error);
		return outcome.result as never;
	};

	return {
		evaluate,
		async open(url) {
			await post('url', { url });
		},
		async screenshot() {
			return Buffer.from(await ask<string>('GET', `${session}/screenshot`), 'base64');
		},
		async resize(width, height) {
			// A window is asked for its outer size, and takes it some frames after it has answered: asked again until the page has what was wanted.
			const until = Date.now() + PATIENCE;
			let inner = await evaluate(() => ({ width: innerWidth, height: innerHeight }));
			while (inner.width !== width || inner.height !== height) {
				if (Date.now() > until)
					throw new Error(
						`the window is ${inner.width} × ${inner.height}, not ${width} × ${height}`
					);
				const outer = await ask<{ width: number; height: number }>('GET', `${session}/window/rect`);
				await post('window/rect', {
					x: 0,
					y: 0,
					width: width + Math.max(0, outer.width - inner.width),
					height: height + Math.max(0, outer.height - inner.height)
				});
				inner = await evaluate(
					() =>
						new Promise<{ width: number; height: number }>((done) =>
							requestAnimationFrame(() =>
								requestAnimationFrame(() => done({ width: innerWidth, height: innerHeight }))
							)
						)
				);
			}
		},
		async click(selector) {
			const element = await post<Record<string, string>>('element', {
				using: 'css selector',
				value: selector
			});
			await post(`element/${element[ELEMENT]}/click`, {});
		},
		async press(key) {
			const value = KEYS[key] ?? key;
			await post('actions', {
				actions: [
					{
						type: 'key',
						id: 'keyboard',
						actions: [
							{ type: 'keyDown', value },
							{ type: 'keyUp', value }
						]
					}
				]
			});
		},
		async close() {
			await ask('DELETE', session).finally(stop);
		}
	};
}

/** A screen in memory. Xvfb chooses the number, so that two of them never meet. */
async function startScreen(): Promise<{ display: string; process: ChildProcess }> {
	const stdio: StdioOptions = ['ignore', 'ignore', 'ignore', 'pipe'];
	const screen = spawn(
		'Xvfb',
		['-displayfd', '3', '-screen', '0', '2000x2000x24', '-nolisten', 'tcp'],
		{ stdio }
	);
	const number = await Promise.race([
		once(screen.stdio[3] as Readable, 'data').then(([data]) => String(data).trim()),
		once(screen, 'exit').then(() => '')
	]);
	if (!number) throw new Error('Xvfb did not start');
	return { display: `:${number}`, process: screen };
}

/** MiniBrowser's toolbar keeps its window 447 px wide at least; without room around its buttons a phone's width fits. */
async function writeSettings(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'yansheng-webkit-'));
	await mkdir(join(folder, 'gtk-3.0'));
	await writeFile(
		join(folder, 'gtk-3.0', 'gtk.css'),
		'* { min-width: 0; padding: 0; margin: 0; border-width: 0; }\n'
	);
	return folder;
}

async function startDriver(
	program: string,
	display: string,
	settings: string
): Promise<{ url: string; process: ChildProcess }> {
	const port = await freePort();
	const driver = spawn(program, ['--host=127.0.0.1', `--port=${port}`], {
		stdio: 'ignore',
		env: {
			...process.env,
			DISPLAY: display,
			XDG_CONFIG_HOME: settings,
			GDK_BACKEND: 'x11',
			NO_AT_BRIDGE: '1',
			LIBGL_ALWAYS_SOFTWARE: '1'
		}
	});
	const url = `http://127.0.0.1:${port}`;
	const gone = once(driver, 'exit').then(() => 'gone');
	for (;;) {
		const state = await Promise.race([
			gone,
			ask<{ ready: boolean }>('GET', `${url}/status`).catch(() => 'starting')
		]);
		if (state === 'gone') throw new Error(`${program} did not start`);
		if (state !== 'starting') return { url, process: driver };
	}
}

/** One WebDriver command: https://www.w3.org/TR/webdriver2/#endpoints */
async function ask<Result>(method: string, url: string, body?: object): Promise<Result> {
	const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
	const { value } = (await response.json()) as { value: Result };
	if (!response.ok) {
		const { error, message } = value as { error?: string; message?: string };
		throw new Error(`WebDriver ${method} ${new URL(url).pathname}: ${error} ${message ?? ''}`);
	}
	return value;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const exited = once(child, 'exit');
	child.kill();
	await exited;
}
