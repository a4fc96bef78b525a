import type { Language } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { escapeMarkup } from '#lib/text/escape.ts';
import type { Entry } from './entry.ts';

/** How many stories a feed has: readers fetch it again and again. */
const MOST = 30;

/** Papers date by the day, in China's time. */
const timeOf = (day: string) => `${day}T00:00:00+08:00`;

/**
 * The newest stories as an Atom feed (RFC 4287). A story without a date has no place in it.
 *
 * @param entries newest first
 * @param site its address; ends in `/`
 * @throws RangeError where no story has a date
 */
export function writeFeed(entries: readonly Entry[], language: Language, site: string): string {
	const dated = entries
		.flatMap((entry) => (entry.updated === null ? [] : [{ ...entry, updated: entry.updated }]))
		.slice(0, MOST);
	const [newest] = dated.map(({ updated }) => updated).sort((a, b) => (a < b ? 1 : -1));
	if (newest === undefined) throw new RangeError('a feed wants a story with a date');
	const { name, tagline } = messagesIn(language).site;
	const home = site + language.prefix;
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language.tag}">
	<title>${escapeMarkup(name)}</title>
	<subtitle>${escapeMarkup(tagline)}</subtitle>
	<id>${escapeMarkup(home)}</id>
	<link rel="self" type="application/atom+xml" href="${escapeMarkup(home)}feed.xml"/>
	<link rel="alternate" type="text/html" href="${escapeMarkup(home)}"/>
	<updated>${timeOf(newest)}</updated>
	<author><name>${escapeMarkup(name)}</name></author>
${dated.map((entry) => writeEntry(entry, home)).join('\n')}
</feed>
`;
}

function writeEntry(entry: Entry & { updated: string }, home: string): string {
	const address = escapeMarkup(`${home}${entry.id}/`);
	const { title, event, summary, map, published, updated } = entry;
	const told = [event?.text, summary, map?.title].filter(Boolean).join(' ');
	return `	<entry>
		<title>${escapeMarkup(title.text)}</title>
		<id>${address}</id>
		<link rel="alternate" type="text/html" href="${address}"/>
${published === null ? '' : `\t\t<published>${timeOf(published)}</published>\n`}		<updated>${timeOf(updated)}</updated>
		<summary>${escapeMarkup(told)}</summary>
	</entry>`;
}
