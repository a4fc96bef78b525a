import { escapeMarkup } from '#lib/text/escape.ts';
import type { Language } from '#lib/messages/language.ts';
import { writeBlocks } from './blocks.ts';
import type { KindOfFile, Part } from './parts.ts';

/** What only hydration would read. */
const FOR_HYDRATION = /<!--(?:\[[!\d-]*|\]|[\w-]*)-->/g;

interface Shell {
	language: Language;
	/** As Svelte renders a component. */
	rendered: { head: string; body: string };
	/** Data that the page carries, by name. */
	blocks: Readonly<Record<string, unknown>>;
	first: Part;
	kind: KindOfFile;
	/** Of the whole page, by name: what its style sheet goes by. */
	attributes?: Readonly<Record<string, string>>;
}

/**
 * A whole page in one file. Its policy allows the scripts and styles that stand in it, each by its hash, and nothing else: it asks nobody for anything, from wherever it is opened.
 */
export function writeFile({
	language,
	rendered,
	blocks,
	first,
	kind,
	attributes = {}
}: Shell): string {
	const hash = ({ sha256 }: Part) => `'sha256-${sha256}'`;
	const policy = [
		"default-src 'none'",
		`script-src ${hash(first)} ${hash(kind.script)}`,
		`style-src ${hash(kind.style)}`,
		// The icon, which browsers ask a host for otherwise.
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types svelte-trusted-html'
	].join('; ');
	const told = Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
		.join('');
	const clean = (html: string) => html.replace(FOR_HYDRATION, '');
	return `<!doctype html>
<html lang="${language.tag}"${told}>
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escapeMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Yansheng">
<link rel="icon" href="data:,">
<script>${first.text}</script>
${clean(rendered.head)}
<style>${kind.style.text}</style>
</head>
<body>
${clean(rendered.body)}
${writeBlocks(blocks)}
<script>${kind.script.text}</script>
</body>
</html>
`;
}
