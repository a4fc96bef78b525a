import type { WrittenSettlement } from '#settings/story.ts';
import type { Draft } from './propose.ts';
import { writeScalar } from './yaml-scalar.ts';

/** An item of the list under `settlements:`, on one line. */
export const writeSettlement = (draft: Draft): string => writeItem(writtenOf(draft));

/** The same of a settlement as it stands in the file. */
export function writeItem(written: WrittenSettlement): string {
	const entries = Object.entries(written).map(
		([key, value]: [string, string | null]) =>
			`${key}: ${value === null ? 'null' : writeScalar(value)}`
	);
	return `- { ${entries.join(', ')} }`;
}

/** A settlement as a file says it. */
export function writtenOf(draft: Draft): WrittenSettlement {
	switch (draft.kind) {
		case 'name':
			return { name: draft.name };
		case 'no-name':
			return { 'no-name': draft.name };
		case 'words':
			return { words: draft.words, speaker: draft.speaker };
		case 'no-delegation':
			return { 'no-delegation': draft.name };
		case 'no-division':
			return { 'no-division': draft.name };
		case 'reading':
			return { reading: draft.printed, as: draft.as };
		case 'withdrawn':
			return { withdrawn: draft.name };
	}
}
