import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parted, type Utterance } from '#extract/speech/utterances.ts';

function utterance(kind: Utterance['kind'], from: number, to: number): Utterance {
	return {
		kind,
		subject: null,
		cue: null,
		at: [from, to],
		inferred: false,
		doubt: null,
		rule: null,
		owned: null
	};
}

const say = (list: readonly Utterance[]) =>
	list.map(({ kind, at: [from, to] }) => `${kind} ${from}-${to}`);

/** Quotations never reach into each other: each stands in a tenth of its own. */
const anyUtterances = fc
	.tuple(
		fc.array(fc.tuple(fc.nat(3), fc.nat(9), fc.integer({ min: 1, max: 9 })), { maxLength: 3 }),
		fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 15 })), { maxLength: 4 })
	)
	.map(([quoted, reported]) => {
		const tens = new Map(
			quoted.map(([ten, from, size]) => [
				ten,
				[ten * 10 + from, Math.min(ten * 10 + from + size, ten * 10 + 10)] as const
			])
		);
		return [
			...[...tens.values()].map(([from, to]) => utterance('direct', from, to)),
			...reported.map(([from, size]) => utterance('indirect', from, from + size))
		];
	});

describe('words that reach into each other are parted', () => {
	test.each([
		[
			'a quotation keeps its own, and what is around it is two',
			[utterance('indirect', 0, 9), utterance('direct', 3, 6)],
			['indirect 0-3', 'direct 3-6', 'indirect 6-9']
		],
		[
			'a quotation at their beginning',
			[utterance('indirect', 0, 9), utterance('direct', 0, 6)],
			['direct 0-6', 'indirect 6-9']
		],
		[
			'a quotation at their end',
			[utterance('indirect', 0, 9), utterance('direct', 6, 9)],
			['indirect 0-6', 'direct 6-9']
		],
		[
			'a quotation that reaches out',
			[utterance('indirect', 0, 6), utterance('direct', 3, 9)],
			['indirect 0-3', 'direct 3-9']
		],
		[
			'what begins later has the rest',
			[utterance('indirect', 0, 6), utterance('proposal', 3, 9)],
			['indirect 0-6', 'proposal 6-9']
		],
		[
			'what lies within has nothing',
			[utterance('indirect', 0, 9), utterance('proposal', 3, 6)],
			['indirect 0-9']
		],
		[
			'of two that begin alike the longer has all',
			[utterance('indirect', 0, 3), utterance('proposal', 0, 9)],
			['proposal 0-9']
		],
		[
			'of two that begin alike the longer has all, whichever came first',
			[utterance('proposal', 0, 9), utterance('indirect', 0, 3)],
			['proposal 0-9']
		],
		[
			'several quotations keep their own',
			[utterance('direct', 10, 12), utterance('indirect', 0, 20), utterance('direct', 3, 6)],
			['indirect 0-3', 'direct 3-6', 'indirect 6-10', 'direct 10-12', 'indirect 12-20']
		],
		[
			'what is left behind a quotation stands in front of what begins later',
			[utterance('indirect', 0, 9), utterance('direct', 2, 4), utterance('proposal', 6, 12)],
			['indirect 0-2', 'direct 2-4', 'indirect 4-9', 'proposal 9-12']
		],
		[
			'what touches is left alone',
			[utterance('proposal', 3, 6), utterance('indirect', 0, 3)],
			['indirect 0-3', 'proposal 3-6']
		]
	])('%s', (_, list, expected) => {
		expect(say(parted(list))).toEqual(expected);
	});

	test('into passages in order, which do not touch each other and hold what they held', () => {
		const covered = (list: readonly Utterance[]) =>
			new Set(
				list.flatMap(({ at: [from, to] }) => Array.from({ length: to - from }, (_, i) => from + i))
			);
		fc.assert(
			fc.property(anyUtterances, (list) => {
				const done = parted(list);
				for (const [i, { at }] of done.entries()) {
					expect(at[1]).toBeGreaterThan(at[0]);
					if (i > 0) expect(at[0]).toBeGreaterThanOrEqual(done[i - 1]!.at[1]);
				}
				expect(covered(done)).toEqual(covered(list));
				const direct = (some: readonly Utterance[]) =>
					say(some.filter(({ kind }) => kind === 'direct')).sort();
				expect(direct(done)).toEqual(direct(list));
			}),
			{ numRuns: 400, seed: 6 }
		);
	});
});
