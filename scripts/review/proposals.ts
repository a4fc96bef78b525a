import type { Dataset, Diagnostic, Span, Statement } from '#dataset';
import { writeScalar } from '../yaml-scalar.ts';
import type { Reviewed } from './read-story.ts';

/** One thing that an editor can decide, and the line under `settlements:` that says so. */
export interface Proposal {
	/** The decision in the desk's words. */
	says: string;
	/** `- { words: '“…”', speaker: 王海军 }` */
	line: string;
}

/** How many people of a delegation are offered for words that may be anybody's. */
const MOST_PEOPLE = 8;

/**
 * The lines that would settle a diagnostic. Each was tried: the settings are still read with it, the extraction takes it, and this
 * diagnostic is gone. Where another comes in its place, it says so.
 */
export function proposeFor(diagnostic: Diagnostic, reviewed: Reviewed): Proposal[] {
	const { dataset, tryLine } = reviewed;
	const before = new Set(dataset.diagnostics.map(keyOf));
	return draft(diagnostic, reviewed).flatMap(({ says, line }) => {
		const after = tryLine(line)?.diagnostics.map(keyOf);
		if (!after || after.includes(keyOf(diagnostic))) return [];
		const others = after.filter((key) => !before.has(key)).length;
		return [{ says: others > 0 ? `${says}（会另有 ${String(others)} 条待核）` : says, line }];
	});
}

/** Lines for what the extraction was sure of and an editor may know better; each was tried too. */
export function correctStatement(statement: Statement, reviewed: Reviewed): Proposal[] {
	const only = statement.speakers.length === 1 ? statement.speakers[0] : null;
	return giveWords(statement.text, statement.delegation, statement.spans, reviewed.dataset)
		.filter(({ id }) => (id === null ? statement.speakers.length > 0 : id !== only))
		.map(({ says, line }) => ({ says, line }))
		.filter(({ line }) => reviewed.tryLine(line) !== null);
}

export function correctName(name: string, { tryLine }: Reviewed): Proposal[] {
	return [
		{ says: '不是人名', line: write('no-name', name) },
		{ says: '撤下此人，各处不提', line: write('withdrawn', name) }
	].filter(({ line }) => tryLine(line) !== null);
}

function draft(diagnostic: Diagnostic, reviewed: Reviewed): Proposal[] {
	const { article, dataset } = reviewed;
	const { code, spans } = diagnostic;
	const printed = spans.map(([from, to]) => article.slice(from, to)).join('');
	switch (code) {
		case 'quotation-unattributed':
		case 'quotation-inferred':
		case 'pronoun-far':
		case 'subject-elided':
		case 'surname-only':
			return wordsOf(diagnostic, printed, dataset);
		case 'name-inferred':
			return namesIn(diagnostic, dataset).flatMap((name) => [
				{ says: `“${name}”是人名`, line: write('name', name) },
				{ says: `“${name}”不是人名`, line: write('no-name', name) }
			]);
		case 'delegation-inferred':
			return [{ says: '不是代表团', line: write('no-delegation', printed) }];
		case 'unit-unknown':
			return (reviewed.region?.divisions ?? [])
				.filter(({ name }) => differByOne(name, printed))
				.map(({ name }) => ({
					says: `误排，应为“${name}”`,
					line: writeReading(printed, name)
				}));
		case 'quotation-nested':
			return readAs(article, spans, (words) => [
				{ says: '内层应为单引号', as: `‘${words.slice(1, -1)}’` }
			]);
		case 'quotation-unclosed':
		case 'quotation-unopened':
			return readAs(article, spans, (mark) => [
				...(OTHER[mark] ? [{ says: `方向排反，应为“${OTHER[mark]}”`, as: OTHER[mark] }] : []),
				{ says: '多排了这个引号，识读时略去', as: ' ' }
			]);
		case 'odd-dash':
			return readAs(article, spans, () => [
				{ says: '误排，应为“一”字', as: '一' },
				{ says: '是连接号', as: '-' }
			]);
		case 'stray-token':
			return readAs(article, spans, (word) => [
				...(word === 'and' ? [{ says: '误排，应为“和”', as: ' 和 ' }] : []),
				{ says: '多排，识读时略去', as: ' '.repeat(word.length) }
			]);
	}
	return [];
}

/** Counterparts of quotation marks. */
const OTHER: Record<string, string> = Object.fromEntries(
	['“”', '‘’', '「」', '『』', '〝〞'].flatMap(([a, b]) => [
		[a!, b!],
		[b!, a!]
	])
);

function wordsOf({ code, spans }: Diagnostic, words: string, dataset: Dataset): Proposal[] {
	const statement = dataset.statements.find((one) => sameSpans(one.spans, spans));
	const sentence = dataset.sentences.find((one) => one.spans.some((span) => meets(span, spans)));
	const delegation = statement?.delegation ?? sentence?.delegation ?? null;
	const held = statement?.speakers ?? [];
	const given = giveWords(words, delegation, spans, dataset);
	const kept = given.filter(({ id }) =>
		held.length === 0 ? id === null : held.length === 1 && id === held[0]
	);
	return [
		...kept.map(({ line, says }) => ({
			line,
			says: code === 'quotation-unattributed' ? '照旧：不归任何人' : `照旧：${says}`
		})),
		...given.filter((one) => !kept.includes(one)).map(({ line, says }) => ({ line, says }))
	];
}

/** The words for each person of the delegation, whoever is named nearest first, and for nobody. */
function giveWords(
	words: string,
	delegation: string | null,
	spans: Span[],
	dataset: Dataset
): (Proposal & { id: string | null })[] {
	const at = spans[0]?.[0] ?? 0;
	const far = (mentions: Span[]) => Math.min(...mentions.map(([from]) => Math.abs(from - at)));
	const people = dataset.speakers
		.filter((speaker) => speaker.delegation === delegation)
		.sort((a, b) => far(a.mentions) - far(b.mentions))
		.slice(0, MOST_PEOPLE);
	const line = (speaker: string | null) =>
		`- { words: ${writeScalar(words)}, speaker: ${speaker === null ? 'null' : writeScalar(speaker)} }`;
	return [
		...people.map(({ id, name }) => ({ id, says: `归${name}`, line: line(name) })),
		{ id: null, says: '不归任何人', line: line(null) }
	];
}

function namesIn({ spans }: Diagnostic, { statements, speakers }: Dataset): string[] {
	const ids = statements
		.filter((statement) => sameSpans(statement.spans, spans))
		.flatMap((statement) => statement.speakers);
	return speakers.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

/** Lines that read a passage otherwise, with as much around it as makes it the only one in the article. */
function readAs(
	article: string,
	spans: Span[],
	/** Each `as` is as long as what is printed. */
	choose: (printed: string) => { says: string; as: string }[]
): Proposal[] {
	const [span] = spans;
	if (!span || spans.length > 1) return [];
	const printed = article.slice(...span);
	const [from, to] = widen(article, span);
	const front = article.slice(from, span[0]);
	const behind = article.slice(span[1], to);
	return choose(printed).map(({ says, as }) => ({
		says,
		line: writeReading(front + printed + behind, front + as + behind)
	}));
}

/** A passage that stands in the article once, with something printed beside it and no line break in it. */
function widen(article: string, [start, end]: Span): Span {
	let [from, to] = [start, end];
	const goesOn = (at: number) => at >= 0 && at < article.length && !/[\r\n]/u.test(article[at]!);
	for (let size = 0; size < 40; size++) {
		const words = article.slice(from, to);
		const once = article.indexOf(words) === article.lastIndexOf(words);
		const around = article.slice(from, start) + article.slice(end, to);
		if (once && /\S/u.test(around)) break;
		if (goesOn(from - 1) && (size % 2 === 0 || !goesOn(to))) from--;
		else if (goesOn(to)) to++;
		else break;
	}
	return [from, to];
}

function write(kind: 'name' | 'no-name' | 'withdrawn' | 'no-delegation', name: string): string {
	return `- { ${kind}: ${writeScalar(name)} }`;
}

function writeReading(printed: string, as: string): string {
	return `- { reading: ${writeScalar(printed)}, as: ${writeScalar(as)} }`;
}

function differByOne(a: string, b: string): boolean {
	return a.length === b.length && [...a].filter((character, i) => character !== b[i]).length === 1;
}

function meets([start, end]: Span, spans: Span[]): boolean {
	return spans.some(([from, to]) => from < end && start < to);
}

function sameSpans(a: Span[], b: Span[]): boolean {
	return (
		a.length === b.length && a.every(([from, to], i) => from === b[i]?.[0] && to === b[i]?.[1])
	);
}

function keyOf({ code, spans }: Diagnostic): string {
	return `${code} ${spans.map((span) => span.join('-')).join(' ')}`;
}
