import { readdirSync, readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { readMutant } from './scripts/tools/mutants/plugin.ts';

const SITE = 'tests/{browser,commands,hosting}/**/*.test.ts';

/** Tests that replace something of the process that they run in: a variable, the clock, a global, `RegExp` while modules are loaded. */
const REPLACING = readdirSync('tests', { recursive: true, encoding: 'utf8' })
	.map((file) => `tests/${file.replaceAll('\\', '/')}`)
	.filter(
		(file) =>
			file.endsWith('.test.ts') &&
			/^import \{[^}]*\bvi\b|\bprocess\.env\b.* = |\bcollectExpressions\(/m.test(
				readFileSync(file, 'utf8')
			)
	);

/** Tests of modules. Components are compiled for the server and tested by what they render. */
const unit = (
	name: string,
	files: { include: string[]; exclude: string[]; isolate: boolean }
): TestProjectInlineConfiguration => ({
	plugins: [svelte({ configFile: false, prebundleSvelteLibraries: false }), readMutant()],
	test: {
		name,
		environment: 'node',
		...files,
		// How long is for `npm run bench`; a busy machine fails nothing.
		testTimeout: 60_000,
		// Left to itself Vitest keeps a core free, which on two is half of them.
		maxWorkers: '100%'
	}
});

export default defineConfig({
	test: {
		// .ci/run takes its closing line from the file.
		reporters: process.env['CI']
			? ['default', ['json', { outputFile: '.cache/vitest.json' }]]
			: ['default'],
		projects: [
			// To load all modules anew for each file took a third of the time.
			unit('unit', {
				include: ['tests/**/*.test.ts'],
				exclude: [SITE, ...REPLACING],
				isolate: false
			}),
			unit('unit-alone', { include: REPLACING, exclude: [SITE], isolate: true }),
			{
				// What a script repaints is compared with what components draw anew.
				plugins: [svelte({ configFile: false, prebundleSvelteLibraries: false })],
				test: {
					name: 'site',
					environment: 'node',
					include: [SITE],
					globalSetup: 'tests/browser/build.ts',
					testTimeout: 180_000,
					hookTimeout: 120_000,
					// A busy machine takes its time: what is waited for may come late, what never comes still fails.
					expect: { poll: { timeout: 10_000 } },
					// What needs the built site. Each file drives a browser of its own; after the unit tests, and few at a time.
					maxWorkers: 2,
					sequence: { groupOrder: 1 }
				}
			}
		]
	}
});
