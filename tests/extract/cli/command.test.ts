import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dataset } from '#dataset';
import { run } from '#extract/cli/command.ts';
import { typedIntoWord } from '../../fixtures/documents.ts';

vi.setConfig({ testTimeout: 120_000 });

const STORY = 'data/stories/hengyang-2021';
let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'yansheng-'));
	cpSync('data', join(root, 'data'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs the command in the copy; returns what it told and how it ended. */
function extractIn(...args: string[]): { status: number; out: string; err: string } {
	let out = '';
	let err = '';
	const status = run(args, {
		root,
		out: (text) => void (out += text),
		err: (text) => void (err += text)
	});
	return { status, out, err: err.replaceAll(`${root}/`, '') };
}

function put(file: string, content: string | Uint8Array): void {
	mkdirSync(join(root, file, '..'), { recursive: true });
	writeFileSync(join(root, file), content);
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('npm run extract', () => {
	test('writes each story the bytes that are committed', () => {
		put(`${STORY}/dataset.json`, '');
		const { status, out } = extractIn();
		expect(status).toBe(0);
		expect(read(`${STORY}/dataset.json`)).toBe(readFileSync(`${STORY}/dataset.json`, 'utf8'));
		expect(out).toContain('衡南县代表团 (hengnan): 4 statements, 王海军、张超、罗伟');
	});

	test('tells what it was not sure of, with line and column', () => {
		const { err } = extractIn();
		expect(err).toContain(`${STORY}/article.txt:75:6: warning odd-dash: `);
		expect(err).not.toContain('error');
	});

	test('names the line of story.yaml that would settle what is open', () => {
		const { err } = extractIn();
		const [line] = err.split('\n').filter((one) => one.includes(':45:1: '));
		expect(line).toMatch(
			/; to settle: - \{ words: '“建设精致精美的品质耒阳，就得聚力城乡提质。”', speaker: null \} # or 刘廷武, 梁志雄$/u
		);
	});

	test.each<[string, string, string | Uint8Array | null, RegExp]>([
		[
			'a missing article',
			`${STORY}/article.txt`,
			null,
			/article\.txt:1:1: error missing-file: there is no such file/
		],
		[
			'an empty article',
			`${STORY}/article.txt`,
			'',
			/article\.txt:1:1: error empty-file: .*expected text/
		],
		['an article without words', `${STORY}/article.txt`, '\n 　\n——\n', /error no-text: /],
		[
			'control characters',
			`${STORY}/article.txt`,
			'甲代表说，\n好\u0007。',
			/article\.txt:2:2: error control-character: U\+0007/
		],
		[
			'bytes that are no text',
			`${STORY}/article.txt`,
			Uint8Array.of(0x81, 0x20, 0xff, 0xff, 0x80),
			/error wrong-encoding: these bytes are no Chinese text/
		],
		['missing settings', `${STORY}/story.yaml`, null, /story\.yaml:1:1: error missing-file/],
		[
			'an unknown key',
			`${STORY}/story.yaml`,
			'regoin: "430400"\n',
			/story\.yaml:1:1: error unknown-key: “regoin”/
		],
		['broken YAML', `${STORY}/story.yaml`, 'map: {\n', /story\.yaml:\d+:\d+: error yaml: /],
		[
			'a region without a file',
			`${STORY}/story.yaml`,
			'region: "999999"\n',
			/error no-region: the region 999999 has no file/
		],
		[
			'settings of a delegation that is not there',
			`${STORY}/story.yaml`,
			'region: "430400"\ndelegations:\n  - name: 衡北县代表团\n',
			/story\.yaml:3:11: error settlement-stale: .*衡北县代表团/
		],
		[
			'a stale settlement',
			`${STORY}/story.yaml`,
			'region: "430400"\nsettlements:\n  - words: 没有这句话\n    speaker: 张超\n',
			/story\.yaml:3:5: error settlement-stale: “没有这句话” does not stand in the article; has the text changed/
		],
		[
			'a settlement of a word that stands there twice',
			`${STORY}/story.yaml`,
			'region: "430400"\nsettlements:\n  - words: 乡村振兴\n    speaker: 张超\n',
			/more than once/
		],
		[
			'a settlement of no kind',
			`${STORY}/story.yaml`,
			'region: "430400"\nsettlements:\n  - speaker: 张超\n',
			/error settlement-shape: expected one of/
		],
		['a missing lexicon', 'data/lexicon.yaml', null, /lexicon\.yaml:1:1: error missing-file/],
		[
			'a term that stands there twice',
			'data/lexicon.yaml',
			'terms:\n  - { id: a, text: 产业, en: x }\n  - { id: b, text: 产业, en: y }\n',
			/lexicon\.yaml:3:20: error lexicon-duplicate-term: the term “产业” stands at 2:20 already/
		],
		[
			'a variant that is a term',
			'data/lexicon.yaml',
			'terms:\n  - { id: a, text: 产业, en: x }\n  - { id: b, text: 工业, en: y, variants: [产业] }\n',
			/lexicon\.yaml:3:42: error lexicon-duplicate-term: the variant/
		],
		[
			'an id that is used twice',
			'data/lexicon.yaml',
			'terms:\n  - { id: a, text: 产业, en: x }\n  - { id: a, text: 工业, en: y }\n',
			/lexicon\.yaml:3:11: error lexicon-duplicate-id/
		],
		[
			'an unknown theme',
			'data/lexicon.yaml',
			'themes:\n  - { id: t, name: 甲, en: T }\nterms:\n  - { id: a, text: 产业, en: x, theme: u }\n',
			/lexicon\.yaml:4:38: error lexicon-unknown-theme: no theme has the id “u”; known are t/
		],
		[
			'a term that is never to be shown',
			'data/lexicon.yaml',
			'never: [产业]\nterms:\n  - { id: a, text: 产业, en: x }\n',
			/error lexicon-duplicate-term/
		]
	])('fails on %s, says where and what to do, and writes nothing', (_, file, content, message) => {
		if (file.endsWith('article.txt')) put(`${STORY}/story.yaml`, 'region: "430400"\n');
		if (content === null) rmSync(join(root, file));
		else put(file, content);
		const before = read(`${STORY}/dataset.json`);
		const { status, out, err } = extractIn();
		expect(status).toBe(1);
		expect(err).toMatch(message);
		expect(out).not.toContain('dataset');
		expect(read(`${STORY}/dataset.json`)).toBe(before);
		expect(readdirSync(join(root, STORY)).filter((name) => name.endsWith('.part'))).toEqual([]);
	});

	describe('with two stories', () => {
		const OTHER = 'data/stories/other';
		const datasetOf = (story: string) => read(`${story}/dataset.json`);
		const add = (line: string) =>
			put('data/lexicon.yaml', read('data/lexicon.yaml').replace(/^terms:\n/mu, `$&  - ${line}\n`));

		beforeEach(() => {
			put(`${OTHER}/article.txt`, '衡南县代表团：\n\n甲乙代表说，雁鸣声声，产业兴旺，雁鸣不断。\n');
			put(`${OTHER}/story.yaml`, 'region: "430400"\n');
			expect(extractIn().status).toBe(0);
		});

		test('the words of one change no byte of the other', () => {
			const before = datasetOf(STORY);
			put(
				`${OTHER}/lexicon.yaml`,
				'terms:\n  - { id: sing, text: 雁鸣 }\n  - { id: rural-revitalisation-x, text: 产业兴旺 }\nnever: [乡村振兴]\n'
			);
			const { status, err } = extractIn();
			expect([status, err]).toEqual([0, expect.not.stringContaining('error')]);
			expect(datasetOf(STORY)).toBe(before);
			const { terms } = JSON.parse(datasetOf(OTHER)) as Dataset;
			expect(terms.map(({ text, mentions, own }) => [text, mentions.length, own])).toEqual([
				['雁鸣', 2, true],
				['产业兴旺', 1, true],
				['产业', 0, undefined]
			]);
		});

		test('a change of the common list is told of each whose numbers it changes, and waits for --accept', () => {
			const [before, other] = [datasetOf(STORY), datasetOf(OTHER)];
			add('{ id: sing, text: 雁鸣 }');
			const refused = extractIn();
			expect(refused.status).toBe(1);
			expect(refused.err).toMatch(
				/^data\/stories\/other\/dataset\.json:1:1: error numbers-changed: the common word list changes published numbers: 雁鸣 0 → 2; nothing is written: npm run extract -- --accept /mu
			);
			expect(refused.err).not.toMatch(/hengyang-2021.*numbers-changed/);
			expect([datasetOf(STORY), datasetOf(OTHER)]).toEqual([before, other]);

			const accepted = extractIn('--accept');
			expect([accepted.status, accepted.out]).toEqual([
				0,
				expect.stringContaining(
					'accepted: the common word list changes published numbers: 雁鸣 0 → 2'
				)
			]);
			expect(datasetOf(OTHER)).not.toBe(other);
			expect(extractIn().status).toBe(0);
		});

		test('one that waits holds up no other, and nothing waits that has no dataset yet', () => {
			put(
				`${STORY}/story.yaml`,
				`${read(`${STORY}/story.yaml`)}`.replace('year: 2021', 'year: 2022')
			);
			add('{ id: sing, text: 雁鸣 }');
			expect(extractIn().status).toBe(1);
			expect((JSON.parse(datasetOf(STORY)) as Dataset).story.year).toBe(2022);
			rmSync(join(root, OTHER, 'dataset.json'));
			expect(extractIn().status).toBe(0);
		});

		test('a fault in a story’s own list stops that story alone', () => {
			put(`${OTHER}/lexicon.yaml`, 'terms:\n  - { id: sing }\n');
			const { status, out, err } = extractIn();
			expect([status, out]).toEqual([
				1,
				expect.stringContaining('npm run review -- hengyang-2021')
			]);
			expect(err).toMatch(
				/^data\/stories\/other\/lexicon\.yaml:2:5: error missing-key: “text” is missing here/mu
			);
		});
	});

	test('doubts a unit that the region does not know, says what settles it, and writes the dataset', () => {
		put(`${STORY}/story.yaml`, 'region: "430400"\n');
		put(`${STORY}/article.txt`, '衡北县代表团：\n\n甲乙代表说，好。\n');
		const { status, err } = extractIn();
		expect(status).toBe(0);
		expect(err).toMatch(
			/article\.txt:1:1: warning unit-unknown: .*衡北县; to settle: - \{ no-division: 衡北县 \} # or .*\{ reading: 衡北县, as: 衡南县 \}/
		);
		const line = /to settle: (- \{.*?\}) #/.exec(err)![1]!;
		put(`${STORY}/story.yaml`, `region: "430400"\nsettlements:\n  ${line}\n`);
		expect(extractIn().err).toBe('');
	});

	test('reads the other stories where one fails; that one keeps the dataset that it has', () => {
		put('data/stories/aa-first/article.txt', '');
		put('data/stories/aa-first/story.yaml', 'year: 2022\n');
		put('data/stories/aa-first/dataset.json', 'old');
		put(`${STORY}/dataset.json`, '');
		const { status, err } = extractIn();
		expect(status).toBe(1);
		expect(err).toContain('data/stories/aa-first/article.txt:1:1: error empty-file: ');
		expect(read('data/stories/aa-first/dataset.json')).toBe('old');
		expect(read(`${STORY}/dataset.json`)).toBe(readFileSync(`${STORY}/dataset.json`, 'utf8'));
	});
});

describe('npm run extract -- --file', () => {
	test('prints the dataset of any one article, and warns of what it does not know', () => {
		put('article.txt', '衡北县、珠晖区代表团：\n\n甲乙代表说，产业发展很好。\n');
		const { status, out, err } = extractIn('--file', join(root, 'article.txt'));
		expect(status).toBe(0);
		const dataset = JSON.parse(out) as Dataset;
		expect(dataset.story).toMatchObject({ id: 'article', region: '430400', year: null });
		expect(dataset.delegations[0]?.units.map((unit) => unit.adcode)).toEqual([null, '430405']);
		expect(err).toContain('article.txt:1:1: warning unit-unknown: ');
	});

	test('reads the encoding that it is told, and says which would fit where it does not', () => {
		const gbk = join(process.cwd(), 'tests/cases/encoding-gbk/article.txt');
		const { status, out } = extractIn('--file', gbk, '--encoding', 'gbk');
		expect(status).toBe(0);
		expect((JSON.parse(out) as Dataset).story.source.encoding).toBe('gb18030');
		for (const wrong of ['utf-8', 'big5', 'utf-16le']) {
			const { status, out, err } = extractIn('--file', gbk, '--encoding', wrong);
			expect([wrong, status, out]).toEqual([wrong, 1, '']);
			expect(err).toContain('gb18030 would fit: use --encoding gb18030');
		}
		expect(extractIn('--file', gbk, '--encoding', 'klingon').err).toContain('is no encoding');
	});

	test('reads a Word document, and says that places are in the text of it', () => {
		put('article.docx', typedIntoWord('衡北县、珠晖区代表团：\n甲乙代表说，产业发展很好。\n'));
		const { status, out, err } = extractIn('--file', join(root, 'article.docx'));
		expect(status).toBe(0);
		const { story, sentences } = JSON.parse(out) as Dataset;
		expect(story.source).toMatchObject({ file: 'article.docx', encoding: 'utf-8', length: 26 });
		expect(sentences.map(({ text }) => text)).toContain('甲乙代表说，产业发展很好。');
		expect(err).toMatch(
			/^article\.docx: read as text from a Word document \(\.docx\): 2 lines; places below are in that text\n/
		);
		expect(err).toContain('article.docx:1:1: warning unit-unknown: ');
	});

	test('says how it is called where it is called wrong', () => {
		const { status, out, err } = extractIn('--flie', 'x');
		expect([status, out]).toEqual([1, '']);
		expect(err).toContain("Unknown option '--flie'");
		expect(err).toContain('--file ARTICLE [');
	});
});
