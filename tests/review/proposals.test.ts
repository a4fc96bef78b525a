import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#dataset';
import { run } from '#extract/cli/command.ts';
import { correctName, correctStatement, proposeFor } from '#review/proposals.ts';
import { zhSheet } from '#lib/messages/zh.sheet.ts';
import { readStory } from '../../scripts/commands/review/read-story.ts';

const root = mkdtempSync(join(tmpdir(), 'review-'));
afterAll(() => rmSync(root, { recursive: true }));
cpSync('data', join(root, 'data'), { recursive: true });
const folder = join(root, 'data/stories/hengyang-2021');
const settings = readFileSync(join(folder, 'story.yaml'), 'utf8');

/** What `npm run extract` makes of the story with lines under `settlements:`, through the file itself. */
function extractWith(lines: string[]): Dataset {
	const block = `settlements:\n${lines.map((line) => `  ${line}\n`).join('')}`;
	writeFileSync(join(folder, 'story.yaml'), `${settings}\n${block}`);
	const said: string[] = [];
	const status = run([], { root, out: () => undefined, err: (text) => said.push(text) });
	expect(said.filter((line) => line.includes(': error '))).toEqual([]);
	expect(status).toBe(0);
	return JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8')) as Dataset;
}

const reviewed = readStory('data', 'hengyang-2021');
const { diagnostics, statements, speakers } = reviewed.dataset;
const offered = diagnostics.map((diagnostic) => ({
	diagnostic,
	proposals: proposeFor(diagnostic, reviewed, zhSheet)
}));
const keyOf = ({ code, spans }: { code: string; spans: unknown }) => `${code} ${String(spans)}`;

describe('the lines that settle a doubt', () => {
	it('are there for each doubt but those that need none', () => {
		const without = offered.filter(({ proposals }) => proposals.length === 0);
		expect([...new Set(without.map(({ diagnostic }) => diagnostic.code))].sort()).toEqual([
			'byline-no-role',
			'column-break'
		]);
	});

	it.each(
		offered.flatMap(({ diagnostic, proposals }) =>
			proposals.map(({ line }) => [line, diagnostic] as const)
		)
	)('%s is taken by the extraction, and settles it', (line, diagnostic) => {
		const after = extractWith([line]);
		expect(after.diagnostics.map(keyOf)).not.toContain(keyOf(diagnostic));
	});

	it('can all be chosen together, one for each doubt', () => {
		const first = offered.flatMap(({ proposals }) => proposals.slice(0, 1));
		const after = extractWith(first.map(({ line }) => line));
		expect([...new Set(after.diagnostics.map(({ code }) => code))].sort()).toEqual([
			'byline-no-role',
			'column-break'
		]);
	});

	it('keep what was read when the choice is to keep it', () => {
		const kept = offered.flatMap(({ proposals }) =>
			proposals.filter(({ says }) => says.startsWith('照旧'))
		);
		// Six quotations that are nobody's, two that were inferred.
		expect(kept).toHaveLength(8);
		const after = extractWith(kept.map(({ line }) => line));
		expect(after.statements.map(({ text, speakers }) => [text, speakers])).toEqual(
			statements.map(({ text, speakers }) => [text, speakers])
		);
	});

	it('give words to whom an editor names', () => {
		const words = '“建设精致精美的品质耒阳，就得聚力城乡提质。”';
		const found = offered.find(({ diagnostic: { spans } }) =>
			spans.some(([from, to]) => reviewed.article.slice(from, to) === words)
		);
		const choice = found?.proposals.find(({ says }) => says === '归刘廷武');
		expect(choice?.line).toBe(`- { words: '${words}', speaker: 刘廷武 }`);
		const after = extractWith([choice!.line]);
		expect(after.statements.find(({ text }) => text === words)?.speakers).toEqual(['liu-tingwu']);
	});

	it('read the odd dash as the character that it stands for', () => {
		const dash = offered.find(({ diagnostic }) => diagnostic.code === 'odd-dash');
		expect(dash?.proposals.map(({ line }) => line)).toContain("- { reading: '五—', as: 五一 }");
	});
});

describe('the lines that correct what was not in doubt', () => {
	it('take a name away, or the person', () => {
		const lines = correctName('詹薇', reviewed, zhSheet).map(({ line }) => line);
		expect(lines).toEqual(['- { no-name: 詹薇 }', '- { withdrawn: 詹薇 }']);
		for (const line of lines) {
			expect(extractWith([line]).speakers.map(({ name }) => name)).not.toContain('詹薇');
		}
	});

	it('are there for every statement and every speaker', () => {
		for (const statement of statements) {
			expect(correctStatement(statement, reviewed, zhSheet).length).toBeGreaterThan(0);
		}
		for (const { name } of speakers) expect(correctName(name, reviewed, zhSheet)).toHaveLength(2);
	});
});
