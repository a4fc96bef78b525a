import type { Dataset } from '#dataset';
import type { StoryFile } from '#settings/story.ts';

/** What readers look for, and nobody has filled in. */
const ASKED_FOR = ['year', 'publisher', 'published'] as const;

export type Missing = (typeof ASKED_FOR)[number];

/** What is odd about a draft's settings: to be said, never to be held up by. */
export interface SettingDoubts {
	/** A story of the site has the id: the folder would take its place. */
	isTaken: boolean;
	missing: Missing[];
	/** The year of the meeting and that of the newspaper, where they are not the same. */
	years: { year: number; published: number } | null;
	/** The last day of a meeting that the article tells of, where it was printed before that. */
	printedBefore: { month: number; day: number } | null;
}

/** @param stories ids of the site's stories */
export function findSettingDoubts(
	{ id, settings }: { id: string; settings: StoryFile },
	{ delegations }: Pick<Dataset, 'delegations'>,
	stories: readonly string[]
): SettingDoubts {
	const { year = null, published } = settings;
	const [printed, month, day] = (published ?? '').split('-').map(Number);
	const isDay = printed !== undefined && month !== undefined && day !== undefined;
	const met = delegations
		.flatMap(({ sessions }) => sessions)
		.sort((a, b) => a.month - b.month || a.day - b.day)
		.pop();
	const isBefore =
		isDay &&
		met &&
		year === printed &&
		(month < met.month || (month === met.month && day < met.day));
	return {
		isTaken: stories.includes(id),
		missing: ASKED_FOR.filter((key) => settings[key] == null || settings[key] === ''),
		years: isDay && year !== null && year !== printed ? { year, published: printed } : null,
		printedBefore: isBefore ? { month: met.month, day: met.day } : null
	};
}
