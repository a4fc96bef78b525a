import type { Code } from '#extract/dataset/diagnostics.ts';
import { BEARINGS, type Bearing } from '#lib/data/bearings.ts';

/** Codes of the extraction, each of which bears on something. */
const KNOWN: Record<Code, Bearing> = BEARINGS;

interface Meaning {
	name: string;
	/** What was found, and what was made of it. */
	found: string;
}

const isKnown = (code: string): code is Code => Object.keys(KNOWN).includes(code);

/** A doubt in words; what the extraction says in English where a code is none that we know. */
export function meaningOf(
	{ code, message }: { code: string; message: string },
	{ meanings }: { meanings: Record<Code, Meaning> }
): Meaning {
	return isKnown(code) ? meanings[code] : { name: code, found: message };
}

/** What to do about a doubt that no line of `story.yaml` settles. */
export const adviceOn = (code: string, { advice }: { advice: Record<Code, string> }): string =>
	isKnown(code) ? advice[code] : '';
