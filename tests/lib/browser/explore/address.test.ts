import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '#lib/browser/explore/address.ts';
import { changeOption, DEFAULTS } from '#lib/browser/explore/options.ts';
import { EMPTY } from '#lib/data/selection.ts';
import { makeCorpus } from '../../made-up.ts';

const corpus = makeCorpus({
	themes: { farming: ['稻田'] },
	delegations: [
		{ id: 'east', body: [['稻田好。']] },
		{ id: 'west', body: [['稻田少。']] }
	]
});

describe('address', () => {
	test('what is written is read again', () => {
		const selection = { ...EMPTY, delegation: 'east', compare: 'west', theme: 'farming' };
		const options = { ...DEFAULTS, map: 'tiles', headlines: 'on', sort: 'west' } as const;
		const search = writeAddress(selection, options, '');
		expect(readAddress(search, corpus)).toEqual({ selection, options, ignored: [] });
	});

	test('defaults leave it empty, and what belongs to others stays', () => {
		expect(writeAddress(EMPTY, DEFAULTS, '')).toBe('');
		expect(writeAddress(EMPTY, DEFAULTS, '?theme=farming&from=wechat')).toBe('?from=wechat');
	});

	test('unknown values are left out: of the selection with a notice, of the options without', () => {
		const view = readAddress('?delegation=north&map=globe&cloud=%E0%A4%A&sort=__proto__', corpus);
		expect(view).toEqual({ selection: EMPTY, options: DEFAULTS, ignored: ['delegation'] });
	});

	test('no query makes it throw', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const view = readAddress(`?${text}`, corpus);
				expect(readAddress(writeAddress(view.selection, view.options, ''), corpus)).toEqual({
					...view,
					ignored: []
				});
			})
		);
	});
});

describe('changing an option', () => {
	test('changes that one alone', () => {
		const tiles = changeOption(DEFAULTS, 'map=tiles', corpus);
		expect(tiles).toEqual({ ...DEFAULTS, map: 'tiles' });
		expect(changeOption(tiles, 'sort=east', corpus)).toEqual({ ...tiles, sort: 'east' });
		expect(changeOption({ ...tiles, sort: 'east' }, 'sort=', corpus)).toEqual(tiles);
	});

	test('what is no option changes nothing', () => {
		expect(changeOption(DEFAULTS, 'colour=red&__proto__=x', corpus)).toEqual(DEFAULTS);
	});
});
