import type { Dataset, Diagnostic, Span } from '#dataset';
import { bearingOf, type CodeOf } from '#lib/data/bearings.ts';
import type { Language } from '#lib/messages/language.ts';

/** The doubts that affect what is counted or whose words something is. */
const DOUBTS: Record<CodeOf<'attribution'>, { zh: string; en: string }> = {
	'quotation-unattributed': {
		zh: '没有判明这句引语出自谁，未归给任何人：',
		en: 'Whose words these are could not be told; nobody is given them:'
	},
	'quotation-inferred': {
		zh: '没有说话提示，按前后文归属：',
		en: 'No cue says whose words these are; given by what stands before and behind them:'
	},
	'pronoun-far': {
		zh: '代词所指的人，这一段里没有读出；前一段只提到一人时归此人，否则未归给任何人：',
		en: 'Nobody is read in this paragraph whom the pronoun means; given to whoever alone the paragraph before names, else to nobody:'
	},
	'subject-elided': {
		zh: '说话提示没有自己的主语，归给前文提到的人：',
		en: 'The cue has no subject of its own; given to whom the text in front names:'
	},
	'words-inferred': {
		zh: '没有说话提示，按句子的写法当作此人的话：',
		en: 'No cue says that these are somebody’s words; given to whoever the sentence is about:'
	},
	'surname-only': {
		zh: '只印了姓，归给这一部分里姓这个姓的人：',
		en: 'Only a surname is printed; given to whoever has it in this part:'
	},
	'delegation-inferred': {
		zh: '没有标题行，但全文只提到这一个代表团，全文算在它名下：',
		en: 'No heading says so, but it is the only delegation that the text names; all of the text is counted as its section:'
	},
	'delegation-in-text': {
		zh: '没有标题行，但段首提到这个代表团，这一段算在它名下；写的若是该团会场，其后未提别团的段落也算：',
		en: 'No heading says so, but a paragraph begins with this delegation and is counted as its section; where the delegation meets there, so is what follows up to another:'
	},
	'name-inferred': {
		zh: '按所在位置认作人名：',
		en: 'Taken for a name because of where it stands:'
	},
	'speaker-unread': {
		zh: '此处像是有人在发言，未能读出人名：',
		en: 'Somebody seems to speak here; no name could be read:'
	},
	'speaker-silent': {
		zh: '这句说的是一位有职务或称谓的人，没有读出此人的话：',
		en: 'A sentence is about somebody with an office or a title, and nothing is read as his words:'
	},
	'quotation-unclosed': {
		zh: '引号有开无合，引语止于段末：',
		en: 'A quotation mark that is never closed; the quotation ends with its paragraph:'
	},
	'unit-unknown': {
		zh: '像是县级区划，但不在区划表中，没有画在地图上：',
		en: 'Looks like a county-level division, but is not in the list of divisions, and so on no map:'
	}
};

const PRINTED_ODDLY = {
	zh: '计到的一个词，排印可疑：',
	en: 'A counted word that is printed oddly:'
};

/**
 * The doubts on which a number or a name on the page depends. What is printed oddly is one where it is part of a counted word, which is
 * then what it is about: 三五— for 三五一; not marks around a word.
 */
export function doubtsThatBear({
	diagnostics,
	terms
}: Pick<Dataset, 'diagnostics' | 'terms'>): Diagnostic[] {
	const counted = terms.flatMap(({ mentions }) => mentions.map(({ spans }) => spans));
	return diagnostics.flatMap((doubt) => {
		const bearing = bearingOf(doubt.code);
		if (bearing === 'attribution') return doubt;
		const isWithin = (word: readonly Span[]) =>
			doubt.spans.every(([from, to]) => word[0]![0] <= from && to <= word.at(-1)![1]);
		const word = bearing === 'print' && counted.find(isWithin);
		return word ? { ...doubt, spans: word } : [];
	});
}

/** A doubt in plain words; what it is about is printed after it. One that has none here says what the extraction says. */
export function explainDoubt({ code, message }: Diagnostic, language: Language): string {
	const words: Partial<Record<string, Record<Language['code'], string>>> = DOUBTS;
	const odd = bearingOf(code) === 'print' ? PRINTED_ODDLY : undefined;
	return (words[code] ?? odd)?.[language.code] ?? message;
}
