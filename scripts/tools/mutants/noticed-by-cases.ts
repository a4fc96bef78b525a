import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Script } from 'node:vm';
import type * as readCaseModule from '../score/read-case.ts';
import { factsOf, readExpected } from '../score/facts.ts';
import { Program, type Change } from './program.ts';

const ROOT = 'tests/cases';

/** All cases take a second. What takes so long, in milliseconds, goes round in a circle. */
const LONGEST = 20_000;

/** Calls `run`, as long as it takes at most `LONGEST`. */
const bounded = new Script('yanshengRun()');

/** Says of changes to the extraction whether a case of `tests/cases` is then read otherwise than a person reads it. */
export class Cases {
	readonly #program = new Program('scripts/tools/score/read-case.ts');
	/** Those that noticed something come first: they will again. */
	#cases = readdirSync(ROOT).map((name) => {
		const folder = join(ROOT, name);
		return { folder, expected: readExpected(folder), noticed: 0 };
	});

	constructor() {
		const failed = this.#firstWrong(undefined);
		if (failed !== null) throw new Error(`${failed} is read wrongly without any change`);
	}

	/** Whether the cases run through `file` at all. */
	reach(file: string): boolean {
		return this.#program.has(file);
	}

	notice(change: Change): boolean {
		const run = () => this.#firstWrong(change) !== null;
		try {
			Object.assign(globalThis, { yanshengRun: run });
			return bounded.runInThisContext({ timeout: LONGEST }) as boolean;
		} catch {
			// It throws, or it does not end.
			return true;
		} finally {
			Reflect.deleteProperty(globalThis, 'yanshengRun');
		}
	}

	/** The folder of the first case that is read wrongly; null where all are right. */
	#firstWrong(change: Change | undefined): string | null {
		const { readCase } = this.#program.evaluate(change) as typeof readCaseModule;
		for (const one of this.#cases) {
			const facts = factsOf(readCase(one.folder).dataset, one.expected);
			if (facts.every(({ found, expected }) => isDeepStrictEqual(found, expected))) continue;
			one.noticed++;
			this.#cases.sort((a, b) => b.noticed - a.noticed);
			return one.folder;
		}
		return null;
	}
}
