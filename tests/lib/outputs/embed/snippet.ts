import type { Snippet } from '#lib/outputs/embed/snippets.ts';

/** A snippet with all that can break out of markup. */
export const SNIPPET: Snippet = {
	src: 'https://charts.example/s/embed/map/?theme=a&delegation=b',
	page: 'https://charts.example/s/?theme=a#map',
	title: 'A "title" <b> {1 + 1} *x*',
	alt: 'What it shows & "more"',
	picture: {
		src: 'https://charts.example/s/pictures/map-card.png',
		width: 1200,
		height: 630,
		title: 'A "title" <b> {1 + 1} *x*'
	},
	heights: [
		[280, 660],
		[328, 700],
		[420, 710],
		[600, 600],
		[720, 640]
	]
};
