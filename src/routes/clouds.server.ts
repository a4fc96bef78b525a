import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '#files/write-whole.ts';
import type { CloudLayout, KeptLayouts } from '#lib/charts/cloud/layout.ts';

/**
 * Layouts of clouds that were made before, a file each by what made it; the folder may be deleted at any time. A story's page is drawn again where
 * its neighbour is another, and its clouds are what they were.
 *
 * @param program the key of what lays out
 */
export function keptClouds(program: string, folder = join('.cache', 'clouds')): KeptLayouts {
	const fileOf = (key: string) =>
		join(folder, `${createHash('sha256').update(`${program}\n${key}`).digest('hex')}.json`);
	return {
		get(key) {
			const file = fileOf(key);
			if (!existsSync(file)) return undefined;
			try {
				return JSON.parse(readFileSync(file, 'utf8')) as CloudLayout;
			} catch {
				// Somebody wrote in it, or it is half there: it is made anew.
				return undefined;
			}
		},
		set(key, layout) {
			// Two builds may run at once.
			writeWhole(fileOf(key), JSON.stringify(layout));
		}
	};
}
