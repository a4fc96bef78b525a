import { spawn, spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import type { Dataset } from '#dataset';
import { filter } from '#extract/cli/command.ts';
import { filterLines, LONGEST, type LineError } from '#extract/cli/ndjson.ts';

vi.setConfig({ testTimeout: 120_000 });

type Answer = Dataset | LineError;
const parse = (out: string) =>
	out
		.split('\n')
		.slice(0, -1)
		.map((line) => JSON.parse(line) as Answer);
const line = (id: unknown, text: unknown) => `${JSON.stringify({ id, text })}\n`;
/** The id of a dataset; id, code and line of an error. */
const brief = (one: Answer) =>
	'error' in one ? [one.id, one.error.code, one.error.line] : one.story.id;

async function filterIn(input: readonly (string | Uint8Array)[]) {
	let out = '';
	let err = '';
	const status = await filter(
		['--ndjson'],
		'',
		(async function* () {
			for (const chunk of input) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
		})(),
		(part) => void (out += part),
		(text) => void (err += text),
		() => undefined
	);
	return { status, err, lines: parse(out) };
}

describe('the filter', () => {
	test('gives a line for a line, in order, however the input is cut', async () => {
		const input = Buffer.from(
			line('a', '甲乙代表说，好。') + line(2, '丙丁代表说，很好。') + line('c', '好')
		);
		for (const size of [1, 7, 64, input.length]) {
			const chunks = Array.from({ length: Math.ceil(input.length / size) }, (_, i) =>
				input.subarray(i * size, (i + 1) * size)
			);
			const { status, lines } = await filterIn(chunks);
			expect(status).toBe(0);
			expect(lines.map(brief)).toEqual(['a', '2', 'c']);
		}
	});

	test('writes what JSON.stringify would of the same dataset', async () => {
		const article = '甲乙代表说，\u0085产业\u202e发展“很好\u2028。\n';
		const datasets: Dataset[] = [];
		let out = '';
		const { extract } = await import('#extract/extract.ts');
		const { noLexicon } = await import('#extract/terms/lexicon.ts');
		const { noStory } = await import('#extract/editor/settlement.ts');
		await filterLines([Buffer.from(line('a', article))], {
			encoding: 'utf-8',
			read: (id, text) => {
				const dataset = extract(
					{ id, file: id, sha256: '', encoding: 'utf-8', text },
					{ story: noStory, lexicon: noLexicon, region: null }
				);
				datasets.push(dataset);
				return dataset;
			},
			write: (part) => void (out += part),
			err: () => undefined,
			progress: () => undefined
		});
		expect(JSON.parse(out)).toEqual(datasets[0]);
		// And it may be looked at in a terminal.
		expect(out).not.toMatch(/[\u0080-\u009f\u2028\u202e]/u);
	});

	test('puts an object in the place of what it cannot read, and fails at the end', async () => {
		const { status, lines } = await filterIn([
			line('a', '甲乙代表说，好。'),
			'{"id": "b", "text": \n',
			line('c', ''),
			line(null, '好'),
			line('e', 5),
			'[]\n',
			' \r\n',
			line('h', '甲\u0007'),
			line('i', '甲\ud83d乙'),
			line('j', '好')
		]);
		expect(status).toBe(1);
		expect(lines.map(brief)).toEqual([
			'a',
			[null, 'json', 2],
			['c', 'no-text', 3],
			[null, 'shape', 4],
			['e', 'shape', 5],
			[null, 'shape', 6],
			['h', 'control-character', 8],
			['i', 'lost-character', 9],
			'j'
		]);
	});

	test('takes an id that is a number as it is written', async () => {
		const ids = [
			'12345678901234567890',
			'12345678901234567891',
			'9007199254740993',
			'-0',
			'1.0',
			'1e3',
			'0.1'
		];
		const { status, lines } = await filterIn(ids.map((id) => `{"id":${id},"text":"好"}\n`));
		expect(status).toBe(0);
		expect(lines.map(brief)).toEqual(ids);
	});

	test('refuses an id beyond all numbers by name', async () => {
		const { status, lines } = await filterIn(['{"id":1e400,"text":"好"}\n', line('b', '好')]);
		expect(status).toBe(1);
		expect(lines.map(brief)).toEqual([[null, 'shape', 1], 'b']);
		expect(lines[0]).toMatchObject({
			error: { message: 'the id 1e400 is beyond all numbers; write it as text, in quotes' }
		});
	});

	test('gives an error for a line on which the program itself fails, and goes on', async () => {
		let out = '';
		let err = '';
		const { failed } = await filterLines([Buffer.from(line('a', '好') + line('b', '好'))], {
			encoding: 'utf-8',
			read: (id) => {
				if (id === 'a') throw new RangeError('Invalid string length');
				return { version: 1, story: { id } } as Dataset;
			},
			write: (part) => void (out += part),
			err: (text) => void (err += text),
			progress: () => undefined
		});
		expect(failed).toBe(1);
		expect(parse(out).map(brief)).toEqual([['a', 'internal', 1], 'b']);
		expect(out).toContain('a mistake of the program, not of the line: Invalid string length');
		expect(err).toMatch(/^line 1: RangeError: Invalid string length\n\s+at /u);
	});

	test('passes over a line that is too long, without keeping it, and no other', async () => {
		const long = Buffer.alloc(2 ** 16, 'x');
		const { status, lines } = await filterIn([
			line('a', '好'),
			...Array.from({ length: LONGEST / long.length + 1 }, () => long),
			`\n${line('b', '好')}`
		]);
		expect(status).toBe(1);
		expect(lines.map(brief)).toEqual(['a', [null, 'line-too-long', 2], 'b']);
		expect(lines[1]).toMatchObject({ error: { message: expect.stringContaining('4 MiB') } });
	});
});

describe('npm run extract -- --ndjson', () => {
	const start = [
		'--import',
		'./scripts/typescript/register.js',
		'src/extract/cli/main.ts',
		'--ndjson'
	];

	test('reads on behind 36 MB in a line, bytes that are no UTF-8, and a line without an end', async () => {
		const child = spawn(process.execPath, start);
		let [out, err] = ['', ''];
		child.stdout.on('data', (data: Buffer) => (out += String(data)));
		child.stderr.on('data', (data: Buffer) => (err += String(data)));
		child.stdin.write(line('a', '甲乙代表说，好。'));
		// Each closing quotation mark is a doubt of its own: more text than one string can hold.
		child.stdin.write(line('b', '”'.repeat(12_000_000)));
		child.stdin.write(
			Buffer.concat([Buffer.from('{"id":"c","text":"好'), Buffer.of(0xff), Buffer.from('"}\n')])
		);
		child.stdin.write(`${'['.repeat(1_000_000)}\n`);
		child.stdin.end(line('d', '好').trimEnd());
		const status = await new Promise((resolve) => child.once('close', resolve));
		expect([status, err]).toEqual([1, '']);
		expect(parse(out).map(brief)).toEqual([
			'a',
			[null, 'line-too-long', 2],
			[null, 'broken-encoding', 3],
			[null, 'json', 4],
			'd'
		]);
	});

	const parallel = spawnSync('parallel', ['--version']).status === 0;
	if (!parallel) console.warn('GNU parallel is not installed: apt-get install parallel');

	test.runIf(parallel)('is a plain filter that GNU parallel runs over 2,000 lines', () => {
		const lines = Array.from({ length: 2_000 }, (_, i) => line(i, `第${i}号代表说，好。`));
		const { status, stdout, stderr } = spawnSync(
			'parallel',
			[
				...['--pipe', '--keep-order', '--block', '40k', '--jobs', '2'],
				`${process.execPath} --import ./scripts/typescript/register.js src/extract/cli/main.ts --ndjson`
			],
			{ input: lines.join(''), encoding: 'utf8', maxBuffer: 2 ** 30 }
		);
		expect(stderr.replace(/^parallel: Warning.*$/gm, '')).not.toContain('rror');
		expect(status).toBe(0);
		const ids = stdout
			.split('\n')
			.slice(0, -1)
			.map((text) => Number((JSON.parse(text) as Dataset).story.id));
		expect(ids).toEqual(Array.from({ length: 2_000 }, (_, i) => i));
	});
});
