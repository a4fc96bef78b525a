import type { Span } from '#dataset';
import { holdsAny, isCommonHan, setOf } from '#extract/text/characters.ts';
import { ORNAMENT } from '#extract/text/fold.ts';
import { isBylineLine } from './bylines.ts';
import { withoutFurniture } from './furniture.ts';
import { readHeading, type Heading } from './headings.ts';
import { isProposerLine, readPersonLine } from './person-lines.ts';
import { breaksSentence, endsOpen, saysInPlain, saysWhoSpeaks } from './wraps.ts';

/**
 * What stands where on the page, line by line, before anything is read: title, headings of delegations, headlines, bylines
 * on lines of their own, and paragraphs. A paragraph is several lines where newspaper columns broke it.
 */
export interface Layout {
	title: Span | null;
	subtitle: Span | null;
	/** Lines that say who wrote the whole piece. */
	bylines: Span[];
	sections: LaidSection[];
}

export interface LaidSection {
	/** The name in the `X代表团：` line; null for what stands before the first one, or in an article without any. */
	heading: Span | null;
	headline: Span | null;
	bylines: Span[];
	paragraphs: Span[][];
	/** Subheadings, by the number of the paragraph that they stand above. */
	subheadings: Map<number, string>;
}

const ENDS_SENTENCE = /[。！？…!?｡．][ \u3000]?[”’」』"'）)】]*$|[\p{Script=Han}]\.[”"]?$/u;
/** Behind the last sentence of a paragraph: （记者 张三）. */
const ENDS_WITH_NOTE = /[。！？…!?][”’」』"']*\s*（[^（）]{1,60}）$/u;
/** “…”——张三代表（工会界）, 路灯亮了。——张三代表 */
const ENDS_SIGNED = /[”’」』。！？…]\s*(?:——?|--)\s*[^，。！？]{2,40}$/u;
const SIGNATURE = /(?<=[。！？…”])——/u;
/** In posts a small picture ends a sentence (谁来学都不收学费🎋), and one begins a paragraph. */
const PICTURE = ORNAMENT.charCodeAt(0);
const DASH = /^[—―－–-]{1,4}\s*/u;
const OPENS_BODY =
	/^[【〔[]?(?:本报|本网|新华社)?.{0,24}?[讯訊电電](?:[】〕\]]|\s*[（(]|\s|$)|^[（(][^）)]*(?:记者|通讯员|記者)/u;
const SPEAKS =
	/：\s*[“"](?![^”"]{1,12}[”"]\p{Script=Han}+$)|[！？。][”"]|(?:(?:代表|委员)(?!团|会|性)|他|她|大家).{0,20}(?:说|表示|认为|指出|建议|谈到|坦言|强调|感慨|呼吁|直言)(?:[，：“]|$)|(?:代表|委员)(?:说|称|表示|认为|建议|提出|指出)/u;
/** 邱志强（长汀团）：… */
const LABEL = /^[\p{Script=Han}·•]{2,8}(?:（[^（）]{1,40}）：?|：)/u;
/** 主持人：…, 记者：…: a turn of a transcript, or who is called so in it. */
const PART = /^(?:主持人|嘉宾|记者|受访人|受访者)：/u;
/** One of these is in whatever the patterns above find, and in what ends a sentence or is not closed. */
const NO_HEADLINE = setOf('。；;…｡．.讯电："“”（）表员他她家');
const BLANK_LINE = /\n[^\S\n]*\n/u;

/** True where a line ends a sentence, so that what follows is a new paragraph and no column break. */
function endsSentence(text: string, [from, to]: Span): boolean {
	const last = text.charCodeAt(to - 1);
	if (last === 0x3002 || last === PICTURE) return true;
	// 张三 摄: the credit of a picture.
	if (last === 0x6444 && to - from > 1 && /[\s\u3000/]/u.test(text[to - 2]!)) return true;
	// 铁路局供图
	if (last === 0x56fe && text[to - 2] === '供') return true;
	// A Han character or a comma: the line goes on.
	if (isCommonHan(last) || last === 0xff0c || last === 0x3001) return false;
	const tail = text.slice(Math.max(from, to - 72), to);
	return ENDS_SENTENCE.test(tail.slice(-8)) || ENDS_WITH_NOTE.test(tail) || ENDS_SIGNED.test(tail);
}

/** `noHeadings`: what looks like the heading of a delegation and is none, as an editor says. */
export function layOut(
	text: string,
	lines: readonly Span[],
	noHeadings: ReadonlySet<string> = new Set()
): Layout {
	return new Page(text, withoutFurniture(text, lines), noHeadings).layOut();
}

class Page {
	readonly #text: string;
	readonly #lines: readonly Span[];
	readonly #headings: (Heading | null)[] = [];
	/** Lines that only say who speaks below; one alone may be anything, several are the parts of the article. */
	readonly #people = new Set<number>();
	/** Width of a text whose every line is broken at the same place, else Infinity: a full line is no heading. */
	readonly #full: number;
	/** Whether an indent of two ideographic spaces is what paragraphs of this text begin with. */
	readonly #indented: boolean;

	constructor(text: string, lines: readonly Span[], noHeadings: ReadonlySet<string>) {
		this.#text = text;
		this.#lines = lines;
		let longest = 0;
		let indents = 0;
		let groups = 0;
		let group = 0;
		for (let i = 0; i < lines.length; i++) {
			const line = lines[i]!;
			const length = line[1] - line[0];
			if (length > longest) longest = length;
			if (this.#isIndented(line)) indents++;
			const found = readHeading(text, line);
			const heading = found && noHeadings.has(this.#words(found.name)) ? null : found;
			this.#headings.push(heading);
			if (heading && !heading.certain) {
				groups++;
				group = i;
			}
			if (!found && length <= 60 && readPersonLine(this.#words(line))) this.#people.add(i);
		}
		// One 经济界： may be anything; several are the parts of the article.
		if (groups === 1) this.#headings[group] = null;
		const [only = 0] = this.#people;
		if (this.#people.size === 1 && !this.#saysEnough(only)) this.#people.clear();
		this.#full = longest <= 44 && lines.length > 8 ? longest - 4 : Infinity;
		this.#indented = this.#full === Infinity && indents * 2 > lines.length;
	}

	layOut(): Layout {
		const layout: Layout = { title: null, subtitle: null, bylines: [], sections: [] };
		let i = this.#readTitles(layout);
		let section = emptySection(null);
		let open = false;
		const close = () => {
			if (section.heading || section.paragraphs.length > 0) layout.sections.push(section);
			else layout.bylines.push(...section.bylines);
		};
		for (; i < this.#lines.length; i++) {
			const line = this.#lines[i]!;
			const heading = this.#headings[i];
			if (heading && !(open && this.#isWithin(i))) {
				close();
				section = emptySection(heading.name);
				open = false;
				const rest = heading.rest;
				if (rest && !(this.#isHeadline(rest) && this.#opensBody(i + 1))) {
					section.paragraphs.push([rest]);
					open = !endsSentence(this.#text, rest);
				} else {
					section.headline = rest;
					i = this.#readHeadlines(section, i + 1) - 1;
				}
				continue;
			}
			if (this.#people.has(i)) {
				section.paragraphs.push([line]);
				open = false;
				continue;
			}
			if ((!open || this.#isBlankBefore(i)) && isBylineLine(this.#text, line)) {
				section.bylines.push(line);
				continue;
			}
			// A subheading that is too long to be known as one, and the paragraph below it.
			if (open && this.#indented && this.#isIndented(line)) open = false;
			if (open && this.#text.charCodeAt(line[0]) === PICTURE) open = false;
			if (open && this.#isBlankBefore(i) && this.#entersAnother(i)) open = false;
			if (!open && (!this.#hasWords(line) || this.#isSubheading(i))) {
				section.subheadings.set(section.paragraphs.length, this.#words(line));
				continue;
			}
			const last = section.paragraphs.at(-1);
			if (open && last && !this.#isLabelled(last.at(-1)!, line)) last.push(line);
			else section.paragraphs.push([line]);
			open = !endsSentence(this.#text, line) && !this.#isSigned(line);
		}
		close();
		return layout;
	}

	/** Title and subtitle: what stands at the top before the first line that reads like text. Returns the next line. */
	#readTitles(layout: Layout): number {
		let i = 0;
		for (; i < this.#lines.length && i < 8; i++) {
			const line = this.#lines[i]!;
			if (i > 0 && isBylineLine(this.#text, line)) {
				layout.bylines.push(line);
				continue;
			}
			const dash = DASH.exec(this.#words(line));
			// ——某市党代会侧记: below a title as long as it is, though every line of a short article may be as long.
			const isSubtitle =
				dash && layout.title && line[1] - line[0] <= 40 && !endsSentence(this.#text, line);
			if (
				this.#headings[i] ||
				this.#people.has(i) ||
				!(isSubtitle || this.#isHeadline(line)) ||
				this.#goesOn(i) ||
				i === this.#lines.length - 1
			)
				break;
			if (dash && layout.title) layout.subtitle ??= [line[0] + dash[0].length, line[1]];
			else if (!layout.title) layout.title = line;
			else if (layout.subtitle || !this.#opensBody(i + 1)) {
				// Under a title and its subtitle a third short line is a heading of its own, or text.
				if (layout.subtitle || i > 3) break;
			}
		}
		return i;
	}

	/** The headline below a heading; returns the next line. */
	#readHeadlines(section: LaidSection, from: number): number {
		let i = from;
		for (; i < this.#lines.length && i < from + 4; i++) {
			const line = this.#lines[i]!;
			if (this.#headings[i]) break;
			if (isBylineLine(this.#text, line)) {
				section.bylines.push(line);
				continue;
			}
			const last = i + 1 >= this.#lines.length || this.#headings[i + 1];
			if (last || !this.#isHeadline(line) || this.#goesOn(i)) break;
			if (section.headline && !DASH.test(this.#words(line))) break;
			section.headline ??= line;
		}
		return i;
	}

	#isHeadline([from, to]: Span): boolean {
		if (to - from > 40 || to - from >= this.#full) return false;
		if (this.#text[to - 1] === '，' || this.#isPart([from, to])) return false;
		// 周五、周日各加一趟，学生免费🎒
		if (this.#text[to - 1] === ORNAMENT && this.#text.slice(from, to).includes('，')) return false;
		if (saysWhoSpeaks(this.#text, [from, to])) return false;
		if (!holdsAny(this.#text, NO_HEADLINE, from, to)) return true;
		const words = this.#text.slice(from, to);
		if (/[。；;]/u.test(words) || endsSentenceOfText(words) || OPENS_BODY.test(words)) return false;
		return !SPEAKS.test(words) && !words.endsWith('：') && balanced(words);
	}

	/** …的发言摘登如下： and a line that says who speaks, or such a line of a transcript. */
	#isLabelled([, before]: Span, line: Span): boolean {
		if (this.#isPart(line)) return true;
		return this.#text[before - 1] === '：' && LABEL.test(this.#words(line));
	}

	#isPart([from]: Span): boolean {
		return PART.test(this.#text.slice(from, from + 4));
	}

	/** A short line between paragraphs: no sentence, and the line before it was one. */
	#isSubheading(i: number): boolean {
		const line = this.#lines[i]!;
		if (line[1] - line[0] > 26 || i + 1 >= this.#lines.length || this.#headings[i + 1])
			return false;
		if (saysInPlain(this.#text, line) || this.#isSigned(line)) return false;
		return this.#isHeadline(line) && !this.#goesOn(i);
	}

	/** 先修路，再修桥！——省政协委员骆春生 */
	#isSigned(line: Span): boolean {
		const words = this.#words([Math.max(line[0], line[1] - 72), line[1]]);
		const dash = words.search(SIGNATURE);
		return dash > 0 && readPersonLine(words.slice(dash))?.speaks === 'above';
	}

	/** Whether a line is the beginning of a sentence that runs on in the next one, which is text. */
	#goesOn(i: number): boolean {
		const next = this.#lines[i + 1];
		return (
			next !== undefined &&
			!this.#headings[i + 1] &&
			breaksSentence(this.#text, this.#lines[i]!, next) &&
			!this.#isHeadline(next)
		);
	}

	/** Whether a line that names a delegation stands within a sentence that was broken around it. */
	#isWithin(i: number): boolean {
		const next = this.#lines[i + 1];
		return (
			endsOpen(this.#text, this.#lines[i - 1]!) ||
			(next !== undefined && breaksSentence(this.#text, this.#lines[i]!, next))
		);
	}

	/** Where lines are no columns, and a blank one parts them: a paragraph that begins with who speaks, below one that has lost its stop. */
	#entersAnother(i: number): boolean {
		const line = this.#lines[i]!;
		if (this.#full !== Infinity || breaksSentence(this.#text, this.#lines[i - 1]!, line))
			return false;
		const clause = this.#words(line).search(/[，。：“]/u) + 1;
		return clause > 0 && saysWhoSpeaks(this.#text, [line[0], line[0] + clause]);
	}

	#isIndented([from]: Span): boolean {
		return this.#text.charCodeAt(from - 1) === 0x3000 && this.#text.charCodeAt(from - 2) === 0x3000;
	}

	#hasWords(line: Span): boolean {
		return isCommonHan(this.#text.charCodeAt(line[0])) || /[\p{L}\p{N}]/u.test(this.#words(line));
	}

	#opensBody(i: number): boolean {
		const line = this.#lines[i];
		return line !== undefined && !this.#headings[i];
	}

	#isBlankBefore(i: number): boolean {
		const before = this.#lines[i - 1];
		return before !== undefined && BLANK_LINE.test(this.#text.slice(before[1], this.#lines[i]![0]));
	}

	/** 领衔代表：骆立国, or 河东区代表团 骆立国代表 right above a quotation: one such line alone says who speaks. */
	#saysEnough(i: number): boolean {
		if (isProposerLine(this.#words(this.#lines[i]!))) return true;
		const next = this.#lines[i + 1];
		return next !== undefined && /^\s*[“"「]/u.test(this.#words(next));
	}

	#words([from, to]: Span): string {
		return this.#text.slice(from, to);
	}
}

function emptySection(heading: Span | null): LaidSection {
	return { heading, headline: null, bylines: [], paragraphs: [], subheadings: new Map() };
}

/** ！ and ？ may end a headline too. */
function endsSentenceOfText(line: string): boolean {
	return /(?:[。…｡．]|\p{Script=Han}\.)[”’」』"'）)]*$/u.test(line);
}

function balanced(line: string): boolean {
	let doubles = 0;
	let brackets = 0;
	for (let i = 0; i < line.length; i++) {
		switch (line.charCodeAt(i)) {
			case 0x201c: // “
				doubles++;
				break;
			case 0x201d: // ”
				doubles--;
				break;
			case 0xff08: // （
				brackets++;
				break;
			case 0xff09: // ）
				brackets--;
				break;
		}
	}
	return doubles === 0 && brackets === 0;
}
