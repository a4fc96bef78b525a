import { readYaml, type YamlFile } from './yaml.ts';

/** A prefecture and its county-level divisions: `data/regions/<adcode>.yaml`. */
export interface Region {
	adcode: string;
	name: string;
	en: string;
	/** The boundary file beside this one, and where it comes from; `en` is the same in English, null where nobody wrote it. */
	boundaries: { file: string; source: string; en: string | null };
	divisions: Division[];
}

export interface Division {
	adcode: string;
	/** As addresses show it: `hengnan`. */
	id: string;
	name: string;
	en: string;
	kind: 'district' | 'county' | 'city';
	/** Column and row in the view of equal tiles, from the north-west. */
	tile: [column: number, row: number];
	/** True for a division too small for the map, which is drawn in the inset too. */
	inset: boolean;
}

const FILE = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
const ADCODE = /^\d{6}$/u;

/** Reads a region file; throws a `Fault` that says where it is wrong. */
export function parseRegion(source: string, file: string): Region {
	const root = readYaml(source, file).map('a region');
	const boundaries = root.get('boundaries').map('`file` and `source`');
	const seen = new Map<string, YamlFile>();
	const once = (key: string, node: YamlFile) => {
		if (seen.has(key)) node.fail('region-duplicate', `“${key}” stands in this file twice`);
		seen.set(key, node);
	};
	const divisions = root
		.get('divisions')
		.list('the divisions')
		.map((node): Division => {
			const division = node.map('a division');
			const name = division.get('name');
			const adcode = division.get('adcode');
			const id = division.get('id');
			const tile = division.get('tile');
			once(name.string('a name'), name);
			once(adcode.string('a code of six digits, in quotes', ADCODE), adcode);
			once(id.id(), id);
			const place = tile.list('[column, row]').map((n) => n.integer('a whole number from 0'));
			if (place.length !== 2) tile.fail('region-shape', 'expected [column, row]');
			once(`tile ${place.join(',')}`, tile);
			return {
				adcode: adcode.string('a code'),
				id: id.string('an id'),
				name: name.string('a name'),
				en: division.get('en').string('the English name'),
				kind: division.get('kind').oneOf(['district', 'county', 'city']),
				tile: [place[0]!, place[1]!],
				inset: division.find('inset')?.boolean() ?? false
			};
		});
	return {
		adcode: root.get('adcode').string('a code of six digits, in quotes', ADCODE),
		name: root.get('name').string('the name'),
		en: root.get('en').string('the English name'),
		boundaries: {
			file: boundaries.get('file').string('the name of the boundary file beside this one', FILE),
			source: boundaries.get('source').string('where it comes from'),
			en: boundaries.find('en')?.string('where it comes from, in English') ?? null
		},
		divisions
	};
}
