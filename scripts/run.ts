import { spawn, type StdioOptions } from 'node:child_process';

/**
 * Runs one of package.json's scripts as `npm run NAME` would, its output going where ours goes. Works on Windows too,
 * where `npm` is a batch file: npm itself is started with Node, from the path it leaves to the scripts it runs.
 *
 * @param env variables to set; undefined takes one away
 * @param options.cwd the package's folder, where it is not this one
 * @param options.quiet leaves out what it says, but not what it complains of
 * @throws when the script cannot be started, fails or is stopped
 */
export async function runScript(
	name: string,
	env: NodeJS.ProcessEnv = {},
	{ cwd, quiet = false }: { cwd?: string; quiet?: boolean } = {}
): Promise<void> {
	const npm = process.env['npm_execpath'];
	const stdio: StdioOptions = quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit';
	// npm hands down which package it runs for, and goes back there whatever the folder.
	const there = cwd === undefined ? {} : { npm_config_local_prefix: undefined };
	const options = { stdio, cwd, env: { ...process.env, ...there, ...env } };
	const child =
		npm && /\.[cm]?js$/.test(npm)
			? spawn(process.execPath, [npm, 'run', '--silent', name], options)
			: spawn(`npm run --silent ${name}`, { ...options, shell: true });
	const stop = (signal: NodeJS.Signals) => child.kill(signal);
	process.on('SIGINT', stop).on('SIGTERM', stop);
	const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>(
		(done, failed) => {
			child.once('error', failed);
			child.once('exit', (...result) => done(result));
		}
	).finally(() => process.off('SIGINT', stop).off('SIGTERM', stop));
	if (signal) throw new Error(`npm run ${name} was stopped (${signal})`);
	if (status !== 0) throw new Error(`npm run ${name} failed (exit status ${status})`);
}
