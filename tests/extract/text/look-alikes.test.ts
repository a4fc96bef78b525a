import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset, Span } from '#dataset';
import { extract } from '#extract/extract.ts';
import { fold, foldArticle, placesIn } from '#extract/text/fold.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { noStory } from '#extract/editor/settlement.ts';

/**
 * The committed article, printed as other desks, scanners and PDFs print one: with characters that look like its own, or that
 * nobody sees. Whatever the disguise, the same is read, and what is stored is what stands there.
 */

const article = readFileSync('data/stories/hengyang-2021/article.txt', 'utf8');
const lexicon = parseLexicon(readFileSync('data/lexicon.yaml', 'utf8'), 'lexicon.yaml');
const region = parseRegion(readFileSync('data/regions/430400.yaml', 'utf8'), '430400.yaml');

const read = (text: string): Dataset =>
	extract(
		{ id: 'x', file: 'x.txt', sha256: '', encoding: 'UTF-8', text },
		{ lexicon, region, story: noStory }
	);

/** What has to be the same, names folded. */
function findings(dataset: Dataset) {
	return {
		delegations: dataset.delegations.map(({ id, name, units, reporters, sessions, attendance }) => [
			id,
			fold(name),
			units.map((unit) => [fold(unit.name), unit.adcode]),
			reporters.map((reporter) => fold(reporter.name)),
			sessions.map(({ month, day, part }) => [month, day, part]),
			attendance?.count
		]),
		speakers: dataset.speakers.map(({ id, name, delegation, mentions }) => [
			id,
			fold(name),
			delegation,
			mentions.length
		]),
		statements: dataset.statements.map(({ id, kind, speakers, cue }) => [
			id,
			kind,
			speakers,
			fold(cue?.text ?? '')
		]),
		terms: dataset.terms.map(({ id, mentions, inside }) => [id, mentions.length, inside]),
		hotWords: dataset.hotWords.map(({ words }) => words.map(fold)),
		title: fold(dataset.story.title ?? '').replace(/\s/gu, ' '),
		event: fold(dataset.story.event ?? '')
	};
}

/** Every text with spans is what stands at them, and every term's mention and every speaker's name is one when folded. */
function expectExact(dataset: Dataset, text: string): void {
	const wrong: unknown[] = [];
	const join = (spans: Span[]) => spans.map(([from, to]) => text.slice(from, to)).join('');
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) value.forEach(visit);
		else if (typeof value === 'object' && value !== null) {
			const item = value as { spans?: Span[]; text?: string; name?: string; printed?: string };
			const words = item.printed ?? item.text ?? item.name;
			if (item.spans && words !== undefined && join(item.spans) !== words) wrong.push(item);
			Object.values(value).forEach(visit);
		}
	};
	visit({ ...dataset, terms: [], diagnostics: [] });
	for (const { text: term, variants, mentions } of dataset.terms) {
		const own = new Set([term, ...variants].map(fold));
		for (const { spans } of mentions) if (!own.has(fold(join(spans)))) wrong.push([term, spans]);
	}
	for (const { name, mentions } of dataset.speakers) {
		for (const at of mentions) if (fold(join([at])) !== fold(name)) wrong.push([name, at]);
	}
	expect(wrong).toEqual([]);
}

const clean = findings(read(article));

function expectSame(text: string): void {
	const dataset = read(text);
	expect(findings(dataset)).toEqual(clean);
	expectExact(dataset, text);
}

/** All characters that Unicode has, as far as a text may hold them alone. */
function* everyCharacter(): Generator<string> {
	for (let code = 0; code < 0xe1000; code++) {
		if (code === 0x20000) code = 0x2f800;
		if (code === 0x30000) code = 0xe0000;
		if (code < 0xd800 || code > 0xdfff) yield String.fromCodePoint(code);
	}
}
const every = [...everyCharacter()];

/** Marks and the ones that are confused with them, by confusables.txt of Unicode (UTS #39) and the names of the characters. */
const CONFUSED: [read: string, others: string][] = [
	['：', ':︰﹕︓∶꞉ː˸։׃⁚'],
	['，', ',﹐︐،⹁⸲'],
	['、', '､﹑︑'],
	['。', '｡︒'],
	['；', ';﹔︔;'],
	['！', '!﹗︕ǃ❗'],
	['？', '?﹖︖❓'],
	['（', '(﹙︵〔﹝︹❲❨'],
	['）', ')﹚︶〕﹞︺❳❩']
];
/** Parts of characters that a PDF prints for whole ones: the Simplified ones of the block CJK Radicals Supplement. */
const RADICALS =
	'⺠民⺩王⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⺟母';
const DOUBLE_OPEN = every.filter((c) => /\p{Pi}/u.test(c) && !'‘‛‹'.includes(c));
const DOUBLE_CLOSE = every.filter((c) => /\p{Pf}/u.test(c) && !'’›'.includes(c));

/** What Unicode says is only another form of a character of the article: no list numbers, no letters above the line. */
function otherForms(): Map<string, string[]> {
	const own = new Map(
		[...new Set(article)].map((character) => [character.normalize('NFKC'), character])
	);
	const forms = new Map<string, string[]>();
	for (const form of every) {
		const plain = form.normalize('NFKC');
		const character = plain === form ? undefined : own.get(plain);
		if (
			character === undefined ||
			character === form ||
			/[\p{No}\p{Nl}\p{Lm}\sªº\u2070-\u209f]/u.test(form)
		)
			continue;
		if (/\p{So}/u.test(form) && !/\p{Script=Han}/u.test(form)) continue;
		forms.set(character, [...(forms.get(character) ?? []), form]);
	}
	return forms;
}

/** A text with other characters in the place of some: by turns where there are several, a pair where the key is one. */
function replace(text: string, others: ReadonlyMap<string, readonly string[]>): string {
	const turns = new Map<string, number>();
	const pattern = [...others.keys()]
		.sort((a, b) => b.length - a.length)
		.map((key) => key.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
	return text.replace(new RegExp(pattern.join('|'), 'gu'), (read) => {
		const list = others.get(read)!;
		const turn = turns.get(read) ?? 0;
		turns.set(read, turn + 1);
		return list[turn % list.length]!;
	});
}

/** A text with one of some characters behind each of its own, by turns. */
function insert(text: string, invisible: readonly string[]): string {
	let turn = 0;
	return text.replace(/[^\n]/gu, (own) => own + invisible[turn++ % invisible.length]!);
}

const only = (read: string, others: Iterable<string>) => new Map([[read, [...others]]]);

describe('an article reads the same', () => {
	const forms = otherForms();
	const invisible = every
		.filter((c) => /\p{Default_Ignorable_Code_Point}|\p{Cc}|[\ufff9-\ufffc]/u.test(c))
		.filter((c) => !/[\t-\r\u0085]/u.test(c));

	test('in every other form that Unicode has of its characters', () => {
		const count = [...forms.values()].flat().length;
		expect(count).toBeGreaterThan(200);
		for (let turn = 0; turn < 4; turn++) {
			const some = [...forms].map(([own, all]): [string, string[]] => [
				own,
				[all[turn % all.length]!]
			]);
			expectSame(replace(article, new Map(some)));
		}
		expectSame(replace(article, forms));
	});

	test('with the radicals of PDFs', () => {
		const pairs = RADICALS.match(/../gu)!.map(([radical, own]): [string, string[]] => [
			own!,
			[radical!]
		]);
		expectSame(replace(article, new Map(pairs)));
	});

	test.each(CONFUSED)('with others in the place of %s', (own, others) => {
		for (const other of others) expectSame(replace(article, only(own, other)));
	});

	test('in each kind of quotation marks', () => {
		expect(DOUBLE_OPEN.length).toBeGreaterThan(8);
		const pairs = DOUBLE_OPEN.map((open, i) => [open, DOUBLE_CLOSE[i] ?? '”']);
		for (const [open, close] of [
			...pairs,
			'「」',
			'｢｣',
			'﹁﹂',
			'〝〞',
			'〝〟',
			'❝❞',
			'🙶🙷',
			'„”'
		].map((pair) => [...pair])) {
			expectSame(
				replace(
					article,
					new Map([
						['“', [open!]],
						['”', [close!]]
					])
				)
			);
		}
		for (const straight of '＂″ʺ') {
			const wanted = findings(read(article.replace(/[“”]/gu, '"')));
			expect(findings(read(article.replace(/[“”]/gu, straight)))).toEqual(wanted);
		}
	});

	test('with each kind of dash', () => {
		for (const dash of every.filter((c) => /\p{Pd}/u.test(c) && !/[〜〰⸺⸻]/u.test(c))) {
			expectSame(article.replaceAll('——', dash + dash));
		}
		expectSame(article.replaceAll('——', '⸺'));
	});

	test('with each kind of blank', () => {
		for (const blank of every.filter((c) => /\p{Zs}|\u2800/u.test(c))) {
			expectSame(replace(article, only(' ', blank)));
			expectSame(article.replace(/(?<=代表团)(?=：)/gu, blank));
		}
	});

	test('with invisible characters of every kind behind each of its own', () => {
		expect(invisible.length).toBeGreaterThan(400);
		expectSame(insert(article, invisible));
		for (const one of ['\u200b', '\ufe00', '\u{e0100}', '\u3164'])
			expectSame(insert(article, [one]));
	});

	test('with all of it at once', () => {
		expectSame(insert(replace(article, forms), invisible));
	});
});

describe('folding', () => {
	test('folds what is folded to itself', () => {
		const lines = every.join('\n');
		expect(fold(fold(lines))).toBe(fold(lines));
		for (const text of [
			article,
			insert(article, ['\u200b', '\ufe00']),
			'提．提．提。１．５，A,1:2'
		])
			expect(fold(fold(text))).toBe(fold(text));
	});

	test('leaves what is no look-alike alone', () => {
		for (const text of ['①', '㈠', 'x²', '½', '〇', '𬭎', '…', '%']) expect(fold(text)).toBe(text);
	});

	test.each([
		['买买提．艾力', '买买提·艾力'],
		['买买提.艾力', '买买提·艾力'],
		['卡尔．马克思说。', '卡尔·马克思说。'],
		['他来了．我走了', '他来了。我走了'],
		['约3.5亿', '约3.5亿'],
		['约３．５亿', '约3.5亿'],
		['10:30，比1,000多', '10:30，比1,000多'],
		['５G＋', '5g+'],
		['🎤 县人大代表', '■ 县人大代表'],
		['🇨🇳', '■■'],
		['𬭎𠮷', '𬭎𠮷']
	])('%s is read as %s', (printed, read) => expect(fold(printed)).toBe(read));
});

describe('somebody with a middle dot in the name', () => {
	const story = (dot: string, again = dot) =>
		`某州代表团：\n\n本报讯（记者 张三）买买提${dot}艾力代表说：“水是命脉。”他来自农村。买买提${again}艾力代表还建议，多种树。\n`;
	const dots = '·•・･‧∙⋅●⸱．.﹒ㆍ᛫·ꞏ⦁𐄁';

	test.each([...dots])('is one person, whatever the dot: %s', (dot) => {
		for (const text of [story(dot), story('·', dot), story(dot, '·')]) {
			const dataset = read(text);
			expect(
				dataset.speakers.map(({ id, name, mentions }) => [id, fold(name), mentions.length])
			).toEqual([['mai-maitiaili', '买买提·艾力', 2]]);
			expect(dataset.statements.map(({ speakers }) => speakers)).toEqual([
				['mai-maitiaili'],
				['mai-maitiaili']
			]);
			expectExact(dataset, text);
		}
	});
});

test('a variation selector is stored with the character that it is about, and no other', () => {
	const text = '某州代表团：\n\n葛\u{e0100}大\ufe00军代表说：“水\ufe01\u200b是命\ufe0f脉。”\n';
	const { speakers, statements } = read(text);
	expect(speakers).toMatchObject([
		{ name: '葛\u{e0100}大\ufe00军', id: 'ge-dajun', mentions: [[8, 14]] }
	]);
	expect(text.slice(8, 14)).toBe('葛\u{e0100}大\ufe00军');
	expect(statements[0]?.text).toBe('“水\ufe01是命\ufe0f脉。”');
	expectExact(read(text), text);
});

test('half a character in front of a variation selector takes nothing along that stands before it', () => {
	for (const half of ['\ude00', '\udfff', '\ud83c']) {
		const folded = foldArticle(`好事${half}\ufe00。`);
		expect(placesIn(folded, [0, 2])).toEqual([[0, 2]]);
		expect(placesIn(folded, [2, 3])[0]![0]).toBe(2);
	}
});
