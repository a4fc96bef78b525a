import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { readMutant } from './scripts/tools/mutants/plugin.ts';

export default defineConfig({
	test: {
		// .ci/run takes its closing line from the file.
		reporters: process.env['CI']
			? ['default', ['json', { outputFile: '.cache/vitest.json' }]]
			: ['default'],
		projects: [
			{
				// Components are compiled for the server and tested by what they render.
				plugins: [svelte({ configFile: false, prebundleSvelteLibraries: false }), readMutant()],
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**', 'tests/commands/**', 'tests/hosting/**'],
					// How long is for `npm run bench`; a busy machine fails nothing.
					testTimeout: 60_000,
					// Left to itself Vitest keeps a core free, which on two is half of them.
					maxWorkers: '100%'
				}
			},
			{
				// What a script repaints is compared with what components draw anew.
				plugins: [svelte({ configFile: false, prebundleSvelteLibraries: false })],
				test: {
					name: 'site',
					environment: 'node',
					include: ['tests/{browser,commands,hosting}/**/*.test.ts'],
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
