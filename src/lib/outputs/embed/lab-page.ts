import { escapeMarkup } from '#lib/text/escape.ts';
import { CHINESE, type Language } from '#lib/messages/language.ts';
import type { FullTextPart } from '../page/full-text.ts';
import type { Snippet } from './snippets.ts';

/** What the lab puts into pages of others: a story's charts, and its article. */
export interface LabStory {
	/** Of the map, the cloud and the heatmap, say; at least one. */
	snippets: Snippet[];
	title: string | null;
	subtitle: string | null;
	parts: FullTextPart[];
}

interface Page {
	language?: Language;
	title?: string;
	/** What stands in the head besides the title. */
	head?: string;
	css?: string;
	body: string;
}

/** A page that knows nothing of ours. */
export const writePage = ({
	language = CHINESE,
	title = 'Host',
	head = '',
	css = '',
	body
}: Page): string =>
	`<!doctype html>
<html lang="${language.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<meta name="robots" content="noindex">
${head}${css && `<style>${css}</style>`}
</head>
<body>
${body}
</body>
</html>
`;

export const firstOf = ({ snippets: [snippet] }: LabStory): Snippet => {
	if (!snippet) throw new RangeError('A host needs a snippet');
	return snippet;
};
