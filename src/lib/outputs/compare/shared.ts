import type { Both, Meetings, Row } from '#lib/data/meetings.ts';
import { CHINESE, nameIn, type Language } from '#lib/messages/language.ts';
import type { MeetingsMessages } from '#lib/messages/meetings.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { Region } from '#settings/region.ts';
import type { Story } from './beside.ts';

/** What every part of the page is drawn from. */
export interface Shared {
	stories: Both<Story>;
	meetings: Meetings;
	divisions: Region['divisions'];
	labels: Both<string>;
	/** Folders of the two stories, relative to the page. */
	roots: Both<string>;
	language: Language;
	words: Messages;
	own: MeetingsMessages;
}

export const SIDES = [0, 1] as const;

/** What a row is called: its divisions, or the delegation without territory as it is printed. */
export function nameRow({ divisions, stories, language }: Shared, row: Row): string {
	const separator = language === CHINESE ? '、' : ', ';
	const members = row.adcodes.map((adcode) =>
		divisions.find((division) => division.adcode === adcode)
	);
	const names = members.flatMap((division) => (division ? [nameIn(language, division)] : []));
	if (names.length > 0) return names.join(separator);
	for (const side of SIDES)
		for (const index of row.delegations[side]) {
			const delegation = stories[side].corpus.delegations[index];
			if (delegation) return nameIn(language, delegation);
		}
	return row.adcodes.join(separator);
}

/** What a theme is called in one of the reports that were counted with it. */
export function nameTheme({ stories, language }: Shared, themes: Both<number | null>): string {
	for (const side of SIDES) {
		const theme = stories[side].corpus.themes[themes[side] ?? -1];
		if (theme) return nameIn(language, theme);
	}
	return '';
}
