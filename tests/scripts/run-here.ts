import { runCommand, type Command } from '../../scripts/command-line.ts';

/** Runs a command in this process, as its own file does when Node is started with it. */
export function runHere(command: Command, args: readonly string[]) {
	let [stdout, stderr] = ['', ''];
	const status = runCommand(command, args, {
		out: (text) => (stdout += text),
		err: (text) => (stderr += text)
	});
	return { status, stdout, stderr };
}
