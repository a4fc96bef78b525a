import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { npm } from '../commands/npm.ts';

/** Our settings of npm around a package that, as ours does, needs a package for development as soon as it is installed. */

const folder = mkdtempSync(join(tmpdir(), 'yansheng-install-'));
const write = (file: string, value: object) =>
	writeFileSync(join(folder, file), JSON.stringify(value));

beforeAll(async () => {
	mkdirSync(join(folder, 'tool'));
	write('tool/package.json', {
		name: 'tool',
		version: '1.0.0',
		bin: { 'made-up-tool': 'tool.js' }
	});
	writeFileSync(join(folder, 'tool/tool.js'), '#!/usr/bin/env node\n');
	write('package.json', {
		name: 'made-up',
		scripts: { prepare: 'made-up-tool' },
		devDependencies: { tool: 'file:./tool' }
	});
	cpSync('.npmrc', join(folder, '.npmrc'));
	await npm(folder, ['install', '--package-lock-only', '--offline', '--ignore-scripts']);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
	[['ci'], {}],
	[['ci'], { NODE_ENV: 'production' }],
	[['ci'], { npm_config_production: 'true' }],
	[['ci', '--omit=dev'], {}],
	[['install', '--production'], {}]
])('npm %j under %j installs what commands need', async (args, env) => {
	rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
	const { status, stderr } = await npm(folder, [...args, '--offline', '--no-audit'], { env });
	expect(status, stderr).toBe(0);
	expect(existsSync(join(folder, 'node_modules/tool'))).toBe(true);
});
