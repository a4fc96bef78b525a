import { Jieba } from '@node-rs/jieba';
import { dict, idf } from '@node-rs/jieba/dict.js';

/** A word as the segmenter sees it, with its place in the text. */
export interface Word {
	text: string;
	/** Part of speech in the segmenter's own letters: n noun, vn verb used as noun, ns place … */
	tag: string;
	from: number;
	to: number;
}

let jieba: Jieba | undefined;
let rarity: Map<string, number> | undefined;

/** Only for proposals: a segmenter is wrong too often to count with, and takes set phrases apart. */
export function splitWords(text: string): Word[] {
	jieba ??= Jieba.withDict(dict);
	let from = 0;
	return jieba.tag(text, true).map(({ tag, word }) => {
		const at = { text: word, tag, from, to: from + word.length };
		from = at.to;
		return at;
	});
}

/** True for what could be a term by itself: nouns, verbs used as nouns, abbreviations; no names of people, no idioms. */
export function isWord({ text, tag }: Word): boolean {
	return /^(?:n(?!r)|vn|an|j|eng)/u.test(tag) && /^[\p{Script=Han}A-Za-z\d]{2,}$/u.test(text);
}

/** How rare a word is in Chinese at large, from the segmenter's own table; unknown words count as the rarest. */
export function weighWord(text: string): number {
	rarity ??= readRarity();
	return rarity.get(text) ?? 12;
}

function readRarity(): Map<string, number> {
	const lines = new TextDecoder().decode(idf).split('\n');
	return new Map(
		lines.map((line): [string, number] => {
			const [word = '', weight = '0'] = line.trim().split(' ');
			return [word, Number(weight)];
		})
	);
}
