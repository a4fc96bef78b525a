/** A prefecture-level division of China and its county-level divisions, as `data/divisions/` has them. */
export interface Prefecture {
	/** 430400; a municipality's is 500000, that of the divisions directly below a province 429000. */
	adcode: string;
	name: string;
	/** In the order of their codes; none where it is divided into towns alone, as 东莞市 is. */
	divisions: PlacedDivision[];
}

export interface PlacedDivision {
	adcode: string;
	name: string;
	/** Column and row in the view of equal tiles, from the north-west. */
	tile: [column: number, row: number];
	/** True where it is too small for a map of boundaries, and belongs into an inset. */
	inset: boolean;
}

/** What `data/divisions/43.json` holds: a prefecture's name, then code, name, column, row, and 1 for the inset, of each division. */
export type ProvinceFile = Record<string, [name: string, ...divisions: Row[]]>;

type Row = [adcode: string, name: string, column: number, row: number, inset?: 1];

/** The prefectures of a province, in the order of their codes. */
export function readProvince(file: ProvinceFile): Prefecture[] {
	return Object.entries(file).map(([adcode, [name, ...rows]]) => ({
		adcode,
		name,
		divisions: rows.map(([code, called, column, row, inset]) => ({
			adcode: code,
			name: called,
			tile: [column, row],
			inset: inset === 1
		}))
	}));
}

/** The text of such a file: a division a line, so that what changes is one line of a diff. */
export function writeProvince(prefectures: readonly Prefecture[]): string {
	const lists = prefectures.map(({ adcode, name, divisions }) => {
		const rows = divisions.map(({ adcode: code, name: called, tile, inset }): Row =>
			inset ? [code, called, ...tile, 1] : [code, called, ...tile]
		);
		return `"${adcode}":${[name, ...rows]
			.map((row) => JSON.stringify(row))
			.join(',\n')
			.replace(/^/u, '[')}]`;
	});
	return `{\n${lists.join(',\n')}\n}\n`;
}

/** 430400 and 430405 are in `43.json`. */
export function provinceFile(adcode: string): string {
	return `${adcode.slice(0, 2)}.json`;
}
