import { expect, test } from 'vitest';
import { addressOf } from '../../../scripts/draw/pages.ts';

test.each([
	['/', {}, '/'],
	['/[[lang=lang]]', {}, '/'],
	['/[[lang=lang]]', { lang: 'en' }, '/en'],
	['/[[lang=lang]]/[...listing=listing]', { listing: 'place/430400/2' }, '/place/430400/2'],
	[
		'/[[lang=lang]]/[story=story]/embed/[chart=chart]/[[preset]]',
		{ lang: 'en', story: 'a', chart: 'map' },
		'/en/a/embed/map'
	],
	['/[[lang=lang]]/[story=story]/embed/[name].json', { story: 'a', name: 'x' }, '/a/embed/x.json']
])('%s with %j is at %s', (route, params, address) => {
	expect(addressOf(route, params)).toBe(address);
});
