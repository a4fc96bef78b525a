import { spawn, type ChildProcess } from 'node:child_process';
import { dirname, delimiter } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { VITEST_VARIABLES } from '../browser/build.ts';

/** What a command left: its exit status, and what it printed. */
export interface Ended {
	status: number | null;
	stdout: string;
	stderr: string;
}

/** How a command is run: variables to set (undefined takes one away), and what it reads. */
interface Given {
	env?: NodeJS.ProcessEnv;
	input?: string | Uint8Array;
}

/**
 * Runs one of package.json's scripts as a user does, in a process of its own and by the Node that runs the tests.
 *
 * @param folder the package's
 * @param args the script's name, and what stands behind `--`
 */
export function npmRun(
	folder: string,
	[name, ...rest]: readonly [name: string, ...rest: string[]],
	given?: Given
): Promise<Ended> {
	return npm(folder, ['run', '--silent', name, ...behind(rest)], given);
}

/** Runs npm. */
export async function npm(
	folder: string,
	args: readonly string[],
	{ env = {}, input }: Given = {}
): Promise<Ended> {
	const child = start(folder, args, env);
	const ended = collect(child);
	child.stdin?.on('error', () => undefined);
	child.stdin?.end(input);
	const status = await new Promise<number | null>((done, failed) => {
		child.once('error', failed);
		child.once('close', done);
	});
	return { status, ...ended() };
}

/**
 * Runs a script that serves until it is stopped; answers with the address that it prints.
 *
 * @throws with what it printed when it ends before
 */
export async function npmServe(
	folder: string,
	[name, ...rest]: readonly [name: string, ...rest: string[]],
	env: NodeJS.ProcessEnv = {}
): Promise<{ url: string; stop: () => Promise<void> }> {
	const child = start(folder, ['run', '--silent', name, ...behind(rest)], env);
	const printed = collect(child);
	const closed = new Promise<void>((done) => child.once('close', () => done()));
	const stop = async () => {
		// The script is a grandchild of npm's: all of the group.
		if (process.platform === 'win32') child.kill();
		else if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
		await closed;
	};
	const url = await new Promise<string>((done, failed) => {
		child.stdout?.on('data', () => {
			// Colours stand between host and port.
			const plain = stripVTControlCharacters(printed().stdout);
			const [found] = /https?:\/\/[^\s/]+:\d+\/\S*/u.exec(plain) ?? [];
			if (found) done(found);
		});
		child.once('error', failed);
		child.once('close', (status) => {
			const { stdout, stderr } = printed();
			failed(new Error(`npm run ${name} ended (${String(status)}):\n${stdout}${stderr}`));
		});
	});
	return { url, stop };
}

const behind = (rest: readonly string[]) => (rest.length > 0 ? ['--', ...rest] : []);

function start(folder: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
	const npm = process.env['npm_execpath'];
	const options = {
		cwd: folder,
		detached: process.platform !== 'win32',
		env: {
			...process.env,
			...VITEST_VARIABLES,
			// Scripts say `node`: the same one.
			PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
			// npm hands down which package it runs for, and goes back there whatever the folder.
			npm_config_local_prefix: undefined,
			YANSHENG_DATA: undefined,
			YANSHENG_BUILD: undefined,
			...env
		}
	};
	return npm && /\.[cm]?js$/.test(npm)
		? spawn(process.execPath, [npm, ...args], options)
		: spawn('npm', args, { ...options, shell: process.platform === 'win32' });
}

function collect(child: ChildProcess): () => { stdout: string; stderr: string } {
	let [stdout, stderr] = ['', ''];
	child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
	child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
	return () => ({ stdout, stderr });
}
