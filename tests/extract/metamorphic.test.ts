import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TRADITIONAL } from '#extract/text/traditional.ts';
import { anyName, anySpoken, anyVerb, inExample, OFFICES, read, type Spoken } from './sentences.ts';

/**
 * What must not change what is read, for sentences made of the word tables: any name of two, three or four characters, any verb in its
 * frame. No article is needed, and no answer: the sentence alone gives it.
 */
const RUNS = { numRuns: 400, seed: 16 };

const SILENT = ['今天下午，会议室里坐满了人。', '窗外下着小雨，屋里很暖和。', '桌上摆着一沓材料。'];
const [FIRST, SECOND, THIRD] = SILENT as [string, string, string];

/** The words without marks and blanks, which differ where a text is printed otherwise. */
function bare(words: string): string {
	return words.replace(/[\s\p{P}]/gu, '');
}

/** Holds for any sentence that it reads the same, whatever `put` makes of it. */
function readsTheSame(put: (spoken: Spoken, place: number) => string): void {
	fc.assert(
		fc.property(anySpoken, fc.nat(), (spoken, place) => {
			const alone = read(spoken.sentence);
			const text = put(spoken, place);
			const there = read(text).slice(-alone.length);
			const wordsOf = (all: typeof alone) => all.map(([who, words]) => [who, bare(words)]);
			expect([text, wordsOf(there)]).toEqual([text, wordsOf(alone)]);
		}),
		RUNS
	);
}

/** Breaks a text in two, somewhere within its last `length` characters. */
function breakWithin(text: string, length: number, place: number, between: string): string {
	const at = text.length - length + 1 + (place % (length - 2));
	return `${text.slice(0, at)}\n${between}${text.slice(at)}`;
}

describe('a sentence is its speaker’s', () => {
	test('with any name, any verb in its frame, and a title or an office', () => {
		fc.assert(
			fc.property(anySpoken, ({ name, sentence }) => {
				expect([sentence, ...new Set(read(sentence).map(([who]) => who))]).toEqual([
					sentence,
					name
				]);
			}),
			{ ...RUNS, numRuns: 1500 }
		);
	});

	const frames: [string, (name: string, example: (who: string) => string) => string][] = [
		['met before with a title', (name, example) => `${name}代表参加讨论。\n${example(name)}`],
		['met before behind an office', (name, example) => `县长${name}参加讨论。\n${example(name)}`],
		['called 他 in the next sentence', (name, example) => `${name}代表带来材料。${example('他')}`],
		['with an adverb behind the title', (name, example) => example(`${name}代表随后`)],
		['with an office behind the name', (name, example) => example(`${name}县长`)],
		['as a member', (name, example) => example(`${name}委员`)],
		['behind the title', (name, example) => example(`人大代表${name}`)],
		['with where they come from', (name, example) => example(`来自河东区的${name}代表`)],
		['with a note', (name, example) => example(`${name}（河东区）代表`)]
	];
	test.each(frames)('%s', (_, put) => {
		fc.assert(
			fc.property(anyName, anyVerb, (name, verb) => {
				const text = put(name, (who) => inExample(verb, who));
				const alone = read(`${name}代表说，好。`)[0]![0];
				expect([text, ...new Set(read(text).map(([who]) => who))]).toEqual([text, alone]);
			}),
			RUNS
		);
	});
});

describe('whose words are whose does not depend on the names', () => {
	/** Verbs whose subject something leads up to: 在…看来, 据…统计. */
	const LED = /^[在据]/u;

	test('two who are joined speak both, each with an office or a title', () => {
		fc.assert(
			fc.property(anyName, anyName, anyVerb, (first, second, verb) => {
				fc.pre(!LED.test(verb.example) && first !== second);
				const both = [first, second].map((name) => read(`${name}代表说，好。`)[0]![0]).join('、');
				const text = inExample(verb, `县长${first}和${second}代表`);
				expect([text, ...new Set(read(text).map(([who]) => who))]).toEqual([text, both]);
			}),
			RUNS
		);
	});

	test('what somebody of theirs says is not theirs', () => {
		fc.assert(
			fc.property(anyName, (name) => {
				const text = `${name}代表来自农村。${name}的妻子说，他太忙了。`;
				expect([text, ...read(text)]).toEqual([text, ['', '他太忙了。']]);
			}),
			RUNS
		);
	});
});

describe('a sentence reads the same', () => {
	test('at the head, in the middle and at the end of an article', () => {
		readsTheSame(({ sentence }) => `${FIRST}\n${SECOND}\n${sentence}`);
		readsTheSame(({ sentence }) => `${FIRST}${SECOND}${sentence}`);
		fc.assert(
			fc.property(anySpoken, ({ sentence }) => {
				const alone = read(sentence);
				expect(read(`${sentence}\n${FIRST}\n${SECOND}`)).toEqual(alone);
				expect(read(`${FIRST}\n${sentence}\n${THIRD}`)).toEqual(alone);
				expect(read(`河东区代表团\n${sentence}\n河西区代表团\n${THIRD}`)).toEqual(alone);
			}),
			RUNS
		);
	});

	test('with its speaker new or met before', () => {
		readsTheSame(({ name, sentence }) => `${name}代表参加讨论。\n${sentence}`);
		readsTheSame(({ name, sentence }) => `村支书${name}参加讨论。\n${sentence}`);
		readsTheSame(({ name, sentence }) => `${name}代表说，好。\n${sentence}`);
	});

	test('behind somebody else’s', () => {
		readsTheSame(({ sentence }) => `村支书骆春生说，水要清。\n${sentence}`);
		readsTheSame(({ sentence }) => `“水要清。”骆春生代表说。${sentence}`);
	});

	test('broken anywhere by a line feed', () => {
		readsTheSame(({ sentence }, place) =>
			breakWithin(FIRST + sentence, sentence.length, place, '')
		);
		readsTheSame(({ sentence }, place) =>
			breakWithin(`${FIRST}\n${sentence}`, sentence.length, place, '')
		);
	});

	test('with page furniture within it', () => {
		const header = '— 3 —\n东溪日报 2021年9月29日 星期三 第3版\n责任编辑：许珂\n';
		readsTheSame(({ sentence }, place) =>
			breakWithin(FIRST + sentence, sentence.length, place, header)
		);
	});

	test('in Traditional characters', () => {
		const traditional = new Map<string, string>();
		const pairs = [...TRADITIONAL];
		for (let i = 0; i + 1 < pairs.length; i += 2) {
			if (!traditional.has(pairs[i + 1]!)) traditional.set(pairs[i + 1]!, pairs[i]!);
		}
		readsTheSame(({ sentence }) =>
			[...sentence].map((one) => traditional.get(one) ?? one).join('')
		);
	});

	test('with half-width marks, with blanks behind them and without', () => {
		const half = new Map([...'，。：“”'].map((mark, i) => [mark, ',.:""'[i]!]));
		const narrow = (text: string, blank: string) =>
			[...text].map((one) => (half.has(one) ? half.get(one)! + blank : one)).join('');
		readsTheSame(({ sentence }) => narrow(sentence, ''));
		readsTheSame(({ sentence }) => narrow(sentence, ' ').replaceAll('" ', '"'));
	});
});

test('the sentences are of all kinds', () => {
	const some = fc.sample(anySpoken, { numRuns: 2000, seed: 16 });
	expect(new Set(some.map(({ name }) => name.length))).toEqual(new Set([2, 3, 4]));
	expect(new Set(some.map(({ verb }) => verb)).size).toBeGreaterThan(150);
	for (const office of OFFICES) {
		expect(some.some(({ who, name }) => who === office + name)).toBe(true);
	}
});
