/**
 * What goes wrong with single pages while the site is built, so that one story's fault does not stop the others:
 * `svelte.config.js` and `hooks.server.ts` note it, `scripts/commands/build.ts` reads it and builds without the story. Where nobody
 * reads, nothing is noted, and the build stops at the first fault. Plain JavaScript: Node reads svelte.config.js itself.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} PageFault
 * @property {string} path of the page below the site's root, with its slash: `/en/hengyang-2021/`
 * @property {string[]} referrers paths of pages that lead there
 * @property {string} message
 */

/** The file to note faults in, where somebody reads it. */
export const FAULTS = process.env['YANSHENG_FAULTS'] ?? null;

/** @param {PageFault} fault */
export function noteFault(fault) {
	if (FAULTS !== null) appendFileSync(FAULTS, `${JSON.stringify(fault)}\n`);
}

/**
 * @param {string | null} file
 * @returns {PageFault[]} in the order in which they were noted
 */
export function readFaults(file) {
	if (file === null || !existsSync(file)) return [];
	const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
	return lines.map((line) => /** @type {PageFault} */ (JSON.parse(line)));
}
