import { holdsAny, setOf } from '#extract/text/characters.ts';
import { couldBeTitled } from '#extract/names/could-be-names.ts';
import { DOTTED } from '#extract/words/foreign-names.ts';
import { nameOf } from '#extract/names/names.ts';
import { isCalled } from '#extract/words/no-names.ts';
import { officeBefore } from '#extract/words/offices.ts';
import { readOrnament } from './ornament.ts';
import type { Passage } from './reading.ts';
import { hasSurname } from '#extract/words/surnames.ts';

const LABELLED =
	/^([\p{Script=Han}、（）]{3,40})[ \u3000：]+([\p{Script=Han}·•]{2,12}|\p{Script=Han}[ \u3000]{1,2}\p{Script=Han})$/u;
/** 向清萍代表： */
const TITLED = /^([\p{Script=Han}·•]{2,12}?)(?:人大代表|政协委员|代表|委员)：$/u;
const NOTED = /^([\p{Script=Han}·•]{2,12})\s*（[^（）]{2,40}）$/u;
/** What no such line holds. */
const TEXT = setOf('，。“”');

/**
 * A line that only says who speaks in the paragraphs below, as collections of speeches print it: 浙江省政协主席 葛慧君, or
 * ◎ 缪红英（纺织女工）. Returns where the name stands in the line; null for any other line. `line` is folded.
 */
export function readPersonLine(line: string): Passage | null {
	if (line.length > 60) return null;
	const {
		words: [from]
	} = readOrnament(line, [0, line.length]);
	const words = line.slice(from);
	const last = words.at(-1);
	if (last === '：' || last === '）') {
		const found = (last === '：' ? TITLED : NOTED).exec(words);
		return found && nameIn(line, found[1]!);
	}
	if (holdsAny(words, TEXT, 0, words.length) || !/[ \u3000：]/u.test(words)) return null;
	const labelled = LABELLED.exec(words);
	if (!labelled || !officeBefore(labelled[1]!, 0, labelled[1]!.length)) return null;
	return nameIn(line, labelled[2]!);
}

function nameIn(line: string, printed: string): Passage | null {
	const from = line.lastIndexOf(printed);
	const name = nameOf(line, [from, from + printed.length]);
	if (!DOTTED.test(name) && !(couldBeTitled(name) && hasSurname(name) && !isCalled(name)))
		return null;
	return [from, from + printed.length];
}
