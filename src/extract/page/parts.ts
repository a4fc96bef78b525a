import type { Span } from '#dataset';
import { findOnlyTeam, findTeamParts } from '#extract/people/teams.ts';
import type { Layout } from './layout.ts';
import type { Passage } from './reading.ts';
import { hasSpacedMarks, withoutSpaces } from './spaced-marks.ts';
import { readSection, type Section } from './sections.ts';

/** The paragraphs of a `page` in the order in which they are read, each as the fragments that it is printed in. */
export function paragraphsOf(layout: Layout, page: string): Span[][] {
	const paragraphs: Span[][] = [];
	for (const section of layout.sections) {
		if (section.heading) paragraphs.push([section.heading]);
		if (section.headline) paragraphs.push([section.headline]);
		for (const line of section.bylines) paragraphs.push([line]);
		for (const fragments of section.paragraphs) paragraphs.push(fragments);
	}
	return hasSpacedMarks(page)
		? paragraphs.map((fragments) => withoutSpaces(page, fragments))
		: paragraphs;
}

/** A section, and the fragments in which its paragraphs are printed. */
export interface Part extends Section {
	printed: readonly (readonly Span[])[];
	/** Subheadings, by where the paragraph begins that they stand above. */
	subheadings: ReadonlyMap<number, string>;
}

/**
 * The sections of an article. `passages` are those of `paragraphsOf` in the reading view `text`; the layout is one of `page`. `noTeams`:
 * what looks like a delegation and is none, as an editor says.
 */
export function divide(
	text: string,
	page: string,
	{ title, sections }: Layout,
	passages: readonly Passage[],
	noTeams: ReadonlySet<string>
): Part[] {
	let next = 0;
	return sections.flatMap((laid): Part[] => {
		const heading = laid.heading ? passages[next++]! : null;
		const headline = laid.headline ? passages[next++]! : null;
		const bylines = passages.slice(next, (next += laid.bylines.length));
		const body = passages.slice(next, (next += laid.paragraphs.length));
		const part = (from: number, to: number): Part => {
			const paragraphs = body.slice(from, to);
			const section =
				from === 0
					? readSection(text, heading, headline, bylines, paragraphs)
					: readSection(text, null, null, [], paragraphs);
			const subheadings = [...laid.subheadings].flatMap(([i, words]): [number, string][] =>
				i >= from && i < to ? [[body[i]?.[0] ?? -1, words]] : []
			);
			return {
				...section,
				printed: laid.paragraphs.slice(from, to),
				subheadings: new Map(subheadings)
			};
		};
		const whole = part(0, body.length);
		if (heading || sections.length > 1) return [whole];
		const isTeam = (at: Passage) => !noTeams.has(text.slice(...at));
		const teams = findTeamParts(text, body);
		if (teams) {
			return teams.map(({ name, from, to }) => ({
				...part(from, to),
				inferred: name && isTeam(name) ? { at: name, from: 'paragraph' } : null
			}));
		}
		const team = findOnlyTeam(text, whole.whole, title && page.slice(...title));
		if (team && isTeam(team)) whole.inferred = { at: team, from: 'text' };
		return [whole];
	});
}
