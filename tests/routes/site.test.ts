import { expect, test } from 'vitest';
import { readSiteUrl } from '../../src/routes/site.server.ts';

test('the address of the site ends in a slash, folder and all', () => {
	expect(readSiteUrl('https://example.org')).toBe('https://example.org/');
	expect(readSiteUrl('https://example.org/news/charts')).toBe('https://example.org/news/charts/');
});

test('without an address there is none', () => {
	expect(readSiteUrl(undefined)).toBeNull();
	expect(readSiteUrl(' ')).toBeNull();
});

test.each([
	'example.org',
	'ftp://example.org/',
	'javascript:alert(1)',
	'https://a.b/?x',
	'https://me@a.b/'
])('%s is refused', (value) => {
	expect(() => readSiteUrl(value)).toThrow('SITE_URL');
});
