import { expect, test } from 'vitest';
import { readText } from './reading.ts';

test('a misprint is read as an editor says, marks too, and stored as it is printed', () => {
	const text = '骆海棠代表说，路灯亮了一路也修好了。';
	const { sentences, statements } = readText(
		text,
		"settlements:\n  - { reading: '了一路', as: '了。路' }\n"
	);
	expect(sentences.map((one) => one.text)).toEqual(['骆海棠代表说，路灯亮了一', '路也修好了。']);
	expect(statements.map((one) => one.text)).toEqual(['路灯亮了一路也修好了。']);
});
