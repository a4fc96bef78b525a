import type { Span } from '#dataset';

/**
 * What stands where on the page, line by line, before anything is read: title, headings of delegations, headlines, and
 * paragraphs. A paragraph is several lines where newspaper columns broke it.
 */
export interface Layout {
	title: Span | null;
	subtitle: Span | null;
	sections: LaidSection[];
}

export interface LaidSection {
	/** The `X代表团：` line; null for what stands before the first one, or in an article without any. */
	heading: Span | null;
	headline: Span | null;
	paragraphs: Span[][];
}

const HEADING = /^[^，。！？；“”「」,!?;]{1,60}?代表[团團]\s*[：:]?$/u;
const ENDS_SENTENCE = /[。！？…!?｡][”’」』"'）)]*$/u;
const DASH = /^[—―－–-]{1,4}/u;
const BYLINE = /^(?:本报讯|本报|新华社)|^[（(][^）)]*(?:记者|通讯员)/u;

export function isHeading(line: string): boolean {
	return line.length <= 64 && HEADING.test(line);
}

/** True where a line ends a sentence, so that what follows is a new paragraph and no column break. */
export function endsSentence(line: string): boolean {
	return ENDS_SENTENCE.test(line.slice(-8));
}

/** A headline: short, no sentence end within or behind it, no byline. */
function isHeadline(line: string): boolean {
	return line.length <= 40 && !/[。；;]/u.test(line) && !BYLINE.test(line);
}

export function layOut(text: string, lines: readonly Span[]): Layout {
	const layout: Layout = { title: null, subtitle: null, sections: [] };
	const printed = (line: Span) => text.slice(line[0], line[1]);
	let i = 0;

	const first = lines[0];
	if (first && !isHeading(printed(first)) && isHeadline(printed(first)) && lines.length > 1) {
		layout.title = first;
		i = 1;
		const second = lines[1];
		if (second && DASH.test(printed(second))) {
			const dash = DASH.exec(printed(second))?.[0].length ?? 0;
			layout.subtitle = [second[0] + dash, second[1]];
			i = 2;
		}
	}

	let section: LaidSection = { heading: null, headline: null, paragraphs: [] };
	let open = false;
	const close = () => {
		if (section.heading || section.paragraphs.length > 0) layout.sections.push(section);
	};
	for (; i < lines.length; i++) {
		const line = lines[i]!;
		const words = printed(line);
		if (isHeading(words)) {
			close();
			section = { heading: line, headline: null, paragraphs: [] };
			open = false;
			const next = lines[i + 1];
			const after = lines[i + 2];
			if (next && after && !isHeading(printed(next)) && !isHeading(printed(after))) {
				if (isHeadline(printed(next))) {
					section.headline = next;
					i++;
				}
			}
			continue;
		}
		const last = section.paragraphs.at(-1);
		if (open && last) last.push(line);
		else section.paragraphs.push([line]);
		open = !endsSentence(words);
	}
	close();
	return layout;
}
