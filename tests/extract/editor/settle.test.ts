import { describe, expect, test } from 'vitest';
import { Fault } from '#extract/fault.ts';
import { readText, whoSays } from '../reading.ts';

const settle = (text: string, ...lines: string[]) => {
	const { statements, speakers } = readText(
		text,
		`settlements:\n${lines.map((line) => `  - ${line}\n`).join('')}`
	);
	const nameOf = new Map(speakers.map(({ id, name }) => [id, name]));
	return statements.map((one) => [
		one.speakers.map((id) => nameOf.get(id)).join('、'),
		one.text,
		one.settled ?? false
	]);
};

describe('words that an editor gives to somebody are theirs', () => {
	test.each([
		['named at the very beginning', '骆海棠来了。“路灯亮了。”'],
		['named behind', '“路灯亮了。”大家都看骆海棠。'],
		['named on either side', '骆海棠来了。“路灯亮了。”大家都看骆海棠。']
	])('%s', (_, text) => {
		expect(settle(text, "{ words: '“路灯亮了。”', speaker: 骆海棠 }")).toEqual([
			['骆海棠', '“路灯亮了。”', true]
		]);
	});

	test('and parted from those that they were part of', () => {
		const text = '申之远代表说，路灯亮了，桥修好了，车通了。骆海棠笑了。';
		expect(whoSays(text)[0]![1]).toContain('桥修好了');
		expect(settle(text, '{ words: 桥修好了, speaker: 骆海棠 }').slice(0, 3)).toEqual([
			['申之远', '路灯亮了，', false],
			['骆海棠', '桥修好了', true],
			['申之远', expect.stringContaining('车通了。'), false]
		]);
	});

	test('and a quotation, or a report, as they were; a report where they were nothing', () => {
		const kindOf = (text: string, words: string) =>
			readText(text, `settlements:\n  - { words: '${words}', speaker: 骆海棠 }\n`).statements.find(
				({ text }) => text === words
			)?.kind;
		expect(kindOf('骆海棠来了。“路灯亮了。”', '“路灯亮了。”')).toBe('direct');
		expect(kindOf('骆海棠来了。申之远代表说，路灯亮了。', '路灯亮了。')).toBe('indirect');
		expect(kindOf('骆海棠来了。申之远代表建议，多修路灯。', '多修路灯。')).toBe('proposal');
		expect(kindOf('骆海棠来了。路灯亮了。', '路灯亮了。')).toBe('indirect');
	});

	test('or nobody’s, where an editor says so', () => {
		expect(settle('申之远代表说，路灯亮了。', '{ words: 路灯亮了。, speaker: null }')).toEqual([
			['', '路灯亮了。', true]
		]);
	});
});

describe('what does not stand in the article is refused at its place', () => {
	test.each([
		['words', '{ words: 没有说, speaker: 骆海棠 }', /“没有说” does not stand/],
		['words that stand there twice', '{ words: 好, speaker: 骆海棠 }', /more than once/],
		['a speaker', '{ words: 路灯亮了, speaker: 周桂香 }', /“周桂香” does not stand/],
		['a name', '{ name: 周桂香 }', /“周桂香” does not stand/],
		['a name that is none', '{ no-name: 周桂香 }', /“周桂香” does not stand/],
		['a delegation that is none', '{ no-delegation: 周桂香 }', /“周桂香” does not stand/],
		['a misprint', '{ reading: 周桂香, as: 周桂芳 }', /“周桂香” does not stand/],
		['somebody withdrawn', '{ withdrawn: 周桂香 }', /“周桂香” does not stand/]
	])('%s', (_, line, message) => {
		const act = () => settle('骆海棠代表说，路灯亮了，好，好。', line);
		expect(act).toThrow(Fault);
		expect(act).toThrow(message);
	});
});
