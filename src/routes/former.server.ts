import { createHash } from 'node:crypto';
import { leadOn } from '#extract/editor/former-ids.ts';
import { escapeMarkup } from '#lib/text/escape.ts';
import { LANGUAGES, languageOf } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { isKept } from '../kept.ts';
import { SITE_URL } from './site.server.ts';
import { listFormerIds, listStories } from './stories.server.ts';

let leads: Map<string, string> | null = null;

/** Former ids, and the stories that they lead to; read once. */
function formerIds(): Map<string, string> {
	return (leads ??= leadOn(listFormerIds(listStories())));
}

/** The story at an address: a former id leads to today's. */
export const storyAt = (id: string): string => formerIds().get(id) ?? id;

/** All ids under which stories have addresses, former ones too; without those whose files are kept from an earlier build. */
export const listStoryIds = (): string[] =>
	[...listStories(), ...formerIds().keys()].filter((id) => !isKept(`story/${storyAt(id)}`));

/** The same in every language. */
export const listAddresses = (): { lang?: 'en'; story: string }[] => inLanguages(listStoryIds());

/** Every story's page in every language, under former ids too. */
export const listPages = (): { lang?: 'en'; story: string }[] =>
	inLanguages([
		...listStories().filter((id) => !isKept(`page/${id}`)),
		...[...formerIds()].flatMap(([id, story]) => (isKept(`story/${story}`) ? [] : [id]))
	]);

const inLanguages = (stories: readonly string[]) =>
	stories.flatMap((story) =>
		LANGUAGES.map(({ code }) => (code === 'en' ? { lang: code, story } : { story }))
	);

/** Takes query and fragment along, which a refresh would lose. */
const SCRIPT = "location.replace(document.querySelector('a').href+location.search+location.hash)";
const POLICY = [
	"default-src 'none'",
	`script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`,
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'"
].join('; ');

/**
 * The page at a former address of a story's page, which sends readers on: by its script at once, without script by a refresh,
 * and where that is not allowed either, by its link. Search engines are told by the canonical link.
 *
 * @param below what stands behind the story's id: '' or 'concordance/'
 * @returns null where the id is no former one
 */
export function leadingPage(
	lang: string | undefined,
	former: string,
	below: string
): string | null {
	const story = formerIds().get(former);
	if (story === undefined) return null;
	const language = languageOf(lang);
	const { title, link } = messagesIn(language).moved;
	const target = `${'../'.repeat(below.split('/').length)}${story}/${below}`;
	const canonical = SITE_URL && `${SITE_URL}${language.prefix}${story}/${below}`;
	return `<!doctype html>
<html lang="${language.tag}">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="content-security-policy" content="${escapeMarkup(POLICY)}" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<title>${escapeMarkup(title)}</title>
		${canonical ? `<link rel="canonical" href="${escapeMarkup(canonical)}" />\n\t\t` : ''}<noscript><meta http-equiv="refresh" content="0; url=${target}" /></noscript>
	</head>
	<body>
		<h1>${escapeMarkup(title)}</h1>
		<p><a href="${target}">${escapeMarkup(link)}</a></p>
		<script>${SCRIPT}</script>
	</body>
</html>
`;
}
