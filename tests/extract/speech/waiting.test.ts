import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';

/** 骆海棠：“好。”, and the codes of what is doubtful of it. */
function read(text: string): [words: string[], doubts: string[]] {
	return [
		whoSays(text).map(([who, words]) => `${who}：${words}`),
		readText(text)
			.diagnostics.map(({ code }) => code)
			.filter((code) => code.startsWith('quotation'))
	];
}

const CERTAIN: string[] = [];
const INFERRED = ['quotation-inferred'];
const NOBODY = ['quotation-unattributed'];

describe('a quotation that no cue in front claims is', () => {
	test.each([
		[
			'of whoever speaks behind it',
			'“路灯亮了。”骆海棠代表说。',
			['骆海棠：“路灯亮了。”'],
			CERTAIN
		],
		[
			'of whoever speaks behind where it was',
			'“路灯亮了。”会上，骆海棠代表说。',
			['骆海棠：“路灯亮了。”'],
			CERTAIN
		],
		[
			'of whoever speaks behind when it was, and goes on',
			'“路灯亮了。”讨论会后，骆海棠代表说，好。',
			['骆海棠：“路灯亮了。”', '骆海棠：好。'],
			CERTAIN
		],
		[
			'not of whoever speaks behind another clause',
			'“路灯亮了。”桥也修好了，骆海棠代表说，好。',
			['：“路灯亮了。”', '骆海棠：好。'],
			NOBODY
		],
		[
			'not of whoever takes it up',
			'“路灯亮了。”对此，骆海棠代表说，好。',
			['：“路灯亮了。”', '骆海棠：好。'],
			NOBODY
		],
		[
			'not of whoever speaks before it has died away',
			'“路灯亮了。”话音未落，骆海棠代表说，好。',
			['：“路灯亮了。”', '骆海棠：好。'],
			NOBODY
		],
		[
			'not of whoever stands behind it, where a colon says whose it is',
			'市民郭先生下单：“路灯亮了。”市商务局局长骆海棠介绍，路修好了。',
			['：“路灯亮了。”', '骆海棠：路修好了。'],
			NOBODY
		],
		[
			'of whoever’s words it is called',
			'“路灯亮了。”骆海棠代表的一席话引起共鸣。',
			['骆海棠：“路灯亮了。”'],
			INFERRED
		],
		[
			'of whoever’s words it is called, behind an office',
			'“路灯亮了。”区委书记骆海棠铿锵的话语引起共鸣。',
			['骆海棠：“路灯亮了。”'],
			INFERRED
		],
		[
			'of whoever signs it',
			'“路灯亮了，家家都高兴。”——骆海棠代表',
			['骆海棠：“路灯亮了，家家都高兴。”'],
			INFERRED
		],
		[
			'of whoever spoke before',
			'骆海棠代表说，路修好了。“路灯亮了。”会场响起掌声。',
			['骆海棠：路修好了。', '骆海棠：“路灯亮了。”'],
			INFERRED
		],
		[
			'of him who acts behind it',
			'骆海棠代表来自农村。“路灯亮了。”他笑了。',
			['骆海棠：“路灯亮了。”'],
			INFERRED
		],
		[
			'of whoever acts behind it, and was met before',
			'县长楼成来了。“路灯亮了。”楼成也不恼。',
			['楼成：“路灯亮了。”'],
			INFERRED
		],
		[
			'of whoever is named behind it',
			'“路灯亮了。”董事长骆海棠分享了他的经验。',
			['骆海棠：“路灯亮了。”'],
			INFERRED
		],
		[
			'of somebody new behind it',
			'“路灯亮了。”姜小岚是一名教师，她笑了。',
			['姜小岚：“路灯亮了。”'],
			INFERRED
		],
		[
			'of somebody new behind where they sit',
			'“路灯亮了。”坐在后排的于凤鸣站了起来。',
			['于凤鸣：“路灯亮了。”'],
			INFERRED
		],
		...[
			'谈起修路，',
			'看着新装的路灯，',
			'在村头的稻田里，',
			'平日里，',
			'采访中，',
			'日前，在村口，',
			'刚当上河长那段时间里，',
			'这是',
			'这就是'
		].map((lead): [string, string, string[], string[]] => [
			'of somebody new behind what leads to them',
			`“路灯亮了。”${lead}${lead.startsWith('这') ? '骆桂英的心里话' : '骆桂英笑得合不拢嘴'}。`,
			['骆桂英：“路灯亮了。”'],
			INFERRED
		]),
		...[
			'近年来，高质量发展成了主旋律',
			'去年，万寿村修通了水泥路',
			'走进社区，金融机构的牌子多了'
		].map((behind): [string, string, string[], string[]] => [
			'not of what is no name behind it',
			`“路灯亮了。”${behind}。`,
			['：“路灯亮了。”'],
			NOBODY
		]),
		...['发言', '起身发言，大家鼓掌', '站起来，打断了他'].map(
			(turn): [string, string, string[], string[]] => [
				'of whoever takes the floor behind it, though another spoke before',
				`骆海棠代表说，路修好了。“路灯亮了。”陈春万${turn}。`,
				['骆海棠：路修好了。', '陈春万：“路灯亮了。”'],
				INFERRED
			]
		),
		[
			'of whoever heads what stands behind, though a verb comes later',
			'“路灯亮了。”东江集团董事长骆海棠结合企业在推进自主创新中的经历，建议多引人才。',
			['骆海棠：“路灯亮了。”', '骆海棠：多引人才。'],
			INFERRED
		],
		[
			'not of whose mother says it',
			'骆海棠代表住在镇上。“路灯亮了。”骆海棠的母亲林阿姨指着路灯说。',
			['：“路灯亮了。”'],
			[]
		],
		[
			'not of the beginning that two names share',
			'工人王小明来了。“路灯亮了。”王小兰咧开了嘴。',
			['王小兰：“路灯亮了。”'],
			INFERRED
		],
		[
			'not of two characters that may be a word',
			'“路灯亮了。”楼成也不恼。',
			['：“路灯亮了。”'],
			NOBODY
		],
		['of nobody, where nobody is named', '“路灯亮了。”会场响起掌声。', ['：“路灯亮了。”'], NOBODY],
		[
			'not of whom a question is put to',
			'“路灯亮了吗？”现场记者的第一个问题抛给了骆海棠代表。',
			['：“路灯亮了吗？”'],
			NOBODY
		]
	])('%s: %s', (_, text, words, doubts) => {
		expect(read(text)).toEqual([words, doubts]);
	});

	test.each([
		['“四千？”乜秀兰撇了撇嘴，“去年跌到两毛。”', '乜秀兰', ['“四千？”', '“去年跌到两毛。”']],
		['“路灯亮了。”教师叶青举手示意，“路也修好了。”', '叶青', ['“路灯亮了。”', '“路也修好了。”']]
	])('of the same person as the one behind whoever stands between: %s', (text, who, words) => {
		expect(read(text)).toEqual([
			words.map((one) => `${who}：${one}`),
			['quotation-inferred', 'quotation-inferred']
		]);
	});
});

describe('a quotation that is a paragraph of its own is', () => {
	test('of whoever the next paragraph names', () => {
		expect(read('“路灯亮了。”\n骆海棠代表笑了。')).toEqual([['骆海棠：“路灯亮了。”'], INFERRED]);
	});

	test('of neither of two between whom it stands', () => {
		expect(read('骆海棠代表来自农村。\n“路灯亮了。”\n申之远代表笑了。')).toEqual([
			['：“路灯亮了。”'],
			NOBODY
		]);
		expect(read('骆海棠代表说，路修好了。\n“路灯亮了。”\n申之远代表说，好。')).toEqual([
			['骆海棠：路修好了。', '：“路灯亮了。”', '申之远：好。'],
			NOBODY
		]);
	});
});

/** In each: the words of a quotation that stands first, and who says them; ? where that is a guess. */
describe('whose a quotation is, depends on what stands behind it', () => {
	const owner = (text: string) => {
		const [words, doubts] = read(`天亮了，会场坐满了人。\n${text}`);
		const who = words.find((one) => /“(?:路灯亮了|四千)/u.test(one))!.split('：')[0]!;
		return who + (doubts[0] === 'quotation-inferred' ? '?' : '');
	};

	test.each([
		['“路灯亮了。”骆海棠代表的话语很短。', '骆海棠?'],
		['“路灯亮了。”在会场里，骆海棠代表说，好。', '骆海棠'],
		['“路灯亮了。”在那个坐满了人的很大很大的会场里，骆海棠代表说，好。', '骆海棠'],
		['“路灯亮了。”桥也修好了，骆海棠代表说。', '骆海棠'],
		['“路灯亮了。”桥也修好了，骆海棠代表说，好。', ''],
		['“路灯亮了。”，骆海棠代表说，好。', '骆海棠'],
		['“路灯亮了。” 骆海棠代表说，好。', '骆海棠'],
		['“路灯亮了吗？”骆海棠代表回应，亮了。', '骆海棠?'],
		['“路灯亮了吗？”骆海棠代表说，亮了。', '骆海棠'],
		['“路灯亮了。”骆海棠代表回应，亮了。', '骆海棠'],
		['“路灯亮了。”骆海棠代表、申之远代表笑了。', '骆海棠?'],
		['“路灯亮了。”这时，坐在会场后排的那位来自农村的骆海棠代表笑了。', '骆海棠?'],
		['“路灯亮了？”记者问董事长骆海棠。', ''],
		['“路灯亮了。”记者问董事长骆海棠。', '骆海棠?'],
		['“路灯亮了？”董事长骆海棠愣住了。', '骆海棠?'],
		['“路灯亮了。”姜岚是一名教师。', ''],
		['“路灯亮了。”姜岚是一名教师。姜岚笑了。', '姜岚?'],
		['“路灯亮了。”江南红是一名教师。', ''],
		['“路灯亮了。”后排的于凤鸣站了起来。', '于凤鸣?'],
		['“路灯亮了。”--骆海棠代表', '骆海棠?'],
		['“路灯亮了。” —— 骆海棠代表', '骆海棠?'],
		['申之远代表来了。“路灯亮了。”——骆海棠代表', '骆海棠?'],
		['申之远代表来了。“路灯亮了。”，他笑了。', '申之远?'],
		['申之远代表说，好。“路灯亮了。”骆海棠代表说，桥修好了。', '骆海棠'],
		['申之远代表来了。“路灯亮了吗？”骆海棠代表回应，亮了。', '骆海棠?'],
		['骆海棠代表来了。\n“路灯亮了。”\n骆海棠代表说，好。', '骆海棠'],
		['骆海棠代表来了。\n“路灯亮了。”\n申之远代表说，好。', ''],
		['骆海棠代表来了。\n“路灯亮了。”\n会场响起掌声。', '骆海棠?'],
		['骆海棠代表来了。\n“路灯亮了。”\n她笑了。', '骆海棠?'],
		['骆海棠代表说，好。\n“路灯亮了。”\n会场响起掌声。', '骆海棠?'],
		['申之远代表来了。\n“路灯亮了。”“桥修好了。”\n骆海棠代表笑了。', '']
	])('%s', (text, who) => {
		expect(owner(text)).toBe(who);
	});

	test('and one behind it is the same person’s only within the sentence', () => {
		expect(read('“四千？”乜秀兰撇了撇嘴。“去年跌到两毛。”')[0]).toEqual([
			'乜秀兰：“四千？”',
			'：“去年跌到两毛。”'
		]);
	});
});
