import { expect, test } from 'vitest';
import { CHINESE, ENGLISH } from '#lib/messages/language.ts';
import { chartFileName, pictureFileName, storyFileName } from '#lib/outputs/file/names.ts';

/** What files are called wherever they are kept: published names stay, what is chosen adds to them. */

const map = { chart: 'map', preset: null } as const;
const rural = { chart: 'map', preset: 'rural' } as const;

test('a story in one file tells its language', () =>
	expect([storyFileName('a-1', CHINESE), storyFileName('a-1', ENGLISH)]).toEqual([
		'a-1.html',
		'a-1.en.html'
	]));

test.each([
	[map, CHINESE, 'a-1.map.html'],
	[rural, CHINESE, 'a-1.map-rural.html'],
	[rural, ENGLISH, 'a-1.map-rural.en.html'],
	[{ ...rural, by: 'mentions' }, ENGLISH, 'a-1.map-rural.by-mentions.en.html'],
	[{ ...map, by: null }, CHINESE, 'a-1.map.html']
] as const)('a chart tells what is chosen in it: %j', (asked, language, name) =>
	expect(chartFileName('a-1', asked, language)).toBe(name)
);

test.each([
	[map, CHINESE, 'png', 'a-1-map-article.png'],
	[rural, CHINESE, 'svg', 'a-1-map-rural-article.svg'],
	[rural, ENGLISH, 'png', 'a-1-map-rural-article.en.png']
] as const)('a picture tells theme and language: %j', (subject, language, type, name) =>
	expect(pictureFileName('a-1', { ...subject, format: 'article' }, language, type)).toBe(name)
);
