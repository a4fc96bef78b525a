import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	choose,
	EMPTY,
	isEmpty,
	isSame,
	readSelection,
	resolveSelection,
	SELECTION_KEYS,
	toggle,
	writeSelection,
	type Selection
} from '#lib/data/selection.ts';
import { makeCorpus } from '../made-up.ts';

const corpus = makeCorpus({
	themes: { industry: ['产业'], rural: ['乡村'] },
	delegations: [
		{ id: 'jia', body: [[['王一说，', { say: '产业。', by: ['王一'] }]]] },
		{ id: 'yi', body: [['乡村。']] }
	]
});
const read = (query: string) => readSelection(new URLSearchParams(query), corpus);
const having = (part: Partial<Selection>): Selection => ({ ...EMPTY, ...part });

describe('choosing', () => {
	it('keeps what the choice does not touch', () => {
		const both = choose(having({ delegation: 'jia' }), { theme: 'rural' });
		expect(both).toEqual(having({ delegation: 'jia', theme: 'rural' }));
	});

	it('lets a term replace a theme, and a theme a term', () => {
		expect(choose(having({ theme: 'rural' }), { term: '产业' })).toEqual(having({ term: '产业' }));
		expect(choose(having({ term: '产业' }), { theme: 'rural' })).toEqual(
			having({ theme: 'rural' })
		);
	});

	it('lets a speaker replace delegations, and a delegation a speaker', () => {
		const compared = having({ delegation: 'jia', compare: 'yi' });
		expect(choose(compared, { speaker: '王一' })).toEqual(having({ speaker: '王一' }));
		expect(choose(having({ speaker: '王一' }), { delegation: 'yi' })).toEqual(
			having({ delegation: 'yi' })
		);
	});

	it('compares with another delegation only, and only where there is one', () => {
		expect(choose(having({ delegation: 'jia' }), { compare: 'jia' }).compare).toBeNull();
		expect(choose(EMPTY, { compare: 'yi' }).compare).toBeNull();
		expect(choose(having({ delegation: 'jia', compare: 'yi' }), { delegation: null })).toEqual(
			EMPTY
		);
		expect(choose(having({ delegation: 'jia', compare: 'yi' }), { delegation: 'yi' })).toEqual(
			having({ delegation: 'yi' })
		);
	});

	it('changes nothing that it was given', () => {
		const before = having({ delegation: 'jia' });
		choose(before, { delegation: 'yi' });
		expect(before.delegation).toBe('jia');
		expect(isEmpty(EMPTY)).toBe(true);
	});
});

describe('toggling', () => {
	it('chooses, and gives up what is chosen already', () => {
		const chosen = toggle(EMPTY, { theme: 'rural' });
		expect(chosen.theme).toBe('rural');
		expect(toggle(chosen, { theme: 'rural' })).toEqual(EMPTY);
	});

	it('of a cell gives up both only where both are chosen', () => {
		const cell = { theme: 'rural', delegation: 'yi' };
		expect(toggle(having({ theme: 'rural' }), cell)).toEqual(having(cell));
		expect(toggle(having(cell), cell)).toEqual(EMPTY);
	});
});

describe('a selection in an address', () => {
	it('is read as it was written, whatever can be chosen', () => {
		const ids = (items: { id: string }[]) => fc.constantFrom(null, ...items.map((i) => i.id));
		const parts = fc.record({
			delegation: ids(corpus.delegations),
			compare: ids(corpus.delegations),
			theme: ids(corpus.themes),
			term: ids(corpus.terms),
			speaker: ids(corpus.speakers)
		});
		fc.assert(
			fc.property(parts, (part) => {
				const selection = choose(EMPTY, part);
				const query = writeSelection(selection).toString();
				const back = read(query);
				expect(isSame(back.selection, selection)).toBe(true);
				expect(back.ignored).toEqual([]);
			})
		);
	});

	it('leaves other entries of the query alone', () => {
		const query = writeSelection(
			having({ theme: 'rural' }),
			new URLSearchParams('mode=dark&term=产业')
		);
		expect([...query]).toEqual([
			['mode', 'dark'],
			['theme', 'rural']
		]);
	});

	it('says which values it did not understand, and takes the rest', () => {
		expect(read('theme=gone&delegation=jia')).toEqual({
			selection: having({ delegation: 'jia' }),
			ignored: ['theme']
		});
		expect(read('theme=&term=')).toEqual({ selection: EMPTY, ignored: [] });
	});

	it('never throws and never holds an id that the corpus does not know', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...SELECTION_KEYS),
				fc.string({ unit: 'binary' }),
				(key, value) => {
					const { selection } = readSelection(new URLSearchParams([[key, value]]), corpus);
					const { delegation, compare, theme, term, speaker } = resolveSelection(corpus, selection);
					for (const [id, index] of [
						[selection.delegation, delegation],
						[selection.compare, compare],
						[selection.theme, theme],
						[selection.term, term],
						[selection.speaker, speaker]
					] as const) {
						expect(id === null).toBe(index === undefined);
					}
				}
			)
		);
		expect(read('theme=constructor').ignored).toEqual(['theme']);
		expect(read('delegation=%3Cscript%3E').ignored).toEqual(['delegation']);
	});
});
