import { describe, expect, test } from 'vitest';
import { endsBeforeWord, goesOnAt, reportsAt, standsAgain } from '#extract/names/name-ends.ts';
import { VERBS as ALL } from '#extract/words/verbs.ts';
import { readText } from '../reading.ts';

/** Of two, three and four characters; some end with what begins a word, or with what is a surname as well. */
const NAMES =
	'李江 周方 刘强 黄敏 骆石 褚丽 罗平 白雪 李江海 刘志强 黄晓敏 骆海棠 申之远 欧阳江 欧阳江海'.split(
		' '
	);
/** Those that take more than a comma: whom the words are told or who is invited, a question, a preposition, a way of putting it. */
const OTHERWISE = new Set(['question', 'view', 'source', 'told', 'addressed', 'inviting', 'sigh']);
const VERBS = ALL.filter(
	({ word, role, needs }) => role !== 'weak' && !OTHERWISE.has(needs) && word !== '提建议'
).map(({ word }) => word);
/** Verbs of no list: what somebody does who speaks then. */
const ACTS =
	'搬来椅子 收到祝福 打开笔记本 推了推眼镜 翻出账本 掏出手机 停下脚步 环顾会场 清清嗓子'.split(' ');

const speakers = (text: string) => readText(text).speakers.map(({ name }) => name);

describe.each(NAMES)('%s', (name) => {
	test('is called so with every verb of speaking behind an office, and behind a title', () => {
		const wrong = VERBS.filter((verb) =>
			[
				`市长${name}${verb}，这项工作做得不够。`,
				`市人大代表${name}${verb}，这项工作做得不够。`
			].some((text) => speakers(text).join() !== name)
		);
		expect(wrong).toEqual([]);
	});

	test('is called so with an adverb between', () => {
		const wrong = VERBS.filter(
			(verb) => speakers(`市长${name}当场${verb}，这项工作做得不够。`).join() !== name
		);
		expect(wrong).toEqual([]);
	});

	test('takes in nothing of what somebody does before the words', () => {
		const wrong = ACTS.filter(
			(act) => speakers(`村支书${name}${act}，说：“今天就议一件事。”`).join() !== name
		);
		expect(wrong).toEqual([]);
	});
});

test('a name that looks like a shorter one and a verb is read whole where it stands again', () => {
	expect(speakers('市长李江承认真答复。“快了。”市长李江承说。')).toEqual(['李江承']);
});

describe('whether the longer of two names stands again', () => {
	const doubtful = '“路灯亮了，谁都高兴。”党委书记骆浩健在村里干了十年。';

	test('counts behind it and in front of it', () => {
		expect(speakers(`${doubtful}\n骆浩健代表说，好。`)).toEqual(['骆浩健']);
		expect(speakers(`骆浩健代表说，好。\n${doubtful}`)).toEqual(['骆浩健']);
	});

	test('does not where the same character stands behind it there too', () => {
		expect(speakers('市长李江承认，做得不够。李江承认，还要改。')).toEqual(['李江']);
		expect(speakers(`${doubtful}\n骆浩健在会上坐着。`)).toEqual(['骆浩']);
	});

	test('does not where that is a long way off', () => {
		const away = '窗外下着小雨，屋里很暖和。'.repeat(150);
		expect(speakers(`${doubtful}\n${away}\n骆浩健代表说，好。`)).toEqual(['骆浩', '骆浩健']);
	});
});

describe('a name stands again', () => {
	const rain = (characters: number) => '雨'.repeat(characters);

	test('in front and behind, up to fifteen hundred characters away, with another character behind', () => {
		const name = '骆浩健';
		for (const [apart, again] of [
			[0, true],
			[1, true],
			[1497, true],
			[1498, false]
		] as const) {
			const behind = `${name}说${rain(apart === 0 ? 0 : apart - 1)}${name}来`;
			expect([apart, standsAgain(behind, 0, 3)]).toEqual([apart, apart <= 1497]);
			const front = `${name}来${rain(Math.max(0, apart - 1))}${name}说`;
			expect([apart, standsAgain(front, front.length - 4, 3)]).toEqual([apart, again]);
		}
	});

	test('not with the same character behind, and not where it is cut off', () => {
		expect(standsAgain('骆浩健说。骆浩健说', 0, 3)).toBe(false);
		expect(standsAgain('骆浩健说。骆浩健说。骆浩健来', 0, 3)).toBe(true);
		expect(standsAgain('骆浩健来。骆浩健说。骆浩健说', 10, 3)).toBe(true);
		expect(standsAgain('骆浩健说。骆浩', 0, 3)).toBe(false);
		expect(standsAgain('骆浩健说。骆浩健', 0, 3)).toBe(true);
	});
});

describe('behind a name a word begins', () => {
	test.each([
		['李江|承认', true],
		['李江|收到', true],
		['李江|清清嗓子', true],
		['李江|代表', true],
		['李江|市长', true],
		['李江|说', false],
		['李江|承', false],
		['李江|，好', false],
		['李江|a', false],
		['李江|承a', false],
		['李江|', false]
	])('%s: %s', (marked, goesOn) => {
		const at = marked.indexOf('|');
		expect(goesOnAt(marked.replace('|', ''), at)).toBe(goesOn);
		expect(goesOnAt(`好，${marked.replace('|', '')}`, at + 2)).toBe(goesOn);
	});

	test('and reports, where it is a verb of speaking of two characters', () => {
		for (const [marked, reports] of [
			['李江|承认', true],
			['李江|建议', true],
			['李江|说', false],
			['李江|收到', false],
			['李江|代表', false]
		] as const)
			expect([marked, reportsAt(marked.replace('|', ''), 2)]).toEqual([marked, reports]);
	});

	test.each([
		['李江承认', 2, true],
		['欧阳江承认', 3, true],
		['杨得志愿意', 2, false],
		['刘志强调侃', 2, false],
		['李江承说。李江承来', 2, false],
		['李江承认。李江承来', 2, false],
		['李江承认。李江承认', 2, true]
	])('the shorter of two names ends in %s behind %i characters: %s', (text, shorter, ends) => {
		expect(endsBeforeWord(text, 0, shorter)).toBe(ends);
		expect(endsBeforeWord(`好，${text}`, 2, shorter)).toBe(ends);
	});
});
