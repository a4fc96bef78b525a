import { introduceActor } from '#extract/names/actors.ts';
import { describe, expect, test } from 'vitest';
import {
	introduce,
	introduceHead,
	introduceHolder,
	introduceReporter
} from '#extract/names/introductions.ts';
import { Names } from '#extract/names/known.ts';
import { Scene } from '#extract/speech/scene.ts';

/** Who is in a scene when the place at the bar was read: everything that `introductions.ts` tells it. */
function enter(how: (scene: Scene, at: number) => unknown, marked: string) {
	const at = marked.indexOf('|');
	const text = marked.replace('|', '');
	const names = new Names();
	const speech = {
		utterances: [],
		unclosed: [],
		unopened: [],
		nested: [],
		silent: [],
		unread: [],
		unsaid: []
	};
	const scene = new Scene(text, names, speech, false);
	scene.enterParagraph([0, text.length], false);
	scene.sentence = text.lastIndexOf('。', at - 1) + 1;
	scene.clause = Math.max(scene.sentence, text.lastIndexOf('，', at - 1) + 1);
	how(scene, at);
	const met = new Set<string>();
	for (let i = 0; i < text.length; i++)
		for (const length of [2, 3, 4, 5]) {
			const name = text.slice(i, i + length);
			if (names.isKnown(name)) met.add(names.isCertain(name) ? `${name}!` : name);
		}
	const said = (people: readonly { name: string }[] = []) =>
		people.map(({ name }) => name).join('、');
	return {
		met: [...met].join(' '),
		introduced: said(scene.introduced?.people),
		meant: said(scene.antecedent?.people),
		pair: said(scene.pair),
		surnames: [...scene.bySurname.keys()].join('')
	};
}

describe('behind an office every length is possible that nothing speaks against, and the longest enters', () => {
	test.each([
		['书记|潘建龙早早就来到会场', '潘建 潘建龙', '潘建龙'],
		['书记|潘建龙代表来到会场', '潘建 潘建龙', '潘建龙'],
		['书记|周勇代表来到会场', '周勇', '周勇'],
		['代表|李长山代表来了', '李长 李长山', '李长山'],
		['书记|李江说，好', '李江', '李江'],
		['书记|李江承认，好', '李江', '李江'],
		['书记|李江龙承认，好', '李江 李江龙', '李江龙'],
		['村民|黄鸣微笑着说', '黄鸣', '黄鸣'],
		['书记|欧阳江河来到会场', '欧阳江 欧阳江河', '欧阳江河'],
		['书记|高原红举手', '高原红', '高原红'],
		['书记|史书娥就提交', '史书娥', '史书娥'],
		['村民|江南，来了', '江南', '江南'],
		['书记（左）|潘建龙来了', '潘建 潘建龙', '潘建龙'],
		['书记|（左）潘建龙来了', '潘建 潘建龙', '潘建龙'],
		['书记| 潘建龙来了', '潘建 潘建龙', '潘建龙'],
		['书记|\u3000潘建龙来了', '潘建 潘建龙', '潘建龙'],
		['好。书记|潘建龙十分高兴', '潘建 潘建龙', '潘建龙'],
		['书记|怀揣期盼', '', ''],
		['书记|来了', '', '']
	])('%s: %s', (marked, met, who) => {
		expect(enter(introduce, marked)).toMatchObject({ met, introduced: who, meant: who, pair: '' });
	});

	test('and nobody does of whom only a report is spoken of', () => {
		const { met, introduced, surnames } = enter(introduce, '省长|潘建龙所作报告');
		expect([met, introduced, surnames]).toEqual(['潘建 潘建龙', '', '']);
	});

	test.each([
		['书记|潘建龙、骆海棠来了', '潘建 潘建龙 骆海 骆海棠'],
		['书记|潘建龙（左）、骆海棠（右）来了', '潘建 潘建龙 骆海 骆海棠'],
		['书记|潘建龙、骆海棠、申之远来了', '潘建 潘建龙 骆海 骆海棠 申之 申之远']
	])('%s: whoever is listed is possible too, and the first two are a pair', (marked, met) => {
		expect(enter(introduce, marked)).toEqual({
			met,
			introduced: '潘建龙',
			meant: '潘建龙',
			pair: '潘建龙、骆海棠',
			surnames: '潘'
		});
	});

	test.each([
		['前首相|福田康夫、拉法兰等来了', '福田 福田康夫'],
		['前首相|福田康夫等来了', '福田 福田康夫'],
		['前首相|福田康夫，来了', ''],
		['村民|福田康夫等来了', '']
	])('no surname is needed in a list of guests: %s', (marked, met) => {
		expect(enter(introduce, marked)).toMatchObject({ met, introduced: '' });
	});
});

describe('at the head of a sentence, in front of its title, somebody enters for certain', () => {
	test.each([
		['栗翠田是一位来自农村的|代表', '栗翠田'],
		['\u3000▲ 栗翠田是一位来自农村的|代表', '栗翠田'],
		['颜大岩，街道人大|代表', '颜大岩'],
		['栗翠田作为街道人大|代表', '栗翠田'],
		['代表团的栗翠田是一名新|代表', '栗翠田'],
		['临沂代表团的栗翠田是一名新|代表', '栗翠田'],
		['远在山东省东部的临沂代表团的栗翠田是一名新|代表', '栗翠田']
	])('%s', (marked, who) => {
		const entered = { met: `${who}!`, introduced: who, meant: who };
		expect(enter(introduceHead, marked)).toMatchObject(entered);
	});

	test.each([
		['two characters and a comma', '颜岩，街道人大|代表'],
		['a comma within a paragraph', '路通了。颜大岩，街道人大|代表'],
		['作为 in another clause', '会上，栗翠田作为街道人大|代表'],
		['another verb', '栗翠田说她也是一名新|代表'],
		['no name', '路是一名新|代表']
	])('but nobody with %s: %s', (_, marked) => {
		expect(enter(introduceHead, marked)).toMatchObject({ met: '', introduced: '', meant: '' });
	});
});

describe('who only acts enters', () => {
	test.each([
		['|于凤鸣站了起来', '于凤鸣'],
		['|于凤鸣市长站了起来', '于凤鸣'],
		['|于凤鸣在代表团里', '于凤鸣'],
		['|欧阳江河摆手', '欧阳江河'],
		['|欧阳江承认', '欧阳江'],
		['|于和是农民', '于和'],
		['|于和说路', '于和'],
		['|于和笑着', '于和'],
		['|于和点头。于和来了', '于和'],
		['|甘泽州在这里', '甘泽州'],
		['坐在后排的|于凤鸣站了起来', '于凤鸣']
	])('%s', (marked, who) => {
		const entered = { met: who, introduced: who, meant: who, pair: '' };
		expect(enter(introduceActor, marked)).toMatchObject(entered);
	});

	test.each([
		'|于凤鸣代表站了起来',
		'|于凤代表站了起来',
		'|欧阳江河承认',
		'|欧阳江河流过',
		'|于和点头',
		'|于和点头，看于和来了',
		'|江南红走来',
		'|霍尔果斯口岸。霍尔果斯海关',
		'|甘泽州州长来了'
	])('not where a title, a longer word or nothing else stands behind: %s', (marked) => {
		expect(enter(introduceActor, marked)).toMatchObject({ met: '', introduced: '', meant: '' });
	});

	test.each(['|于凤鸣、申之远来了', '|于凤鸣（会员）、申之远来了'])('together: %s', (marked) => {
		expect(enter(introduceActor, marked)).toMatchObject({
			met: '于凤鸣',
			introduced: '于凤鸣',
			pair: '于凤鸣、申之远'
		});
	});
});

test.each([
	['阿尔法台|记者娜塔莎将', '娜塔莎'],
	['某某台|记者李江是', '李江'],
	['会上，某某台|记者李江是', '李江'],
	['来自远方很远的一个很大的某某电视台|记者李江说', '李江'],
	['阿法|记者娜塔莎将', ''],
	['会上，阿法|记者娜塔莎将', ''],
	['某某台|记者李江来', ''],
	['某某台|记者大家是', ''],
	['有一名来自远方的某个|记者李江说', '']
])('a reporter enters behind another newspaper, where he is asked: %s', (marked, who) => {
	expect(enter(introduceReporter, marked)).toMatchObject({ introduced: who, meant: who });
});

describe('in front of an office', () => {
	test.each([
		['朱文章|校长提出', '朱文章', '', '朱'],
		['朱文|校长提出', '朱文', '', '朱'],
		['欧阳江|校长提出', '欧阳江', '', '欧'],
		['南洋理工大学孙爱欣|教授认为', '孙爱欣', '孙爱欣', ''],
		['南洋理工大学孙爱|教授认为', '孙爱', '孙爱', ''],
		['会上，朱文章|校长提出', '朱文章', '', '朱']
	])('%s: somebody has it', (marked, met, introduced, surnames) => {
		expect(enter(introduceHolder, marked)).toMatchObject({ met, introduced, surnames });
	});

	test.each([
		'朱|校长提出',
		'高兴|校长提出',
		'甘泽州|州长提出',
		'会上，南洋理工大学孙爱欣|教授认为',
		'南洋理工大楼孙爱欣|教授认为',
		'南洋社会和谐|教授认为',
		'南洋理工大学时间|教授认为'
	])('%s: nobody has', (marked) => {
		expect(enter(introduceHolder, marked)).toMatchObject({ met: '', introduced: '', surnames: '' });
	});
});
