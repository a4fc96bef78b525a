import { describe, expect, test } from 'vitest';
import { makeTables } from '#lib/outputs/download/tables.ts';
import { dataset } from '../../hengyang.ts';

const tables = makeTables(dataset);

test('five tables are told apart by names that a file may have, and refer to each other by them', () => {
	const names = tables.map(({ name }) => name);
	expect(names).toEqual(['delegations', 'speakers', 'statements', 'mentions', 'themes']);
	for (const { references, columns } of tables)
		for (const [column, table] of Object.entries(references)) {
			expect(columns.map(({ name }) => name)).toContain(column);
			expect(names).toContain(table);
		}
	expect(Object.fromEntries(tables.map(({ name, references }) => [name, references]))).toEqual({
		delegations: {},
		speakers: { delegation: 'delegations' },
		statements: { delegation: 'delegations' },
		mentions: { delegation: 'delegations' },
		themes: { delegation: 'delegations' }
	});
});

describe.each(tables.map((table) => ({ ...table, table: table.name })))(
	'the table of $table',
	({ title, description, columns, rows, primaryKey }) => {
		test('says in both languages what it is', () => {
			expect(title).toMatch(/\p{Script=Han}/u);
			expect(description).toMatch(/^[A-Z].*\.$/u);
		});

		test('has columns of different names, each with a Chinese title, and a sentence where there is more to say', () => {
			expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
			for (const { name, title, description } of columns) {
				expect(name).toMatch(/^[a-z_]+$/u);
				expect([name, title]).toEqual([name, expect.stringMatching(/\p{Script=Han}/u)]);
				expect([name, description ?? 'None.']).toEqual([
					name,
					expect.stringMatching(/^[A-Z].*\.$/u)
				]);
			}
		});

		test('holds in each cell what its column says', () => {
			for (const row of rows) {
				expect(row).toHaveLength(columns.length);
				for (const [i, { name, type, constraints }] of columns.entries()) {
					const cell = row[i];
					if (constraints?.required) expect([name, cell ?? '']).not.toEqual([name, '']);
					if (cell === null || cell === undefined) continue;
					expect([name, typeof cell]).toEqual([name, type === 'integer' ? 'number' : type]);
					if (constraints?.minimum !== undefined)
						expect(cell).toBeGreaterThanOrEqual(constraints.minimum);
					if (constraints?.enum && cell !== '') expect(constraints.enum).toContain(cell);
				}
			}
		});

		test('knows its rows apart by its key', () => {
			if (primaryKey === undefined) return;
			const key = columns.findIndex(({ name }) => name === primaryKey);
			expect(key).toBe(0);
			expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
		});
	}
);

test('what is counted may be nothing, and is blank of a theme where no word of it occurs', () => {
	for (const { name: table, columns } of tables)
		for (const { name, type, constraints, description } of columns) {
			if (type !== 'integer') continue;
			const least = table === 'themes' ? 1 : 0;
			expect([table, name, constraints?.minimum]).toEqual([table, name, least]);
			if (least === 1) expect(description).toContain('Empty where no listed term');
		}
});

test('lists in a cell are parted by semicolons, places in the article by hyphens', () => {
	const cellsOf = (table: string, column: string) => {
		const { columns, rows } = tables.find(({ name }) => name === table)!;
		return rows.map((row) => row[columns.findIndex(({ name }) => name === column)]);
	};
	expect(cellsOf('delegations', 'units')).toEqual(
		dataset.delegations.map(({ units }) => units.map(({ name }) => name).join(';'))
	);
	expect(cellsOf('statements', 'spans')).toEqual(
		dataset.statements.map(({ spans }) => spans.map(([from, to]) => `${from}-${to}`).join(';'))
	);
	for (const cell of cellsOf('speakers', 'spans')) expect(cell).toMatch(/^\d+-\d+(?:;\d+-\d+)*$/u);
});
