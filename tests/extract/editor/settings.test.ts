import { expect, test } from 'vitest';
import { isDay } from '#extract/editor/day.ts';
import { Fault } from '#extract/fault.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import { readText } from '../reading.ts';

test.each(['2021-09-29', '2024-02-29', '2000-02-29', '1949-10-01', '0004-02-29', '2021-12-31'])(
	'%s is a day',
	(text) => expect(isDay(text)).toBe(true)
);

test.each([
	'2021-13-45',
	'2021-02-29',
	'1900-02-29',
	'2021-04-31',
	'2021-00-10',
	'2021-01-00',
	'2021-1-2',
	'2021-01-01T00:00',
	'２０２１-01-01',
	' 2021-01-01',
	'2021-01-01\n',
	''
])('%j is none', (text) => expect(isDay(text)).toBe(false));

test('a headline that an editor gives stands in place of the one that was read, and null leaves that', () => {
	const article = '讨论侧记\n王海军代表说：“桥要修。”';
	const titleOf = (title: string) => readText(article, `title: ${title}\n`).story.title;
	expect([titleOf('同心奋进'), titleOf('null')]).toEqual(['同心奋进', '讨论侧记']);
});

test.each(['published', 'corrected'])('%s that no calendar has is refused at its place', (key) => {
	const read = () => parseStory(`year: 2021\n${key}: '2021-13-45'\n`, 'story.yaml');
	expect(read).toThrow(Fault);
	try {
		read();
	} catch (error) {
		expect(error).toMatchObject({ file: 'story.yaml', place: { line: 2, column: key.length + 3 } });
		expect((error as Fault).message).toBe(
			`expected a day of the calendar like ${key === 'published' ? '2021-09-29' : '2021-09-30'}, found “2021-13-45”`
		);
	}
});
