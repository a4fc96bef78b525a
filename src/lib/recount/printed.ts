/** A listed word in a sentence; characters of its text. */
export interface Mark {
	term: string;
	start: number;
	end: number;
}

/** What a file of one chart prints, as it says of itself. */
export interface Printed {
	sentences: { id: string; delegation: string | null; text: string; marks: Mark[] }[];
	delegations: { id: string; name: string }[];
	/** Of a chart that counts people: how many it says there are, and how many it names; null for any other. */
	people: { said: number; named: number } | null;
}

/** Reads the page of such a file; it does not change it. */
export function readPrinted(page: ParentNode): Printed {
	const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
	// A chart that counts no words names people.
	const isOfPeople = page.querySelector('main[data-by]') === null;
	const named = all('figure [data-choose^="speaker="]').map((link) => link.dataset.choose);
	const title = page.querySelector('[data-slot="title"]')?.textContent ?? '';
	return {
		sentences: all('#sentences li[id]').map((line) => ({
			id: line.id,
			delegation: line.closest('[data-of]')?.getAttribute('data-of') ?? null,
			text: textOf(line),
			marks: readMarks(line)
		})),
		delegations: all('#sentences [id^="text-"]').map(({ id, textContent }) => ({
			id: id.slice('text-'.length),
			name: textContent ?? ''
		})),
		people: isOfPeople
			? { said: Number(title.match(/\d+/g)?.pop() ?? 0), named: new Set(named).size }
			: null
	};
}

/** What is left out (`<s>`) parts the words on both sides. */
const CUT = '…';

const isCut = (node: Node): boolean => node.nodeName.toLowerCase() === 's';

function textOf(node: Node): string {
	if (isCut(node)) return CUT;
	if (node.nodeType === 3) return node.textContent ?? '';
	return [...node.childNodes].map(textOf).join('');
}

function readMarks(line: Node): Mark[] {
	const marks: Mark[] = [];
	let at = 0;
	const walk = (node: Node) => {
		const start = at;
		if (isCut(node) || node.nodeType === 3) at += textOf(node).length;
		else node.childNodes.forEach(walk);
		const { term, goes } = (node as HTMLElement).dataset ?? {};
		if (term === undefined) return;
		const last = marks[marks.length - 1];
		if (goes !== undefined && last) last.end = at;
		else marks.push({ term, start, end: at });
	};
	walk(line);
	return marks;
}
