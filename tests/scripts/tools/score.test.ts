import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runCommand } from '../../../scripts/command-line.ts';
import { score } from '../../../scripts/tools/score.ts';

let folder = '';

afterEach(() => {
	if (folder) rmSync(folder, { recursive: true });
	folder = '';
});

function runOn(article: string, expected: string): { status: number; said: string } {
	folder = mkdtempSync(join(tmpdir(), 'yansheng-score-'));
	mkdirSync(join(folder, 'one'));
	writeFileSync(join(folder, 'one', 'article.txt'), article);
	writeFileSync(join(folder, 'one', 'expected.yaml'), expected);
	return scoreOf(folder);
}

function scoreOf(...args: string[]): { status: number; said: string } {
	let said = '';
	const tell = (text: string) => {
		said += text;
	};
	return { status: runCommand(score, args, { out: tell, err: tell }), said };
}

test('the cases are read as their truth says, to the last name and character', () => {
	const { status, said } = scoreOf('tests/cases');
	expect(status).toBe(0);
	expect(said).toMatch(/^names: .* F1 1\.000$/m);
	expect(said).not.toMatch(/missed|invented/);
});

test('names are counted as right, missed and invented; statements by their place and by whose they are', () => {
	// Two speak, and the truth has one of them and somebody else; of its two statements one is a character too short.
	const { status, said } = runOn(
		'王军代表说，路要修好。\n李梅代表建议，多种树。',
		'speakers: [{ name: 王军 }, { name: 赵云 }]\nstatements: [{ by: [王军], text: 路要修好 }, { by: [王军], text: 多种树。 }]\n'
	);
	expect(status).toBe(0);
	expect(said).toContain('missed 赵云');
	expect(said).toContain('invented 李梅');
	expect(said).toContain(
		'names: 1 of 2 found, 1 of 2 right; recall 0.500, precision 0.500, F1 0.500'
	);
	expect(said).toContain('statements, exact: 1 of 2 found, 1 of 2 right');
	expect(said).toContain('statements, overlapping: 2 of 2 found, 2 of 2 right');
	expect(said).toContain('same people: 1 of 2 found, 1 of 2 right');
});

test('a truth that is no truth of the article is refused, with its file', () => {
	const { status, said } = runOn(
		'王军代表说，路要修好。',
		'speakers: [{ name: 王军 }]\nstatements: [{ by: [王军], text: 桥要修好 }]\n'
	);
	expect(status).toBe(1);
	expect(said).toMatch(
		/expected\.yaml.*error bad-truth: these words do not stand in the article: 桥要修好/
	);
});

test('a folder without cases is refused', () => {
	expect(scoreOf('src')).toMatchObject({ status: 1 });
	expect(scoreOf()).toMatchObject({ status: 1 });
});
