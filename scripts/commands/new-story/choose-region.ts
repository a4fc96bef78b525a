import type { Dataset } from '#dataset';
import type { Prefecture } from '#divisions/prefectures.ts';
import { cluesOf, recognise } from '#divisions/recognise.ts';
import { regionOf } from '#divisions/region.ts';
import type { Region } from '#settings/region.ts';
import { Refusal } from '../../command-line.ts';

/** The region of a story: one that is there, one to be made of what is known of its prefecture, or none, with what to say of it. */
export interface Choice {
	region: Region | null;
	/** The prefecture that its file is to be made of; null where it is there, or none is wanted. */
	make: Prefecture | null;
	said: string | null;
}

/**
 * The region that is asked for, or else that of the prefecture that the article is about. What is in a region file goes before
 * what is known of the prefecture.
 *
 * @param wanted a prefecture's code, `none`, or null where nothing was said
 * @throws Refusal where it cannot be told, with what to say
 */
export function chooseRegion(
	regions: readonly Region[],
	prefectures: readonly Prefecture[],
	dataset: Dataset,
	text: string,
	wanted: string | null
): Choice {
	if (wanted === 'none') return { region: null, make: null, said: null };
	const there = new Set(regions.flatMap(({ adcode, name }) => [adcode, name]));
	const candidates = [
		...regions,
		...prefectures.filter(({ adcode, name }) => !there.has(adcode) && !there.has(name))
	];
	if (wanted !== null) {
		const found = candidates.find(({ adcode }) => adcode === wanted);
		if (found) return take(found);
		throw new Refusal(
			`no prefecture has the code ${wanted}, and no region in data/regions. npm run region makes one`
		);
	}
	const clues = cluesOf(dataset, text);
	const recognition = recognise(clues, candidates);
	switch (recognition.kind) {
		case 'one':
			return take(recognition.prefecture);
		case 'none':
			return { region: null, make: null, said: null };
		case 'several':
			throw new Refusal(
				[
					`the delegations are of ${listed(clues.called)}, which are called so in ${listed(recognition.prefectures.map(({ name }) => name))}.`,
					'Nothing is written yet. Say which:',
					...recognition.prefectures.map(({ adcode, name }) => `  --region ${adcode}   ${name}`),
					'  --region none     goes on without a map'
				].join('\n')
			);
		case 'unknown':
			throw new Refusal(
				[
					`the delegations are of ${listed(clues.called)}, and no prefecture has half of these, nor a region in data/regions.`,
					'Nothing is written yet. Choose one:',
					'  --region CODE                         takes the prefecture of this code all the same: 430400',
					'  --boundaries FILE --prefecture NAME   makes the region first, from boundaries that you may publish, as npm run region does',
					'  --region none                         goes on without a map; one can be added later, in story.yaml',
					'The ids of the delegations, which are their addresses, are the same either way.'
				].join('\n')
			);
	}
}

function take(found: Region | Prefecture): Choice {
	if ('boundaries' in found) return { region: found, make: null, said: null };
	if (found.divisions.length === 0) {
		const said = `${found.name} has no county-level divisions, so the story has no map`;
		return { region: null, make: null, said };
	}
	return { region: regionOf(found), make: found, said: null };
}

function listed(names: readonly string[]): string {
	return `${names.slice(0, 6).join('、')}${names.length > 6 ? '…' : ''}`;
}
