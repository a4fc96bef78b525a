import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { ENGLISH } from '#lib/messages/language.ts';
import Card from '#lib/outputs/page/Card.svelte';

const { head } = render(Card, {
	props: {
		site: 'https://example.org/charts/',
		language: ENGLISH,
		page: 'hengyang-2021/embed/map/rural/',
		story: 'hengyang-2021',
		subject: { chart: 'map', preset: 'rural' },
		chartTitle: 'What the chart says',
		title: 'A “title” & more',
		description: 'What it is',
		alt: 'What is seen'
	}
});

const contentOf = (key: string) =>
	new RegExp(`<meta (?:name|property)="${key}" content="([^"]*)"`).exec(head)?.[1];

test('the address of a page is absolute, and so are those of its other language', () => {
	const page = 'hengyang-2021/embed/map/rural/';
	expect(head).toContain(`rel="canonical" href="https://example.org/charts/en/${page}"`);
	expect(head).toContain(`hreflang="zh-CN" href="https://example.org/charts/${page}"`);
	expect(contentOf('og:url')).toBe(`https://example.org/charts/en/${page}`);
});

test('the card is the one of the preset, in the page’s language, with its true size', () => {
	const picture = 'https://example.org/charts/en/hengyang-2021/pictures/map-rural-card.png';
	expect(contentOf('og:image')).toBe(picture);
	expect(contentOf('twitter:image')).toBe(picture);
	expect(contentOf('og:image:width')).toBe('1200');
	expect(contentOf('og:image:height')).toBe('630');
	expect(contentOf('og:image:alt')).toBe('What is seen');
	expect(contentOf('twitter:card')).toBe('summary_large_image');
	expect(contentOf('og:title')).toBe('A “title” &amp; more');
});
