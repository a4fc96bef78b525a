import { readFileSync } from 'node:fs';
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

	it('says what to do for a story that was not read', () => {
		const { status, stderr } = run('nowhere');
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/^lexicon: nowhere has no dataset\.json .*; run npm run extract first\n$/u
		);
	});

	it('refuses a number that is none', () => {
		expect(run('--most', 'many').stderr).toBe('lexicon: --most is a whole number; found “many”\n');
	});
});
