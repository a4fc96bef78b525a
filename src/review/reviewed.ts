import type { Dataset } from '#dataset';
import { findControl } from '#extract/editor/control.ts';
import type { Draft } from '#extract/editor/propose.ts';
import { checkSettlement, type Settlement, type Story } from '#extract/editor/settlement.ts';
import type { Origin } from '#extract/editor/yaml.ts';
import { extract, type Article, type Context } from '#extract/extract.ts';
import { Fault } from '#extract/fault.ts';
import { serialize } from '#extract/dataset/serialize.ts';
import type { Rule } from '#extract/speech/rules.ts';
import type { Lexicon } from '#extract/terms/lexicon.ts';
import type { Region } from '#settings/region.ts';

/** A story read anew, with what a reviewer asks of it. */
export interface Reviewed {
	article: string;
	story: Story;
	lexicon: Lexicon;
	region: Region | null;
	dataset: Dataset;
	/** By statement, the rules by which it is somebody's. */
	rules: ReadonlyMap<string, readonly Rule[]>;
	/** Whether the `dataset.json` that is there is what the article, the settings and the word list give now. */
	upToDate: boolean;
	/** The dataset that one more settlement would give; null where it would be refused. */
	tryWith: (draft: Draft) => Dataset | null;
}

/**
 * Reads an article as the extraction does, and keeps what it takes to try settlements.
 *
 * @param written the `dataset.json` that is there; null for none
 * @throws Fault where `extract` does
 */
export function readReviewed(
	article: Article,
	context: Omit<Context, 'decided'>,
	written: string | null
): Reviewed {
	const rules = new Map<string, readonly Rule[]>();
	const decided = (statement: string, by: readonly Rule[]) => void rules.set(statement, by);
	const dataset = extract(article, { ...context, decided });
	return {
		article: article.text,
		...context,
		dataset,
		rules,
		upToDate: written === serialize(dataset),
		tryWith: (draft) => tryWith(article, context, draft)
	};
}

function tryWith(
	article: Article,
	context: Omit<Context, 'decided'>,
	draft: Draft
): Dataset | null {
	// No settings may hold them.
	if (Object.values(draft).some((part) => part !== null && findControl(part) !== null)) return null;
	const settlement: Settlement = { ...draft, origin: NOWHERE };
	const { story } = context;
	try {
		checkSettlement(settlement);
		return extract(article, {
			...context,
			story: { ...story, settlements: [...story.settlements, settlement] }
		});
	} catch (error) {
		if (error instanceof Fault) return null;
		throw error;
	}
}

/** Of a settlement that stands in no file. */
const NOWHERE: Origin = {
	place: { line: 1, column: 1 },
	fail: (code, message) => {
		throw new Fault(code, message, 'story.yaml');
	}
};
