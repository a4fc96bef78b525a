import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findWrongAnswers, OUTSIDE, PAGES } from './hostile-paths.ts';
import { caddy, isInstalled, nginx } from './servers.ts';

/** Addresses made to lead elsewhere, or out of the folder. Whether the servers are installed is asked beside this file. */

const home = mkdtempSync(join(tmpdir(), 'yansheng-hostile-'));
const folder = join(home, 'site');

beforeAll(() => {
	for (const [name, content] of Object.entries(PAGES)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	writeFileSync(join(home, OUTSIDE.name), OUTSIDE.content);
});
afterAll(() => rmSync(home, { recursive: true }));

describe.each([nginx, caddy])('$name with our example', (server) => {
	test.runIf(isInstalled(server))(
		'leads to no other host, serves nothing from outside, and never breaks down',
		async () => {
			const running = await server.start(folder);
			try {
				expect(await findWrongAnswers(Number(new URL(running.url).port))).toEqual([]);
			} finally {
				await running.stop();
			}
		}
	);
});
