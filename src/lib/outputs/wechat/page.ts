import { escapeMarkup } from '#lib/text/escape.ts';

/** A piece as a page, to be opened, marked and copied by hand. */
export const writePiecePage = (piece: string, title: string): string =>
	`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeMarkup(title)}</title>
</head>
<body>
${piece}
</body>
</html>
`;

/** The piece that such a page holds, to be pasted; what is no such page, as it is. */
export function readPiece(html: string): string {
	const [, body = html] = html.split('<body>');
	return (body.split('</body>')[0] ?? '').trim();
}
