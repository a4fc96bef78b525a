import { describe, expect, test } from 'vitest';
import { STANDS } from '#extract/speech/bare-names.ts';
import { BEGINNINGS } from '#extract/speech/beginnings.ts';
import { BESIDE } from '#extract/speech/beside.ts';
import { FRONTS } from '#extract/speech/colons.ts';
import { NARRATIONS } from '#extract/speech/narration.ts';
import { NO_REPORTS } from '#extract/speech/no-reports.ts';
import type { Row } from '#extract/speech/row.ts';
import { RULES } from '#extract/speech/rules.ts';
import { WAYS } from '#extract/speech/who-speaks.ts';
import { readText, whoSays } from '../reading.ts';

const TABLES: Record<string, readonly Row[]> = {
	'what looks like a report and is none': NO_REPORTS,
	'where reported words begin': BEGINNINGS,
	'what may stand between a subject and its verb': BESIDE,
	'where a name without a title stands': STANDS,
	'who speaks behind a colon': FRONTS,
	'what the reporter tells behind reported words': NARRATIONS
};

/** Whose words are which, and what is doubtful of it. */
function doubted(text: string) {
	return {
		words: whoSays(text).map(([who, words]) => `${who}：${words}`),
		doubts: readText(text).diagnostics.map(({ code }) => code)
	};
}

/** What `see` sees while a table lacks a row. */
function without<T, S>(table: readonly T[], row: T, see: () => S): S {
	const rows = table as T[];
	const at = rows.indexOf(row);
	rows.splice(at, 1);
	try {
		return see();
	} finally {
		rows.splice(at, 0, row);
	}
}

describe.each(Object.entries(TABLES))('%s', (_, table) => {
	test.each(table.map((row) => ({ row, name: row.name })))('$name', ({ row }) => {
		const found = doubted(row.example);
		expect(found.words).toEqual(row.reads);
		expect(without(table, row, () => doubted(row.example))).not.toEqual(found);
	});

	test.each(table.map((row) => ({ row, name: row.name })))(
		'within an article as well: $name',
		({ row }) => {
			const inside = `天亮了，会场坐满了人。\n${row.example}\n会场响起掌声，灯也亮了。`;
			expect(whoSays(inside).map(([who, words]) => `${who}：${words}`)).toEqual(row.reads);
		}
	);

	test('each row has a name of its own', () => {
		expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
		expect(table.map(({ name }) => name)).not.toContain('');
	});
});

describe('who the subject of a verb is: without the rule its example is read otherwise', () => {
	test.each(WAYS.map((way) => ({ way, rule: way.rule })))('$rule', ({ way, rule }) => {
		const example = RULES[rule];
		expect(without(WAYS, way, () => doubted(example))).not.toEqual(doubted(example));
	});
});
