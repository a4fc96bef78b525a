import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#dataset';
import { fuzz } from '../../../scripts/tools/fuzz.ts';
import { faultsOf } from '../../../scripts/tools/fuzz/faults.ts';
import { Pace } from '../../../scripts/tools/fuzz/pace.ts';
import { runHere } from '../run-here.ts';

describe('npm run fuzz', () => {
	test('finds nothing wrong in a hundred texts, the same for a seed', () => {
		const { status, stdout, stderr } = runHere(fuzz, ['--texts', '100', '--seed', '7']);
		expect(stderr).toBe('');
		expect(stdout).toBe('100 texts, seed 7: nothing wrong\n');
		expect(status).toBe(0);
	});

	test.each([
		['--minutes', 'soon'],
		['--texts', '0'],
		['--seed', '1.5']
	])('refuses %s %s', (option, value) => {
		const { status, stderr } = runHere(fuzz, [option, value]);
		expect(stderr).toContain(option);
		expect(status).toBe(1);
	});
});

describe('the pace of reading', () => {
	const repeated = { lead: '', unit: '记者', end: '' };
	/** Reading takes as many milliseconds as `cost` says; ordinary text, one for a thousand characters. */
	const complain = (cost: (length: number) => number) => {
		let milliseconds = 0;
		const read = ({ length, 0: first }: string) =>
			(milliseconds = first === '记' ? cost(length) : length / 1000);
		const timeOf = (work: () => void) => {
			work();
			return milliseconds;
		};
		return new Pace(read, timeOf).complain(repeated);
	};

	test('is nothing to complain of where time grows with the text', () => {
		expect(complain((length) => length / 500)).toBeNull();
	});

	test('is told where time grows with the square of the length', () => {
		expect(complain((length) => length ** 2 / 1e6)).toBe(
			'16, 256, 1024 ms for 4000, 16000, 32000 characters'
		);
	});

	test('is told where it is far slower than ordinary text, however it grows', () => {
		expect(complain((length) => length / 10)).toBe(
			'1600 ms for 16000 characters, ordinary text 16 ms'
		);
	});
});

describe('what is wrong with a dataset', () => {
	const folder = 'data/stories/hengyang-2021';
	const article = readFileSync(`${folder}/article.txt`, 'utf8');
	const dataset = () => JSON.parse(readFileSync(`${folder}/dataset.json`, 'utf8')) as Dataset;

	test('is nothing in a real one', () => {
		expect(faultsOf(dataset(), article)).toEqual([]);
	});

	test.each<[string, (dataset: Dataset) => void]>([
		['an id stands twice', ({ statements }) => (statements[1]!.id = statements[0]!.id)],
		['an id stands twice', ({ statements: [one] }) => one!.speakers.push(one!.speakers[0]!)],
		['a name is not', ({ delegations: [one] }) => (one!.name += '县')],
		['a passage is not', ({ sentences: [one] }) => (one!.text = one!.text.slice(1))],
		['words are given twice', ({ statements }) => (statements[1]!.spans = statements[0]!.spans)],
		['a speaker is nowhere', ({ speakers: [one] }) => (one!.mentions = [])],
		['is not what is printed', ({ terms: [one] }) => (one!.mentions[0]!.spans = [[0, 1]])]
	])('is told: %s', (what, spoil) => {
		const spoilt = dataset();
		spoil(spoilt);
		expect(faultsOf(spoilt, article).join('\n')).toContain(what);
	});
});
