import { describe, expect, it } from 'vitest';
import { extract } from '#extract/extract.ts';
import { noLexicon } from '#extract/terms/lexicon.ts';
import { proposeSettlements } from '#extract/editor/propose.ts';
import { writeSettlement } from '#extract/editor/write-settlement.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { parseStory } from '#extract/editor/parse-story.ts';

function read(text: string, line = '') {
	const story = line === '' ? noStory : parseStory(`settlements:\n  ${line}\n`, 'story.yaml');
	const article = { id: 'a', file: 'article.txt', sha256: '', encoding: 'utf-8', text };
	return extract(article, { story, lexicon: noLexicon, region: null });
}

const proposed = (text: string) => {
	const dataset = read(text);
	return dataset.diagnostics.flatMap((diagnostic) =>
		proposeSettlements(diagnostic, { article: text, dataset, region: null }).map(writeSettlement)
	);
};

const HEAD = '衡南县代表团：\n张伟代表说：“我们要大力发展产业。”\n';
const LINE = '- { name: 高兴 }';

describe('for somebody who is called by a common word', () => {
	it.each([
		['in front of the quotation', '高兴说：“我们也要振兴乡村。”'],
		['in front of a longer verb', '高兴笑着说道：“我们也要振兴乡村。”'.replace('笑着', '')],
		['behind the quotation', '“今年的收成真是很好。”高兴表示。'],
		['with half-width marks', '高兴说:“我们也要振兴乡村。”'],
		['behind an office', '县委书记高兴说，今年的收成很好。']
	])('the line that makes it a name is offered, and settles the doubt: %s', (_, words) => {
		const text = `${HEAD}${words}\n`;
		expect(read(text).speakers.map(({ name }) => name)).toEqual(['张伟']);
		expect(proposed(text)).toContain(LINE);
		const settled = read(text, LINE);
		expect(settled.speakers.map(({ name }) => name)).toEqual(['张伟', '高兴']);
		expect(settled.diagnostics).toEqual([]);
	});

	it('is not offered for words that nobody is called', () => {
		const text = `${HEAD}于是说：“我们也要振兴乡村。”\n随后指出：“我们要继续发展。”\n`;
		expect(proposed(text).filter((line) => line.startsWith('- { name'))).toEqual([]);
	});
});
