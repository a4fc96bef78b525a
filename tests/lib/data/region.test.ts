import { expect, test } from 'vitest';
import { originOfBoundaries, sourceOfBoundaries } from '#lib/data/region.ts';
import { CHINESE, ENGLISH } from '#lib/messages/language.ts';
import type { Region } from '#settings/region.ts';

const both = { file: 'a', source: '来源', en: 'Source', origin: '说明', enOrigin: 'Note' };
const region = (boundaries: object | undefined) => ({ boundaries }) as unknown as Region;

test('where boundaries come from is said in the page’s language, and in Chinese where nobody has written it in English', () => {
	const said = (boundaries: object | undefined) =>
		[CHINESE, ENGLISH].map((language) => [
			sourceOfBoundaries(region(boundaries), language),
			originOfBoundaries(region(boundaries), language)
		]);
	expect(said(both)).toEqual([
		['来源', '说明'],
		['Source', 'Note']
	]);
	expect(said({ ...both, en: null, enOrigin: null })).toEqual([
		['来源', '说明'],
		['来源', '说明']
	]);
	expect(said({ ...both, origin: null, enOrigin: null })).toEqual([
		['来源', null],
		['Source', null]
	]);
	expect(said(undefined)).toEqual([
		[null, null],
		[null, null]
	]);
});
