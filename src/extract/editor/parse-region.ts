import type { Region, RegionFile } from '#settings/region.ts';
import { readSettings, regionSchema, type Settings } from './by-schema.ts';
import type { Path } from './yaml.ts';

/** Reads a region file; throws a `Fault` that says where it is wrong. */
export function parseRegion(source: string, file: string): Region {
	const settings = readSettings(source, file, regionSchema);
	checkOnce(settings);
	const { boundaries, divisions, ...region } = settings.value;
	return {
		...region,
		boundaries: boundaries ? { en: null, origin: null, enOrigin: null, ...boundaries } : null,
		divisions: divisions.map((division) => ({ ...division, inset: division.inset ?? false }))
	};
}

/** No two divisions have the same name, code, id or tile. */
function checkOnce({ value, originOf }: Settings<RegionFile>): void {
	const seen = new Set<string>();
	const once = (said: string, path: Path) => {
		if (seen.has(said))
			originOf(path).fail('region-duplicate', `“${said}” stands in this file twice`);
		seen.add(said);
	};
	for (const [i, { name, adcode, id, tile }] of value.divisions.entries()) {
		const at = ['divisions', i];
		once(name, [...at, 'name']);
		once(adcode, [...at, 'adcode']);
		once(id, [...at, 'id']);
		once(`tile ${tile.join(',')}`, [...at, 'tile']);
	}
}
