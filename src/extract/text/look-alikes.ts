import { isCommonHan } from './characters.ts';
import { TRADITIONAL } from './traditional.ts';

/**
 * What characters are read as. Whoever typed, scanned or copied an article may have printed a character by another one that
 * looks like it, or that Unicode has only for the sake of an older encoding; and some that nobody sees stand between.
 */

/** The mark that the reading rules know, and behind it all that are printed in its place. */
const MARKS: readonly [read: string, printed: string][] = [
	['，', ',⹁⸲⹌،‚ꓹ'],
	['、', '､⹑'],
	['：', ':∶꞉ː˸։׃⁚᛬ꓽ︰'],
	['；', ';⁏'],
	['。', '｡'],
	['！', '!ǃ❗❕'],
	['？', '?❓❔'],
	['（', '(〔❨❲⟮⦅⸨⦗⟬'],
	['）', ')〕❩❳⟯⦆⸩⦘⟭'],
	['【', '[〖〘〚⟦'],
	['】', ']〗〙〛⟧'],
	['“', '「﹁〝‟„«❝❠🙶🙸⸂⸄⸉⸌⸜⸠'],
	['”', '」﹂〞〟»❞🙷⸃⸅⸊⸍⸝⸡'],
	['‘', '『﹃‛‹❛'],
	['’', '』﹄›❜'],
	['"', '″‶˝ʺ˶'],
	['《', '⟪≪'],
	['》', '⟫≫'],
	['〈', '⟨❬'],
	['〉', '⟩❭'],
	['·', '•・･‧∙⋅●⸱⸳⦁◦∘⚫⬤ꞏ·᛫𐄁ᐧㆍᆞ⸰'],
	['—', '―─━ー'],
	['-', '‐‑‒–−➖⁃˗Ⲻ֊־᐀᠆⸗⸚⹀⹝゠𐺭𐵮'],
	['…', '⋯᠁︙‥'],
	['+', '➕﬩'],
	['/', '∕⁄'],
	['~', '∼⁓˜〜〰'],
	['.', '․'],
	// As wide as a Han character, and narrower ones.
	['\u3000', '\u2001\u2003'],
	[' ', '\u00a0\u1680\u2000\u2002\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u2800']
];
/** One mark in the place of several. */
const SEVERAL: readonly [printed: string, read: string][] = [
	['⸺', '——'],
	['⸻', '———'],
	['‼', '！！'],
	['⁇', '？？'],
	['⁈', '？！'],
	['⁉', '！？']
];

/**
 * Parts of Han characters, and the whole ones that they are read as where a PDF prints them: those of
 * EquivalentUnifiedIdeograph.txt, Unicode 15, that NFKC leaves as they are. © Unicode, Inc.; terms: unicode.org/terms_of_use.html.
 */
const RADICALS =
	'⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀㇏乀㇐一㇑丨㇒丿㇓丿㇔丶㇖乛㇚亅㇝乀㇟乚㇠乙';

/**
 * Blocks of which NFKC says what each character stands for: radicals, compatibility ideographs, ligatures, vertical, small,
 * half- and full-width forms, letters of mathematics. Not numbers in circles: ①5G is no 15G.
 */
const BLOCKS: readonly [first: number, last: number][] = [
	[0x2e80, 0x2fd5],
	[0x2329, 0x232a],
	[0x037e, 0x037e],
	[0x2100, 0x214f],
	[0xf900, 0xfaff],
	[0xfb00, 0xfb06],
	[0xfe10, 0xfe1f],
	[0xfe30, 0xfe6f],
	[0xff00, 0xffef],
	[0x1ccd6, 0x1ccf9],
	[0x1d400, 0x1d7ff],
	[0x1fbf0, 0x1fbf9],
	[0x2f800, 0x2fa1f]
];

/** What is not seen: controls but those that part lines, joiners, fillers, marks of direction, order and annotation. */
const INVISIBLE: readonly [first: number, last: number][] = [
	[0x00, 0x08],
	[0x0e, 0x1f],
	[0x7f, 0x84],
	[0x86, 0x9f],
	[0xad, 0xad],
	[0x34f, 0x34f],
	[0x61c, 0x61c],
	[0x115f, 0x1160],
	[0x17b4, 0x17b5],
	[0x180e, 0x180e],
	[0x200b, 0x200f],
	[0x202a, 0x202e],
	[0x2060, 0x206f],
	[0x3164, 0x3164],
	[0xfeff, 0xfeff],
	[0xffa0, 0xffa0],
	[0xfff0, 0xfffc],
	[0x1bca0, 0x1bca3],
	[0x1d173, 0x1d17a],
	[0xe0000, 0xe00ff],
	[0xe01f0, 0xe0fff]
];

/** What says in which of its forms the character in front is to be printed, and has no form of its own. */
const SELECTORS: readonly [first: number, last: number][] = [
	[0x180b, 0x180d],
	[0x180f, 0x180f],
	[0xfe00, 0xfe0f],
	[0xe0100, 0xe01ef]
];

/** What each character that is not read as itself is read as, by code point: '' for what is not seen. */
export const READ_AS: ReadonlyMap<number, string> = readings();

export function isSelector(code: number): boolean {
	return code >= 0x180b && SELECTORS.some(([first, last]) => code >= first && code <= last);
}

const COMMON = /^[\u4e00-\u9fff]*$/u;

/** A name with each character that only looks like another read as that one, and no invisible ones; Traditional ones stay. */
export function withoutLookAlikes(name: string): string {
	if (COMMON.test(name)) return name;
	let plain = '';
	for (const character of name) {
		const code = character.codePointAt(0)!;
		plain += isCommonHan(code) ? character : (READ_AS.get(code) ?? character);
	}
	return plain;
}

function readings(): Map<number, string> {
	const readAs = new Map<number, string>();
	const enter = (printed: string, read: string) => readAs.set(printed.codePointAt(0)!, read);
	for (let code = 0x41; code < 0x250; code++) {
		const letter = String.fromCharCode(code);
		const small = letter.toLowerCase();
		if (small !== letter && small.length === 1) enter(letter, small);
	}
	for (const [read, printed] of MARKS) for (const mark of printed) enter(mark, read);
	for (const [printed, read] of SEVERAL) enter(printed, read);
	for (let i = 0; i < TRADITIONAL.length; i += 2) enter(TRADITIONAL[i]!, TRADITIONAL[i + 1]!);
	// 薴 → 苧 → 苎
	for (const [code, read] of readAs) readAs.set(code, readAs.get(read.codePointAt(0)!) ?? read);
	const again = (text: string) => {
		let read = '';
		for (const character of text) read += readAs.get(character.codePointAt(0)!) ?? character;
		return read;
	};
	for (let i = 0; i < RADICALS.length; i += 2) enter(RADICALS[i]!, again(RADICALS[i + 1]!));
	for (const [first, last] of BLOCKS) {
		for (let code = first; code <= last; code++) {
			if (readAs.has(code)) continue;
			const character = String.fromCodePoint(code);
			const plain = character.normalize('NFKC');
			const read = again(plain);
			if (read !== character && !/[\s\p{M}]/u.test(plain)) readAs.set(code, read);
		}
	}
	for (const [first, last] of [...INVISIBLE, ...SELECTORS]) {
		for (let code = first; code <= last; code++) readAs.set(code, '');
	}
	return readAs;
}
