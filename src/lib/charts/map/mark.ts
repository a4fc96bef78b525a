import type { Corpus } from '#lib/data/corpus.ts';
import type { Language } from '#lib/messages/language.ts';
import { binOf, type Bin } from '#lib/data/measures.ts';
import { fillOf, inkOn } from '../palette.ts';

/** In the place of a number; what it says stands below the map (`area-notes.ts`). */
const UNSPOKEN = '–';

/** What every drawing of the map needs besides its layout. */
export interface MapProps {
	corpus: Corpus;
	/** One for each delegation, in the corpus's order. */
	counts: number[];
	language: Language;
	/** What a screen reader says of the whole drawing. */
	title: string;
}

/** How a delegation is marked, the same in every drawing of the map, and when `marks/paint.ts` gives its marks other counts. */
export interface Mark {
	/** What the mark says it stands for, and its colour. */
	attributes: {
		'data-delegation': string | null;
		'data-count': number | null;
		'data-bin': Bin | null;
		fill: string;
	};
	/** For `data-of`, which names and numbers on or beside it bear. */
	id: string | null;
	/** No zero is printed; a division that no delegation speaks for has a dash, and is no blank. */
	numeral: string;
	/** The colour of what stands on it. */
	ink: string;
	/** The colour of the point on it from which a line leads to its name. */
	dot: string;
}

/** @param delegation index into the corpus; null for a division that none speaks for */
export function markOf(
	{ corpus, counts }: Pick<MapProps, 'corpus' | 'counts'>,
	delegation: number | null
): Mark {
	const id = delegation === null ? null : (corpus.delegations[delegation]?.id ?? null);
	const count = delegation === null ? 0 : (counts[delegation] ?? 0);
	const bin = binOf(count);
	return {
		attributes: {
			'data-delegation': id,
			'data-count': id === null ? null : count,
			'data-bin': id === null ? null : bin,
			fill: fillOf(bin)
		},
		id,
		numeral: id === null ? UNSPOKEN : count > 0 ? String(count) : '',
		ink: inkOn(bin),
		dot: bin === 3 ? inkOn(bin) : 'var(--muted)'
	};
}
