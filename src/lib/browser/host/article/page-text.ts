/** A text node and where its characters stand in the text of the page. */
interface Run {
	node: Text;
	start: number;
}

/** What a page prints, with a line feed wherever a block begins or ends; its other line feeds are blanks. */
export interface PageText {
	text: string;
	runs: Run[];
}

/** A stretch of one text node. */
export interface Piece {
	node: Text;
	start: number;
	end: number;
}

/** As much is read, in UTF-16 code units: books are not looked through. */
const MOST = 400_000;
/** What is shown in an article's page and is not its text, or repeats it. */
const LEFT_OUT =
	'textarea,select,button,iframe,svg,rt,rp,nav,aside,footer,yansheng-chart,[class*=pullquote],[class*=pull-quote]';
/** A note's mark: 1, [2], *. No letter is in it. */
const NOTE = /^\P{L}{1,7}$/u;

/** Reads what is shown of an element or a shadow tree. Nothing is changed in it. */
export function readPage(root: Node): PageText {
	let text = '';
	const runs: Run[] = [];
	const read = (node: Node) => {
		if (text.length > MOST) return;
		if (node instanceof Text) {
			runs.push({ node, start: text.length });
			text += node.data.replace(/\n/g, ' ');
			return;
		}
		let isBlock = false;
		if (node instanceof Element && node !== root) {
			if (node.matches(LEFT_OUT)) return;
			if (node.matches('sup,a[href^="#"]') && NOTE.test(node.textContent)) return;
			const { display } = getComputedStyle(node);
			if (display === 'none') return;
			isBlock = node.localName === 'br' || !/^(?:inline|contents|ruby)/.test(display);
		}
		if (isBlock) text += '\n';
		for (const child of node.childNodes) read(child);
		if (isBlock) text += '\n';
	};
	read(root);
	return { text, runs };
}

/** A stretch of the page's text, cut where its text nodes end. */
export function piecesOf({ runs }: PageText, [from, to]: [number, number]): Piece[] {
	return runs.flatMap(({ node, start }) => {
		const piece = {
			node,
			start: Math.max(from - start, 0),
			end: Math.min(to - start, node.length)
		};
		return piece.start < piece.end && node.data.slice(piece.start, piece.end).trim() ? [piece] : [];
	});
}
