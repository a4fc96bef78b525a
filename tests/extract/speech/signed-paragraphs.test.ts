import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';

/** Collections print what somebody says without marks, and behind a dash who: …。——省政协委员骆春生. */
const WORDS = ['路灯亮了，晚上敢出门了。', '先修路，再修桥！', '谁来修这条路？'];
const BEFORE = '讨论还在继续，大家都在听。';
const SIGNATURES = [
	'——省政协委员骆春生',
	'——骆春生代表',
	'——来自山区的人大代表骆春生',
	'——省政协委员骆春生在讨论时，发表对于道路的建议。',
	'——县长骆春生在分组讨论时就道路发言。'
];

describe('a dash behind the last sentence signs what stands in front', () => {
	test.each(SIGNATURES)('%s', (signature) => {
		for (const words of WORDS)
			expect(whoSays(`${BEFORE}\n\n${words}${signature}\n\n${BEFORE}`)[0]).toEqual([
				'骆春生',
				words
			]);
	});

	test('with what the signer says besides as words of their own', () => {
		expect(whoSays('以扶贫推进和谐，是一条好路。——省政协委员骆春生认为，政策要管长远。')).toEqual([
			['骆春生', '以扶贫推进和谐，是一条好路。'],
			['骆春生', '政策要管长远。']
		]);
	});

	test('each paragraph by its own signer, and it is told that no cue says so', () => {
		const signed = ['骆春生', '周桂香', '殷素芬']
			.map((name) => `\n\n先修路，再修桥！——省政协委员${name}`)
			.join('');
		const text = BEFORE + signed;
		expect(whoSays(text).map(([who]) => who)).toEqual(['骆春生', '周桂香', '殷素芬']);
		expect(readText(text).diagnostics.map(({ code }) => code)).toEqual(
			Array<string>(3).fill('quotation-inferred')
		);
	});
});

describe('it signs nothing', () => {
	test.each([
		['where nobody is named behind it', '路灯亮了，晚上敢出门了。——题记'],
		['where the words have somebody’s name', '骆春生来了，路灯亮了。——省政协委员骆春生'],
		['where it stands within a sentence', '路灯亮了——省政协委员骆春生'],
		[
			'where whoever it names stands far behind',
			'路灯亮了。——这是大家都盼了许多年的事，也是今年会上说得最多、最久、最响的一件，来的有省政协委员骆春生'
		]
	])('%s', (_, text) => expect(whoSays(text)).toEqual([]));

	test('where somebody has been given the words in front', () => {
		const text = '周桂香代表说，路灯亮了。——省政协委员骆春生也在场。';
		expect(whoSays(text).filter(([who]) => who === '骆春生')).toEqual([]);
	});
});

describe('in a broadcaster’s script', () => {
	const script = (...parts: string[]) => `民众热议报告\n\n${parts.join('\n\n')}`;
	const heard = [
		'【同期】上海民众 谢立',
		'希望带小朋友来看看。',
		'【同期】旅客 郭崇',
		'路修好了，心里高兴。'
	];

	test('whoever is named beside 同期 says what stands below', () => {
		expect(whoSays(script('【解说】大会开幕。', ...heard))).toEqual([
			['谢立', '希望带小朋友来看看。'],
			['郭崇', '路修好了，心里高兴。']
		]);
	});

	test.each(['【解说】大会还将继续。', '【字幕】大会还将继续。'])(
		'and not what is narrated: %s',
		(told) => {
			expect(whoSays(script(...heard, told, '路上车多了。'))).toHaveLength(2);
		}
	);

	test('nor what somebody says who has no name there', () => {
		expect(whoSays(script(...heard, '【同期】北京 张女士', '一大早我就盼着。'))).toHaveLength(2);
	});
});

describe('a line right above a quotation says whose it is, though it be the only one', () => {
	test.each([
		'河东区代表团 骆立国代表',
		'河东区代表团骆立国代表',
		'骆立国代表',
		'市人大代表 骆立国',
		'骆立国 河东乡党委书记',
		'骆立国：河东乡党委书记'
	])('%s', (line) => {
		for (const front of ['', '代表热议报告\n', '代表们讨论热烈。\n']) {
			const text = `${front}${line}\n“社区食堂一荤两素。”`;
			expect([text, whoSays(text)]).toEqual([text, [['骆立国', '“社区食堂一荤两素。”']]]);
		}
	});

	test.each(['与会代表', '政协委员', '各位代表', '党代表'])('and not %s', (line) => {
		const text = `代表热议报告\n${line}\n“社区食堂一荤两素。”`;
		expect(whoSays(text).map(([who]) => who)).toEqual(['']);
	});
});
