import type { Dataset, Statement } from '#dataset';
import { categoriesOf } from './categories.ts';
import { addressOfStatement, type CiteFacts } from './facts.ts';
import type { CitablePart, CitablePiece, CitableStatement, CitableText } from './statements.ts';
import { writeHeader } from './tei-header.ts';
import { block, element, type Xml } from './xml.ts';

/**
 * The report as TEI P5 (https://tei-c.org/guidelines/): its text whole, each sentence an `s`, each statement a `said` that tells
 * quotation (`direct="true"`) from paraphrase and names who speaks. Ids are the anchors of the story's page.
 *
 * A statement goes over the ends of sentences, and an element does not: its parts are linked by `next` and `prev`, and the first has
 * its id. One whose sentences are not printed (they name somebody who was withdrawn) stands nowhere.
 */
export function writeTei(dataset: Dataset, citable: CitableText, facts: CiteFacts): string {
	const speech = writeSpeech(citable, facts);
	const { xml } = block('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'zh-CN' }, [
		writeHeader(dataset, facts),
		block('text', {}, [
			block(
				'body',
				{},
				// A body has something in it, whatever the report has.
				citable.parts.length > 0
					? citable.parts.map((part) => writePart(part, speech))
					: [element('p', {})]
			)
		])
	]);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

function writePart(
	{ delegation, headline, paragraphs }: CitablePart,
	speech: ReadonlyMap<CitablePiece, Xml>
): Xml {
	const write = (piece: CitablePiece) => speech.get(piece) ?? '';
	const division = delegation && {
		'xml:id': `text-${delegation.id}`,
		type: 'delegation',
		corresp: `#delegation-${delegation.id}`
	};
	return block('div', division ?? {}, [
		...(delegation ? [element('head', {}, delegation.name)] : []),
		...(headline ? [element('head', { type: 'sub' }, write(headline))] : []),
		// A division is more than its headings.
		...(paragraphs.length > 0 ? paragraphs : [[]]).map((pieces) =>
			element('p', {}, ...pieces.map(write))
		)
	]);
}

/** A stretch of a sentence that is wholly some statements' or nobody's; which part of each it is, from 1. */
interface Stretch {
	text: string;
	said: { statement: Statement; part: number }[];
}

/** Every sentence with what is said in it, and the bylines. */
function writeSpeech({ parts, statements }: CitableText, facts: CiteFacts): Map<CitablePiece, Xml> {
	const count = new Map<Statement, number>();
	const pieces = parts.flatMap(({ headline, paragraphs }) => [headline ?? [], paragraphs].flat(2));
	const parted = pieces.map((piece): [CitablePiece, Stretch[]] => [
		piece,
		part(piece, statements).map(({ text, said }) => ({
			text,
			said: said.map((statement) => {
				const n = (count.get(statement) ?? 0) + 1;
				count.set(statement, n);
				return { statement, part: n };
			})
		}))
	]);
	const writeStretch = ({ text, said }: Stretch): Xml | string =>
		said.reduceRight<Xml | string>(
			(inside, { statement, part }) =>
				element('said', describe(statement, part, count.get(statement) ?? 1, facts), inside),
			text
		);
	return new Map(
		parted.map(([piece, stretches]) => [
			piece,
			piece.sentence === null
				? element('seg', { type: 'byline' }, piece.text)
				: element('s', { 'xml:id': xmlId(piece.sentence) }, ...stretches.map(writeStretch))
		])
	);
}

/** Cuts a piece where a statement begins or ends. */
function part(
	{ text, start }: CitablePiece,
	statements: CitableStatement[]
): { text: string; said: Statement[] }[] {
	const places = statements.flatMap(({ statement, places }) =>
		places
			.map(([from, to]) => ({
				statement,
				from: Math.max(from - start, 0),
				to: Math.min(to - start, text.length)
			}))
			.filter(({ from, to }) => from < to)
	);
	const edges = [0, text.length, ...places.flatMap(({ from, to }) => [from, to])];
	const cuts = [...new Set(edges)].sort((a, b) => a - b);
	return cuts.slice(1).map((to, i) => {
		const from = cuts[i] ?? 0;
		const around = places.filter((place) => place.from <= from && to <= place.to);
		return { text: text.slice(from, to), said: around.map(({ statement }) => statement) };
	});
}

function describe(statement: Statement, part: number, parts: number, facts: CiteFacts) {
	const { id, kind, delegation, speakers, collective } = statement;
	const body = collective && delegation ? [`#delegation-${delegation}`] : [];
	const who = [...speakers.map((speaker) => `#speaker-${speaker}`), ...body];
	return {
		'xml:id': idOfPart(id, part),
		who: who.join(' '),
		direct: String(kind === 'direct'),
		ana: categoriesOf(statement)
			.map((category) => `#${category}`)
			.join(' '),
		corresp: addressOfStatement(facts, id),
		prev: part > 1 ? `#${idOfPart(id, part - 1)}` : null,
		next: part < parts ? `#${idOfPart(id, part + 1)}` : null
	};
}

/** Ids of the dataset have no dot. */
const idOfPart = (id: string, part: number): string =>
	part === 1 ? xmlId(id) : `${xmlId(id)}.${part}`;

/** Ids in XML begin with no digit, ids of the dataset with no line. */
const xmlId = (id: string): string => (/^\d/.test(id) ? `_${id}` : id);
