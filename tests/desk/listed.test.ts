import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { readLexicon } from '#files/read-lexicon.ts';
import { readText } from '#files/read-text.ts';
import { emptyDraft } from '../../src/desk/draft.ts';
import { Reader } from '../../src/desk/reader/reader.ts';
import { candidatesIn, phrasesIn, placesIn, withNever } from '../../src/desk/words.ts';

const region = 'data/regions/430400.yaml';
const lexicon = readLexicon('data/lexicon.yaml');
const reader = new Reader();
reader.start({ lexicon, regions: [parseRegion(readText(region), region)] });
const article = new Uint8Array(readFileSync('data/stories/hengyang-2021/article.txt'));

test('what the desk reads says every word that is counted and every one that is never shown, so that none is proposed', async () => {
	const result = await reader.read(withNever({ ...emptyDraft(), article }, '三强一化'));
	if ('fault' in result) throw new Error(result.fault.message);
	const { listed, never, text, dataset } = result.reading;
	expect(never).toEqual([...lexicon.never, '三强一化']);
	const all = lexicon.terms.flatMap(({ text, variants }) => [text, ...variants]);
	expect(all.filter((word) => !listed.includes(word))).toEqual(['三强一化']);

	const places = placesIn(
		dataset.sentences.map((one) => one.text),
		listed
	);
	const known = new Set([...listed, ...never]);
	const proposed = [...candidatesIn(text, known, places), ...phrasesIn(text, known, places)];
	expect(proposed.length).toBeGreaterThan(0);
	for (const one of proposed) expect(known).not.toContain(one.text);
});
