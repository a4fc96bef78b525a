import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '#extract/cli/command.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { readLexicon } from '#files/read-lexicon.ts';
import { readPrefectures } from '#files/prefectures.ts';
import { readText } from '#files/read-text.ts';
import { choicesForDoubt, choicesForWords, tryChoice } from '../../src/desk/choices.ts';
import {
	emptyDraft,
	settle,
	settlementsOf,
	unsettle,
	withDelegation,
	withSetting,
	withText,
	type Draft
} from '../../src/desk/draft.ts';
import { folderOf } from '../../src/desk/folder.ts';
import { openArchive } from '../../src/desk/open-archive.ts';
import { readDraft, type Sources } from '../../src/desk/read-draft.ts';
import { wholeQuotation } from '../../src/desk/whole-quotation.ts';
import { unzipFolder, zipFolder } from '../../src/desk/zip.ts';

/** What is taken away from the desk is what the commands make of it, byte for byte. */

const root = mkdtempSync(join(tmpdir(), 'desk-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'data/stories'), { recursive: true });
for (const part of ['lexicon.yaml', 'regions'])
	cpSync(join('data', part), join(root, 'data', part), { recursive: true });

const hengyang = 'data/regions/430400.yaml';
const sources: Sources = {
	common: readLexicon('data/lexicon.yaml'),
	regions: [parseRegion(readText(hengyang), hengyang)],
	prefectures: readPrefectures()
};
const article = new Uint8Array(readFileSync('data/stories/hengyang-2021/article.txt'));
const draftOf = (id: string): Draft => ({ ...emptyDraft(), id, article });
const zipOf = (draft: Draft) => zipFolder(draft.id, folderOf(draft, readDraft(draft, sources)));

/** Unpacks an archive where stories are, and reads them by the command. */
function extractUnpacked(zip: Uint8Array): { status: number; said: string[] } {
	for (const [name, bytes] of Object.entries(unzipSync(zip))) {
		const file = join(root, 'data/stories', name);
		mkdirSync(join(file, '..'), { recursive: true });
		writeFileSync(file, bytes);
	}
	const said: string[] = [];
	const status = run([], { root, out: () => undefined, err: (text) => said.push(text) });
	return { status, said: said.filter((line) => line.includes(': error ')) };
}

function expectSame(draft: Draft): void {
	const zip = zipOf(draft);
	expect(extractUnpacked(zip)).toEqual({ status: 0, said: [] });
	const written = readFileSync(join(root, 'data/stories', draft.id, 'dataset.json'));
	expect(written.equals(unzipSync(zip)[`${draft.id}/dataset.json`]!)).toBe(true);
}

const xiangtan = [
	'同心奋进谱新篇',
	'——湘潭市第十三次党代会各代表团讨论侧记',
	'雨湖区代表团',
	'9月27日，雨湖区代表团讨论。李建国代表说：“要把乡村振兴抓到底。”',
	'韶山市代表团',
	'“产业发展是根本。”会上有人这样说。王小明表示，要优化营商环境。',
	''
].join('\n');

describe('a folder of the desk, unpacked into data/stories', () => {
	test('gives the dataset of the desk', () => expectSame(draftOf('as-it-is')));

	test('with settings, settlements, names and words of its own', () => {
		let draft = draftOf('decided');
		const read = readDraft(draft, sources);
		const tried = { draft, read, readAgain: (other: Draft) => readDraft(other, sources) };
		for (const diagnostic of read.reviewed.dataset.diagnostics) {
			const choice = choicesForDoubt(diagnostic, tried).pop();
			if (choice) draft = settle(draft, choice.settlement);
		}
		expect(settlementsOf(draft).length).toBeGreaterThan(5);
		draft = withSetting(draft, 'year', 2021);
		draft = withSetting(draft, 'title', '另一个标题');
		draft = withSetting(draft, 'publisher', '衡阳日报: "头版" # 一');
		const [delegation] = read.reviewed.dataset.delegations;
		draft = withDelegation(draft, delegation!.name, { en: "Hengnan's" });
		draft = {
			...draft,
			words: {
				themes: [{ id: 'own', name: '本篇' }],
				terms: [{ id: 'qiye', text: '企业', theme: 'own', variants: ['厂'] }],
				never: ['产业']
			}
		};
		expect(readDraft(draft, sources).passedOver).toEqual([]);
		expectSame(draft);
	});

	test('of a prefecture that has no region file: it is known', () => {
		const draft = withText(draftOf('xiangtan'), xiangtan);
		const { settings, reviewed } = readDraft(draft, sources);
		expect([settings.region, settings.map?.style]).toEqual(['430300', 'tiles']);
		expect(reviewed.dataset.delegations.map(({ id }) => id)).toEqual(['yuhu', 'shaoshan']);
		expectSame(draft);
	});

	test('opened again and taken away unchanged has the same bytes', async () => {
		const draft = settle(
			withSetting(withText(draftOf('again'), xiangtan), 'url', 'https://example.org/'),
			{ words: '“产业发展是根本。”', speaker: null }
		);
		const zip = zipOf(draft);
		const opened = await openArchive(zip);
		if (!opened || !('draft' in opened)) return expect.fail(JSON.stringify(opened));
		expect(Buffer.from(zipOf(opened.draft)).equals(zip)).toBe(true);
	});
});

describe('an archive', () => {
	const encode = (text: string) => new TextEncoder().encode(text);

	test('with settings that are wrong is told of, with the place', async () => {
		const zip = zipFolder('wrong', {
			'article.txt': article,
			'story.yaml': encode('year: 2021\npublishr: x\n')
		});
		expect(await openArchive(zip)).toEqual({
			fault: expect.stringMatching(/^story\.yaml:2:1: error unknown-key: .*publisher/) as string
		});
	});

	test('without a story, or none at all, is not opened', async () => {
		expect(await openArchive(zipFolder('x', { 'photo.txt': article }))).toBeNull();
		expect(await openArchive(encode('PK no archive'))).toBeNull();
	});

	test('gives no file but a story’s own, wherever it would lie', () => {
		const zip = zipFolder('..', { 'article.txt': article });
		expect(unzipFolder(zip)).toBeNull();
	});
});

describe('what does not fit the article any more', () => {
	test('is passed over and told of, and nothing else is lost', () => {
		const first = { words: '“产业发展是根本。”', speaker: '王小明' };
		let draft = settle(withText(draftOf('stale'), xiangtan), { name: '不在文中' });
		draft = settle(draft, first);
		draft = withDelegation(draft, '岳塘区代表团', { en: 'Yuetang' });
		const { passedOver, reviewed } = readDraft(draft, sources);
		expect(passedOver.map(({ path, code }) => [path, code])).toEqual([
			[['settlements', 0], 'settlement-stale'],
			[['delegations', 0], 'settlement-stale']
		]);
		const said = reviewed.dataset.statements.find(({ text }) => text === first.words);
		const names = reviewed.dataset.speakers.filter(({ id }) => said?.speakers.includes(id));
		expect(names.map(({ name }) => name)).toEqual(['王小明']);
	});

	test('is used again when the text has it again', () => {
		const draft = settle(withText(draftOf('back'), xiangtan), { 'no-name': '欧阳修文' });
		expect(readDraft(draft, sources).passedOver).toHaveLength(1);
		const back = withText(draft, `${xiangtan}欧阳修文在场。\n`);
		expect(readDraft(back, sources).passedOver).toEqual([]);
	});
});

describe('what may be decided of words', () => {
	const draft = withText(draftOf('words'), xiangtan);
	const read = readDraft(draft, sources);
	const tried = { draft, read, readAgain: (other: Draft) => readDraft(other, sources) };
	const spanOf = (words: string): [number, number] => {
		const from = xiangtan.indexOf(words);
		return [from, from + words.length];
	};

	test('each choice changes what it says, and taking it back restores what was', () => {
		const choices = choicesForWords(spanOf('“产业发展是根本。”'), tried);
		const given = choices.find(
			({ settlement }) => 'speaker' in settlement && settlement.speaker === '王小明'
		);
		expect(given?.effect.given).toEqual([{ to: ['王小明'], statements: 1 }]);
		expect(given?.line).toBe("- { words: '“产业发展是根本。”', speaker: 王小明 }");
		const settled = settle(draft, given!.settlement);
		const back = readDraft(unsettle(settled, 0), sources).reviewed.dataset;
		expect(back).toEqual(read.reviewed.dataset);
	});

	test('a name can be none, and a person left out', () => {
		const kinds = choicesForWords(spanOf('李建国'), tried).map(
			({ settlement }) => Object.keys(settlement)[0]
		);
		expect(kinds).toEqual(['no-name', 'withdrawn']);
	});

	test('leaving words out is offered last, also of a paraphrase', () => {
		const kinds = choicesForWords(spanOf('要优化营商环境'), tried).map(
			({ settlement }) => Object.keys(settlement)[0]
		);
		expect(kinds[0]).toBe('words');
		expect(kinds.indexOf('withdrawn')).toBe(kinds.length - 1);
	});

	test('a part of a quotation is given with all of it, marks and all', () => {
		const part = spanOf('产业发展');
		const dataset = read.reviewed.dataset;
		expect(wholeQuotation(part, dataset, xiangtan)).toEqual({
			words: '“产业发展是根本。”',
			span: spanOf('“产业发展是根本。”'),
			isMore: true
		});
		expect(wholeQuotation(spanOf('“产业发展是根本。”'), dataset, xiangtan).isMore).toBe(false);
		const given = choicesForWords(part, tried).find(
			({ settlement }) => 'speaker' in settlement && settlement.speaker === '王小明'
		);
		expect(given?.effect).toMatchObject({
			given: [{ to: ['王小明'], statements: 1 }],
			statements: { come: 0, gone: 0 }
		});
		// With more than the quotation selected it is the quotation and that.
		expect(wholeQuotation(spanOf('根本。”会上'), dataset, xiangtan).words).toBe(
			'“产业发展是根本。”会上'
		);
		// Words that nobody is quoted with are meant as they are selected.
		expect(wholeQuotation(spanOf('优化营商'), dataset, xiangtan)).toMatchObject({
			words: '优化营商',
			isMore: false
		});
	});

	test.each([
		['is what is printed', { reading: '李建国', as: '李建国' }, 'same'],
		['is longer', { reading: '李建国', as: '李建国好' }, 'length'],
		['names nobody of the article', { words: '“产业发展是根本。”', speaker: '赵四' }, 'name'],
		['is of words that stand there twice', { words: '代表团', speaker: '王小明' }, 'twice'],
		['is of words that do not stand there', { words: '没有印', speaker: '王小明' }, 'other']
	])('what is typed and %s is refused for this', (_, settlement, unfit) =>
		expect(tryChoice(settlement, tried)).toEqual({ unfit })
	);

	test('of two opposites the later one stands alone', () => {
		const both = settle(settle(draft, { name: '李建国' }), { 'no-name': '李建国' });
		expect(settlementsOf(both)).toEqual([{ 'no-name': '李建国' }]);
	});
});
