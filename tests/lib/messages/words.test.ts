import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What each language says, file by file: en.charts.ts, zh.charts.ts. */
const FILES = readdirSync('src/lib/messages').filter((file) => /^(?:zh|en)\..*ts$/u.test(file));

/** Every text among words, by where it stands; those that need something to tell of are functions, and are none. */
function* textsIn(value: unknown, at: string): Generator<[at: string, text: string]> {
	if (typeof value === 'string') yield [at, value];
	else if (typeof value === 'object' && value !== null)
		for (const [key, one] of Object.entries(value)) yield* textsIn(one, `${at}.${key}`);
}

describe.each(FILES)('the words of %s', (file) => {
	test('are none that is empty, but for a gap to be looked for', async () => {
		const words = (await import(`#lib/messages/${file}`)) as object;
		const empty = [...textsIn(words, file)].filter(([, text]) => text.trim() === '');
		expect(empty.map(([at]) => at.split('.').pop())).toEqual(
			file.includes('.sheet.') ? ['gap'] : []
		);
	});
});
