import type { Adcode, Degrees, FromZero, Id, Text } from './values.ts';

/**
 * A prefecture and its county-level divisions: `data/regions/<adcode>.yaml`, as `npm run region` writes it and people correct it.
 *
 * @errorMessage expected a region
 */
export interface RegionFile {
	/** Code of the prefecture: '430400'. */
	adcode: Adcode;
	/**
	 * The prefecture: 衡阳市.
	 *
	 * @errorMessage expected the name
	 */
	name: Text;
	/**
	 * The same in Latin letters: Hengyang.
	 *
	 * @errorMessage expected the English name
	 */
	en: Text;
	/**
	 * The boundary file, and where it comes from; null or left out where there is none: then tiles are drawn.
	 *
	 * @errorMessage expected `file` and `source`
	 */
	boundaries?: {
		/**
		 * Name of the file beside this one: 430400.topo.json.
		 *
		 * @pattern ^[\p{L}\p{N}][\p{L}\p{N}._-]*$
		 * @errorMessage expected the name of the boundary file beside this one
		 */
		file: string;
		/**
		 * Where the boundaries come from, as the caption of the map prints it: a name that readers know.
		 *
		 * @errorMessage expected where it comes from
		 */
		source: Text;
		/**
		 * The same in English; pages in English print the Chinese where nobody wrote it.
		 *
		 * @errorMessage expected where it comes from, in English
		 */
		en?: Text | null;
		/**
		 * What else is to be said of them: by which way they came, on what terms, in which coordinates. Printed under the method.
		 *
		 * @errorMessage expected a text
		 */
		origin?: Text | null;
		/**
		 * The same in English; pages in English print the Chinese where nobody wrote it.
		 *
		 * @errorMessage expected a text in English
		 */
		enOrigin?: Text | null;
	} | null;
	/**
	 * The county-level divisions, each on a tile of its own.
	 *
	 * @errorMessage expected the divisions
	 */
	divisions: WrittenDivision[];
}

/** @errorMessage expected a division */
interface WrittenDivision {
	/** Code of the division: '430422'. */
	adcode: Adcode;
	/** As addresses show it: `hengnan`. */
	id: Id;
	/**
	 * As articles print it: 衡南县.
	 *
	 * @errorMessage expected a name
	 */
	name: Text;
	/**
	 * The same in English: Hengnan County.
	 *
	 * @errorMessage expected the English name
	 */
	en: Text;
	/**
	 * `district` 区, `county` 县, `city` 县级市.
	 *
	 * @errorMessage expected one of district, county, city
	 */
	kind: 'district' | 'county' | 'city';
	/**
	 * Column and row in the view of equal tiles, from the north-west.
	 *
	 * @errorCode region-shape
	 * @errorMessage expected [column, row]
	 */
	tile: [column: FromZero, row: FromZero];
	/**
	 * True for a division too small for the map, which is drawn in the inset too.
	 *
	 * @errorMessage expected true or false
	 */
	inset?: boolean | null;
	/**
	 * Longitude and latitude of the middle of its name on the map; left out, the name is set where there is most room for it.
	 *
	 * @errorCode region-shape
	 * @errorMessage expected [longitude, latitude]
	 */
	label?: [longitude: Degrees, latitude: Degrees] | null;
}

/** A region file as it is read: what is left out stands for what it means. */
export type Region = Omit<RegionFile, 'boundaries' | 'divisions'> & {
	/** Texts are null where nobody wrote them; null where there are none. */
	boundaries: Required<NonNullable<RegionFile['boundaries']>> | null;
	divisions: Division[];
};

export type Division = WrittenDivision & { inset: boolean };
