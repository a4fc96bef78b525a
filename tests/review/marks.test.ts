import { describe, expect, test } from 'vitest';
import { enDesk } from '#lib/messages/en.desk.ts';
import { zhDesk } from '#lib/messages/zh.desk.ts';
import { markFound, type MarkWords } from '#review/marks.ts';
import { CHINESE } from '#lib/messages/language.ts';
import { zhSheet } from '#lib/messages/zh.sheet.ts';
import { enSheet } from '#lib/messages/en.sheet.ts';
import { writeSheet } from '#review/sheet.ts';
import { readStory } from '../../scripts/commands/review/read-story.ts';
import { makeDataset, type Said } from '../lib/made-up.ts';

/** What stands in front of a statement says on what it is somebody's: on the sheet, and at the desk in both languages. */

const SAID: Said[] = [
	{ say: '有说的。', by: ['王一'] },
	{ say: '“推断的。”', by: ['王一'], kind: 'direct', inferred: true },
	{ say: '“认定的。”', by: ['王一'], kind: 'direct', inferred: true, settled: true },
	{ say: '大家说的。', collective: true },
	{ say: '谁说的？', inferred: true },
	{ say: '认定无主的。', inferred: true, settled: true }
];
const { dataset } = makeDataset({
	themes: {},
	delegations: [{ id: 'd1', body: [SAID.map((said) => [said])] }]
});

const before = (words: MarkWords) =>
	markFound(dataset, words)
		.map(({ what }) => what)
		.filter(({ kind }) => kind === 'statement')
		.map((what) => [what.before, 'inferred' in what.data]);

describe('a statement says whose it is, and who says so', () => {
	test('on the sheet', () =>
		expect(before(zhSheet.marks)).toEqual([
			['述 王一', false],
			['引 王一（推断）', true],
			['引 王一（编辑认定）', false],
			['述 集体', false],
			['述 未归', false],
			['述 未归（编辑认定）', false]
		]));

	test.each([
		['the desk', zhDesk.marks],
		['the desk in English', enDesk.marks],
		['the sheet in English', enSheet.marks]
	])('in the words of %s', (_, words) => {
		const { statement, inferred, settled, collective, nobody } = words;
		expect(before(words).map(([said]) => said)).toEqual([
			statement('indirect', '王一'),
			statement('direct', inferred('王一')),
			statement('direct', settled('王一')),
			statement('indirect', collective),
			statement('indirect', nobody),
			statement('indirect', settled(nobody))
		]);
		expect(inferred('王一')).not.toBe(settled('王一'));
	});

	test('and the sheet counts them', () => {
		const read = readStory('tests/fixtures/made-up/data', 'wangchuan-2022');
		const count = (change: object) => {
			const statements = read.dataset.statements.map((s, i) => (i === 0 ? { ...s, ...change } : s));
			const html = writeSheet(
				{ ...read, dataset: { ...read.dataset, statements } },
				{ language: CHINESE, words: zhSheet },
				{ style: '', script: '' }
			);
			return /其中推断 (\d+)(?:，编辑认定 (\d+))?/
				.exec(html)
				?.slice(1)
				.map((n) => Number(n ?? 0));
		};
		const [inferred = 0, settled = 0] = count({ inferred: false }) ?? [];
		expect(count({ inferred: true })).toEqual([inferred + 1, settled]);
		expect(count({ inferred: true, settled: true })).toEqual([inferred, settled + 1]);
		expect(count({ inferred: true, speakers: [], collective: false })).toEqual([inferred, settled]);
	});
});
