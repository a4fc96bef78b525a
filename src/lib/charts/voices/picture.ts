import type { Corpus, CorpusStatement } from '#lib/data/corpus.ts';
import { advance } from '#lib/text/advance.ts';
import { bothNamesIn, nameIn, type Language } from '#lib/messages/language.ts';
import { labelsOf, nameUnnamed } from '#lib/messages/attribution.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { pictureMessagesIn } from '#lib/messages/picture.ts';
import { titlesOf } from '#lib/messages/speech.ts';
import { listOwners } from '#lib/data/owners.ts';
import { countPeople, isOf, listVoices } from '#lib/data/voices.ts';
import type { Room } from '../definition.ts';
import {
	moveTo,
	NOTHING,
	SERIF,
	setText,
	stackBlocks,
	stackLines,
	type Block,
	type Type
} from '#lib/outputs/picture/markup.ts';
import { breakList, breakParagraph } from '#lib/text/paragraph.ts';
import type { VoicesState } from './state.ts';

/** Who speaks: everybody by delegation, or one delegation's people with what they are given to say. */
export function setVoices({ corpus, language, scope }: VoicesState, room: Room): Block {
	const box = room;
	return scope.delegation === undefined
		? setEverybody(corpus, language, box)
		: setDelegation(corpus, language, scope.delegation, box);
}

interface Box {
	width: number;
	height: number;
}

const COLUMNS = 3;
const GUTTER = 28;
/** Type of a name: as large as all of them allow. None is broken in type larger than `whole`. */
const NAMES = { most: 40, whole: 20, least: 10 };
const LEADING = 1.3;

/** Names by delegation, in the article's order, column by column; who has no room in the smallest type is counted. */
function setEverybody(corpus: Corpus, language: Language, box: Box): Block {
	const width = (box.width - GUTTER * (COLUMNS - 1)) / COLUMNS;
	const all = corpus.speakers.length;
	/** So many of them in type of a size; null where they take more than the room. */
	const set = (size: number, people: number): Block | null => {
		let left = people;
		const entries = listOwners(corpus).flatMap((owner) => {
			const names = corpus.speakers
				.filter((s) => s.delegation === owner)
				.slice(0, left)
				.map((s) => nameIn(language, s));
			if (names.length === 0) return [];
			left -= names.length;
			const delegation = owner === null ? null : corpus.delegations[owner];
			const head = delegation ? nameIn(language, delegation) : null;
			return setOwner(head, names, size);
		});
		const more =
			people < all ? [setSmall(pictureMessagesIn(language).more(all - people), size)] : [];
		const gap = size * 0.7;
		const columns = pour([...entries, ...more], box.height, gap);
		if (columns.length > COLUMNS) return null;
		const markup = columns
			.map((column, i) => moveTo(i * (width + GUTTER), 0, stackBlocks(column, gap)))
			.join('');
		return { markup, ...box };
	};
	const setSmall = (text: string, size: number): Block => {
		const own = Math.round(size * 0.68);
		const lines = breakList([text], '', width / own);
		return stackLines(lines, width, { size: own, fill: 'var(--muted)', leading: LEADING });
	};
	/** A delegation's name and people: one block, or several where a column is too low for it. */
	const setOwner = (name: string | null, names: string[], size: number): Block[] => {
		const head = name === null ? NOTHING : setSmall(name, size);
		const type: Type = { size, family: SERIF, weight: 700, leading: LEADING };
		const lines = breakList(names, messagesIn(language).punctuation.list, width / size);
		const most = Math.max(1, Math.floor((box.height - head.height - HEAD) / (size * LEADING)));
		const blocks: Block[] = [];
		for (let at = 0; at < lines.length; at += most) {
			const people = stackLines(lines.slice(at, at + most), width, type);
			blocks.push(stackBlocks(at === 0 ? [head, people] : [people], HEAD));
		}
		return blocks;
	};
	const widest = Math.max(...corpus.speakers.map((s) => advance(nameIn(language, s))));
	for (let size = NAMES.most; size >= NAMES.least; size--) {
		if (size > NAMES.whole && widest * size > width) continue;
		const whole = set(size, all);
		if (whole) return whole;
	}
	let [fit, wide] = [0, all];
	while (wide - fit > 1) {
		const half = Math.floor((fit + wide) / 2);
		if (set(NAMES.least, half)) fit = half;
		else wide = half;
	}
	return set(NAMES.least, fit) ?? { markup: '', ...box };
}

/** Between a delegation's name and its people; px. */
const HEAD = 2;

/** Fills one column after the other. */
function pour(entries: Block[], height: number, gap: number): Block[][] {
	const columns: Block[][] = [];
	let y = Infinity;
	for (const entry of entries) {
		if (y + entry.height > height) {
			columns.push([]);
			y = 0;
		}
		columns.at(-1)?.push(entry);
		y += entry.height + gap;
	}
	return columns;
}

/** At most so many statements; whoever has no room is counted. */
const ENTRIES = 4;

/** For each voice the most telling statement. */
function setDelegation(corpus: Corpus, language: Language, delegation: number, box: Box): Block {
	const words = messagesIn(language);
	const pictureWords = pictureMessagesIn(language);
	const own = listVoices(corpus).filter((voice) => isOf(corpus, voice, delegation));
	const named = own.filter(({ speakers }) => speakers.length > 0);
	const entries = (named.length > 0 ? named : own.slice(0, 1)).flatMap((voice) => {
		const statement = tellingOne(voice.statements);
		if (!statement) return [];
		const people = voice.speakers.flatMap((i) => corpus.speakers[i] ?? []);
		const label = labelsOf(words, statement, [statement.kind]).join(' · ');
		const from = people.length === 1 ? people[0]?.affiliation : null;
		return [
			{
				voice,
				people,
				text: statement.text,
				kind: statement.kind,
				aside: from ? `${label} · ${from}` : label
			}
		];
	});
	const nameOf = ({ voice, people }: (typeof entries)[number], most: number): string[] =>
		people.length === 0
			? [nameUnnamed(words, voice)]
			: nameSome(language, people, voice.others, most);
	/** Each statement whole in type of a size, broken once. */
	const wholes = new Map<number, string[][]>();
	const breakAt = (size: number) => {
		const whole =
			wholes.get(size) ??
			entries.slice(0, ENTRIES).map(({ text }) => breakParagraph(text, box.width / size));
		wholes.set(size, whole);
		return whole;
	};
	/** So many entries, with so many names over each, and so many lines of each statement. */
	const set = (size: number, count: number, names: number, most: number): Block => {
		const shown = entries.slice(0, count);
		const rest = countPeople(named) - countPeople(shown.map(({ voice }) => voice));
		const blocks = shown.map((entry, i) => {
			const lines = cut(breakAt(size)[i] ?? [], box.width / size, most, pictureWords.cut);
			const family = entry.kind === 'direct' ? ({ family: SERIF } as const) : {};
			const type: Type = { size, leading: 1.5, lang: 'zh-CN', ...family };
			const head = setHead(nameOf(entry, names), entry.aside, box.width);
			return stackBlocks([head, stackLines(lines, box.width, type)], 4);
		});
		const more =
			rest > 0
				? [setText(pictureWords.more(rest), box.width, { size: 18, fill: 'var(--muted)' })]
				: [];
		return stackBlocks([...blocks, ...more], size * 1.2);
	};
	const longest = Math.max(1, ...entries.slice(0, ENTRIES).map(({ people }) => people.length));
	const isIn = (block: Block) => block.height <= box.height;
	for (let size = 30; size >= LEAST_SIZE; size--) {
		const whole = set(size, ENTRIES, longest, Infinity);
		if (isIn(whole)) return { ...whole, ...box };
	}
	// What is given up first: lines of the statements, then names over them, then statements.
	let [count, names, most] = [ENTRIES, longest, 12];
	const isTooMuch = (lines: number) => !isIn(set(LEAST_SIZE, count, names, lines));
	while (names > 1 && isTooMuch(1)) names--;
	while (count > 1 && isTooMuch(1)) count--;
	while (most > 1 && isTooMuch(most)) most--;
	return { ...set(LEAST_SIZE, count, names, most), ...box };
}

const LEAST_SIZE = 22;

/** A direct quotation before paraphrase. */
function tellingOne(statements: CorpusStatement[]): CorpusStatement | null {
	return statements.find((s) => s.kind === 'direct') ?? statements[0] ?? null;
}

/**
 * Who speaks, in parts between which a line may end: 罗卫华、|杨羽、|吕晓毛等代表. At most so many are named, the others counted
 * in the place of one more: 罗卫华、|另有2人等代表.
 */
function nameSome(
	language: Language,
	people: Corpus['speakers'],
	others: boolean,
	most: number
): string[] {
	const { speech } = messagesIn(language);
	const titleOf = (title: string | null) => (others ? title : null);
	const listed = people.slice(0, most).map((person) => ({
		name: bothNamesIn(language, person),
		title: titleOf(person.title)
	}));
	if (most < people.length) {
		const title = people[0]?.title ?? null;
		const isShared = people.every((person) => person.title === title);
		listed.push({
			name: pictureMessagesIn(language).more(people.length - most),
			title: titleOf(isShared ? title : null)
		});
	}
	const { behind, suffix } = titlesOf(speech, listed, others);
	const parts: string[] = [];
	/** What begins with a blank may begin a line, as “and” does; a mark or a title stays with its name. */
	const add = (text: string) => {
		if (text.startsWith(' ')) parts.push(text);
		else parts.push((parts.pop() ?? '') + text);
	};
	listed.forEach(({ name }, i) => {
		const before = i === 0 ? '' : speech.separator(i, listed.length, others);
		if (before.startsWith(' ')) parts.push(before + name + (behind[i] ?? ''));
		else {
			add(before);
			parts.push(name + (behind[i] ?? ''));
		}
	});
	add(suffix);
	return parts;
}

/**
 * Over a statement: names, in as many lines as they take, then in muted type how the words are rendered and where the person comes
 * from, behind the last name or below where there is no room.
 */
function setHead(names: string[], aside: string, width: number): Block {
	const [size, small] = [28, 18];
	const lines = breakList(names, '', width / size);
	const head = stackLines(lines, width, { size, family: SERIF, weight: 700 });
	const type: Type = { size: small, fill: 'var(--muted)' };
	const x = (advance(lines.at(-1) ?? '') + 0.6) * size;
	if (x + advance(aside) * small > width)
		return stackBlocks([head, stackLines(breakList([aside], '', width / small), width, type)], 0);
	const y = head.height - Math.ceil(size * 1.4) + 11;
	return {
		markup: head.markup + moveTo(x, y, stackLines([aside], width - x, type)),
		width,
		height: head.height
	};
}

/** So many lines of a text; where it has more, the last says that it goes on. */
function cut(lines: string[], ems: number, most: number, sign: string): string[] {
	if (lines.length <= most) return lines;
	const last = lines[most - 1] ?? '';
	let kept = last;
	while (kept && advance(kept + sign) > ems) kept = kept.slice(0, -1);
	return [...lines.slice(0, most - 1), kept.replace(/[，、；：]$/u, '') + sign];
}
