import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';

const doubts = (text: string) => readText(text).diagnostics.map(({ code }) => code);

test('a verb without the mark that it needs may tell, and it is doubtful', () => {
	const text = '骆海棠代表承认当时没想到会有这么多人来。';
	expect(whoSays(text)).toEqual([['骆海棠', '当时没想到会有这么多人来。']]);
	expect(doubts(text)).toEqual(['words-inferred']);
	expect(doubts('骆海棠代表承认，当时没想到会有这么多人来。')).toEqual([]);
});

test('a verb that needs its subject in front reports nothing behind a place', () => {
	expect(whoSays('院党委书记骆春生在总结讲话中要求，多开夜班车。')).toEqual([
		['骆春生', '多开夜班车。']
	]);
	expect(whoSays('院党委书记骆春生在村口的大树下要求，多开夜班车。')).toEqual([]);
});

test('a clause in quotation marks behind a comma is nobody’s where the sentence names nobody', () => {
	expect(whoSays('会场响起掌声，“不能只在口号上下功夫”。')).toEqual([]);
	expect(whoSays('骆海棠代表站起身来，“不能只在口号上下功夫”。')).toEqual([
		['骆海棠', '“不能只在口号上下功夫”']
	]);
});

describe('somebody speaks whom an office alone names', () => {
	test.each(['有关部门的局长表示，路灯亮了。', '一位县长介绍，路灯亮了。'])(
		'and it is told: %s',
		(text) => {
			expect(doubts(text)).toContain('speaker-unread');
		}
	);

	test('but not where words are cited', () => {
		expect(doubts('国务院总理强调，路灯要亮。')).not.toContain('speaker-unread');
	});
});
