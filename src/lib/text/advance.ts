/**
 * How wide text is at most, without any font at hand: layouts are made at build time for fonts that only the reader's
 * device knows. A Han character is one em in every font. For Latin each group holds characters and the largest advance
 * that they have in DejaVu Sans (as wide as Verdana) and Noto Sans CJK SC; Arial, Roboto, Segoe UI, PingFang and
 * HarmonyOS Sans are narrower.
 */
const LATIN: [ems: number, characters: string][] = [
	[0.3, 'iIjl'],
	[0.32, " '.,"],
	[0.36, '-f'],
	[0.4, 't/\\!:;|()[]'],
	[0.42, 'r'],
	[0.5, '*'],
	[0.54, 'szJ'],
	[0.56, 'cL?"_'],
	[0.6, 'kvxyF'],
	[0.64, 'abdeghnopqu0123456789EPSTY$`{}'],
	[0.7, 'ABCKRVXZ'],
	[0.79, 'DGHNOQU&'],
	[0.84, 'w+=<>#~^'],
	[0.87, 'M'],
	[0.99, 'mW%']
];

const ADVANCES = new Map(
	LATIN.flatMap(([ems, characters]) => [...characters].map((c) => [c, ems] as const))
);

/** What takes no place of its own: accents, joiners, and what chooses among the forms of a character. */
const NOTHING = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** The width of one line of text in ems: exact for Han, an upper bound for Latin. */
export function advance(text: string): number {
	let ems = 0;
	for (const character of text.normalize('NFD')) {
		if (!NOTHING.test(character)) ems += ADVANCES.get(character) ?? 1;
	}
	return ems;
}
