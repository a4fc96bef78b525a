import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHARTS } from '#lib/charts/live.ts';
import { embedMessagesIn } from '#lib/messages/embed.ts';
import { CHINESE, ENGLISH, LANGUAGES } from '#lib/messages/language.ts';
import {
	addressOf,
	fileOf,
	FORMATS,
	listPictures,
	presetsOf
} from '#lib/outputs/picture/formats.ts';
import { corpus } from '../../hengyang.ts';

const both = { charts: CHARTS, hasSite: true };
const files = (...args: Parameters<typeof listPictures>) => listPictures(...args).map(fileOf);

test('names of pictures stay, because articles keep them', () => {
	expect(fileOf({ chart: 'map', preset: null, format: 'article-qr' })).toBe('map-article-qr.png');
	expect(
		addressOf('hengyang-2021', ENGLISH, { chart: 'cloud', preset: 'hengnan', format: 'card' })
	).toBe('en/hengyang-2021/pictures/cloud-hengnan-card.png');
});

test('Chinese has every format of the three charts, and the card of the voices', () => {
	const own = files(corpus, CHINESE, both);
	for (const chart of ['map', 'cloud', 'heatmap'])
		for (const format of ['card', 'article', 'article-qr', 'cover', 'square', 'wide'])
			expect(own).toContain(`${chart}-${format}.png`);
	expect(own.filter((file) => file.startsWith('voices-'))).toHaveLength(1 + 15);
});

test('English has cards alone, and so have presets', () => {
	const own = files(corpus, ENGLISH, both);
	expect(own.every((file) => file.endsWith('-card.png'))).toBe(true);
	// Four charts, nine themes on the map, fifteen delegations in the cloud and among the voices.
	expect(own).toHaveLength(4 + 9 + 15 + 15);
});

test('without an address of the site there is no QR code', () => {
	const own = files(corpus, CHINESE, { ...both, hasSite: false });
	expect(own.filter((file) => file.includes('qr'))).toEqual([]);
});

test('there are pictures of those charts alone that the story has', () => {
	const own = files(corpus, CHINESE, { ...both, charts: ['cloud', 'heatmap', 'voices'] });
	expect(own.filter((file) => file.startsWith('map'))).toEqual([]);
});

test('no two pictures have one name, whatever themes and delegations are called', () => {
	const own = files(corpus, CHINESE, both);
	expect(new Set(own).size).toBe(own.length);
	expect(presetsOf(corpus, 'heatmap')).toEqual([]);
});

test('the sizes that the dialog and the guide give are those of the files, in pixels', () => {
	const sizes = Object.entries(FORMATS).map(
		([name, { width, height, scale }]) => [name, [width * scale, height * scale]] as const
	);
	const sizeIn = (text: string) => /(\d+) ?× ?(\d+)/.exec(text)?.slice(1).map(Number);
	for (const language of LANGUAGES) {
		const { formats } = embedMessagesIn(language).dialog;
		const given = sizes.filter(([name]) => sizeIn(formats[name as keyof typeof FORMATS]));
		expect(given.length).toBeGreaterThan(2);
		for (const [name, size] of given)
			expect(sizeIn(formats[name as keyof typeof FORMATS]), name).toEqual(size);
	}
	for (const guide of ['docs/embed.md', 'docs/embed.zh-CN.md'])
		for (const [name, size] of sizes) {
			const row = new RegExp(`<chart>-${name}\\.png.*$`, 'm');
			const given = sizeIn(row.exec(readFileSync(guide, 'utf8'))?.[0] ?? '');
			if (name !== 'article-qr') expect(given, `${guide} ${name}`).toEqual(size);
		}
});
