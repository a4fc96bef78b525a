import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Dataset } from '#dataset';
import { makeProject, tellNextStory } from '../../scripts/tools/bench/next-story.ts';
import { findBrowser } from '../browser/installed.ts';
import { copyFew, copyFewPages, copyProject } from './copies.ts';
import { tryPackage } from './installed-package.ts';
import { npmRun, npmServe, type Ended } from './npm.ts';

/**
 * Every command as a user runs it: `npm run NAME`, by Node alone, which loads our files otherwise than the test runner does.
 * `.ci/run` runs this file on the oldest Node that is promised and on the newest one.
 */

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};

let project: string;
/** One without a story. */
let bare: string;
let few: string;
let pages: string;
const built = () => ({ env: { YANSHENG_BUILD: pages } });
const article = () => join(project, 'data/stories/wangchuan-2022/article.txt');

beforeAll(async () => {
	project = copyProject();
	few = copyFew();
	pages = copyFewPages(inject('build'));
	succeeded(await npmRun(few, ['prepare']));
	succeeded(await npmRun(project, ['prepare']));
	bare = await makeProject();
}, 300_000);
afterAll(() => {
	for (const folder of [project, bare, few, pages])
		rmSync(folder, { recursive: true, force: true });
});

function succeeded({ status, stdout, stderr }: Ended): string {
	expect(status, `${stdout}${stderr}`).toBe(0);
	return stdout;
}

const inProject = async (...args: [string, ...string[]]) => succeeded(await npmRun(project, args));
const inFew = async (...args: [string, ...string[]]) => succeeded(await npmRun(few, args));
const written = (file: string) => readFileSync(join(project, file), 'utf8');

async function freePort(): Promise<string> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return String(port);
}

async function answers(address: string): Promise<string> {
	const response = await fetch(address);
	expect(response.status).toBe(200);
	return response.text();
}

/** How each is run here. What says “small” runs on a few files, what needs Chromium is left out where there is none. */
const RUNS: Record<string, { what: string; chromium?: true; run: () => Promise<void> }> = {
	prepare: {
		what: 'leaves what the type check reads',
		run: async () => {
			await inFew('prepare');
			expect(existsSync(join(few, '.svelte-kit/tsconfig.json'))).toBe(true);
		}
	},
	start: {
		what: 'ends the README’s “Your next story”, command by command, with the page of a city that the project does not know',
		run: async () => {
			const steps = await tellNextStory(bare);
			const names = steps.map(({ command }) => command.replace(/^npm (?:run )?(\S+).*$/, '$1'));
			expect(names).toEqual(['new-story', 'extract', 'review', 'lexicon', 'start']);
		}
	},
	build: {
		what: 'builds the site, as a part of start; here its bundles alone, for the rest is the same',
		run: async () => {
			// `npm start` runs `npm run build`, so a second one would only take its minute again.
			const { status, stderr } = await npmRun(bare, ['build', '--help']);
			expect(status, stderr).toBe(0);
			expect(existsSync(join(bare, 'static/embed.js'))).toBe(true);
		}
	},
	dev: {
		what: 'serves the source',
		run: async () => {
			await inProject('extract');
			const port = await freePort();
			const dev = await npmServe(project, [
				'dev',
				'--host',
				'127.0.0.1',
				'--port',
				port,
				'--strictPort'
			]);
			try {
				expect(await answers(dev.url)).toContain('满城新声');
			} finally {
				await dev.stop();
			}
		}
	},
	preview: {
		what: 'serves a built site, and says how where it is asked',
		run: async () => {
			const help = await npmRun(project, ['preview', '--help']);
			expect([help.status, help.stderr]).toEqual([0, '']);
			expect(help.stdout).toContain('--base PATH');
			const wrong = await npmRun(project, ['preview', '--port', 'any']);
			expect([wrong.status, wrong.stderr.split('\n')[0]]).toEqual([
				1,
				'preview: --port any is no port: 0 to 65535'
			]);
			const preview = await npmServe(project, [
				'preview',
				inject('build'),
				'--port',
				'0',
				'--base',
				'/news/'
			]);
			try {
				expect(preview.url).toMatch(/\/news\/$/);
				expect(await answers(preview.url)).toContain('<html');
			} finally {
				await preview.stop();
			}
		}
	},
	extract: {
		what: 'reads stories, any article, and lines',
		run: async () => {
			expect(await inProject('extract')).toContain('wangchuan-2022');
			const list = written('data/lexicon.yaml');
			const put = (text: string) => writeFileSync(join(project, 'data/lexicon.yaml'), text);
			put(list.replace(/^terms:\n/mu, '$&  - { id: added, text: 烟火气 }\n'));
			const refused = await npmRun(project, ['extract']);
			expect([refused.status, refused.stderr]).toEqual([
				1,
				expect.stringMatching(/error numbers-changed: .*烟火气 0 → \d/u)
			]);
			expect(await inProject('extract', '--accept')).toMatch(/accepted: .*烟火气 0 → \d/u);
			put(list);
			await inProject('extract', '--accept');
			const story = JSON.parse(written('data/stories/wangchuan-2022/dataset.json')) as Dataset;
			const one = JSON.parse(await inProject('extract', '--file', article())) as Dataset;
			expect(one.speakers.length).toBe(story.speakers.length);
			const line = `${JSON.stringify({ id: 'a', text: readFileSync(article(), 'utf8') })}\n`;
			const lines = await npmRun(project, ['extract', '--ndjson'], { input: line });
			const [dataset] = succeeded(lines).split('\n');
			expect((JSON.parse(dataset ?? '') as Dataset).statements.length).toBe(one.statements.length);
		}
	},
	'new-story': {
		what: 'sets up a story',
		run: async () => {
			await inProject(
				'new-story',
				'--article',
				article(),
				'--id',
				'wangchuan-2023',
				'--year',
				'2023'
			);
			expect(written('data/stories/wangchuan-2023/story.yaml')).toContain('year: 2023');
			rmSync(join(project, 'data/stories/wangchuan-2023'), { recursive: true });
		}
	},
	review: {
		what: 'writes the review sheet',
		run: async () => {
			await inProject('extract');
			await inProject('review', 'wangchuan-2022');
			expect(written('review/wangchuan-2022.html')).toContain('</script>');
			await inProject('review', 'wangchuan-2022', '--lang', 'en');
			expect(written('review/wangchuan-2022.en.html')).toContain('Review sheet');
		}
	},
	'check-article': {
		what: 'tells nothing of the article that was read',
		run: async () => {
			await inProject('extract');
			const article = 'data/stories/wangchuan-2022/article.txt';
			expect(await inProject('check-article', 'wangchuan-2022', article)).toContain(
				'as they were read'
			);
		}
	},
	lexicon: {
		what: 'proposes terms',
		run: async () => {
			await inProject('extract');
			expect(await inProject('lexicon')).toContain('# wangchuan-2022: ');
		}
	},
	region: {
		what: 'makes a region',
		run: async () => {
			const boundaries = 'tests/fixtures/made-up/boundaries.geojson';
			await inProject('region', '--boundaries', boundaries, '--name', '望川市', '--out', 'regions');
			expect(existsSync(join(project, 'regions/990100.yaml'))).toBe(true);
		}
	},
	schema: {
		what: 'writes the schema, the same bytes on every Node',
		run: async () => {
			await inProject('schema');
			expect(written('static/schema/dataset-1.json')).toBe(
				readFileSync('static/schema/dataset-1.json', 'utf8')
			);
		}
	},
	words: {
		what: 'writes the lists of words, the same bytes on every Node',
		run: async () => {
			await inProject('words');
			for (const name of ['words/common-words', 'text/traditional']) {
				const file = `src/extract/${name}.ts`;
				expect(written(file)).toBe(readFileSync(file, 'utf8'));
			}
		}
	},
	divisions: {
		what: 'writes every prefecture’s divisions, the same bytes on every Node',
		run: async () => {
			rmSync(join(project, 'data/divisions'), { recursive: true });
			await inProject('divisions');
			for (const file of readdirSync('data/divisions')) {
				expect(written(`data/divisions/${file}`)).toBe(
					readFileSync(`data/divisions/${file}`, 'utf8')
				);
			}
		}
	},
	package: {
		what: 'makes a package that installs without anything else, and gives what extract gives',
		run: async () => {
			await inProject('package');
			await inProject('extract');
			const expected = await inProject('extract', '--file', article());
			const region = join(project, 'data/regions/990100.yaml');
			const story = join(project, 'data/stories/wangchuan-2022');
			await tryPackage(join(project, 'package'), article(), expected, region, story);
		}
	},
	score: {
		what: 'scores one article',
		run: async () => expect(await inProject('score', 'tests/cases')).toContain('1 articles')
	},
	licences: {
		what: 'lists licences',
		run: async () => expect(await inProject('licences')).toContain('0 with a licence')
	},
	test: {
		what: 'runs tests; here one small file',
		run: async () =>
			expect(
				await inProject('test', '--project', 'unit', 'tests/lib/data/romanize.test.ts')
			).toMatch(/1 passed/)
	},
	check: {
		what: 'checks types, small',
		run: async () => expect(await inFew('check')).toContain('0 errors')
	},
	lint: {
		what: 'lints, small, and finds what is wrong',
		run: async () => {
			await inFew('lint');
			const wrong = join(few, 'src/extract/wrong.ts');
			writeFileSync(wrong, `export * from '#lib/text/escape.ts';\n`);
			const { status, stdout } = await npmRun(few, ['lint']);
			rmSync(wrong);
			expect([status, stdout]).toEqual([1, expect.stringContaining('no-restricted-imports')]);
		}
	},
	expressions: {
		what: 'tries texts on regular expressions, small',
		run: async () => expect(await inFew('expressions')).toContain('all linear')
	},
	fuzz: {
		what: 'reads made-up texts, a few',
		run: async () => {
			const said = await inProject('fuzz', '--texts', '20', '--seed', '7');
			expect(said).toBe('20 texts, seed 7: nothing wrong\n');
		}
	},
	mutants: {
		what: 'changes a source file in two places, and says what no test notices',
		run: async () => {
			const tests = ['--tests', 'tests/lib/data/romanize.test.ts'];
			const file = 'src/lib/data/romanize.ts';
			const said = await inProject('mutants', '--sample', '2', ...tests, file);
			expect(said).toMatch(/^src\/lib\/data\/romanize\.ts: \d of 2 noticed$/mu);
		}
	},
	format: {
		what: 'formats, small',
		run: async () => {
			const file = join(few, 'src/lib/wide.ts');
			writeFileSync(file, `export  const wide = "wide"\n`);
			await inFew('format');
			expect(readFileSync(file, 'utf8')).toBe(`export const wide = 'wide';\n`);
			rmSync(file);
		}
	},
	'format:check': {
		what: 'looks at the format, small',
		run: async () => expect(await inFew('format:check')).toContain('Prettier')
	},
	bench: {
		what: 'measures; here the section that takes least, and what it has where a section is unknown',
		run: async () => {
			expect(succeeded(await npmRun(project, ['bench', 'bytes'], built()))).toContain('brotli');
			expect(await npmRun(project, ['bench', 'nothing'])).toMatchObject({
				status: 1,
				stderr: expect.stringContaining('hosting') as string
			});
		}
	},
	budget: {
		what: 'weighs the built pages, small',
		chromium: true,
		run: async () => {
			expect(succeeded(await npmRun(project, ['budget'], built()))).toContain('heaviest');
		}
	},
	screenshots: {
		what: 'takes the pictures of the README',
		chromium: true,
		run: async () => {
			succeeded(await npmRun(project, ['screenshots'], built()));
			expect(existsSync(join(project, 'docs/map.en.png'))).toBe(true);
		}
	},
	visual: {
		what: 'keeps the pictures of the charts; those kept here may be of another Chromium, so they are not compared',
		chromium: true,
		run: async () => {
			expect(succeeded(await npmRun(project, ['visual', '--update'], built()))).toContain(
				'Kept in'
			);
		}
	}
};

test('every command of package.json is run here', () => {
	expect(Object.keys(RUNS).sort()).toEqual(Object.keys(scripts).sort());
});

const chromium = findBrowser('chromium') !== null;

describe('npm run', { timeout: 600_000 }, () => {
	for (const [name, { what, run, ...needs }] of Object.entries(RUNS)) {
		test.skipIf(needs.chromium && !chromium)(`${name} ${what}`, run);
	}
});
