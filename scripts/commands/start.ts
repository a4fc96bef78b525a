/** `npm start`: reads every story, builds the site from those that can be shown, serves it and prints its address. */
import { buildSite, report } from './build.ts';
import { runScript } from '../run.ts';
import { serveUntilStopped } from './preview.ts';
import { forTerminal } from '#extract/text/terminal.ts';

try {
	// What cannot be read is told there, and again below where it cannot be shown.
	await runScript('extract').catch((error: unknown) => console.error((error as Error).message));
	const outcome = await buildSite(false, (line) => console.error(line));
	if (!outcome.built) throw new Error(report(outcome));
	if (outcome.leftOut.length > 0) console.error(report(outcome));
	await serveUntilStopped('build', {});
} catch (error) {
	console.error(forTerminal(`\nstart: ${(error as Error).message}`));
	process.exitCode = 1;
}
