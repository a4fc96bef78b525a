import { describe, expect, test } from 'vitest';
import { apply, makeMutants } from '../../../scripts/tools/mutants/make.ts';

/** Every source that a small change makes of this one. */
const changed = (source: string) => makeMutants(source).map((mutant) => apply(source, mutant));

describe('a mutant', () => {
	test.each([
		['if (a) b = c;', ['if (!(a)) b = c;', 'if (a) ;']],
		['const a = b ? c : d;', ['const a = !(b) ? c : d;']],
		['const a = b < c;', ['const a = b <= c;']],
		['const a = b === c && d;', ['const a = b === c || d;', 'const a = b !== c && d;']],
		['const a = true;', ['const a = false;']],
		['const a = 7;', ['const a = 8;']],
		["const a = 'b';", ["const a = '';"]],
		["const a = '';", ["const a = 'mutant';"]],
		['run(a);', [';']]
	])('of %s', (source, mutants) => {
		expect(changed(source)).toEqual(mutants);
	});

	test('is made of no type and no import', () => {
		expect(changed("import { a } from 'b';\ntype C = 'd' | 7;\ninterface E { f: true }")).toEqual(
			[]
		);
	});

	test('says its line, and what was done', () => {
		expect(makeMutants('let a;\nif (b) a = 1;')[0]).toMatchObject({ line: 2, what: 'b → !(b)' });
	});
});
