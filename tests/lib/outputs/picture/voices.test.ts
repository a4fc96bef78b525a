import { describe, expect, test } from 'vitest';
import type { Corpus, CorpusSpeaker, CorpusStatement } from '#lib/data/corpus.ts';
import { bothNamesIn, CHINESE, ENGLISH, LANGUAGES, type Language } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { pictureMessagesIn } from '#lib/messages/picture.ts';
import { nameSpeakers } from '#lib/messages/speech.ts';
import { setVoices } from '#lib/charts/voices/picture.ts';
import { stateOfVoices } from '#lib/charts/voices/state.ts';
import type { Room } from '#lib/charts/definition.ts';
import { FORMATS } from '#lib/outputs/picture/formats.ts';
import { drawPicture } from '#lib/outputs/picture/picture.ts';
import { advance } from '#lib/text/advance.ts';
import { view } from '../../hengyang-view.ts';

/** What a card, WeChat's covers and a picture for an article leave to the chart. */
const ROOMS = [
	{ width: 734, height: 542 },
	{ width: 568, height: 329 },
	{ width: 984, height: 1000 }
];

/** Everybody, or those of one delegation. */
const draw = (corpus: Corpus, language: Language, delegation: string | null, room: Room) =>
	setVoices(stateOfVoices(corpus, language, { selection: { delegation } }), room).markup;

/** Where the lines of text in a picture stand: as wide as `advance` says that they are at most. */
function linesOf(svg: string): { text: string; left: number; right: number; base: number }[] {
	const lines = [];
	const groups = [{ x: 0, y: 0, size: 0 }];
	const tag = /<(\/?)(g|text)\b([^>]*)>([^<]*)/g;
	for (const [, closing, name, attributes = '', text = ''] of svg.matchAll(tag)) {
		if (closing) {
			if (name === 'g') groups.pop();
			continue;
		}
		const of = (pattern: RegExp) => Number(pattern.exec(attributes)?.[1] ?? 0);
		const { x, y, size } = groups[groups.length - 1]!;
		const own = of(/ font-size="([\d.]+)"/) || size;
		if (name === 'g') {
			const [, dx = '0', dy = '0'] = /translate\((\S+) (\S+)\)/.exec(attributes) ?? [];
			groups.push({ x: x + Number(dx), y: y + Number(dy), size: own });
		}
		if (name !== 'text') continue;
		const left = x + of(/ x="([-\d.]+)"/);
		const base = y + of(/ y="([-\d.]+)"/);
		lines.push({ text, left, right: left + advance(text) * own, base });
	}
	return lines;
}

/** The words of a picture in the order in which they are read, without blanks: a line may end at one. */
const textOf = (svg: string) =>
	linesOf(svg)
		.map(({ text }) => text)
		.join('')
		.replace(/\s/g, '');

/** An opening quotation mark hangs out of the lines, in the margin of the picture. */
const HUNG = 16;

function expectInside(svg: string, { width, height }: Room, what: string) {
	const lines = linesOf(svg);
	expect(lines.length).toBeGreaterThan(0);
	const out = lines.filter(
		({ left, right, base }) => left < -HUNG || right > width || base < 0 || base > height
	);
	expect(out, what).toEqual([]);
}

const LONG = [
	{ name: '阿卜杜热西提·买买提依明', en: 'Abudureheman·Maimaitiyiming-Abulimiti' },
	{ name: '欧阳上官慕容', en: 'Ouyang-Shangguan Murong' },
	{ name: '古丽巴哈尔·吾买尔江', en: 'Gulibahaer Wumaierjiang' }
];

/** `n` people of long names. */
const people = (n: number, of: Partial<CorpusSpeaker> = {}): CorpusSpeaker[] =>
	Array.from({ length: n }, (_, i) => ({
		id: `p${i}`,
		title: '代表',
		delegation: 0,
		affiliation: null,
		...LONG[i % LONG.length]!,
		...of
	}));

/** The first delegation, with so many statements, each by so many people together. */
function speakTogether(n: number, times: number, of: Partial<CorpusStatement>): Corpus {
	const speakers = Array.from({ length: times }, () => people(n)).flat();
	const statements = Array.from({ length: times }, (_, t) => ({
		...view.corpus.statements[0]!,
		delegation: 0,
		speakers: Array.from({ length: n }, (_, i) => t * n + i),
		text: '大家说，要把路修好，把桥修好。'.repeat(6),
		...of
	}));
	return { ...view.corpus, speakers, statements };
}

const id = view.corpus.delegations[0]!.id;

describe.each(LANGUAGES)('in $tag', (language) => {
	test.each(ROOMS)(
		'all that is printed stands inside, however many speak: $width × $height',
		(room) => {
			for (let n = 1; n <= 8; n++)
				for (const times of [1, 6]) {
					const others = (n + times) % 4 < 2;
					const basis = n % 2 ? ('context' as const) : null;
					const corpus = speakTogether(n, times, { others, basis });
					const svg = draw(corpus, language, id, room);
					expectInside(svg, room, `${n} people, ${times} times`);
					expect(textOf(svg)).toContain(messagesIn(language).voices.indirect.replace(/\s/g, ''));
					if (basis) expect(textOf(svg)).toMatch(/由上下文推断|inferred/i);
				}
		}
	);

	test.each(ROOMS)('and all names do, or are counted: $width × $height', (room) => {
		for (const n of [1, 8, 40, 400]) {
			const speakers = people(n).map((s, i) => ({ ...s, delegation: i % 7 === 6 ? null : i % 3 }));
			const svg = draw({ ...view.corpus, speakers, statements: [] }, language, null, room);
			expectInside(svg, room, `${n} people`);
			const named = textOf(svg).match(
				language === ENGLISH ? /Abudureheman|Ouyang|Gulibahaer/g : /阿卜杜|欧阳|古丽巴/g
			);
			const rest = n - (named?.length ?? 0);
			if (rest > 0)
				expect(textOf(svg)).toContain(pictureMessagesIn(language).more(rest).replace(/\s/g, ''));
			if (n <= 8) expect(rest).toBe(0);
		}
	});

	test('who speaks together is named in full where there is room', () => {
		for (let n = 1; n <= 8; n++)
			for (const others of [false, true]) {
				const corpus = speakTogether(n, 1, { others });
				const names = corpus.speakers.map((person) => ({
					name: bothNamesIn(language, person),
					title: others ? person.title : null
				}));
				const said = nameSpeakers(messagesIn(language).speech, names, others);
				expect(textOf(draw(corpus, language, id, ROOMS[0]!))).toContain(said.replace(/\s/g, ''));
			}
	});

	test('where a person comes from is said, below the name where it has no room beside it', () => {
		const affiliation = '某某县某某镇某某村党总支书记、村民委员会主任、农民专业合作社理事长';
		const of = speakTogether(1, 1, {});
		const corpus = { ...of, speakers: people(1, { affiliation }) };
		const svg = draw(corpus, language, id, ROOMS[0]!);
		expectInside(svg, ROOMS[0]!, affiliation);
		expect(textOf(svg)).toContain(affiliation);
	});
});

test('names that have no room are counted over the statement, and the number is right', () => {
	const svg = draw(speakTogether(8, 4, { others: true }), CHINESE, id, ROOMS[1]!);
	const text = textOf(svg);
	const heads = [...text.matchAll(/另有(\d)人等代表/g)];
	expect(heads.length).toBeGreaterThan(0);
	const [head] = text.split('等代表');
	expect(head!.match(/阿卜杜|欧阳|古丽巴/g)).toHaveLength(8 - Number(heads[0]?.[1]));
	expect(textOf(draw(speakTogether(8, 4, {}), ENGLISH, id, ROOMS[1]!))).toMatch(/and[1-7]more/);
});

test('every card of the report’s own voices stands inside, and names the joint delegates of Changning', () => {
	const card = (language: Language, preset: string) =>
		drawPicture(
			view,
			language,
			{ chart: 'voices', preset, format: 'card' },
			{ site: null, logo: null }
		);
	for (const language of LANGUAGES)
		for (const { id } of view.corpus.delegations)
			expectInside(card(language, id), FORMATS.card, id);
	expect(textOf(card(ENGLISH, 'changning'))).toContain(
		'LüXiaomao吕晓毛andotherdelegatesParaphrase'
	);
});
