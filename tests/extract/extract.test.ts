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

test('somebody withdrawn leaves the dataset with their words, though nobody else does', () => {
	const { speakers, statements, sentences } = readText(
		'骆海棠代表说，路灯亮了。申之远代表说，桥修好了。',
		'settlements:\n  - { withdrawn: 骆海棠 }\n'
	);
	expect(speakers.map(({ name }) => name)).toEqual(['申之远']);
	expect(statements.map(({ text }) => text)).toEqual(['桥修好了。']);
	expect(sentences.map(({ text }) => text)).toEqual(['申之远代表说，桥修好了。']);
});

test('of several who speak together, the others keep the words where one is withdrawn', () => {
	const { speakers, statements } = readText(
		'骆海棠、申之远代表说，路灯亮了。',
		'settlements:\n  - { withdrawn: 骆海棠 }\n'
	);
	expect(speakers.map(({ name }) => name)).toEqual(['申之远']);
	expect(statements.map(({ text, others }) => [text, others])).toEqual([['路灯亮了。', true]]);
});
