import type { Corpus, CorpusStatement } from '#lib/data/corpus.ts';
import { advance } from '#lib/text/advance.ts';
import { bothNamesIn, nameIn, type Language } from '#lib/messages/language.ts';
import { labelsOf, nameUnnamed } from '#lib/messages/attribution.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { pictureMessagesIn } from '#lib/messages/picture.ts';
import { nameSpeakers } from '#lib/messages/speech.ts';
import { listOwners } from '#lib/data/owners.ts';
import { countPeople, isOf, listVoices } from '#lib/data/voices.ts';
import type { Room } from '../definition.ts';
import {
	moveTo,
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

/** Names by delegation, in the article's order, column by column. */
function setEverybody(corpus: Corpus, language: Language, box: Box): Block {
	const width = (box.width - GUTTER * (COLUMNS - 1)) / COLUMNS;
	for (let size = 40; ; size--) {
		const entries = listOwners(corpus).flatMap((owner) => {
			const delegation = owner === null ? null : corpus.delegations[owner];
			const names = corpus.speakers
				.filter((s) => s.delegation === owner)
				.map((s) => nameIn(language, s));
			if (names.length === 0) return [];
			const head = delegation
				? [
						setText(nameIn(language, delegation), width, {
							size: Math.round(size * 0.68),
							fill: 'var(--muted)',
							leading: 1.3
						})
					]
				: [];
			const lines = breakList(names, messagesIn(language).punctuation.list, width / size);
			const people = stackLines(lines, width, { size, family: SERIF, weight: 700, leading: 1.3 });
			return [stackBlocks([...head, people], 2)];
		});
		const gap = size * 0.7;
		const columns = pour(entries, box.height, gap);
		if (columns.length > COLUMNS && size > 10) continue;
		const markup = columns
			.map((column, i) => moveTo(i * (width + GUTTER), 0, stackBlocks(column, gap)))
			.join('');
		return { markup, ...box };
	}
}

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
		const names = people.map((person) => ({
			name: bothNamesIn(language, person),
			title: voice.others ? person.title : null
		}));
		return [
			{
				voice,
				statement,
				name:
					people.length === 0
						? nameUnnamed(words, voice)
						: nameSpeakers(words.speech, names, voice.others),
				note: people.length === 1 ? (people[0]?.affiliation ?? null) : null
			}
		];
	});
	const shown = entries.slice(0, ENTRIES);
	const rest = countPeople(named) - countPeople(shown.map(({ voice }) => voice));
	const more =
		rest > 0
			? [setText(pictureWords.more(rest), box.width, { size: 18, fill: 'var(--muted)' })]
			: [];

	for (let size = 30; ; size--) {
		const set = (most: number) =>
			stackBlocks(
				[
					...shown.map(({ statement, name, note }) => {
						const { kind, text } = statement;
						const label = labelsOf(words, statement, [kind]).join(' · ');
						const lines = cut(text, box.width / size, most, pictureWords.cut);
						const family = kind === 'direct' ? ({ family: SERIF } as const) : {};
						const type: Type = { size, leading: 1.5, lang: 'zh-CN', ...family };
						return stackBlocks(
							[setNameLine(name, label, note, box.width), stackLines(lines, box.width, type)],
							4
						);
					}),
					...more
				],
				size * 1.2
			);
		const whole = set(Infinity);
		if (whole.height <= box.height) return { ...whole, ...box };
		if (size > LEAST_SIZE) continue;
		let most = 12;
		while (most > 1 && set(most).height > box.height) most--;
		return { ...set(most), ...box };
	}
}

const LEAST_SIZE = 22;

/** A direct quotation before paraphrase. */
function tellingOne(statements: CorpusStatement[]): CorpusStatement | null {
	return statements.find((s) => s.kind === 'direct') ?? statements[0] ?? null;
}

/** Name, then in muted type how the words are rendered, and where the person comes from. */
function setNameLine(name: string, kind: string, note: string | null, width: number): Block {
	const size = 28;
	const head = stackLines([name], width, { size, family: SERIF, weight: 700 });
	const x = (advance(name) + 0.6) * size;
	const room = width - x;
	const whole = note ? `${kind} · ${note}` : kind;
	const aside = advance(whole) * 18 <= room ? whole : kind;
	const type: Type = { size: 18, fill: 'var(--muted)' };
	return {
		markup: head.markup + moveTo(x, 11, stackLines([aside], room, type)),
		width,
		height: head.height
	};
}

/** The text in lines; where it has more than fit, the last says that it goes on. */
function cut(text: string, ems: number, most: number, sign: string): string[] {
	const lines = breakParagraph(text, ems);
	if (lines.length <= most) return lines;
	const last = lines[most - 1] ?? '';
	let kept = last;
	while (kept && advance(kept + sign) > ems) kept = kept.slice(0, -1);
	return [...lines.slice(0, most - 1), kept.replace(/[，、；：]$/u, '') + sign];
}
