import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { Fault } from '#extract/fault.ts';
import { readArguments, Refusal, type Command } from '../../scripts/command-line.ts';
import { runHere } from './run-here.ts';

const command = (run: Command['run']): Command => ({ name: 'test', usage: 'the usage\n', run });

describe('a command', () => {
	it('tells its usage on request and does nothing else', () => {
		const refused = command(() => {
			throw new Error('it ran');
		});
		expect(runHere(refused, ['--help'])).toEqual({ status: 0, stdout: 'the usage\n', stderr: '' });
	});

	it('tells a refusal in a line', () => {
		const refused = command(() => {
			throw new Refusal('not like that');
		});
		expect(runHere(refused, [])).toEqual({
			status: 1,
			stdout: '',
			stderr: 'test: not like that\n'
		});
	});

	it('tells a fault with its place', () => {
		const faulty = command(() => {
			throw new Fault('shape', 'expected a term', 'lexicon.yaml', { line: 3, column: 5 });
		});
		expect(runHere(faulty, []).stderr).toBe('lexicon.yaml:3:5: error shape: expected a term\n');
	});

	it('tells the usage for an option that it does not have', () => {
		const strict = command((args) => void readArguments(args, {}, 'the usage'));
		expect(runHere(strict, ['--nonsense']).stderr).toMatch(/^test: .*--nonsense[^]*the usage\n$/u);
	});

	it('does not hide a mistake of its own', () => {
		const broken = command(() => {
			throw new TypeError('a bug');
		});
		expect(() => runHere(broken, [])).toThrow('a bug');
	});
});

// Each starts a process, which a busy machine takes its time for.
describe('npm run', { timeout: 60_000 }, () => {
	it.skipIf(process.platform === 'win32')('ends quietly where nobody reads on', () => {
		const script = ['--import', './scripts/typescript/register.js', 'scripts/tools/score.ts'];
		const line = `"${process.execPath}" ${script.join(' ')} tests/cases 2>&1 | head -1`;
		const said = execFileSync('sh', ['-c', line], { encoding: 'utf8' });
		expect(said.trimEnd().split('\n')).toHaveLength(1);
		expect(said).not.toContain('EPIPE');
	});

	it.each(['region', 'new-story', 'lexicon'])('%s starts its command', (name) => {
		const file = `scripts/commands/${name}.ts`;
		const usage = execFileSync(
			process.execPath,
			['--import', './scripts/typescript/register.js', file, '--help'],
			{
				encoding: 'utf8'
			}
		);
		expect(usage).toMatch(new RegExp(`^npm run ${name}`, 'u'));
	});
});
