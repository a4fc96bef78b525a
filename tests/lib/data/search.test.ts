import { describe, expect, it } from 'vitest';
import { needsLabel, piecesOf, search, type Hit } from '#lib/data/search.ts';
import { makeCorpus } from '../made-up.ts';

const corpus = makeCorpus({
	themes: {
		centre: ['区域教育中心', '中心化进程', '中心化', '中心'],
		net: ['5G+工业互联网']
	},
	variants: { 中心化进程: ['中心化”进程'] },
	delegations: [
		{
			id: 'hengshan',
			en: 'Hengshan and Nanyue',
			units: ['衡山县', '南岳区'],
			headline: '助推“中心化”进程',
			body: [
				[
					['詹薇代表说，', { say: '“打造区域教育中心。”', by: ['詹薇'], kind: 'direct' }],
					['吕昌虎代表说，', { say: '产业是“中心化”进程的根。', by: ['吕昌虎'] }]
				]
			]
		},
		{
			id: 'changning',
			en: 'Changning',
			units: ['常宁市'],
			body: [[['吕江代表说，', { say: '常宁用好5G+工业互联网，常宁的产业会强。', by: ['吕江'] }]]]
		}
	]
});

const shown = (hits: Hit[]) => hits.map((h) => h.text);
const highlighted = (hit: Hit | undefined) =>
	hit?.ranges.map(([start, end]) => hit.text.slice(start, end));

describe('a search', () => {
	it.each(['', '   ', '。', '“”', '\u200b'])('for nothing (%j) finds nothing', (query) => {
		const { totals, ...found } = search(corpus, query);
		expect(Object.values(found).every((hits) => hits.length === 0)).toBe(true);
		expect(Object.values(totals)).toEqual([0, 0, 0, 0, 0]);
	});

	it('for what is not there finds nothing', () => {
		expect(Object.values(search(corpus, '不存在').totals)).toEqual([0, 0, 0, 0, 0]);
	});

	it('finds 中心化 typed whole, the exact term before the one that begins with it', () => {
		expect(shown(search(corpus, '中心化').terms)).toEqual(['中心化', '中心化进程']);
	});

	it('finds 中心化 typed in part: exact, then beginning, then inside', () => {
		expect(shown(search(corpus, '中心').terms)).toEqual([
			'中心',
			...corpus.terms.map((t) => t.text).filter((text) => text.startsWith('中心化')),
			'区域教育中心'
		]);
	});

	it('takes no notice of punctuation inside a term', () => {
		const { sentences } = search(corpus, '中心化进程');
		expect(shown(sentences)).toEqual([
			'助推“中心化”进程',
			'吕昌虎代表说，产业是“中心化”进程的根。'
		]);
		expect(highlighted(sentences[0])).toEqual(['中心化”进程']);
	});

	it.each(['５Ｇ＋工业', '5g+', ' 5 G + 工 业 ', '5G＋工业互联网'])(
		'takes no notice of width, case and white space: %j',
		(query) => {
			expect(shown(search(corpus, query).terms)).toEqual(['5G+工业互联网']);
		}
	);

	it.each(['詹薇', 'zhan wei', 'ZHANWEI', 'Wei Zhan', '詹'])('finds a person by %j', (query) => {
		expect(search(corpus, query).speakers.map((h) => corpus.speakers[h.index]?.name)).toEqual([
			'詹薇'
		]);
	});

	it.each(['Lü Changhu', 'lu changhu', 'lv changhu', 'LVCHANGHU', 'lu\u0308 changhu'])(
		'finds ü however it is typed: %j',
		(query) => {
			const [hit] = search(corpus, query).speakers;
			expect(hit).toMatchObject({ field: 'en', text: 'Lü Changhu' });
			expect(highlighted(hit)).toEqual(['Lü Changhu']);
		}
	);

	it('finds a delegation by each member, by its short and full name, and in English', () => {
		for (const query of ['南岳区', '南岳', '衡山县、南岳区', '衡山县南岳区代表团', 'nanyue']) {
			expect(search(corpus, query).delegations.map((h) => h.index)).toEqual([0]);
		}
		expect(search(corpus, '南岳区').delegations[0]).toMatchObject({ field: 'unit' });
	});

	it('finds themes in both languages', () => {
		expect(search(corpus, 'theme net').themes).toMatchObject([{ index: 1, field: 'en' }]);
	});

	it('lists sentences in the article’s order and highlights every occurrence', () => {
		const { sentences } = search(corpus, '常宁');
		expect(highlighted(sentences[0])).toEqual(['常宁', '常宁']);
		expect(search(corpus, '代表说').sentences.map((h) => h.index)).toEqual([1, 2, 3]);
	});

	it('finds several words apart from each other, and highlights each', () => {
		const { sentences } = search(corpus, '产业 常宁');
		expect(sentences).toHaveLength(1);
		expect(highlighted(sentences[0])).toEqual(['常宁', '常宁', '产业']);
	});

	it.each([
		['overlap', '中心 心化', ['中心化']],
		['touch', '中心 化进程', ['中心化”进程']],
		['lie within each other', '中心化 心', ['中心化']],
		['lie apart', '中心 进程', ['中心', '进程']]
	])('highlights words that %s: %s', (_, query, marked) => {
		expect(highlighted(search(corpus, query).sentences[0])).toEqual(marked);
	});

	it('ranks what holds the words together before what holds them apart', () => {
		expect(search(corpus, '中心 进程').terms[0]).toMatchObject({ text: '中心化进程' });
		expect(shown(search(corpus, '化 中心').terms)).toEqual(['中心化进程', '中心化']);
	});

	it('names the field that holds the query best', () => {
		expect(search(corpus, '中心化进程').terms[0]).toMatchObject({ field: 'text' });
		expect(search(corpus, '中心化”进程').terms[0]).toMatchObject({ field: 'text' });
		expect(search(corpus, '衡山县、南岳区代表团').delegations[0]).toMatchObject({ field: 'name' });
		expect(search(corpus, 'Hengshan').delegations[0]).toMatchObject({ field: 'en' });
	});

	it('reads the first hundred characters of a query', () => {
		expect(search(corpus, `常宁${' '.repeat(98)}不存在`).totals.delegations).toBe(1);
		expect(search(corpus, `常宁${' '.repeat(97)}不存在`).totals.delegations).toBe(0);
	});

	it('lists eight of each kind where no number is asked for', () => {
		const many = makeCorpus({
			themes: { many: Array.from({ length: 10 }, (_, i) => `词${i}`) },
			delegations: []
		});
		expect(search(many, '词').terms).toHaveLength(8);
		expect(search(many, '词').totals.terms).toBe(10);
	});

	it('lists no more than asked for, and says how many there are', () => {
		const { sentences, totals } = search(corpus, '代表说', 2);
		expect(sentences).toHaveLength(2);
		expect(totals.sentences).toBe(3);
	});

	it('survives what is not meant as a query', () => {
		for (const query of ['(', '\\', '[a', '.*', '\ud800', '$&', 'x'.repeat(1e6)]) {
			expect(() => search(corpus, query)).not.toThrow();
		}
	});
});

describe('what was found', () => {
	const [hit] = search(corpus, '产业 常宁').sentences;

	it('is shown in pieces, of which those are marked that were asked for', () => {
		expect(piecesOf(hit!)).toEqual([
			{ text: '吕江代表说，', marked: false },
			{ text: '常宁', marked: true },
			{ text: '用好5G+工业互联网，', marked: false },
			{ text: '常宁', marked: true },
			{ text: '的', marked: false },
			{ text: '产业', marked: true },
			{ text: '会强。', marked: false }
		]);
	});

	it('needs the name of the thing in front where it does not name it', () => {
		const [theme] = search(corpus, 'theme net').themes;
		const [unit] = search(corpus, '南岳区').delegations;
		expect(needsLabel('net', theme!)).toBe(true);
		expect(needsLabel('', theme!)).toBe(false);
		expect(needsLabel('衡山县、南岳区', unit!)).toBe(false);
		expect(needsLabel('衡山', unit!)).toBe(true);
		expect(needsLabel('南岳', unit!)).toBe(true);
	});
});
