import { fold } from '#extract/text/fold.ts';
import type { StoryFile, WrittenDelegation, WrittenSettlement } from '#settings/story.ts';
import type { Origin } from './yaml.ts';

/** `story.yaml` as it is read: null, or an empty list, for whatever it leaves out. */
export interface Story extends Required<
	Omit<StoryFile, 'english' | 'formerly' | 'map' | 'delegations' | 'settlements'>
> {
	english: English;
	formerly: { id: string; origin: Origin }[];
	map: { style: 'boundaries' | 'tiles'; approval: string | null };
	delegations: DelegationSettings[];
	settlements: Settlement[];
}

/** What English pages call the report; null where they print the Chinese. */
export type English = Record<'title' | 'event' | 'publisher', string | null>;

/** With the place in `story.yaml` where the name stands. */
export type DelegationSettings = Required<WrittenDelegation> & { origin: Origin | null };

/**
 * One decision of an editor. Each names words as they are printed, and fails loudly where these do not stand in the
 * article (any more), or where nothing there could be meant. What is read anyhow may be said.
 */
export type Settlement = { origin: Origin } & (
	| { kind: 'name'; name: string }
	| { kind: 'no-name'; name: string }
	/** These words are this person's, or, with null, nobody's. */
	| { kind: 'words'; words: string; speaker: string | null }
	| { kind: 'no-delegation'; name: string }
	/** This unit of a delegation is no county-level division, whatever its name looks like. */
	| { kind: 'no-division'; name: string }
	/** A misprint: recognised as `as`, stored as printed. */
	| { kind: 'reading'; printed: string; as: string }
	/** Left out of the dataset everywhere. */
	| { kind: 'withdrawn'; name: string }
);

export const noStory: Story = {
	region: null,
	year: null,
	title: null,
	event: null,
	english: { title: null, event: null, publisher: null },
	publisher: null,
	published: null,
	page: null,
	url: null,
	corrected: null,
	formerly: [],
	map: { style: 'boundaries', approval: null },
	delegations: [],
	settlements: []
};

/** A settlement whose words are not in the article, or that settles nothing. */
export function failStale(settlement: Settlement, why: string): never {
	return settlement.origin.fail(
		'settlement-stale',
		`${why}; has the text changed? Correct this settlement, or remove it`
	);
}

/** A decision as it is written, with where it stands. Throws a `Fault` where it could be none in any article. */
export function readSettlement(written: WrittenSettlement, origin: Origin): Settlement {
	const settlement = settlementOf(written, origin);
	checkSettlement(settlement);
	return settlement;
}

/** What stands behind a misprint keeps its place in the article. */
export function checkSettlement(settlement: Settlement): void {
	if (settlement.kind !== 'reading') return;
	const { printed, as, origin } = settlement;
	if (fold(printed).length !== fold(as).length)
		origin.fail('settlement-length', `“${as}” must have as many characters as “${printed}”`);
}

function settlementOf(written: WrittenSettlement, origin: Origin): Settlement {
	if ('name' in written) return { origin, kind: 'name', name: written.name };
	if ('no-name' in written) return { origin, kind: 'no-name', name: written['no-name'] };
	if ('words' in written) return { origin, kind: 'words', ...written };
	if ('no-delegation' in written)
		return { origin, kind: 'no-delegation', name: written['no-delegation'] };
	if ('no-division' in written)
		return { origin, kind: 'no-division', name: written['no-division'] };
	if ('reading' in written)
		return { origin, kind: 'reading', printed: written.reading, as: written.as };
	return { origin, kind: 'withdrawn', name: written.withdrawn };
}
