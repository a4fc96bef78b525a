import type { Dataset, Delegation, Reporter, Span } from '#dataset';

/** The report as paragraphs of pieces; a piece that is a sentence has its id, so that it can be linked to. */
export interface FullTextPart {
	/** Null for what stands outside of all delegations, or for an article without any. */
	delegation: Delegation | null;
	/** The delegation's name as its line prints it, with the marks around it: 衡南县代表团：. */
	heading: string;
	headline: { id: string; text: string } | null;
	paragraphs: Piece[][];
}

export interface Piece {
	/** Null for what is no sentence: a byline. */
	sentence: string | null;
	text: string;
}

/**
 * Sets the article in paragraphs: its sentences, and the bylines. Nothing else is taken from the article itself: what the
 * dataset leaves out (a withdrawn person's sentences) is left out here.
 */
export function setFullText(dataset: Dataset, article: string): FullTextPart[] {
	const { story, delegations, sentences } = dataset;
	const owners: (Delegation | null)[] = [...delegations];
	if (sentences.some((s) => s.delegation === null) || story.reporters) owners.unshift(null);
	return owners.map((delegation) => {
		const own = sentences.filter((s) => s.delegation === (delegation?.id ?? null));
		const headline = own.find((s) => s.place === 'headline');
		const reporters = (delegation ? delegation.reporters : story.reporters) ?? [];
		const paragraphs: Piece[][] = [];
		const isBroken = (from: number, to: number) => /[\r\n]/.test(article.slice(from, to));
		let end = headline?.spans.at(-1)?.[1] ?? delegation?.spans.at(-1)?.[1] ?? 0;
		/** Which paragraph the last one is; null for a byline that is one by itself. */
		let number: number | null = null;
		const put = (piece: Piece, isNew: boolean) => {
			const last = paragraphs[paragraphs.length - 1];
			if (last && !isNew) last.push(piece);
			else paragraphs.push([piece]);
		};
		for (const sentence of own.filter((s) => s.place === 'body')) {
			const start = sentence.spans[0]?.[0] ?? 0;
			let isNew = number !== sentence.paragraph;
			for (const { text, span } of findBylines(reporters, article, end, start)) {
				put({ sentence: null, text }, isNew || isBroken(end, span[0]));
				isNew = isBroken(span[1], start);
				end = span[1];
			}
			put({ sentence: sentence.id, text: sentence.text }, isNew);
			number = sentence.paragraph;
			end = sentence.spans.at(-1)?.[1] ?? end;
		}
		for (const { text, span } of findBylines(reporters, article, end, article.length)) {
			put({ sentence: null, text }, isBroken(end, span[0]));
			end = span[1];
		}
		return {
			delegation,
			heading: delegation ? readHeading(delegation, article, headline?.spans[0]?.[0]) : '',
			headline: headline ? { id: headline.id, text: headline.text } : null,
			paragraphs
		};
	});
}

/**
 * Whether the parts print all that the report does. Subheadings, notes of the page and whoever was withdrawn are in no dataset; □ stands
 * for them in the article of a file.
 */
export function isWhole(
	{ story: { title, subtitle } }: Dataset,
	article: string,
	parts: readonly FullTextPart[]
): boolean {
	const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}□]/gu, '');
	const all = lettersOf(article);
	const printed = [
		// An editor's title may stand nowhere in the article.
		...[title, subtitle].filter((line) => all.includes(lettersOf(line ?? ''))),
		...parts.flatMap(({ heading, headline, paragraphs }) => [
			heading,
			headline?.text,
			...paragraphs.flat().map(({ text }) => text)
		])
	];
	return lettersOf(printed.join('')).length >= all.length;
}

/** The report's subtitle with the dash that it is printed behind: ——各代表团讨论侧记. */
export function printSubtitle(subtitle: string, article: string): string {
	const at = article.indexOf(subtitle);
	const dash =
		at < 0 ? null : /[—–-]{1,4}[ \u3000]{0,4}$/u.exec(article.slice(Math.max(0, at - 8), at));
	return (dash?.[0] ?? '') + subtitle;
}

/** What may stand around a name on its line, and is nothing but ornament: ■, 【】, a colon, a dash; not what is withheld. */
const MARKS = /^(?:(?!□)[\p{P}\p{S}\p{Z}]){0,6}$/u;

/** @param headline where the delegation's headline begins; the line may go on with it */
function readHeading(delegation: Delegation, article: string, headline = Infinity): string {
	const { name, spans } = delegation;
	const [from = 0] = spans[0] ?? [];
	const to = spans[spans.length - 1]?.[1] ?? from;
	const before =
		article
			.slice(0, from)
			.split(/[\r\n]/)
			.pop() ?? '';
	const [behind = ''] = article.slice(to, headline).split(/[\r\n]/, 1);
	const marks = (text: string) => (MARKS.test(text) ? text.trim() : '');
	return marks(before) + name + marks(behind);
}

/** The bylines between two places, one a line: from the beginning of the line to the bracket behind its last reporter. */
function findBylines(
	reporters: readonly Reporter[],
	article: string,
	from: number,
	to: number
): { text: string; span: Span }[] {
	const lines = new Map<number, Reporter[]>();
	for (const reporter of reporters) {
		const [start, end] = hullOf(reporter);
		if (start < from || end > to) continue;
		const before = article.slice(from, start);
		const line = from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
		lines.set(line, [...(lines.get(line) ?? []), reporter]);
	}
	return [...lines].map(([start, named]) => {
		const last = Math.max(...named.map((one) => hullOf(one)[1]));
		const bracket = /^\s*[）)]/.exec(article.slice(last, to))?.[0] ?? '';
		const end = last + bracket.length;
		const printed = article.slice(start, end).trim();
		return { text: isOfThem(printed, named) ? printed : write(named), span: [start, end] };
	});
}

const hullOf = ({ spans }: Reporter): Span => [
	spans[0]?.[0] ?? 0,
	spans[spans.length - 1]?.[1] ?? 0
];

/** What opens a byline, and says nothing of who wrote: 本报讯, 新华社长沙9月28日电. */
const OPENING = /^[^（【(]*[讯訊电電]】?(?=[\s（【(：:])/u;

/** Whether a byline names nobody but these. Of somebody who was withdrawn nothing is in the dataset, and the name is still on the line. */
function isOfThem(printed: string, named: readonly Reporter[]): boolean {
	const others = named.reduce((text, { name }) => text.replace(name, ' '), printed);
	const words = others.replace(OPENING, '').match(/[\p{L}\p{N}□]+/gu) ?? [];
	return words.filter((word) => !/^[文图圖摄攝]$/u.test(word)).length <= byRole(named).length;
}

/** 记者 陈晓 周宁 */
const write = (named: readonly Reporter[]): string =>
	byRole(named)
		.map(({ role, names }) => [role, ...names].join(' '))
		.concat(named.filter(({ role }) => role === null).map(({ name }) => name))
		.join(' ');

/** Reporters under the role that is printed in front of them. */
function byRole(named: readonly Reporter[]): { role: string; names: string[] }[] {
	const groups: { role: string; names: string[] }[] = [];
	for (const { role, name } of named) {
		const last = groups[groups.length - 1];
		if (last?.role === role) last.names.push(name);
		else if (role !== null) groups.push({ role, names: [name] });
	}
	return groups;
}
