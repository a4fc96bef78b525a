import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { regionOf } from '#divisions/region.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { Fault } from '#extract/fault.ts';
import type { Region } from '#settings/region.ts';
import { readPrefectures } from './prefectures.ts';
import { readText } from './read-text.ts';
import { finishWrites } from './write-whole.ts';

/**
 * The region that a story names: as `data/regions` has it, or, where no file is there, as every prefecture of China is known, with
 * names in Latin letters made by rule.
 *
 * @param regions the folder of region files
 * @param from the file that names it
 * @throws Fault for a code that no prefecture has, or a file that is wrong
 */
export function readRegion(regions: string, adcode: string, from: string): Region {
	if (existsSync(regions)) finishWrites(regions);
	const file = join(regions, `${adcode}.yaml`);
	if (existsSync(file)) return parseRegion(readText(file), file);
	const prefecture = readPrefectures().find((one) => one.adcode === adcode);
	if (!prefecture || prefecture.divisions.length === 0) {
		throw new Fault(
			'no-region',
			`the region ${adcode} has no file ${file}, and no prefecture with divisions has this code`,
			from
		);
	}
	return regionOf(prefecture);
}
