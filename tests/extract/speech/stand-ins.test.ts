import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';

describe('many, of whom none is named, speak', () => {
	test.each(['代表团一致认为', '代表团在讨论中普遍认为', '在大家看来', '与会代表说'])(
		'%s',
		(who) => {
			expect(whoSays(`${who}，路灯亮了。`)).toEqual([['', '路灯亮了。']]);
		}
	);

	test.each(['看望代表们时，骆海棠代表说', '代表们的掌声里，骆海棠代表说'])(
		'but not where they are an object: %s',
		(who) => {
			expect(whoSays(`${who}，路灯亮了。`)).toEqual([['骆海棠', '路灯亮了。']]);
		}
	);

	test('end the words of whoever spoke before where they head a sentence, unless everybody may be meant', () => {
		const words = (text: string) => whoSays(text).map(([, said]) => said);
		expect(words('骆海棠代表说，好。与会代表点点头。')).toEqual(['好。']);
		expect(words('骆海棠代表说，好。大家点点头。')).toEqual(['好。大家点点头。']);
	});

	test.each(['在她家说', '在大家说来', '在代表们家说'])('nor where %s', (where) => {
		expect(whoSays(`骆海棠代表来了。${where}，路灯亮了。`)).toEqual([]);
	});

	test('nor where words are told to them', () => {
		expect(whoSays('对考察的委员们说，路灯亮了。')).toEqual([]);
	});
});

describe('a pronoun is', () => {
	test.each([
		['whoever was named before', '骆海棠代表来了。据他介绍', '骆海棠'],
		['whoever was named before, in whose eyes it is', '骆海棠代表来了。在她看来', '骆海棠'],
		[
			'whoever heads its sentence',
			'骆海棠代表来了。申之远代表也来了。骆海棠点点头，她说',
			'骆海棠'
		],
		['whoever has the office, behind 这位', '总会计师甘宏远来了。\n这位总会计师说', '甘宏远'],
		['the two who were named together', '骆海棠、申之远代表来了。两人说', '骆海棠、申之远'],
		[
			'all who were named together',
			'骆海棠、申之远、褚一平代表来了。他们说',
			'骆海棠、申之远、褚一平'
		]
	])('%s: %s', (_, who, name) => {
		expect(whoSays(`${who}，路灯亮了。`)).toEqual([[name, '路灯亮了。']]);
	});

	test.each([
		['in front of whom nobody is named', '据他介绍，路灯亮了。'],
		['that is an object', '骆海棠代表来了。对她说，路灯亮了。'],
		['behind whom it is not told', '骆海棠代表来了。据她赶来，路灯亮了。'],
		['that is one, where two were named', '骆海棠、申之远代表来了。他说，路灯亮了。'],
		['that is one, where somebody without a name acts', '晏老师几度哽咽。他说，路灯亮了。']
	])('nobody %s: %s', (_, text) => {
		expect(whoSays(text).filter(([who]) => who !== '')).toEqual([]);
	});

	test.each([
		['骆海棠代表来了。她的建议是，多开夜班车。', '骆海棠'],
		['骆海棠、申之远代表来了。他们的建议是，多开夜班车。', '骆海棠、申之远'],
		['骆海棠、申之远代表来了。她的建议是，多开夜班车。', undefined],
		['骆海棠代表来了。据她统计，多开夜班车。', '骆海棠'],
		['她叫石阿朵，她说，多开夜班车。', '石阿朵'],
		['一位老人来了。她叫石小朵，家在河东。她说，多开夜班车。', '石小朵'],
		['骆海棠代表来了。有人问她感受如何。她说，多开夜班车。', '骆海棠'],
		['程菲代表来了。\n程菲观看了表演，在肯定的同时也说道，多开夜班车。', '程菲']
	])('whose view it is: %s', (text, who) => {
		expect(whoSays(text).find(([, words]) => words === '多开夜班车。')?.[0]).toBe(who);
	});

	test('others beside those who were named, where others were meant there', () => {
		const others = (text: string) => readText(text).statements.map(({ others }) => others);
		expect(others('骆海棠、申之远等代表来了。他们说，路灯亮了。')).toEqual([true]);
		expect(others('骆海棠、申之远代表来了。他们说，路灯亮了。')).toEqual([false]);
		expect(others('骆海棠、申之远等代表说，路灯亮了。')).toEqual([true]);
	});

	test('doubtful where an earlier paragraph names them', () => {
		const text = '骆海棠代表来自农村。\n她说，路灯亮了。';
		expect(readText(text).diagnostics.map(({ code }) => code)).toContain('pronoun-far');
	});
});

test.each(['其间', '期间', '会上', '随后', '不过', '现场', '今天'])(
	'他 is whoever heads the clause behind %s, and not who was named before',
	(lead) => {
		const text = `局长骆春生介绍情况。余桂兰代表、殷素芬代表先后发言。还好，${lead}骆春生得到了一次机会。他想了下，又说：“干脆加上一句。”`;
		expect(whoSays(text).at(-1)).toEqual(['骆春生', '“干脆加上一句。”']);
	}
);
