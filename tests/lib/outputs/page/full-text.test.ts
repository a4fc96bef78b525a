import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#dataset';
import { LANGUAGES } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { withhold } from '#lib/outputs/file/withhold.ts';
import { isWhole, printSubtitle, setFullText } from '#lib/outputs/page/full-text.ts';

const folder = 'data/stories/hengyang-2021';
const article = readFileSync(`${folder}/article.txt`, 'utf8');
const dataset = JSON.parse(readFileSync(`${folder}/dataset.json`, 'utf8')) as Dataset;

test('the full text is the article: every delegation, nothing lost but line ends', () => {
	const plain = (text: string) => text.replace(/\s+/gu, '');
	for (const part of setFullText(dataset, article)) {
		const { delegation, heading, headline, paragraphs } = part;
		if (!delegation) continue;
		const printed = article.slice(...delegation.section);
		const set = paragraphs.flat().map((piece) => piece.text);
		expect(plain(printed)).toBe(plain([heading, headline?.text ?? '', ...set].join('')));
	}
});

test.each([
	['衡南县代表团：', '衡南县代表团：\n'],
	['【衡南县代表团】', '【衡南县代表团】\n'],
	['■衡南县代表团——', '■衡南县代表团——\n'],
	['衡南县代表团', '报道还说衡南县代表团来了\n']
])('a heading is printed with the marks around it, and no words: %s', (heading, line) => {
	const [delegation] = dataset.delegations;
	const from = line.indexOf('衡南县代表团');
	const of = { ...delegation!, spans: [[from, from + 6]] as [number, number][] };
	const alone = { ...dataset, delegations: [of], sentences: [] };
	expect(setFullText(alone, line)[0]?.heading).toBe(heading);
});

describe('the full text is called so where all of the report is printed', () => {
	const [first, ...others] = dataset.sentences;
	const without = { ...dataset, sentences: others };
	const { story } = dataset;
	const at = article.indexOf('王海军代表表示');
	const subheading = `${article.slice(0, at)}共话发展\n\n${article.slice(at)}`;
	test.each<[what: string, dataset: Dataset, article: string, whole: boolean]>([
		['the report', dataset, article, true],
		[
			'another title than is printed',
			{ ...dataset, story: { ...story, title: '另一个标题' } },
			article,
			false
		],
		['a subheading', dataset, subheading, false],
		[`somebody who was withdrawn with “${first!.text}”`, without, article, false],
		['the same, as a file holds it', without, withhold(article, without), false]
	])('%s', (_, of, article, whole) => {
		expect(isWhole(of, article, setFullText(of, article))).toBe(whole);
	});

	test('and so is a text without a title that an editor gave one', () => {
		const [title = '', ...body] = article.trim().split('\n');
		const untitled = body.join('\n').padStart(article.length);
		const named = { ...dataset, story: { ...story, title: `编辑所拟：${title}` } };
		expect(isWhole(named, untitled, setFullText(named, untitled))).toBe(true);
	});

	test.each(LANGUAGES)('nothing in $code says “full” of less', (language) => {
		const { heading, explain } = messagesIn(language).fullText;
		expect(heading(true)).not.toBe(heading(false));
		expect(`${heading(false)}${explain(false)}`).not.toMatch(/全文|in full/);
		expect(explain(false)).toMatch(/没有印在这里|not printed here/);
	});
});

test('the byline is printed and is no sentence', () => {
	const [first] = setFullText(dataset, article)[0]?.paragraphs[0] ?? [];
	expect(first).toEqual({ sentence: null, text: '本报讯（记者 金明达）' });
});

describe('a byline stands where it is printed', () => {
	const said = '张伟代表说，路要修好。';
	const made = (article: string, story: string | null, delegation: string | null): Dataset => {
		const place = (words: string): [number, number] => {
			const at = article.indexOf(words);
			return [at, at + words.length];
		};
		const reporters = (name: string | null) =>
			name === null ? [] : [{ name, role: '记者', spans: [place(name)] }];
		const [first] = dataset.delegations;
		const name = '东山县代表团';
		const [sentence] = dataset.sentences;
		return {
			...dataset,
			story: { ...dataset.story, ...(story !== null && { reporters: reporters(story) }) },
			delegations: [
				{ ...first!, name, spans: [place(name)], reporters: reporters(delegation), headline: null }
			],
			sentences: [
				{
					...sentence!,
					place: 'body',
					delegation: first!.id,
					paragraph: 1,
					spans: [place(said)],
					text: said
				}
			]
		};
	};
	const set = (article: string, story: string | null, delegation: string | null) =>
		setFullText(made(article, story, delegation), article).map(({ heading, paragraphs }) => [
			heading,
			...paragraphs.map((pieces) => pieces.map(({ text }) => text).join('|'))
		]);

	test.each([
		['on a line above its text', '记者 周宁\n', '', ['记者 周宁', said]],
		['in front of its text', '（记者 周宁）', '', [`（记者 周宁）|${said}`]],
		['behind its text', '', '（记者 周宁）\n', [`${said}|（记者 周宁）`]],
		['on a line below its text', '', '\n（记者 周宁）\n', [said, '（记者 周宁）']]
	])('%s', (_, before, behind, paragraphs) =>
		expect(set(`东山县代表团\n${before}${said}${behind}`, null, '周宁')).toEqual([
			['东山县代表团', ...paragraphs]
		])
	);

	test.each([
		['本报讯（记者 王二 周宁）', '记者 周宁'],
		['本报记者 王二　周宁 ', '记者 周宁'],
		['记者 王二（记者 周宁）', '记者 周宁'],
		['（王 二 记者 周宁）', '记者 周宁'],
		['新华社长沙9月28日电（记者 周宁）', '新华社长沙9月28日电（记者 周宁）'],
		['文/图 记者 周宁 ', '文/图 记者 周宁']
	])('without anybody who is not in the dataset: %s', (printed, byline) =>
		expect(set(`东山县代表团\n${printed}${said}`, null, '周宁')[0]?.[1]).toBe(`${byline}|${said}`)
	);

	test('above all delegations, of the whole piece', () =>
		expect(set(`标题\n本报记者 周宁\n东山县代表团\n${said}\n`, '周宁', null)).toEqual([
			['', '本报记者 周宁'],
			['东山县代表团', said]
		]));
});

test('what the dataset leaves out is left out, and nothing else', () => {
	const pieces = (sentences: Dataset['sentences']) =>
		setFullText({ ...dataset, sentences }, article).flatMap((part) => [
			...(part.headline ? [{ sentence: part.headline.id, text: part.headline.text }] : []),
			...part.paragraphs.flat()
		]);
	const whole = pieces(dataset.sentences);
	for (const gone of dataset.sentences) {
		expect(pieces(dataset.sentences.filter((s) => s !== gone))).toEqual(
			whole.filter((piece) => piece.sentence !== gone.id)
		);
	}
});

test.each([
	['标题\n——讨论侧记\n正文。', '——讨论侧记'],
	['标题\n—— 讨论侧记\n正文。', '—— 讨论侧记'],
	['标题\n讨论侧记\n正文。', '讨论侧记'],
	['标题\n正文。', '讨论侧记']
])(
	'a subtitle stands behind the dash that it is printed behind, if it is: %j',
	(article, printed) => {
		expect(printSubtitle('讨论侧记', article)).toBe(printed);
	}
);
