import { describe, expect, test } from 'vitest';
import { readHeading } from '#extract/page/headings.ts';
import { fold } from '#extract/text/fold.ts';

/** A line as it is read between two others. */
const heading = (line: string) => {
	const folded = fold(line);
	const text = `路修好了\n${folded}\n：】团`;
	const found = readHeading(text, [5, 5 + folded.length]);
	return (
		found && {
			name: text.slice(...found.name),
			rest: found.rest && text.slice(...found.rest),
			certain: found.certain
		}
	);
};

describe('the heading of a delegation', () => {
	test.each([
		'衡南县代表团：',
		'衡南县代表团',
		'【衡南县代表团】',
		'◆衡南县代表团◆',
		'📍衡南县代表团',
		'（一）衡南县代表团',
		'1、衡南县代表团：',
		'《衡南县代表团》',
		'“衡南县代表团”',
		'‘衡南县代表团’',
		'〈衡南县代表团〉',
		'｛衡南县代表团｝',
		'{衡南县代表团}',
		'|衡南县代表团|',
		'【衡南县代表团】：',
		'衡南县代表团（第3版）',
		'＞＞衡南县代表团'
	])('is known, however it is adorned: %s', (line) => {
		expect(heading(line)).toEqual({ name: '衡南县代表团', rest: null, certain: true });
	});

	test.each([
		['衡南县代表团：让产业强起来', '让产业强起来'],
		['【衡南县代表团】代表们认为，好。', '代表们认为，好。'],
		['衡南县代表团 | 让产业强起来', '让产业强起来'],
		['《衡南县代表团》让产业强起来', '让产业强起来'],
		['〈衡南县代表团〉让产业强起来', '让产业强起来'],
		['【衡南县代表团】：让产业强起来', '让产业强起来'],
		['衡南县代表团：【产业】强起来', '【产业】强起来']
	])('may have a headline or text behind it: %s', (line, rest) => {
		expect(heading(line)).toMatchObject({ name: '衡南县代表团', rest });
	});

	test('a group that only its colon shows is not certain', () => {
		expect(heading('经济界：')).toEqual({ name: '经济界', rest: null, certain: false });
	});

	test.each([
		'各代表团：',
		'衡南县代表团的代表们认为，好。',

		'记者来到衡南县代表团',
		'代表团',

		'“衡南县代表团”的一天',
		'让产业强起来'
	])('is not %s', (line) => {
		expect(heading(line)).toBeNull();
	});
});
