import type { Passage } from './reading.ts';

/** Quotation marks of a paragraph, paired: outermost pairs in order, and what did not pair. */
export interface Quotations {
	/** Outermost pairs, marks included. */
	pairs: Passage[];
	/** Pairs that stand directly within a pair of the same marks: “… “…” …”. */
	nested: Passage[];
	/** Opening marks that nothing closes, and closing marks that nothing opened. */
	unclosed: number[];
	unopened: number[];
}

const DOUBLE_OPEN = 0x201c;
const DOUBLE_CLOSE = 0x201d;
const SINGLE_OPEN = 0x2018;
const SINGLE_CLOSE = 0x2019;
const STRAIGHT = 0x22;

/**
 * Pairs the marks “” ‘’ and straight " of a folded text (「」『』 are folded to these). A closing mark closes the last
 * opening one of its kind, so marks of the same kind nest; what stays open is left over, outermost first.
 */
export function pairQuotations(text: string, [from, to]: Passage): Quotations {
	const result: Quotations = { pairs: [], nested: [], unclosed: [], unopened: [] };
	const open: { at: number; code: number }[] = [];
	const closed: { from: number; to: number; code: number }[] = [];
	for (let i = from; i < to; i++) {
		let code = text.charCodeAt(i);
		if (code === STRAIGHT) {
			code = open.some((mark) => mark.code === STRAIGHT) ? -STRAIGHT : STRAIGHT;
		}
		switch (code) {
			case DOUBLE_OPEN:
			case SINGLE_OPEN:
			case STRAIGHT:
				open.push({ at: i, code });
				break;
			case DOUBLE_CLOSE:
			case SINGLE_CLOSE:
			case -STRAIGHT: {
				const wanted =
					code === DOUBLE_CLOSE ? DOUBLE_OPEN : code === SINGLE_CLOSE ? SINGLE_OPEN : STRAIGHT;
				let k = open.length - 1;
				while (k >= 0 && open[k]!.code !== wanted) k--;
				if (k < 0) {
					result.unopened.push(i);
					break;
				}
				for (const mark of open.splice(k + 1)) result.unclosed.push(mark.at);
				const mark = open.pop()!;
				closed.push({ from: mark.at, to: i + 1, code: wanted });
				break;
			}
		}
	}
	for (const mark of open) result.unclosed.push(mark.at);
	result.unclosed.sort((a, b) => a - b);

	closed.sort((a, b) => a.from - b.from);
	const around: { to: number; code: number }[] = [];
	for (const pair of closed) {
		while (around.length > 0 && around.at(-1)!.to <= pair.from) around.pop();
		const outer = around.at(-1);
		if (!outer) result.pairs.push([pair.from, pair.to]);
		else if (outer.code === pair.code) result.nested.push([pair.from, pair.to]);
		around.push(pair);
	}
	return result;
}
