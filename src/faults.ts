/**
 * What goes wrong with single pages while the site is built, so that one story's fault does not stop the others: `hooks.server.ts` notes it,
 * `scripts/commands/build.ts` reads it and builds without the story. Where nobody reads, nothing is noted, and the build stops at the
 * first fault.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

export interface PageFault {
	/** Of the page below the site's root, with its slash: `/en/hengyang-2021/`. */
	path: string;
	/** Paths of pages that lead there. */
	referrers: string[];
	message: string;
}

/** The file to note faults in, where somebody reads it. */
export const FAULTS = process.env['YANSHENG_FAULTS'] ?? null;

export function noteFault(fault: PageFault): void {
	if (FAULTS !== null) appendFileSync(FAULTS, `${JSON.stringify(fault)}\n`);
}

/** Faults in the order in which they were noted. */
export function readFaults(file: string | null): PageFault[] {
	if (file === null || !existsSync(file)) return [];
	const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
	return lines.map((line) => JSON.parse(line) as PageFault);
}
