import { pathToFileURL } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { describe, Fault } from '#extract/fault.ts';
import { forTerminal } from '#extract/text/terminal.ts';

/** Where a command writes what it has to say. */
export interface Terminal {
	out: (text: string) => void;
	err: (text: string) => void;
}

/** What was asked for cannot be done; the message says why, and what to do instead. */
export class Refusal extends Error {}

export interface Command {
	/** As in `npm run NAME`. */
	name: string;
	usage: string;
	/** Does it, or throws a `Refusal` or a `Fault`. */
	run: (args: readonly string[], terminal: Terminal) => void;
}

/**
 * Runs a command and returns its exit status. What is wrong with the input is told in a line, not thrown. Whatever it says goes
 * through `forTerminal`: much of it comes from articles, settings and file names.
 */
export function runCommand(command: Command, args: readonly string[], raw: Terminal): number {
	const terminal: Terminal = {
		out: (text) => raw.out(forTerminal(text)),
		err: (text) => raw.err(forTerminal(text))
	};
	if (args.includes('--help') || args.includes('-h')) {
		terminal.out(command.usage);
		return 0;
	}
	try {
		command.run(args, terminal);
		return 0;
	} catch (error) {
		if (error instanceof Fault) {
			const { code, message, file, place } = error;
			terminal.err(`${describe('error', code, message, file, place)}\n`);
		} else if (error instanceof Refusal || isFileError(error)) {
			terminal.err(`${command.name}: ${error.message}\n`);
		} else throw error;
		return 1;
	}
}

/**
 * Runs the command when its file is what Node was started with, and does nothing when it is imported. It begins once the file
 * is read to its end, so that constants may stand below the call.
 */
export function runWhenStarted(url: string, command: Command): void {
	if (process.argv[1] === undefined || url !== pathToFileURL(process.argv[1]).href) return;
	queueMicrotask(() => {
		// Whoever reads the output may have enough of it: npm run score -- FOLDER | head
		process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
			process.exit(code === 'EPIPE' ? 0 : 1);
		});
		process.exitCode = runCommand(command, process.argv.slice(2), {
			out: (text) => process.stdout.write(text),
			err: (text) => process.stderr.write(text)
		});
	});
}

/**
 * Reads options and positional arguments.
 *
 * @throws Refusal with the usage for an option that the command does not have
 */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(
	args: readonly string[],
	options: T,
	usage: string
) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true });
	} catch (error) {
		throw new Refusal(`${(error as Error).message}\n\n${usage}`);
	}
}

/** What the file system complains of: ENOENT: no such file or directory, open 'x'. */
function isFileError(error: unknown): error is Error {
	return error instanceof Error && 'syscall' in error;
}
