import { describe, expect, it } from 'vitest';
import type { Dataset } from '#dataset';
import { buildCorpus } from '#lib/data/corpus.ts';
import { romanize } from '#lib/data/romanize.ts';
import * as hengyang from '../hengyang.ts';
import { makeDataset, type MadeUp } from '../made-up.ts';

const madeUp: MadeUp = {
	themes: { a: ['产业', '中心化进程'], '': ['新甲县'] },
	variants: { 中心化进程: ['中心化”进程'] },
	delegations: [
		{
			id: 'jia',
			units: ['甲县'],
			headline: '产业为先',
			attendance: 9,
			hot: ['产业'],
			body: [
				['会场热烈。', ['王一代表说，', { say: '推进“中心化”进程。', by: ['王一'] }]],
				[
					[
						{ say: '“产业，', by: ['李二'], kind: 'direct', id: 'q' },
						'”他说，',
						{ say: '“要新。”', id: 'q' }
					]
				]
			]
		},
		{ id: 'yi', units: ['乙市'], body: [['产业。']] }
	]
};

/** Moves everything behind `at` by the length of a column break that is put there. */
function breakColumn(dataset: Dataset, at: number): Dataset {
	const broken = '\n\n';
	const moved = JSON.parse(JSON.stringify(dataset)) as Dataset;
	const split = (spans: [number, number][]) =>
		spans.flatMap(([start, end]): [number, number][] => {
			if (end <= at) return [[start, end]];
			if (start >= at) return [[start + broken.length, end + broken.length]];
			return [
				[start, at],
				[at + broken.length, end + broken.length]
			];
		});
	for (const s of [...moved.sentences, ...moved.statements]) s.spans = split(s.spans);
	for (const t of moved.terms) for (const m of t.mentions) m.spans = split(m.spans);
	return moved;
}

describe('the corpus', () => {
	const { dataset, article } = makeDataset(madeUp);
	const corpus = buildCorpus(dataset, romanize);

	it('refers by index and keeps the dataset’s order', () => {
		expect(corpus.sentences.map((s) => s.delegation)).toEqual([0, 0, 0, 0, 1]);
		expect(corpus.speakers.map((s) => [s.name, s.delegation])).toEqual([
			['王一', 0],
			['李二', 0]
		]);
		expect(corpus.statements[0]).toMatchObject({ speakers: [0], sentences: [2] });
	});

	it('numbers paragraphs from 1 in each delegation, headlines 0', () => {
		expect(corpus.sentences.map((s) => s.paragraph)).toEqual([0, 1, 1, 2, 1]);
	});

	it('marks each mention where it is printed, a variant as printed', () => {
		const marked = corpus.mentions.map(({ sentence, range: [start, end] }) =>
			corpus.sentences[sentence]?.text.slice(start, end)
		);
		expect(marked).toEqual(['产业', '产业', '产业', '中心化”进程']);
	});

	it('leaves out of a split quotation what stands between its halves', () => {
		const sentence = corpus.sentences[3];
		expect(sentence?.statements.map(({ range: [a, b] }) => sentence.text.slice(a, b))).toEqual([
			'“产业，',
			'“要新。”'
		]);
	});

	it('names people in Latin letters where it is told how, and else not at all', () => {
		expect(corpus.speakers.map((s) => s.en)).toEqual(['Wang Yi', 'Li Er']);
		expect(buildCorpus(dataset).speakers.map((s) => s.en)).toEqual(['', '']);
		expect(buildCorpus(dataset, () => null).speakers[0]?.en).toBe('');
	});

	it('brings along variants, hot words and attendance', () => {
		expect(corpus.terms.find((t) => t.id === '中心化进程')?.variants).toEqual(['中心化”进程']);
		expect(corpus.hotWords).toEqual([{ delegation: 0, words: ['产业'], label: '热词' }]);
		expect(corpus.delegations.map((d) => d.attendance)).toEqual([9, null]);
	});

	it('is the same wherever a newspaper column breaks inside a sentence', () => {
		const sentence = dataset.sentences[2]?.spans[0] ?? [0, 0];
		for (let at = sentence[0] + 1; at < sentence[1]; at++) {
			expect(buildCorpus(breakColumn(dataset, at), romanize)).toEqual(corpus);
		}
	});

	it('refuses a dataset that refers to what it does not hold', () => {
		const speaker = structuredClone(dataset);
		speaker.statements[0]?.speakers.push('nobody');
		expect(() => buildCorpus(speaker)).toThrow(/nobody/);
		const mention = structuredClone(dataset);
		const first = mention.terms[0]?.mentions[0];
		if (first) first.spans = [[article.length + 1, article.length + 2]];
		expect(() => buildCorpus(mention)).toThrow(/产业/);
	});

	it('survives the way to the browser as JSON', () => {
		expect(JSON.parse(JSON.stringify(corpus))).toEqual(corpus);
	});
});

describe('the corpus of the real story', () => {
	const { corpus } = hengyang;

	it('marks a term or one of its variants in every mention', () => {
		for (const { term, sentence, range } of corpus.mentions) {
			const { text, variants } = corpus.terms[term] ?? { text: '', variants: [] };
			expect([text, ...variants]).toContain(corpus.sentences[sentence]?.text.slice(...range));
		}
	});

	it('holds each statement whole in its sentences', () => {
		for (const [index, statement] of corpus.statements.entries()) {
			const parts = statement.sentences.flatMap((s) => {
				const sentence = corpus.sentences[s];
				return (sentence?.statements ?? [])
					.filter((p) => p.statement === index)
					.map((p) => sentence?.text.slice(...p.range));
			});
			expect(parts.join('')).toBe(statement.text);
		}
	});

	it('numbers 衡南县’s paragraphs one to four, as in the article', () => {
		const paragraphs = corpus.sentences
			.filter((s) => s.delegation === 0 && s.place === 'body')
			.map((s) => s.paragraph);
		expect(paragraphs).toEqual([1, 1, 2, 2, 3, 3, 3, 4, 4]);
	});
});
