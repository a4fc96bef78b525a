import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Dataset } from '#dataset';
import { setFullText } from '#lib/outputs/page/full-text.ts';

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

test('the byline is printed and is no sentence', () => {
	const [first] = setFullText(dataset, article)[0]?.paragraphs[0] ?? [];
	expect(first).toEqual({ sentence: null, text: '本报讯（记者 金明达）' });
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
