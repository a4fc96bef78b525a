import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runScript } from '../../scripts/run.ts';
import { ENGINES, missing } from './installed.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Absolute path of the built site that is tested. */
		build: string;
	}
}

/** What Vitest sets for the code under test; a build that saw it would not be the one that is published. */
export const VITEST_VARIABLES = Object.fromEntries(
	['VITEST', 'TEST', 'NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'].map((name) => [
		name,
		undefined
	])
);

/**
 * Builds the site once for all browser tests, always anew, so that what is tested is what the source says.
 * `YANSHENG_BUILD=build` takes the site that is built already; it saves time while a test is being written.
 */
export default async function setup(project: TestProject): Promise<void> {
	for (const engine of ENGINES) {
		const message = missing(engine);
		if (message) console.warn(`\n  ${message}\n`);
	}
	const ready = process.env['YANSHENG_BUILD'];
	if (ready && !existsSync(resolve(ready, 'index.html'))) {
		throw new Error(`YANSHENG_BUILD=${ready} holds no built site`);
	}
	if (!ready) await runScript('build', VITEST_VARIABLES);
	project.provide('build', resolve(ready ?? 'build'));
}
