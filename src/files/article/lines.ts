/** Elements whose words belong to a page and not to its text. */
const LEFT_OUT = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG CANVAS VIDEO AUDIO BUTTON SELECT INPUT TEXTAREA RT RP'.split(
		' '
	)
);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
		' '
	)
);
/** What a note is called in the text: [1], ①, ↑ on the way back. */
const NOTE_MARK = /^\s*[[［(（]?(?:\d{1,3}|[①-⑳*†‡↑^])[\]］)）]?\s*$/u;
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\u2018-\u201d\u2026\u2014\u00b7]/u;

/** What stands in a part of a document: a line for each paragraph, row of a table, item of a list and break. */
export interface Lines {
	lines: string[];
	/** What was left out, as far as somebody may miss it. */
	pictures: number;
	notes: number;
}

/**
 * The text of an element, as somebody would type it: paragraphs, items and broken lines become lines, of a row of a table the cells
 * with tabs between, where each is of one line. Left out are pictures, notes with their marks, readings above characters, and what
 * is hidden.
 *
 * @param blanks whether blanks are as they should be (word processors), or any number of them is one (HTML)
 */
export function linesOf(root: Element, { blanks = false } = {}): Lines {
	const notes = findNotes(root);
	let lines: string[] = [];
	let line = '';
	let pictures = 0;
	const end = () => {
		const words = (blanks ? line : collapse(line)).trimEnd();
		if (words.trim() !== '') lines.push(words);
		line = '';
	};
	const readRow = (row: Element) => {
		const before = lines;
		const cells = [...row.children].map((cell) => {
			lines = [];
			readChildren(cell);
			end();
			return lines;
		});
		lines = before;
		const isRow = cells.every((cell) => cell.length < 2);
		if (isRow) line = cells.flatMap(([words]) => words?.trim() ?? []).join('\t');
		if (!isRow) lines.push(...cells.flat());
		else if (line !== '') lines.push(line);
		line = '';
	};
	const read = (node: Node) => {
		if (node.nodeType === node.TEXT_NODE) {
			line += node.textContent;
			return;
		}
		if (node.nodeType !== node.ELEMENT_NODE) return;
		const element = node as Element;
		const name = element.tagName.toUpperCase();
		if (name === 'IMG') pictures++;
		if (LEFT_OUT.has(name) || notes.has(element) || isHidden(element)) return;
		if (name === 'BR') return end();
		const isBlock = BLOCKS.has(name);
		if (isBlock) end();
		if (name === 'TR') readRow(element);
		else if (name === 'PRE') readPre(element);
		else readChildren(element);
		if (isBlock) end();
	};
	const readPre = (element: Element) => {
		for (const words of (element.textContent ?? '').split(/\r?\n/u)) {
			line = words;
			end();
		}
	};
	const readChildren = (element: Element) => {
		for (const node of element.childNodes) read(node);
	};
	read(root);
	end();
	return { lines, pictures, notes: [...notes].filter((one) => one.tagName !== 'A').length };
}

/** Marks of notes and the notes that they lead to, which stand in the same document. */
function findNotes(root: Element): Set<Element> {
	const found = new Set<Element>();
	for (const link of root.querySelectorAll('a[href^="#"]')) {
		if (!NOTE_MARK.test(link.textContent ?? '')) continue;
		found.add(link);
		const id = decodeId(link.getAttribute('href')!.slice(1));
		const note = [...root.querySelectorAll('li, p, div, dd')].find((one) => one.id === id);
		if (note && !note.contains(link)) found.add(note);
	}
	return found;
}

function decodeId(id: string): string {
	try {
		return decodeURIComponent(id);
	} catch {
		return id;
	}
}

export function isHidden(element: Element): boolean {
	return (
		element.hasAttribute('hidden') ||
		/(?:^|;)\s*display\s*:\s*none/iu.test(element.getAttribute('style') ?? '')
	);
}

/** Blanks as a browser shows them: one for many, and none where a line of the source ends between two wide characters. */
function collapse(text: string): string {
	return text.replace(/[ \t\r\n\f]+/gu, (blanks, at: number) => {
		if (at === 0) return '';
		const inside = WIDE.test(text[at - 1]!) && WIDE.test(text[at + blanks.length] ?? '');
		return inside && /[\r\n]/u.test(blanks) ? '' : ' ';
	});
}
