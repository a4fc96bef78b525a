/** `npm start`: reads every story, builds the site, serves it and prints its address. */
import { runScript } from '../run.ts';
import { serveUntilStopped } from './preview.ts';
import { forTerminal } from '#extract/text/terminal.ts';

try {
	await runScript('extract');
	await runScript('build');
	await serveUntilStopped('build', {});
} catch (error) {
	console.error(forTerminal(`\nstart: ${(error as Error).message}`));
	process.exitCode = 1;
}
