import type { Dataset, Diagnostic } from '#dataset';
import { splitBlocks, type Block } from './blocks.ts';
import { bearingOf } from '#lib/data/bearings.ts';
import { adviceOn, meaningOf } from './doubts.ts';
import { markFound, sentenceAnchor, type Found } from './marks.ts';
import { markup, type Markup } from './markup.ts';
import { marksIn, nestMarks, type Mark, type Node } from './nest.ts';
import { proposeFor, type Proposal } from './proposals.ts';
import { quotePrinted } from './quote.ts';
import type { Reviewed } from './reviewed.ts';
import { callIn, inChinese, type Wording } from './wording.ts';

/** The article as printed with everything that was found marked in place, and the doubts beside their places. */
export function writeArticle(reviewed: Reviewed, wording: Wording): Markup {
	const { article, dataset } = reviewed;
	const blocks = splitBlocks(dataset, article);
	const spans = blocks.map(({ span }) => span);
	const marks = new Map(
		marksIn(spans, markFound(dataset, wording.words.marks)).map((found, i) => [blocks[i]!, found])
	);
	const noted = noteBlocks(blocks, dataset.diagnostics);
	const parts: { delegation: string | null; blocks: Block[] }[] = [];
	for (const block of blocks) {
		const last = parts.at(-1);
		if (last?.delegation === block.delegation) last.blocks.push(block);
		else parts.push({ delegation: block.delegation, blocks: [block] });
	}
	return markup`${parts.map(
		(part) => markup`<div class="part"${ofDelegation(part.delegation)}>
${part.blocks.map(
	(block) => markup`<div class="row">
${writeBlock(block, article, marks.get(block)!, wording)}
${writeNotes(noted.get(block) ?? [], reviewed, wording)}
</div>
`
)}</div>
`
	)}`;
}

export function ofDelegation(id: string | null): Markup {
	return id === null ? markup`` : markup` data-delegation="${id}"`;
}

/** Which diagnostics, by their index, stand beside which block: the one in which they begin. */
function noteBlocks(blocks: Block[], diagnostics: readonly Diagnostic[]): Map<Block, number[]> {
	const noted = new Map<Block, number[]>();
	diagnostics.forEach(({ spans }, i) => {
		const at = spans[0]?.[0] ?? 0;
		const block = blocks.find(({ span }) => at < span[1]) ?? blocks.at(-1);
		if (block) noted.set(block, [...(noted.get(block) ?? []), i]);
	});
	return noted;
}

function writeBlock(
	{ kind, span }: Block,
	article: string,
	marks: Mark<Found>[],
	wording: Wording
): Markup {
	const inside = writeNodes(nestMarks(article, span, marks), wording);
	const lang = inChinese(wording);
	switch (kind) {
		case 'heading':
			return markup`<h3 class="text heading"${lang}>${inside}</h3>`;
		case 'headline':
			return markup`<p class="text headline-line"${lang}>${inside}</p>`;
		case 'title':
			return markup`<p class="text title-line"${lang}>${inside}</p>`;
		case 'paragraph':
			return markup`<p class="text"${lang}>${inside}</p>`;
	}
}

/** A line break that was read over, with the blanks around it. */
const BREAK = /(?<![^\S\r\n])[^\S\r\n]*[\r\n]\s*/u;

function writeNodes(nodes: Node<Found>[], wording: Wording): Markup[] {
	return nodes.map((node) => {
		if (typeof node === 'string') {
			return markup`${node.split(BREAK).map((line, i) => [i > 0 && JOIN, line])}`;
		}
		const { mark, first, last, inside } = node;
		const { kind, before, after, data, id, doubt } = mark.what;
		const attributes = [
			markup` class="${kind}"`,
			first && id !== null && markup` id="${id}"`,
			...Object.entries(data).map(([key, value]) => markup` data-${key}="${value}"`),
			first && before !== null && markup` data-before="${before}"`,
			last && after !== null && markup` data-after="${after}"`
		];
		const flag = first && doubt !== null && writeFlag(doubt, wording);
		return markup`<span${attributes}>${flag}${writeNodes(inside, wording)}</span>`;
	});
}

const JOIN = markup`<span class="break" data-before="↵"></span>`;

function writeFlag(doubt: number, { words }: Wording): Markup {
	return markup`<a class="flag" id="at-${doubt}" href="#doubt-${doubt}" aria-label="${words.doubt(doubt)}" data-before="${doubt}"></a>`;
}

function writeNotes(indices: number[], reviewed: Reviewed, wording: Wording): Markup {
	if (indices.length === 0) return markup``;
	return markup`<ul class="notes">
${indices.map((i) => writeNote(i, reviewed, wording))}</ul>`;
}

function writeNote(index: number, reviewed: Reviewed, wording: Wording): Markup {
	const { article, dataset } = reviewed;
	const diagnostic = dataset.diagnostics[index]!;
	const { words } = wording;
	const { code, spans } = diagnostic;
	const bearing = bearingOf(code);
	const { name, found } = meaningOf(diagnostic, words);
	const number = index + 1;
	const proposals = proposeFor(diagnostic, reviewed, words);
	return markup`<li class="note" id="doubt-${number}" data-bearing="${bearing}">
<p class="doubt-name"><a class="number" href="#at-${number}" aria-label="${words.toText(number)}">${number}</a> <strong>${name}</strong> <span class="bearing">${words.bearings[bearing]}</span> <code lang="en">${code}</code></p>
<p class="printed"${inChinese(wording)}>${quotePrinted(article, spans)}</p>
<p>${found}${proposals.length === 0 && [words.gap, adviceOn(code, words)]}</p>
${proposals.length > 0 && writeProposals(`doubt-${String(number)}`, proposals, words.decisionsFor(number), wording)}
</li>
`;
}

/** Choices of which one can be taken, each with its line to copy; on paper, boxes to tick. */
export function writeProposals(
	name: string,
	proposals: Proposal[],
	legend: string,
	{ words }: Wording
): Markup {
	return markup`<fieldset class="proposals"><legend class="visually-hidden">${legend}</legend>
${proposals.map(
	({
		says,
		line
	}) => markup`<div class="proposal"><label><input type="radio" name="${name}" data-line="${line}"> ${says}</label>
<div class="line"><code>${line}</code> <button type="button" class="copy" aria-label="${words.copySaying(says)}">${words.copy}</button></div></div>
`
)}</fieldset>`;
}

/** A link to a sentence's place in the marked article. */
export function linkSentence(
	id: string,
	number: string | null,
	dataset: Dataset,
	wording: Wording
): Markup {
	const of = dataset.sentences.find((sentence) => sentence.id === id)?.delegation ?? null;
	const delegation = dataset.delegations.find((one) => one.id === of);
	const name = delegation ? callIn(wording, delegation) : '';
	return markup`<a class="place" href="#${sentenceAnchor(id)}">${name} ${number ?? wording.words.headlineNumber}</a>`;
}
