import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { SOURCES } from './sources.ts';

/** Texts that articles might be, made to break the extraction: arbitraries of fast-check. */

/** Pieces that articles of this kind are made of, and what breaks them, in any order. */
const PIECES = [
	...'“”‘’「」『』（）()"，,。！？…、；：:— \u3000\u00a0\u200b\u00ad\n\r\t',
	...'．.●⸺⼈⻅＂｢｣\ufe00\ufeff\u202e\u0002金3５Ａ',
	...['\u{2f800}', '\u{e0100}', '𝟓', '\ud83d', '\ude00', '😀', '·'],
	...'王张李欧阳奉的等他她说称道',
	...['代表', '委员', '代表团', '代表们', '与会代表', '大家', '表示', '建议', '他说', '来自'],
	...['对此', '热词', '乡村振兴', '“三强一化”', '。”', '等8位代表', '44位党代表', '9月27日晚'],
	...['衡南县代表团：', '\n衡南县代表团：\n', '本报讯（记者 张三）', '王海军代表表示，']
];

/** Short texts of any kind: pieces in any order, any characters, and a real article with a hole in it. */
export function anyText(article: string): fc.Arbitrary<string> {
	const piece = fc.constantFrom(...PIECES);
	return fc.oneof(
		fc.array(piece, { maxLength: 120 }).map((parts) => parts.join('')),
		fc.string({ unit: 'binary', maxLength: 200 }),
		fc
			.tuple(fc.nat(article.length), fc.nat(400), fc.array(piece, { maxLength: 4 }))
			.map(
				([at, length, parts]) => article.slice(0, at) + parts.join('') + article.slice(at + length)
			)
	);
}

/** Something over and over, which a rule that looks back or ahead too far would take for ever to read. */
export interface Repeated {
	/** What stands in front, once. */
	lead: string;
	unit: string;
	/** What stands behind, once. */
	end: string;
}

/** The unit repeated to at least so many UTF-16 code units, between lead and end. */
export function repeat({ lead, unit, end }: Repeated, length: number): string {
	return lead + unit.repeat(Math.ceil(length / unit.length)) + end;
}

/** One to four words that the extraction knows, marks, or characters of any class, to be repeated. */
export function anyRepeated(): fc.Arbitrary<Repeated> {
	const word = fc.oneof(
		{ weight: 4, arbitrary: fc.constantFrom(...knownWords()) },
		{ weight: 2, arbitrary: fc.constantFrom(...PIECES) },
		{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) }
	);
	return fc.record({
		lead: fc.constantFrom(
			'',
			'“甲”',
			'“',
			'（',
			'本报讯（记者张三 ',
			'衡南县代表团：\n王军代表说，',
			'衡南县代表团：\n标题\n本报讯（记者张三 '
		),
		unit: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('')),
		end: fc.constantFrom('', '\u0000', '”', '人）\n', '“乙”高频词。', '代表说，好。')
	});
}

/** A character over and over, or two in turn: of those that the extraction knows, and of any class. */
export function anyCharacters(): fc.Arbitrary<Repeated> {
	const character = fc.oneof(
		{ weight: 2, arbitrary: fc.constantFrom(...new Set(knownWords().join(''))) },
		{ weight: 2, arbitrary: fc.constantFrom(...new Set(PIECES.join(''))) },
		{ weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) }
	);
	return fc.record({
		lead: fc.constant(''),
		unit: fc.array(character, { minLength: 1, maxLength: 2 }).map((two) => two.join('')),
		end: fc.constant('')
	});
}

/** Every run of Han characters in the sources of the extraction: the words of its tables and expressions among them. */
function knownWords(): string[] {
	const words = new Set<string>();
	for (const file of SOURCES) {
		const source = readFileSync(file, 'utf8');
		for (const [word] of source.matchAll(/\p{Script=Han}{1,6}/gu)) words.add(word);
	}
	return [...words].sort();
}
