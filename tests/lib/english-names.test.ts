import { expect, test } from 'vitest';
import { view } from './hengyang-view.ts';

test('English names have the quotation marks and apostrophes of print', () => {
	const { corpus, region } = view;
	const names = [corpus.themes, corpus.terms, corpus.delegations, region!.divisions]
		.flat()
		.map(({ en }) => en);
	expect(names).toContain('farmers’ cooperatives');
	expect(names.filter((name) => /['"]/.test(name))).toEqual([]);
});
