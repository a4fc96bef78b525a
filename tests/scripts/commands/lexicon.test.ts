import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { lexicon } from '../../../scripts/commands/lexicon.ts';
import { runHere } from '../run-here.ts';

const run = (...args: string[]) => runHere(lexicon, args);

describe('npm run lexicon', () => {
	it('proposes for every story, quoted phrases first, and changes nothing', () => {
		const before = readFileSync('data/lexicon.yaml', 'utf8');
		const { status, stdout } = run();
		expect(status).toBe(0);
		expect(stdout).toMatch(
			/^# hengyang-2021: \d+ quoted phrases and 30 words that data.lexicon\.yaml lacks\n\n/u
		);
		expect(stdout.indexOf('in quotation marks')).toBeLessThan(stdout.indexOf(', a word'));
		expect(readFileSync('data/lexicon.yaml', 'utf8')).toBe(before);
	});

	it('proposes as many words as are asked for', () => {
		const { stdout } = run('hengyang-2021', '--most', '2');
		expect([...stdout.matchAll(/, (?:a word|words that come together)\n/gu)]).toHaveLength(2);
	});

	it('proposes lines that can be pasted under the terms as they are', () => {
		const file = 'data/lexicon.yaml';
		const before = readFileSync(file, 'utf8');
		const lines = run()
			.stdout.split('\n')
			.filter((line) => /^ {2}- \{/u.test(line));
		const pasted = before.replace(/^terms:\n/mu, (head) => `${head}${lines.join('\n')}\n`);
		const { terms } = parseLexicon(pasted, file);
		expect(terms.length - parseLexicon(before, file).terms.length).toBe(lines.length);
		expect(terms.slice(0, lines.length).map(({ en }) => en)).toEqual(lines.map(() => ''));
	});

	it('says what to do for a story that was not read, and of none that it was', () => {
		const missing = run('nowhere');
		expect(missing.status).toBe(1);
		expect(missing.stderr).toMatch(/^lexicon: nowhere is no story under .*hengyang-2021/u);
		const data = mkdtempSync(join(tmpdir(), 'lexicon-'));
		try {
			cpSync('data/lexicon.yaml', join(data, 'lexicon.yaml'));
			cpSync('data/stories/hengyang-2021', join(data, 'stories/unread'), { recursive: true });
			rmSync(join(data, 'stories/unread/dataset.json'));
			expect(run('unread', '--data', data).stderr).toMatch(
				/^lexicon: unread has no dataset\.json .*; run npm run extract first\n$/u
			);
		} finally {
			rmSync(data, { recursive: true });
		}
	});

	it('takes its options as its usage has them', () => {
		const usage = run('--help').stdout.split('\n')[0] ?? '';
		// Behind the one -- of npm nothing else stands that ends options.
		expect(usage.split('--').filter((part) => /^[\s\]]/u.test(part))).toHaveLength(1);
		expect(run('hengyang-2021', '--most', '1', '--data', 'data').status).toBe(0);
	});

	it('refuses a number that is none', () => {
		expect(run('--most', 'many').stderr).toBe('lexicon: --most is a whole number; found “many”\n');
	});
});
