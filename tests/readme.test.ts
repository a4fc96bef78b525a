import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run as runExtract } from '#extract/cli/command.ts';
import { loadCheckMessages } from '#lib/messages/check.ts';
import { embedMessagesIn } from '#lib/messages/embed.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { pictureMessagesIn } from '#lib/messages/picture.ts';
import { HOSTS, PASTED } from '#lib/outputs/embed/hosts.ts';
import { EMBED_OPTIONS } from '#lib/outputs/embed/options.ts';
import { fuzz } from '../scripts/tools/fuzz.ts';
import { checkArticle } from '../scripts/commands/check-article.ts';
import { lexicon } from '../scripts/commands/lexicon.ts';
import { newStory } from '../scripts/commands/new-story.ts';
import { USAGE } from '../scripts/commands/preview.ts';
import { region } from '../scripts/commands/region.ts';
import { review } from '../scripts/commands/review.ts';

/** What the READMEs and the pages under `docs/` name exists, and what exists they name. Both languages say the same. */

const CHINESE = /\.zh-CN\.md$/;
const PAGES = [
	'README.md',
	'README.zh-CN.md',
	...readdirSync('docs')
		.filter((file) => file.endsWith('.md'))
		.map((file) => `docs/${file}`)
];
/** All that a user reads, by language: the README first. */
const GUIDES = {
	English: PAGES.filter((page) => !CHINESE.test(page)),
	Chinese: PAGES.filter((page) => CHINESE.test(page))
};
const read = (page: string) => readFileSync(page, 'utf8');

const scripts = Object.keys(
	(JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts
);

/** All files and folders of the project, with `/` on every system. */
const files = [
	...readdirSync('.', { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => entry.name),
	...['.ci', '.github', 'data', 'docs', 'hosting', 'scripts', 'src', 'static', 'tests']
		.filter((folder) => existsSync(folder))
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
				join(folder, file).split(sep).join('/')
			)
		)
];

const sources = files
	.filter((file) => statSync(file).isFile())
	.filter((file) => /\.(ts|js|svelte)$/.test(file) && file !== 'tests/readme.test.ts')
	.map((file) => readFileSync(file, 'utf8'));

/** Variables that our code reads from the environment; those that a system or npm sets are not ours to explain. */
const THEIRS = new Set(['PATH', 'LOCALAPPDATA', 'NODE_ENV']);
const variables = [
	...new Set(
		sources.flatMap((source) =>
			[...source.matchAll(/\benv(?:\.|\[')([A-Z][A-Z_]+)\b|\bvariable: '([A-Z_]+)'/g)].map(
				(match) => match[1] ?? match[2] ?? ''
			)
		)
	)
].filter((name) => !THEIRS.has(name));

/** The first two cells of each row of the tables whose first head is one of these, without the marks of code. */
function rowsOf(text: string, ...heads: string[]): [first: string, second: string][] {
	const cells = (line = '') => line.split('|').map((cell) => cell.trim().replaceAll('`', ''));
	return (text.match(/(?:^\|.*\n)+/gm) ?? [])
		.map((table) => table.trim().split('\n'))
		.filter(([head]) => heads.includes(cells(head)[1] ?? ''))
		.flatMap(([, , ...rows]) =>
			rows.map((row) => [cells(row)[1] ?? '', cells(row)[2] ?? ''] as [string, string])
		);
}

test.each([
	['README.md', 'where', 'administrators', 'yes'],
	['README.zh-CN.md', '用在', '管理员', '能']
])('%s has the table of which host takes which way', (page, head, administrator, yes) => {
	const said = { yes, administrator, no: '–' };
	const rows = HOSTS.map(({ name, ways }) => [name, ...PASTED.map((way) => said[ways[way]])]);
	const lines = read(page)
		.split('\n')
		.map((line) =>
			line
				.split('|')
				.map((cell) => cell.trim())
				.slice(1, -1)
		);
	const from = lines.findIndex(([first]) => first === head);
	expect(lines.slice(from + 2, from + 2 + rows.length)).toEqual(rows);
	expect(lines[from + 2 + rows.length]).toEqual([]);
});

test.each([
	['docs/embed.md', 'host'],
	['docs/embed.zh-CN.md', '用在']
])('%s says of each host by what it is tested', (page, head) =>
	expect(rowsOf(read(page), head).map(([host]) => host)).toEqual(HOSTS.map(({ name }) => name))
);

test.each(LANGUAGES)(
	'what users are told to press is called so on the page: $code',
	async (language) => {
		const twin = language.code === 'en' ? '.md' : '.zh-CN.md';
		const { full, dialog } = embedMessagesIn(language);
		const save = pictureMessagesIn(language).save.png.replace(/:? PNG$/, '');
		const { open, wechatCopy, link, files } = dialog;
		const quoted = read(`docs/embed${twin}`).match(/“[^”]+”|\*\*[^*]+\*\*/g) ?? [];
		const words = new Set(quoted.map((word) => word.replace(/^[“*]+|[”*]+$/g, '')));
		expect([full, save, open, wechatCopy, link, files].filter((word) => !words.has(word))).toEqual(
			[]
		);
		expect(read(`docs/editors${twin}`).replace(/\s+/g, ' ')).toContain(
			`“${(await loadCheckMessages(language)).heading}”`
		);
	}
);

test.each(['docs/commands.md', 'docs/commands.zh-CN.md'])(
	'%s has what to install for all tests, as .ci/run does',
	(page) => {
		const installed = [...read(page).matchAll(/^sudo apt-get install (.*)$/gm)].flatMap(
			([, names = '']) => names.split(' ')
		);
		const ci = read('.ci/run');
		const list = /for need in([^;]*); do/.exec(ci)?.[1] ?? '';
		const needed = [
			...[...list.matchAll(/[\w-]+:([\w-]+)/g)].map(([, name = '']) => name),
			...[...ci.matchAll(/missing\+=\(([\w -]+)\)/g)].flatMap(([, names = '']) => names.split(' '))
		].map((name) => (name === 'chromium-headless-shell' ? 'chromium' : name));
		expect(needed.length).toBeGreaterThan(10);
		expect(installed.toSorted()).toEqual([...new Set(needed)].sort());
	}
);

const optionsIn = (text: string) => [
	...new Set([...text.matchAll(/--[a-z][a-z-]*/g)].map(([option]) => option))
];

/** Options of our commands, by what they say of themselves. */
const commands = [
	...[checkArticle, fuzz, lexicon, newStory, region, review, { name: 'preview', usage: USAGE }].map(
		({ name, usage }) => ({ name, options: optionsIn(usage) })
	)
];

/** The extraction's own are used in examples, with others that belong to npm. */
const extractOptions = () => {
	let usage = '';
	const out = (text: string) => (usage += text);
	runExtract(['--help'], { root: '', out, err: out });
	return optionsIn(usage).filter((option) => option !== '--silent');
};

describe.each(Object.entries(GUIDES))('what users read in %s', (_, guide) => {
	const text = guide.map(read).join('\n');
	const prose = text.replace(/^```[^]*?^```/gm, '');
	const code = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');

	test('names npm scripts that exist, and all of them', () => {
		const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][a-z:-]*)/g)]
			.map((match) => match[1] ?? '')
			.filter((name) => !['ci', 'install', 'run', 'pkg', 'pack', 'publish'].includes(name));
		expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
		const lifecycle = ['prepare'];
		expect(scripts.filter((name) => !named.includes(name) && !lifecycle.includes(name))).toEqual(
			[]
		);
	});

	test('names environment variables that are read, and all of them', () => {
		const named = code
			.map((word) => /^([A-Z][A-Z]+(?:_[A-Z]+)*)(?:=.*)?$/.exec(word)?.[1] ?? '')
			.filter((name) => name.includes('_') || variables.includes(name));
		expect(named.filter((name) => !variables.includes(name))).toEqual([]);
		expect(variables.filter((name) => !named.includes(name))).toEqual([]);
	});

	test('names the options of each command, and no other', () => {
		const rows = new Map(rowsOf(text, 'command', '命令'));
		for (const { name, options } of commands) {
			const named = optionsIn(rows.get(`npm run ${name}`) ?? '');
			expect(named.toSorted(), name).toEqual(options.toSorted());
		}
	});

	test('shows each option of the extraction, and no other', () => {
		const shown = [...text.matchAll(/run (?:--silent )?extract -- ([^<\n]*)/g)].flatMap(
			([, rest = '']) => optionsIn(rest)
		);
		expect([...new Set(shown)].sort()).toEqual(extractOptions().sort());
	});

	test('explains each option of an embed with its values, and no other', () => {
		const explained = rowsOf(text, 'option', '选项');
		expect(explained.map(([name]) => name)).toEqual(EMBED_OPTIONS.map(({ name }) => name));
		for (const [index, { values }] of EMBED_OPTIONS.entries()) {
			if (values !== 'id') expect(explained[index]?.[1].split(' ')).toEqual(values);
		}
	});

	test('explains each attribute of the embed’s element, and no other', () => {
		const loader = readFileSync('src/lib/browser/host/loader.ts', 'utf8');
		const read = [...loader.matchAll(/this\.getAttribute\('([a-z-]+)'\)/g)].map(
			(match) => match[1]
		);
		const observed = /observedAttributes[^[]*\[([^\]]*)\]/.exec(loader)?.[1] ?? '';
		const known = new Set([
			...read,
			...[...observed.matchAll(/'([^']+)'/g)].map(([, name]) => name)
		]);
		const explained = rowsOf(text, 'attribute', '属性').map(([name]) => name);
		expect(explained.toSorted()).toEqual([...known].sort());
	});

	test('names files that exist', () => {
		const folders = new Set(files.map((file) => file.split('/')[0]));
		const named = code.filter(
			(word) => /^[\w.<>*/-]+$/.test(word) && word.includes('/') && folders.has(word.split('/')[0])
		);
		// `<id>` and `*` stand for any name.
		const missing = named.filter((word) => {
			const pattern = new RegExp(
				`^${word
					.replace(/\/$/, '')
					.replace(/[.]/g, '\\.')
					.replace(/<[^>]*>|\*/g, '[^/]+')}$`
			);
			return !files.some((file) => pattern.test(file)) && !existsSync(word);
		});
		expect(missing).toEqual([]);
	});
});

describe.each(PAGES)('%s', (page) => {
	const text = read(page);

	test('links to and shows files that exist', () => {
		const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href|srcset)="([^"\s]+)/g)]
			.map((match) => (match[1] ?? match[2] ?? '').replace(/#.*$/, ''))
			.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
		expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
	});

	test('leads to pages of its own language, but for the link to the other', () => {
		const pages = [
			...text.matchAll(
				/\[([^\]]+)\]\(((?:\.\.\/)?(?:README|docs\/[\w-]+|[a-z-]+)(?:\.zh-CN)?\.md)\)/g
			)
		]
			.filter(([, label]) => label !== '中文' && label !== 'English')
			.map(([, , target = '']) => join(dirname(page), target).split(sep).join('/'))
			.filter((target) => PAGES.includes(target));
		expect(pages.filter((target) => CHINESE.test(target) !== CHINESE.test(page))).toEqual([]);
	});
});

test.each(GUIDES.English)('%s and its Chinese page have the same sections and commands', (page) => {
	const [english, chinese] = [page, page.replace(/\.md$/, '.zh-CN.md')].map((readme) => {
		const text = read(readme);
		const blocks = [...text.matchAll(/^```[^]*?^```/gm)].map(([block]) => block);
		return {
			headings: [...text.replace(/^```[^]*?^```/gm, '').matchAll(/^#+ /gm)].map(([mark]) => mark),
			commands: blocks
				.flatMap((block) => block.split('\n'))
				.filter((line) => /^(npm|npx|git|docker|node) /.test(line))
				.map((line) => line.replace(/\s+#.*$/, ''))
		};
	});
	expect(chinese).toEqual(english);
});

test.each(GUIDES.English)('%s and its Chinese page give the same numbers', (page) => {
	const [english, chinese] = [page, page.replace(/\.md$/, '.zh-CN.md')].map((guide) => {
		const prose = read(guide)
			.replace(/^```[^]*?^```/gm, '')
			.replace(/`[^`\n]*`|\]\([^)]*\)|<[^>]*>/g, '')
			// Chinese counts the articles of a law in characters.
			.replace(/\barticles [\d, ]+/g, '');
		const numbers = prose.match(/(?<![\w.,-])\d+(?:[.,]\d+)*/g) ?? [];
		return [...new Set(numbers)].sort();
	});
	expect(chinese).toEqual(english);
});
