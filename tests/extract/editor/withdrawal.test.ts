import { expect, test } from 'vitest';
import { readText } from '../reading.ts';

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
