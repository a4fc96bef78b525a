import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
		expect(stdout).not.toMatch(/^(?:gone|changed) /mu);
		expect(stdout).toMatch(/^number {3}delegation 国资委, sentences: 6 to 7$/mu);
		expect(stderr).toMatch(
			/^check-article: .*page\.txt differs from what hengyang-2021 was read from\n$/u
		);
	});

	it('counts words again in what changed, and says where a section is not known', () => {
		// Of nine 乡村振兴 one is in a headline; of four 农村 two are in 农村土地 and 农村宜居宜业.
		const changed = article.replace('在推动乡村振兴过程中', '在推动农村振兴过程中');
		expect(check(changed).stdout).toMatch(
			/^number {3}term 乡村振兴, mentions: 8 to 7\nnumber {3}term 农村, mentions: 2 to 3\n$/mu
		);
		const last = '让农业在融合发展中走向现代化。';
		const added = '会场外也有不少人在讨论这份报告。';
		const { stdout } = check(article.replace(last, `${last}\n望川区代表团\n${added}`));
		expect(stdout).toMatch(/^new {6}会场外.*\n {9}the page does not tell its section/u);
		expect(stdout).not.toMatch(/^number/mu);
	});

	it('says where the dataset that is there is not what the story is read as', () => {
		const data = join(folder, 'data');
		cpSync('data', data, { recursive: true });
		const page = join(data, 'stories', STORY, 'article.txt');
		const again = () => runHere(checkArticle, [STORY, page, '--data', data]);
		expect(again().stdout).not.toContain('npm run extract');
		writeFileSync(join(data, 'stories', STORY, 'lexicon.yaml'), 'never: [乡村振兴]\n');
		expect(again()).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(
				/dataset\.json is not what .*run npm run extract\nall 115 /u
			) as string
		});
	});

	it('names the stories that there are where it is asked for another', () => {
		expect(check(article, 'nowhere').stderr).toMatch(
			/^check-article: nowhere is no story under .*hengyang-2021/u
		);
	});
});
