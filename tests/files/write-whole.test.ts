import { spawn } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finishWrites, writeFolder, writeTogether, writeWhole } from '#files/write-whole.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'whole-'));
	mkdirSync(join(root, 'a'));
	mkdirSync(join(root, 'b'));
	for (const file of ['a/x', 'a/y', 'b/z']) writeFileSync(join(root, file), 'old');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (file: string) => join(root, file);
const read = (file: string) => readFileSync(at(file), 'utf8');
const three = () => ['a/x', 'a/y', 'b/z'].map(read);
const NEW = ['a/x', 'a/y', 'b/z'];
/** Names of files that are not where files belong. */
const left = () =>
	(readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.part'));

/** Runs code in a process of its own, with what it needs of the module at hand; resolves with how it ended. */
function inChild(code: string, { limit = '' } = {}) {
	const source = `
		import { writeFolder, writeTogether, writeWhole } from '#files/write-whole.ts';
		const at = (file) => ${JSON.stringify(root)} + '/' + file;
		${code}`;
	const node = [
		process.execPath,
		'--import',
		'./scripts/typescript/register.js',
		'--input-type=module'
	];
	const child = limit
		? spawn('sh', ['-c', `${limit}; exec "$@"`, 'sh', ...node, '-e', source])
		: spawn(node[0]!, [...node.slice(1), '-e', source]);
	let said = '';
	let err = '';
	child.stderr.on('data', (data: Buffer) => (err += String(data)));
	const started = new Promise<void>((resolve) =>
		child.stdout.on('data', (data: Buffer) => {
			said += String(data);
			resolve();
		})
	);
	const ended = new Promise<{
		status: number | null;
		signal: string | null;
		said: string;
		err: string;
	}>((resolve) => child.once('close', (status, signal) => resolve({ status, signal, said, err })));
	return { child, started, ended };
}

/** Stops the process at the n-th renaming, or instead of it throws what a full disk would. */
const hook = (call: string, n: number, what: string) => `
	import fs from 'node:fs';
	import { syncBuiltinESMExports } from 'node:module';
	const real = fs.${call};
	let calls = 0;
	fs.${call} = (...args) => {
		if (++calls === ${n}) { ${what} }
		return real(...args);
	};
	syncBuiltinESMExports();`;
const KILL = `process.kill(process.pid, 'SIGKILL'); for (;;);`;
const FULL = `throw Object.assign(new Error('full'), { code: 'ENOSPC' });`;
const WRITE = `writeTogether(${JSON.stringify(NEW)}.map((file) => ({ file: at(file), content: 'new' })));`;

describe('files that belong together', () => {
	test('are all written, with the folders that they need, and nothing is left', () => {
		writeTogether([
			{ file: at('a/x'), content: 'new' },
			{ file: at('c/d/w'), content: Uint8Array.of(0x6e, 0x65, 0x77) },
			{ file: at('b/z'), content: ['n', 'e', 'w'] }
		]);
		expect(['a/x', 'c/d/w', 'b/z'].map(read)).toEqual(['new', 'new', 'new']);
		expect(left()).toEqual([]);
	});

	// The first renaming lists the drafts: before it all are old, from then on all are new.
	test.each([
		[1, 'old'],
		[2, 'new'],
		[3, 'new'],
		[4, 'new']
	])('are all old or all new where the process is killed at renaming %i', async (n, whole) => {
		const { signal } = await inChild(hook('renameSync', n, KILL) + WRITE).ended;
		expect(signal).toBe('SIGKILL');
		expect(left()).not.toEqual([]);
		finishWrites(root);
		expect(three()).toEqual([whole, whole, whole]);
		expect(left()).toEqual([]);
	});

	test.each([
		['writeSync', 1],
		['writeSync', 2],
		['writeSync', 4],
		['fsyncSync', 3],
		['renameSync', 1]
	])('stay old where the disk is full at %s number %i', async (call, n) => {
		const { status, err } = await inChild(hook(call, n, FULL) + WRITE).ended;
		expect(status).toBe(1);
		expect(err).toContain('cannot be written (ENOSPC)');
		expect(three()).toEqual(['old', 'old', 'old']);
		expect(left()).toEqual([]);
	});

	test('are finished by the next start where a renaming fails', async () => {
		const { err } = await inChild(hook('renameSync', 3, FULL) + WRITE).ended;
		expect(err).toContain('cannot be written (ENOSPC); run the command again');
		finishWrites(root);
		expect(three()).toEqual(['new', 'new', 'new']);
		expect(left()).toEqual([]);
	});

	test('stay old where one of them is a folder', () => {
		mkdirSync(at('b/folder'));
		const files = ['a/x', 'b/folder'].map((file) => ({ file: at(file), content: 'new' }));
		expect(() => writeTogether(files)).toThrow('cannot be written (EISDIR)');
		expect(three()).toEqual(['old', 'old', 'old']);
		expect(left()).toEqual([]);
	});
});

describe('a file', () => {
	test('stays whole where its content fails', () => {
		const broken = function* () {
			yield 'half';
			throw new Error('disk');
		};
		expect(() => writeWhole(at('a/x'), broken())).toThrow('cannot be written (disk)');
		expect(read('a/x')).toBe('old');
		expect(left()).toEqual([]);
	});

	test.runIf(process.platform === 'linux')(
		'stays whole where the system lets no file be so long',
		async () => {
			// In blocks of 512 bytes.
			const { status, err } = await inChild(
				`process.on('SIGXFSZ', () => {}); writeWhole(at('a/x'), 'x'.repeat(2 ** 20));`,
				{ limit: 'ulimit -f 64' }
			).ended;
			expect([status, err]).toEqual([1, expect.stringContaining('cannot be written (EFBIG)')]);
			expect(read('a/x')).toBe('old');
			expect(left()).toEqual([]);
		}
	);

	test('stays whole where the process is killed, and the next start clears away what it left', async () => {
		const { child, started, ended } = inChild(`writeWhole(at('a/x'), (function* () {
			for (;;) { yield 'x'.repeat(2 ** 20); process.stdout.write('.'); }
		})());`);
		await started;
		child.kill('SIGKILL');
		await ended;
		expect(read('a/x')).toBe('old');
		expect(left()).toHaveLength(1);
		finishWrites(root);
		expect(left()).toEqual([]);
	});

	test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('is written before %s is followed', async (signal) => {
		const { ended } = inChild(`writeWhole(at('a/x'), (function* () {
			yield 'ne';
			process.kill(process.pid, '${signal}');
			yield 'w';
		})());
		setTimeout(() => process.stdout.write('went on'), 20_000);`);
		expect(await ended).toMatchObject({ signal, said: '' });
		expect(read('a/x')).toBe('new');
		expect(left()).toEqual([]);
	});
});

describe('a folder', () => {
	test('appears with all its files', () => {
		writeFolder(at('new'), { one: '1', two: '2' });
		expect([read('new/one'), read('new/two'), left()]).toEqual(['1', '2', []]);
	});

	test('leaves no trace where the disk is full, and none behind the next start where it is killed', async () => {
		const write = `writeFolder(at('new'), { one: '1', two: '2' });`;
		const { err } = await inChild(hook('writeSync', 2, FULL) + write).ended;
		expect(err).toContain('cannot be written (ENOSPC)');
		expect([existsSync(at('new')), left()]).toEqual([false, []]);
		await inChild(hook('writeSync', 2, KILL) + write).ended;
		expect(existsSync(at('new'))).toBe(false);
		finishWrites(root);
		expect(left()).toEqual([]);
	});
});

describe('what is cleared away', () => {
	test('is nothing of a process that runs, unless it is a day old', () => {
		const draft = at(`a/.x.${String(process.pid)}-0123abcd.part`);
		writeFileSync(draft, 'mine');
		finishWrites(root);
		expect(existsSync(draft)).toBe(true);
		utimesSync(draft, 0, 0);
		finishWrites(root);
		expect(existsSync(draft)).toBe(false);
	});

	test('is nothing that somebody named so, and no list leads out of the folder', () => {
		writeFileSync(at('a/mine.part'), 'mine');
		writeFileSync(at('b/.evil.1-01234567.part'), 'evil');
		writeFileSync(
			at('a/.whole-files.1-01234567.list.part'),
			JSON.stringify(['../b/.evil.1-01234567.part', 'x', 5])
		);
		finishWrites(at('a'));
		expect(readdirSync(at('a')).sort()).toEqual(['mine.part', 'x', 'y']);
		expect(readdirSync(at('b')).sort()).toEqual(['.evil.1-01234567.part', 'z']);
	});

	test('is named in a way that git ignores', () => {
		const patterns = readFileSync('.gitignore', 'utf8').split('\n');
		expect(patterns).toContain('*.part');
	});
});
