import type { StoryFile } from '#settings/story.ts';
import { noStory, readSettlement, type DelegationSettings, type Story } from './settlement.ts';
import { whyNoStoryId } from './story-id.ts';
import type { Origin, Path } from './yaml.ts';

/**
 * The settings of a story as the extraction takes them.
 *
 * @param originOf where each part of them stands; told of whatever is wrong there
 */
export function storyOf(value: StoryFile, originOf: (path: Path) => Origin): Story {
	const { english, formerly, map, delegations, settlements, ...said } = value;
	checkIds(delegations ?? [], (i) => originOf(['delegations', i, 'id']));
	return {
		...noStory,
		...said,
		english: { ...noStory.english, ...english },
		formerly: (formerly ?? []).map((id, i) => {
			const origin = originOf(['formerly', i]);
			const why = whyNoStoryId(id);
			if (why !== null) origin.fail('story-formerly', why);
			return { id, origin };
		}),
		map: { style: map?.style ?? 'boundaries', approval: map?.approval ?? null },
		delegations: (delegations ?? []).map(
			({ name, id = null, short = null, en = null }, i): DelegationSettings => {
				const origin = originOf(['delegations', i, 'name']);
				return { name, id, short, en, origin };
			}
		),
		settlements: (settlements ?? []).map((written, i) =>
			readSettlement(written, originOf(['settlements', i]))
		)
	};
}

/** An address leads to one delegation. */
function checkIds(
	delegations: readonly { id?: string | null }[],
	originOf: (index: number) => Origin
): void {
	const taken = new Set<string>();
	for (const [i, { id }] of delegations.entries()) {
		if (id == null) continue;
		if (taken.has(id))
			originOf(i).fail('story-duplicate-id', `two delegations have the id “${id}”`);
		taken.add(id);
	}
}
