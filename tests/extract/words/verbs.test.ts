import { describe, expect, test } from 'vitest';
import { TRAITS, VERBS } from '#extract/words/verbs.ts';
import { readText, whoSays } from '../reading.ts';

/** Who stands in the examples. */
const NAME = /骆春生|周桂香|申之远|殷素芬/u;

describe('each verb reports in its example, of whom it names', () => {
	test.each(VERBS)('$word', ({ word, example }) => {
		const { statements, speakers } = readText(example);
		expect(speakers.map(({ name }) => name)).toEqual([NAME.exec(example)?.[0]]);
		expect(statements[0]!.cue?.text).toBe(word);
		expect(statements[0]!.speakers).toHaveLength(1);
	});
});

/** That need a matter, a colon or whom it is told behind them, or report what is no saying: no 说 stands behind these. */
const WITHOUT = new Set(['bound', 'view', 'source', 'sigh', 'inviting', 'addressed', 'told']);
const SAYING = VERBS.filter(
	({ word, needs }) => word.length === 2 && !WITHOUT.has(needs) && !/[说道称]$/u.test(word)
);

describe('说, 道 or 称 behind a verb says once more that it is one, and is none of the words', () => {
	test.each(SAYING)('$word', ({ word }) => {
		for (const say of ['说', '道', '称']) {
			const { statements, speakers } = readText(`骆春生代表${word}${say}，路灯亮了。`);
			expect(speakers.map(({ name }) => name)).toEqual(['骆春生']);
			expect([say, statements[0]!.text]).toEqual([say, '路灯亮了。']);
			expect(statements[0]!.cue?.text).toBe(word + say);
		}
	});

	test.each(['道路要硬化。', '道德要讲。', '说明书要印。', '称呼要改。'])(
		'but not where it begins a word: %s',
		(words) => {
			const { statements } = readText(`骆春生代表建议${words}`);
			expect(statements.map(({ text }) => text)).toEqual([words]);
		}
	);

	test('说|明年 is no 说明', () => {
		const { statements } = readText('骆春生代表解释说明年开工。');
		expect(statements.map(({ text }) => text)).toEqual(['明年开工。']);
	});
});

test('each verb is of a role, and has no trait that nothing knows', () => {
	const roles = new Set(['cue', 'weak', 'proposal']);
	for (const { word, role, traits } of VERBS) {
		expect([word, roles.has(role)]).toEqual([word, true]);
		expect([word, traits.filter((trait) => !TRAITS.has(trait))]).toEqual([word, []]);
	}
});

test('no verb stands in the table twice', () => {
	const words = VERBS.map(({ word }) => word);
	expect(words.filter((word, i) => words.indexOf(word) < i)).toEqual([]);
});

describe('a verb has what the words are about, where they follow another verb in the next clause', () => {
	test.each(VERBS.filter(({ about }) => about))('$word', ({ word }) => {
		for (const [next, words] of [
			['说：“要多装几盏。”', '“要多装几盏。”'],
			['动情地说：“要多装几盏。”', '“要多装几盏。”'],
			['表示要多装几盏。', '要多装几盏。'],
			['她说，要多装几盏。', '要多装几盏。'],
			['她动情地说：“要多装几盏。”', '“要多装几盏。”']
		] as const)
			expect(whoSays(`骆春生代表${word}路灯，${next}`)).toEqual([['骆春生', words]]);
	});
});
