import { describe, expect, test } from 'vitest';
import { readText } from '../reading.ts';

/** The delegations of a text, and whose statements are which delegation's. */
function read(text: string) {
	const { delegations, statements, diagnostics } = readText(text);
	const nameOf = new Map(delegations.map(({ id, name }) => [id, name]));
	return {
		names: delegations.map(({ name }) => name),
		said: statements.map((one) => [nameOf.get(one.delegation ?? '') ?? null, one.text]),
		codes: diagnostics.map(({ code }) => code)
	};
}

const [ONE, TWO] = ['雨山县代表团', '云桥区代表团'];
const FIRST = '骆春生代表说，路灯亮了。';
const SECOND = '周桂香代表说，桥通了。';
const both = [
	[ONE, '路灯亮了。'],
	[TWO, '桥通了。']
];

describe('paragraphs that begin with a delegation are its part, and it is told', () => {
	test.each([
		['在', '，'],
		['在', '审议现场，'],
		['走进', '讨论现场，'],
		['记者来到', '驻地，'],
		['记者探访', '驻地，'],
		['', '讨论时，'],
		['', '分组讨论现场，'],
		['12月29日上午，', '分组讨论，'],
		['在', '的审议中，'],
		['来自', '的'],
		['', ''],
		['', '的'],
		['“好！”', '']
	])('%s…%s…', (front, behind) => {
		const { names, said, codes } = read(
			`${front}${ONE}${behind}${FIRST}\n${front}${TWO}${behind}${SECOND}`
		);
		expect(names).toEqual([ONE, TWO]);
		expect(said.filter(([, words]) => words !== '“好！”')).toEqual(both);
		expect(codes.filter((code) => code === 'delegation-in-text')).toHaveLength(2);
	});

	test('with what follows where it meets, up to another', () => {
		const text = `代表热议报告。\n在${ONE}，气氛热烈。${FIRST}\n“好！”施大峰代表说。\n在${TWO}，${SECOND}`;
		expect(read(text).said).toEqual([
			[ONE, '路灯亮了。'],
			[ONE, '“好！”'],
			[TWO, '桥通了。']
		]);
	});

	test('and not with what follows somebody who belongs to one', () => {
		const text = `来自${ONE}的${FIRST}\n“好！”施大峰代表说。\n来自${TWO}的${SECOND}`;
		expect(read(text).said).toEqual([
			[ONE, '路灯亮了。'],
			[null, '“好！”'],
			[TWO, '桥通了。']
		]);
	});

	test.each([
		[
			'one is named again behind another',
			`在${ONE}，${FIRST}\n在${TWO}，${SECOND}\n在${ONE}，好。`
		],
		['a paragraph begins with both', `${ONE}、${TWO}分别开会。${FIRST}\n${SECOND}`],
		['they are named in one paragraph', `在${ONE}，${FIRST}在${TWO}，${SECOND}`],
		['only quotations name them', `“${ONE}好！”${FIRST}\n“${TWO}好！”${SECOND}`]
	])('not where %s', (_, text) => {
		expect(read(text).names).toEqual([]);
	});

	test('an editor may say that one is none', () => {
		const text = `在${ONE}，${FIRST}\n在${TWO}，${SECOND}`;
		const settings = `settlements:\n  - { no-delegation: ${TWO} }\n`;
		const { delegations, statements } = readText(text, settings);
		expect(delegations.map(({ name }) => name)).toEqual([ONE]);
		expect(statements.map(({ delegation }) => delegation)).toEqual([delegations[0]!.id, null]);
	});
});

describe('lines that only several like them show to be headings', () => {
	test.each([
		['', ''],
		['在', ''],
		['走进', ''],
		['', '讨论现场'],
		['', '分组讨论现场'],
		['', '驻地'],
		['', ' 做强实体经济'],
		['镜头一：', ''],
		['地点：', ''],
		['1. ', '']
	])('%s…%s', (front, behind) => {
		const text = `${front}${ONE}${behind}\n${FIRST}\n${front}${TWO}${behind}\n${SECOND}`;
		const { names, said, codes } = read(text);
		expect(names).toEqual([ONE, TWO]);
		expect(said).toEqual(both);
		expect(codes).toEqual([]);
	});

	test.each([
		['第一小组', '第二小组'],
		['第一代表团', '第二代表团'],
		['雨山县团', '云桥区团'],
		['经济界', '教育界'],
		['民革界', '农业和农村界']
	])('%s, %s', (one, two) => {
		expect(read(`${one}\n${FIRST}\n${two}\n${SECOND}`).names).toEqual([one, two]);
		expect(read(`1.${one}\n${FIRST}\n2.${two}\n${SECOND}`).names).toEqual([one, two]);
	});

	test.each(['走出国界', '我们的班组', '骆立国代表', '抓好小组'])('not %s', (line) => {
		expect(read(`${line}\n${FIRST}\n${line}吗\n${SECOND}`).names).toEqual([]);
	});

	test.each([`走进${ONE}`, '经济界', `${ONE} 做强实体经济`, '雨山县团'])(
		'nor one alone: %s',
		(line) => {
			const { names } = read(`记者见闻\n${line}\n${FIRST}\n${SECOND}`);
			expect(names.filter((name) => name !== ONE)).toEqual([]);
		}
	);
});
