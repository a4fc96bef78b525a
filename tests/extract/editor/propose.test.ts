import { describe, expect, it } from 'vitest';
import type { Dataset } from '#dataset';
import { extract } from '#extract/extract.ts';
import { noLexicon } from '#extract/terms/lexicon.ts';
import { proposeSettlements, proposeSpeakers } from '#extract/editor/propose.ts';
import { writeSettlement } from '#extract/editor/write-settlement.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import type { Region } from '#settings/region.ts';

function read(text: string, line = '') {
	const story = line === '' ? noStory : parseStory(`settlements:\n  ${line}\n`, 'story.yaml');
	const article = { id: 'a', file: 'article.txt', sha256: '', encoding: 'utf-8', text };
	return extract(article, { story, lexicon: noLexicon, region: null });
}

const proposed = (text: string) => {
	const dataset = read(text);
	return dataset.diagnostics.flatMap((diagnostic) =>
		proposeSettlements(diagnostic, { article: text, dataset, region: null }).map(writeSettlement)
	);
};

const HEAD = '衡南县代表团：\n张伟代表说：“我们要大力发展产业。”\n';
const LINE = '- { name: 高兴 }';

describe('for somebody who is called by a common word', () => {
	it.each([
		['in front of the quotation', '高兴说：“我们也要振兴乡村。”'],
		['in front of a longer verb', '高兴笑着说道：“我们也要振兴乡村。”'.replace('笑着', '')],
		['behind the quotation', '“今年的收成真是很好。”高兴表示。'],
		['with half-width marks', '高兴说:“我们也要振兴乡村。”'],
		['behind an office', '县委书记高兴说，今年的收成很好。']
	])('the line that makes it a name is offered, and settles the doubt: %s', (_, words) => {
		const text = `${HEAD}${words}\n`;
		expect(read(text).speakers.map(({ name }) => name)).toEqual(['张伟']);
		expect(proposed(text)).toContain(LINE);
		const settled = read(text, LINE);
		expect(settled.speakers.map(({ name }) => name)).toEqual(['张伟', '高兴']);
		expect(settled.diagnostics).toEqual([]);
	});

	it('is not offered for words that nobody is called', () => {
		const text = `${HEAD}于是说：“我们也要振兴乡村。”\n随后指出：“我们要继续发展。”\n`;
		expect(proposed(text).filter((line) => line.startsWith('- { name'))).toEqual([]);
	});
});

describe('what an editor may decide is offered, what keeps the reading as it is first', () => {
	it.each([
		[
			'a quotation that may be anybody’s: nobody’s, and each person’s, the nearest first',
			'申之远代表说，好。骆海棠代表说，路灯亮了。\n“桥修好了。”',
			[
				"- { words: '“桥修好了。”', speaker: null }",
				"- { words: '“桥修好了。”', speaker: 骆海棠 }",
				"- { words: '“桥修好了。”', speaker: 申之远 }"
			]
		],
		[
			'words that are doubtfully somebody’s: theirs, and nobody’s',
			'会场响起掌声。申之远代表来自城里。\n他说，路灯亮了。',
			["- { words: '路灯亮了。', speaker: 申之远 }", "- { words: '路灯亮了。', speaker: null }"]
		],
		['what somebody is called by a surname', '李大姐说，路灯亮了。', ['- { name: 李大姐 }']],
		['what somebody is called by age', '老谭说，路灯亮了。', ['- { name: 老谭 }']],
		[
			'somebody silent: what stands behind the first mark, and all of it',
			'县长周桂香点点头，今年收成好。',
			[
				"- { words: '今年收成好。', speaker: 周桂香 }",
				"- { words: '点点头，今年收成好。', speaker: 周桂香 }"
			]
		],
		[
			'somebody silent, without a mark',
			'县长周桂香点点头。',
			["- { words: '点点头。', speaker: 周桂香 }"]
		],
		[
			'a quotation within one',
			'骆海棠代表说：“要抓“五个一”工程。”',
			["- { reading: '抓“五个一”', as: '抓‘五个一’' }"]
		],
		[
			'a quotation that nothing closes: the mark turned round, and left out',
			'骆海棠代表说，“路灯亮了。',
			["- { reading: '，“', as: '，”' }", "- { reading: '，“', as: '， ' }"]
		],
		[
			'a quotation that nothing opens',
			'骆海棠代表说，路灯亮了。」',
			["- { reading: '。」', as: '。「' }", "- { reading: '。」', as: '。 ' }"]
		],
		[
			'a single dash: a number, and a hyphen',
			'骆海棠代表说—路灯亮了。',
			["- { reading: '说—', as: 说一 }", "- { reading: '说—', as: 说- }"]
		],
		[
			'a stray conjunction: what it means, and nothing',
			'骆海棠代表说，目标 and 路径。',
			["- { reading: '标 and ', as: '标  和  ' }", "- { reading: '标 and ', as: '标     ' }"]
		],
		[
			'a stray word: nothing',
			'骆海棠代表说，目标 abc 路径。',
			["- { reading: '标 abc ', as: '标     ' }"]
		]
	])('for %s', (_, text, lines) => {
		expect(proposed(`${text}\n`)).toEqual(lines);
	});

	it('with as much around a mark as makes it the only one, and no line break', () => {
		const text = '骆海棠代表说，好—的，好—吧。\n好—\n';
		const printed = proposed(text).flatMap(
			(line) => /reading: '?([^',]+)'?,/u.exec(line)?.[1] ?? []
		);
		expect(printed).toHaveLength(6);
		for (const words of printed.slice(0, 4)) {
			expect(text.split(words)).toHaveLength(2);
			expect(words).not.toContain('\n');
		}
	});
});

describe('people who are proposed for words', () => {
	const at = (name: string, delegation: string | null, ...places: number[]) => ({
		name,
		delegation,
		mentions: places.map((from) => [from, from + 2] as [number, number])
	});
	const names = (people: ReturnType<typeof at>[], delegation: string | null, from?: number) =>
		proposeSpeakers('好', delegation, from === undefined ? [] : [[from, from + 1]], {
			speakers: people
		} as Dataset).map(({ speaker }) => speaker);

	it('are those of the delegation, the nearest first by any of their mentions, and nobody', () => {
		const people = [
			at('甲', 'a', 10, 200),
			at('乙', 'b', 99),
			at('丙', 'a', 90),
			at('丁', null, 5)
		];
		expect(names(people, 'a', 100)).toEqual(['丙', '甲', null]);
		expect(names(people, 'a', 195)).toEqual(['甲', '丙', null]);
		expect(names(people, null, 100)).toEqual(['丁', null]);
		expect(names(people, 'a')).toEqual(['甲', '丙', null]);
	});

	it('are eight at most', () => {
		const people = Array.from({ length: 10 }, (_, i) => at(`${i}`, 'a', i));
		expect(names(people, 'a', 0)).toEqual([...'01234567', null]);
	});
});

it('a unit that no list has is offered as none, and as each that differs in one character', () => {
	const division = (name: string) => ({ name }) as Region['divisions'][number];
	const region = { divisions: ['衡南县', '衡山县', '耒阳市'].map(division) } as Region;
	const article = '衡两县代表团';
	const lines = proposeSettlements(
		{ code: 'unit-unknown', message: '', spans: [[0, 3]] },
		{ article, dataset: {} as Dataset, region }
	).map(writeSettlement);
	expect(lines).toEqual([
		'- { no-division: 衡两县 }',
		'- { reading: 衡两县, as: 衡南县 }',
		'- { reading: 衡两县, as: 衡山县 }'
	]);
});

it('nothing is offered for what no setting decides', () => {
	const doubted = { article: '好。', dataset: {} as Dataset, region: null };
	expect(
		proposeSettlements({ code: 'no-such-thing', message: '', spans: [[0, 1]] }, doubted)
	).toEqual([]);
});
