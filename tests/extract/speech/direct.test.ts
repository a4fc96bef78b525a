import { describe, expect, test } from 'vitest';
import { Names } from '#extract/names/known.ts';
import { isDirect, type Around } from '#extract/speech/direct.ts';
import { readText, whoSays } from '../reading.ts';

const NONE = { cued: false, afterSpeech: false, reporting: false, entered: false, inRow: false };

/** Whether the last quotation of a paragraph is somebody's words. Its sentence begins behind the last 。 in front of it. */
function direct(text: string, around: Partial<Around> = {}): boolean {
	const from = text.lastIndexOf('“');
	const to = text.lastIndexOf('”') + 1;
	const sentence = text.lastIndexOf('。', from) + 1;
	const paragraph: [number, number] = [0, text.length];
	return isDirect(text, [from, to], { ...NONE, paragraph, sentence, ...around }, new Names());
}

describe('words in quotation marks are somebody’s', () => {
	test.each([
		['that end a sentence', '“路灯亮了。”会场响起掌声。'],
		...['这是大家的心声。', '这就是大家的心声。', '这句话说到了心里。', '这番话引来掌声。'].flatMap(
			(behind) =>
				['。', '！', '？', '……'].map((end) => [
					`that end with ${end}, in front of 这`,
					`“路灯亮了${end}”${behind}`
				])
		),
		[
			'whose mark in front is missing, and that end with a full stop',
			'骆海棠正式拜师“师傅是女强人，干活利落。”在得知消息时，他笑了。'
		],
		['that end with a comma', '“路灯亮了，”骆海棠代表说，“好。”'],
		['behind a comma, that end a sentence', '骆海棠代表站起来，“路灯亮了！”'],
		[
			'that are a whole sentence, with a comma, its full stop behind them',
			'“路灯亮了，家家高兴”。'
		],
		['of four characters, whose cue follows', '“路灯亮了”，骆海棠代表说。'],
		['whose cue follows without a mark', '“路灯亮了”骆海棠代表说。'],
		['whose cue follows behind a pronoun', '“路灯亮了”，他说。'],
		['whose cue follows behind many', '“路灯亮了”，大家说。'],
		['whose cue follows behind a name alone', '“路灯亮了”，骆海棠说。'],
		[
			'the last of several in a row that begin a paragraph',
			'“欢迎大家”“欢迎四海宾客”会场响起掌声。'
		],
		['in front of 成 behind a full stop, which is a surname too', '“路灯亮了。”成立国代表说。']
	])('%s: %s', (_, text) => {
		expect(direct(text)).toBe(true);
	});

	test('the first of several in a row', () => {
		const text = '“欢迎大家来”“欢迎四海宾客”会场响起掌声。';
		const around = { ...NONE, paragraph: [0, text.length] as [number, number], sentence: 0 };
		expect(isDirect(text, [0, 7], around, new Names())).toBe(true);
	});
});

describe('words in quotation marks are none of anybody’s', () => {
	test.each([
		['a term', '要抓“五个耒阳”工程。'],
		['a term that begins a sentence', '“夹心层”是新词。'],
		['a term in front of a cue', '“路灯”，骆海棠代表说。'],
		['that go on with 的', '“路灯亮了。”的喊声响起。'],
		['that go on with 成为', '“加油！”成为口号。'],
		['that stand within a sentence', '他们高喊“加油！”横幅。'],
		['that a report says', '报告提出：“路灯要亮，路要修好。”'],
		['that are cited from the highest', '总书记强调，“路灯要亮，路要修好。”'],
		['that are no clause, behind a comma', '骆海棠代表站起来，“路灯亮”。'],
		['without a comma, whose full stop stands behind', '“路灯亮了”。'],
		['whose cue stands behind another mark', '“路灯亮了”，会场安静，骆海棠代表说。'],
		['whose cue has nobody', '“路灯亮了”，表示高兴。'],
		['whose cue is far away', `“路灯亮了”，${'坐在会场里面'.repeat(7)}的骆海棠代表说。`]
	])('%s: %s', (_, text) => {
		expect(direct(text)).toBe(false);
	});
});

describe('what stands around them decides', () => {
	test('behind a cue a term is somebody’s where it ends the sentence, a clause where a comma follows', () => {
		expect(direct('骆海棠代表说“好”。', { cued: true })).toBe(true);
		expect(direct('骆海棠代表说“好”，笑了。', { cued: true })).toBe(false);
		expect(direct('骆海棠代表说“路灯亮了家家高兴”，笑了。', { cued: true })).toBe(true);
		expect(direct('骆海棠代表说“路灯亮了家家高兴”工程。', { cued: true })).toBe(false);
		expect(direct('骆海棠代表高喊“加油！”横幅。', { cued: true })).toBe(true);
		expect(direct('报告提出：“路灯要亮，路要修好。”', { cued: true })).toBe(true);
	});

	test('behind a comma a clause goes on with a report, or is of whom the sentence names', () => {
		const text = '路灯亮了，“不能只在口号上下功夫”。';
		expect(direct(text)).toBe(false);
		expect(direct(text, { reporting: true })).toBe(true);
		expect(direct(text, { entered: true })).toBe(true);
		expect(direct('路灯亮了，“不能喊口号”。', { entered: true })).toBe(false);
		expect(direct('路灯亮了“不能只在口号上下功夫”。', { entered: true })).toBe(false);
		expect(direct('路灯亮了，“不能只在口号上下功夫”工程。', { entered: true })).toBe(false);
	});

	test('at the head of a sentence, in front of a comma, whoever spoke goes on', () => {
		const text = '“路灯亮了，家家高兴”，会场响起掌声。';
		expect(direct(text)).toBe(false);
		expect(direct(text, { afterSpeech: true })).toBe(true);
		expect(direct('“路灯亮了家家高兴”，会场响起掌声。', { afterSpeech: true })).toBe(false);
		expect(direct(`会上${text}`, { afterSpeech: true })).toBe(false);
	});
});

describe('a clause in marks with a comma behind it', () => {
	const WORDS = ['出门难，办事也难，样样都难', '希望尽快缩短城乡距离'];

	test.each(['全国人大代表、党支部书记骆春生', '县长骆春生', '骆春生代表'])(
		'is spoken where %s stands behind it, though without a cue',
		(who) => {
			for (const words of WORDS) {
				expect(whoSays(`“${words}”，${who}提了两条意见。`)).toEqual([['骆春生', `“${words}”`]]);
				expect(whoSays(`“${words}”，“呼吁有关部门引导农民”，${who}提了两条意见。`)).toEqual([
					['骆春生', `“${words}”`],
					['骆春生', '“呼吁有关部门引导农民”']
				]);
			}
		}
	);

	test.each([
		'“希望尽快缩短城乡距离”，这句话大家都记住了。',
		'“三高四新”，县长骆春生一直放在心上。',
		'会上的“希望尽快缩短城乡距离”，县长骆春生记住了。'
	])('is none in %s', (text) => expect(whoSays(text)).toEqual([]));
});

test.each(['他', '她'])(
	'behind a quotation whose owner nobody knows, %s is nobody as well',
	(he) => {
		const [first, second] = ['“高考有特殊的意义。”', '这样的场景不会再现。'];
		const text = `${first}${he}说，${second}`;
		expect(whoSays(text)).toEqual([
			['', first],
			['', second]
		]);
		expect(readText(text).diagnostics.map(({ code }) => code)).toEqual([
			'pronoun-far',
			'pronoun-far'
		]);
	}
);

test.each(['成都市民', '和田教师', '中方县副县长', '等候的居民'])(
	'a question in front of %s is spoken: the place begins like a word that goes on',
	(who) => expect(whoSays(`“路怎么修？”${who}陈璐红说。`)).toEqual([['陈璐红', '“路怎么修？”']])
);

test.each([
	'“加油！”成为大家说得最多的一句话。',
	'“加油！”成了口号。',
	'“加油！”和“努力！”是口号。'
])('but goes on in %s', (text) => expect(whoSays(text)).toEqual([]));

describe('a quotation that is taken for nobody’s words is not lost in silence', () => {
	const unread = (text: string) =>
		readText(text)
			.diagnostics.filter(({ code }) => code === 'speaker-unread')
			.map(({ spans: [span] }) => text.slice(...span!));

	test.each(['王回答始终如一，', '但', '展会以', '年轻人的看法，', '热浪尚未完全衰退，可'])(
		'where a clause stands in it: %s',
		(front) => {
			const words = '“从长期看，重组是个趋势”';
			expect(unread(`${front}${words}成为话题。`)).toEqual([words]);
		}
	);

	test.each([
		['a term', '要抓“乡村全面振兴样板区”建设。'],
		['a short cry', '高喊“加油！”的人很多。'],
		['what stands in somebody’s words', '骆海棠代表说，要按“先易后难，逐步推进”的办法办。'],
		['what is read', '“路灯亮了，大家高兴。”骆海棠代表说。']
	])('and not %s: %s', (_, text) => {
		expect(unread(text)).toEqual([]);
	});

	test('and can be given to somebody by a line', () => {
		const text = '骆海棠代表来了。王回答始终如一，“从长期看，重组是个趋势”成为话题。';
		const settled = 'settlements:\n  - { words: 从长期看，重组是个趋势, speaker: 骆海棠 }\n';
		expect(readText(text, settled).diagnostics.map(({ code }) => code)).toEqual([]);
	});
});

test.each(['县长骆春生表示：', '县长骆春生表示，', '骆春生代表说：'])(
	'clauses in marks that commas part are one speech: %s“…”，“…”，“…”。',
	(front) => {
		const [one, two, three] = [
			'“今年新增减税两亿元”',
			'“企业有了更多的钱投入研发”',
			'“我们还要再加一把力”'
		];
		expect(whoSays(`${front}${one}，${two}。`)).toEqual([
			['骆春生', one],
			['骆春生', two]
		]);
		expect(whoSays(`${front}${one}，${two}，${three}。`).map(([, words]) => words)).toEqual([
			one,
			two,
			three
		]);
		expect(whoSays(`${front}${one}，建“三有社区”，得人心。`).map(([, words]) => words)).toEqual([
			one
		]);
	}
);

test('words that break off with a dash are spoken: “…——”', () => {
	const words = '“加大投入、补齐短板、强化监管——”';
	expect(whoSays(`${words}骆春生代表的发言简短有力。`)).toEqual([['骆春生', words]]);
	expect(whoSays(`${words}骆春生代表说。`)).toEqual([['骆春生', words]]);
	expect(whoSays('会场挂着“前进——”的横幅，骆春生代表来了。')).toEqual([]);
});
