import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript } from '../../scripts/run.ts';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'yansheng-run-'));
	const scripts = {
		write: `node -e "fs.writeFileSync('out.txt', process.env.word ?? 'nothing')"`,
		fail: 'node -e "process.exit(3)"'
	};
	await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'made-up', scripts }));
});

afterAll(() => rm(folder, { recursive: true }));

const there = () => ({ cwd: folder, quiet: true });

test('a script runs in its package’s folder, with the variables it is given', async () => {
	await runScript('write', { word: '雁声' }, there());
	expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe('雁声');
});

test('a variable can be taken away', async () => {
	process.env['word'] = 'ours';
	await runScript('write', { word: undefined }, there());
	delete process.env['word'];
	expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe('nothing');
});

test('a script that fails is an error that names it', async () => {
	await expect(runScript('fail', {}, there())).rejects.toThrow(
		/npm run fail failed \(exit status 3\)/
	);
});

test('a script that does not exist is an error too', async () => {
	await expect(runScript('nothing', {}, there())).rejects.toThrow('npm run nothing failed');
});
