import { expect, test } from 'vitest';
import { summarize } from '#extract/dataset/summary.ts';
import { extract } from '#extract/extract.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';

const LEXICON = `
themes: [{ id: roads, name: 路 }]
terms:
  - { id: lu, text: 路, theme: roads }
  - { id: qiao, text: 桥 }
`;

function summary(text: string): string {
	const lexicon = parseLexicon(LEXICON, 'lexicon.yaml');
	const article = { id: 'made-up', file: 'article.txt', sha256: '', encoding: 'utf-8', text };
	return summarize(extract(article, { story: noStory, lexicon, region: null }));
}

test('a summary counts kinds of statements, mentions in body and headlines, and says who speaks where', () => {
	const article = [
		'同心奋进',
		'——衡阳市第十二次党代会侧记',
		'衡南县代表团：',
		'路要修',
		'骆海棠代表说，路灯亮了。申之远代表说：“桥修好了，路也修好了。”申之远代表建议修路。',
		'祁东县代表团：',
		'会场响起掌声。“好。”“路好。”',
		''
	].join('\n');
	expect(summary(article)).toBe(
		`made-up: 同心奋进 / 衡阳市第十二次党代会侧记
  2 delegations, 2 speakers, 5 statements (3 direct, 1 indirect, 1 proposal)
  6 sentences with 5 mentions, 1 headlines with 1, of 2 terms in 1 themes
  衡南县代表团 (hengnan): 3 statements, 骆海棠、申之远
  祁东县代表团 (qidong): 2 statements, nobody named
  diagnostics: 2 quotation-unattributed
`
	);
});

test('a summary of an article without a title, delegations or doubts says so', () => {
	expect(summary('会场响起掌声。\n')).toBe(
		`made-up: 
  0 delegations, 0 speakers, 0 statements (0 direct, 0 indirect, 0 proposal)
  1 sentences with 0 mentions, 0 headlines with 0, of 0 terms in 1 themes
  diagnostics: none
`
	);
});
