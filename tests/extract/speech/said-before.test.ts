import { expect, test } from 'vitest';
import { whoSays } from '../reading.ts';

const acts = '骆海棠代表走到窗边。';

test.each([
	['behind an act', `${acts}路灯亮了，家家都高兴，她直起腰说。`, '路灯亮了，家家都高兴'],
	['behind a single clause', `${acts}村口的路灯都亮了，她说。`, '村口的路灯都亮了']
])('words stand in front of a verb that ends their sentence: %s', (_, text, words) => {
	expect(whoSays(text)).toEqual([['骆海棠', words]]);
});

test.each([
	['too few words', `${acts}亮了，她直起腰说。`],
	['five characters, a mark included', `${acts}路灯亮了，她说。`],
	['a verb that is denied', `${acts}路灯亮了，家家都高兴，她没说。`],
	['a verb that was not', `${acts}路灯亮了，家家都高兴，她未曾说。`],
	['a verb that needs more', `${acts}路灯亮了，家家都高兴，她承认。`]
])('but not in front of %s', (_, text) => {
	expect(whoSays(text)).toEqual([]);
});

test('nor where a quotation follows', () => {
	expect(whoSays(`${acts}路灯亮了，家家都高兴，她直起腰说。“好。”`)).toEqual([
		['骆海棠', '“好。”']
	]);
});

test('nor where the next paragraph begins with a quotation, but where it does not', () => {
	const said = `${acts}路灯亮了，家家都高兴，她直起腰说。`;
	const who = (text: string) => whoSays(text).find(([, words]) => words.startsWith('路灯'))?.[0];
	expect(who(`${said}\n“好。”`)).toBeUndefined();
	expect(who(`${said}\n会场响起掌声。`)).toBe('骆海棠');
	expect(who(`${said}会场响起掌声。`)).toBe('骆海棠');
});

test('nor where somebody speaks in front, whose words they are', () => {
	expect(whoSays('骆海棠代表说，路灯亮了，家家都高兴，申之远代表直起腰说。')).toEqual([
		['骆海棠', '路灯亮了，家家都高兴']
	]);
	expect(whoSays(`“好。”桥也修好了，家家都高兴，骆海棠代表直起腰说。`)).toEqual([
		['骆海棠', '“好。”']
	]);
});
