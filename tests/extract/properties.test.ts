import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { decode } from '#extract/text/decode.ts';
import { extract, type Article } from '#extract/extract.ts';
import { Fault } from '#extract/fault.ts';
import { fold, foldArticle } from '#extract/text/fold.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { splitLines } from '#extract/text/lines.ts';
import { layOut } from '#extract/page/layout.ts';
import { read, sourceOf } from '#extract/page/reading.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { serialize } from '#extract/dataset/serialize.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import { faultsOf } from '../../scripts/tools/fuzz/faults.ts';
import { anyText } from '../../scripts/tools/fuzz/texts.ts';

vi.setConfig({ testTimeout: 60_000 });

const lexicon = parseLexicon(readFileSync('data/lexicon.yaml', 'utf8'), 'lexicon.yaml');
const region = parseRegion(readFileSync('data/regions/430400.yaml', 'utf8'), '430400.yaml');
const real = readFileSync('data/stories/hengyang-2021/article.txt', 'utf8');

const articleText = anyText(real);

function articleOf(text: string): Article {
	return { id: 'any', file: 'any.txt', sha256: '', encoding: 'utf-8', text };
}

describe('the reading view of any text', () => {
	test('holds every character of the lines it was made from, once, in order', () => {
		fc.assert(
			fc.property(articleText, (text) => {
				const folded = foldArticle(text);
				const { reading, passages } = read(
					folded,
					folded.marks,
					layOut(folded.text, splitLines(folded)).sections.flatMap((section) => section.paragraphs)
				);
				let end = -1;
				for (const [from, to] of passages) {
					expect(from).toBeGreaterThan(end);
					end = to;
					let before = -1;
					for (const [start, stop] of sourceOf(reading, from, to)) {
						expect(start).toBeGreaterThan(before);
						expect(stop).toBeGreaterThan(start);
						before = stop;
					}
					expect(before).toBeLessThanOrEqual(text.length);
				}
			})
		);
	});

	test('gives each single character the place that it has in the source', () => {
		fc.assert(
			fc.property(articleText, (text) => {
				const folded = foldArticle(text);
				const { reading } = read(
					folded,
					folded.marks,
					splitLines(folded).map((line) => [line])
				);
				const places: number[] = [];
				const wrong: number[] = [];
				for (let i = 0; i < reading.text.length; i++) {
					const [span, ...more] = sourceOf(reading, i, i + 1);
					if (reading.text[i] === '\n' && !span) continue;
					const printed = span && text.slice(...span);
					if (printed === undefined || more.length > 0) wrong.push(i);
					// What their neighbours decide, whatever unseen stands at them, and halves of a character.
					else if (/^[.．,:]?[\p{Default_Ignorable_Code_Point}\ud800-\udfff]*$/u.test(printed))
						continue;
					else if (!fold(printed).includes(reading.text[i]!)) wrong.push(i);
					places.push(span?.[0] ?? -1);
				}
				expect(wrong).toEqual([]);
				expect(places).toEqual([...places].sort((a, b) => a - b));
			})
		);
	});

	test('leaves out nothing but blanks and invisible characters', () => {
		fc.assert(
			fc.property(articleText, (text) => {
				const folded = foldArticle(text);
				const { reading } = read(
					folded,
					folded.marks,
					splitLines(folded).map((line) => [line])
				);
				const blank = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffc]/gu;
				const visible = (words: string) => words.replace(blank, '');
				const spans = sourceOf(reading, 0, reading.text.length);
				expect(visible(spans.map((span) => text.slice(...span)).join(''))).toBe(visible(text));
			})
		);
	});
});

describe('the extraction of any text', () => {
	test('throws nothing, and every passage prints what its spans say', () => {
		fc.assert(
			fc.property(articleText, (text) => {
				const dataset = extract(articleOf(text), { story: noStory, lexicon, region });
				expect(faultsOf(dataset, text)).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	test('gives no words twice, and nobody the same words twice', () => {
		const of = (text: string) =>
			extract(articleOf(text), { story: noStory, lexicon, region }).statements;
		const [listed] = of('王军、李四、王军代表说，要抓好产业发展。');
		expect(new Set(listed?.speakers).size).toBe(listed?.speakers.length);
		expect(listed?.speakers.length).toBe(2);
		const overlapping = of('书记说：“能参染的企业。\n村村民 曹”小宝代表说');
		overlapping.slice(1).forEach(({ spans }, i) => {
			expect(spans[0]![0]).toBeGreaterThanOrEqual(overlapping[i]!.spans.at(-1)![1]);
		});
	});

	test('gives the same bytes for the same text', () => {
		fc.assert(
			fc.property(articleText, (text) => {
				const once = () => serialize(extract(articleOf(text), { story: noStory, lexicon, region }));
				expect(once()).toBe(once());
				expect(JSON.parse(once())).toEqual(
					extract(articleOf(text), { story: noStory, lexicon, region })
				);
			}),
			{ numRuns: 50 }
		);
	});

	test('decodes any bytes, or says in a fault of its own why not', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 300 }),
				fc.constantFrom(null, 'utf-8', 'gb18030', 'big5', 'utf-16le', 'nonsense'),
				(bytes, encoding) => {
					try {
						const { text } = decode(bytes, 'any.txt', encoding);
						expect(text).toMatch(/[\p{L}\p{N}]/u);
					} catch (error) {
						expect(error).toBeInstanceOf(Fault);
					}
				}
			),
			{ numRuns: 500 }
		);
	});

	/** Structures that a rule which looks back or ahead too far would take for ever to read. */
	test.each([
		['a million 、', '、'.repeat(1e6)],
		['ten megabytes without a full stop', '王军代表说，产业发展'.repeat(350_000)],
		['ten megabytes of one character', '中'.repeat(3_500_000)],
		['a list of 300,000 names', `${'王军、'.repeat(300_000)}李四代表说，好。`],
		['a hundred thousand offices in front of titles', '专员、骆春生代表恳等'.repeat(100_000)],
		['a million opening quotation marks', '“'.repeat(1e6)],
		['a million quotation marks of two kinds', '“‘'.repeat(5e5)],
		['a million closing quotation marks', '”'.repeat(1e6)],
		['quotations that nobody says', '“好。”'.repeat(250_000)],
		['a hundred thousand headings without a body', '甲县代表团：\n'.repeat(1e5)],
		['a hundred thousand unclosed paragraphs', '“好。\n'.repeat(1e5)],
		['half a million lone surrogates', '\ud83d'.repeat(5e5)],
		['brackets that nothing closes', '（《'.repeat(5e5)],
		['offices that nobody holds', '书记王'.repeat(3e5)],
		['speakers listed without a comma', '院长王军教授等纷纷表示；'.repeat(5e4)],
		['speakers listed without an end', '院长王军教授，李梅教授等纷纷表示，'.repeat(5e4)],
		['people who enter and say nothing', '坐在后排的王小军站了起来'.repeat(1e5)],
		['indents without a line feed', `。${'\u3000'.repeat(5e5)}`],
		['reporters without a name', '记者'.repeat(120)],
		['reporters of one name', '本报记者张伟 '.repeat(26)],
		[
			'newspapers in brackets',
			`衡南县代表团：\n标题\n本报讯（记者张三 ${'日报'.repeat(44)}人）26日，好。`
		],
		['newspapers in a line', `${'日报'.repeat(38)}人`],
		['newspapers that hold one another', `⺀台员报体${'早网晚'.repeat(29)}\0`],
		['reporters who report', `记者${'报道\t见习特约记者'.repeat(30)}报道`],
		['a label far behind its words', `“甲”${'是'.repeat(3e5)}“乙”高频词。`],
		['blanks in front of a colon', `衡南县代表团：\n${'王 '.repeat(2e5)}：好。`],
		['half a million blanks in a line', `王${' '.repeat(5e5)}军代表说，好。`]
	])('ends with %s', (_, text) => {
		const dataset = extract(articleOf(text), { story: noStory, lexicon, region });
		expect(dataset.story.source.length).toBe(text.length);
	});

	test.each([
		['lexicon', parseLexicon],
		['region', parseRegion],
		['story', parseStory]
	])('reads any text as a %s file, or says in a fault of its own why not', (_, parse) => {
		const yaml = fc.constantFrom(
			...[
				'terms:',
				'themes:',
				'never:',
				'- ',
				'{',
				'}',
				'[',
				']',
				': ',
				'\n',
				'  ',
				'id: a',
				'text: 甲'
			],
			...[
				'&a',
				'*a',
				'!!x',
				'"',
				"'",
				'|',
				'>',
				'#',
				'\t',
				'divisions:',
				'delegations:',
				'name: 甲',
				','
			]
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.array(yaml).map((parts) => parts.join(''))
				),
				(source) => {
					try {
						(parse as (source: string, file: string) => unknown)(source, 'any.yaml');
					} catch (error) {
						expect(error).toBeInstanceOf(Fault);
					}
				}
			)
		);
	});
});
