import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apply, makeMutants } from '../../../scripts/tools/mutants/make.ts';
import { Cases } from '../../../scripts/tools/mutants/noticed-by-cases.ts';

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

describe('cases in one process', () => {
	const cases = new Cases();
	const file = 'src/extract/speech/clauses.ts';
	const source = readFileSync(file, 'utf8');
	const change = (what: string, instead: string) => {
		expect(source).toContain(what);
		return { file, source: source.replace(what, instead) };
	};

	test.each([
		['reads otherwise', 'scene.subject = null;', ';'],
		['throws', 'scene.subject = null;', 'throw new Error();'],
		['cannot be compiled', 'scene.subject = null;', 'scene.(;']
	])('notice what %s', (_, what, instead) => {
		expect(cases.notice(change(what, instead))).toBe(true);
	});

	test('notice no change of what a person reads', () => {
		expect(cases.notice({ file, source: `${source}// the same\n` })).toBe(false);
	});

	test('know which files they run through', () => {
		expect(cases.reach(file)).toBe(true);
		expect(cases.reach('src/extract/cli/command.ts')).toBe(false);
	});
});
