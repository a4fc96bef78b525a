import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '#extract/extract.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { RULES, type Rule } from '#extract/speech/rules.ts';
import { noLexicon } from '#extract/terms/lexicon.ts';
import { readCase } from '../../../scripts/tools/score/read-case.ts';

function rulesIn(text: string): Rule[] {
	const rules: Rule[] = [];
	extract(
		{ id: 'made-up', file: 'article.txt', sha256: '', encoding: 'utf-8', text: `${text}\n` },
		{
			story: noStory,
			lexicon: noLexicon,
			region: null,
			decided: (_, decided) => rules.push(...decided)
		}
	);
	return rules;
}

const rules = Object.entries(RULES).map(([rule, example]) => ({ rule, example }));

describe('each rule decides in the example beside it', () => {
	test.each(rules.filter(({ example }) => example !== ''))('$rule', ({ rule, example }) => {
		expect(rulesIn(example)).toContain(rule);
	});
});

test('only what an editor settles needs no example', () => {
	expect(rules.filter(({ example }) => example === '').map(({ rule }) => rule)).toEqual([
		'settled'
	]);
});

test('each rule decides in one of the cases as well, and each statement has one', () => {
	const reached = new Set<string>();
	for (const name of readdirSync('tests/cases')) {
		const { dataset, rules } = readCase(join('tests/cases', name));
		for (const { id } of dataset.statements) {
			expect([name, id, rules.get(id)?.length]).not.toEqual([name, id, 0]);
			for (const rule of rules.get(id) ?? []) reached.add(rule);
		}
	}
	expect(Object.keys(RULES).filter((rule) => !reached.has(rule))).toEqual([]);
});
