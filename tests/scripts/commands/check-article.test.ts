import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkArticle } from '../../../scripts/commands/check-article.ts';
import { runHere } from '../run-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-article-'));
afterAll(() => rmSync(folder, { recursive: true }));

const STORY = 'hengyang-2021';
const article = readFileSync(`data/stories/${STORY}/article.txt`, 'utf8');

/** Compares a page with the story. */
function check(text: string, story = STORY) {
	const page = join(folder, 'page.txt');
	writeFileSync(page, text);
	return runHere(checkArticle, [story, page]);
}

describe('npm run check-article', () => {
	it('says so where all is as it was read', () => {
		expect(check(article)).toMatchObject({ status: 0, stderr: '' });
	});

	it('does not say that anything is gone where something has only come', () => {
		const { status, stdout, stderr } = check(
			`${article}\n编者按：新添的一句话不在原来的报道里。\n`
		);
		expect(status).toBe(1);
		expect(stdout).toMatch(/^new /u);
		expect(stdout).not.toMatch(/^(?:gone|changed|number) /mu);
		expect(stderr).toMatch(
			/^check-article: .*page\.txt differs from what hengyang-2021 was read from\n$/u
		);
	});

	it('names the stories that there are where it is asked for another', () => {
		expect(check(article, 'nowhere').stderr).toMatch(
			/^check-article: nowhere is no story under .*hengyang-2021/u
		);
	});
});
