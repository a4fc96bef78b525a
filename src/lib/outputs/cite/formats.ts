import type { Download } from '../download/downloads.ts';

/** The files that cite a story, beside its page. */
export const FILES = {
	text: { name: 'text.txt', type: 'text/plain; charset=utf-8' },
	tei: { name: 'tei.xml', type: 'application/tei+xml' },
	annotations: {
		name: 'annotations.jsonld',
		type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'
	},
	jsonLd: { name: 'schema-org.jsonld', type: 'application/ld+json' }
} satisfies Record<string, Pick<Download, 'name' | 'type'>>;

/** Those that say what the story's page says, in another form: its head names them. */
export const ALTERNATES: Pick<Download, 'name' | 'type'>[] = [
	FILES.tei,
	FILES.annotations,
	FILES.jsonLd
];
