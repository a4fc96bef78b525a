import { ESLint } from 'eslint';
import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({
	overrideConfig: {
		// The files are made up; rules that need types have none to go by.
		languageOptions: { parserOptions: { projectService: false } },
		rules: {
			'@typescript-eslint/await-thenable': 'off',
			'@typescript-eslint/no-floating-promises': 'off',
			'@typescript-eslint/no-misused-promises': 'off',
			'@typescript-eslint/only-throw-error': 'off',
			'@typescript-eslint/switch-exhaustiveness-check': 'off'
		}
	}
});

async function rulesBrokenBy(code: string, filePath: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(code, { filePath });
	return (result?.messages ?? []).map((message) => message.ruleId);
}

describe('import directions', () => {
	const forbidden: [file: string, target: string][] = [
		['src/lib/x.ts', '#extract/terms.ts'],
		['src/lib/charts/x.ts', '../../extract/terms.ts'],
		['src/lib/X.svelte', '#extract/terms.ts'],
		['src/lib/x.ts', '../routes/page.ts'],
		['src/lib/x.ts', '../../scripts/run.ts'],
		['src/routes/x.ts', '../../scripts/run.ts'],
		['src/extract/x.ts', '#lib/corpus.ts'],
		['src/extract/x.ts', '../lib/corpus.ts'],
		['src/extract/x.ts', '$lib/data/corpus.ts'],
		['src/extract/x.ts', 'node:fs'],
		['src/extract/x.ts', 'svelte/store'],
		['src/extract/cli/command.ts', '#lib/corpus.ts'],
		['src/extract/x.ts', '#divisions/region.ts'],
		['src/lib/x.ts', '#divisions/region.ts'],
		['src/divisions/x.ts', 'node:fs'],
		['src/divisions/x.ts', '#files/read-text.ts'],
		['src/lib/x.ts', 'mammoth'],
		['src/routes/x.ts', '@mozilla/readability'],
		['src/extract/x.ts', 'linkedom'],
		['src/extract/cli/command.ts', '#files/article/web-page.ts'],
		['src/files/read-text.ts', './article/word.ts'],
		['scripts/x.ts', 'fflate'],
		['src/dataset.ts', '#lib/corpus.ts'],
		['src/dataset.ts', './extract/terms.ts'],
		['src/settings/story.ts', '#extract/terms.ts']
	];
	test.each(forbidden)('%s does not import %s', async (file, target) => {
		const code = `import { x } from '${target}';\nconsole.log(x);`;
		const source = file.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>` : code;
		expect(await rulesBrokenBy(source, file)).toEqual(['no-restricted-imports']);
	});

	test.each(forbidden)('%s does not import %s in passing', async (file, target) => {
		const code = `console.log(await import('${target}'));\nexport type X = import('${target}').X;`;
		const source = file.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>` : code;
		const broken = await rulesBrokenBy(source, file);
		expect(broken.filter((rule) => rule === 'no-restricted-syntax')).toHaveLength(2);
	});

	const allowed: [file: string, target: string][] = [
		['src/lib/charts/x.ts', '#dataset'],
		['src/lib/charts/x.ts', '../corpus.ts'],
		['src/extract/x.ts', '#dataset'],
		['src/extract/x.ts', '#extract/terms.ts'],
		['src/extract/x.ts', './terms.ts'],
		['src/extract/cli/command.ts', 'node:fs'],
		['src/extract/cli/command.ts', '#files/article/read-article.ts'],
		['src/files/article/x.ts', 'mammoth'],
		['src/routes/x.ts', '#lib/corpus.ts'],
		['src/routes/x.ts', '#extract/terms.ts'],
		['src/divisions/x.ts', '#extract/terms.ts'],
		['src/divisions/x.ts', '#lib/data/romanize.ts'],
		['scripts/x.ts', '../src/lib/corpus.ts']
	];
	test.each(allowed)('%s may import %s', async (file, target) => {
		const code = `import { x } from '${target}';\nconsole.log(x);`;
		expect(await rulesBrokenBy(code, file)).toEqual([]);
	});
});

describe('import cycles', () => {
	/** What `npm run lint` asks of knip, in a folder that holds nothing but our settings and these files. */
	function findCycles(sources: Record<string, string>): [status: number | null, said: string] {
		const folder = mkdtempSync(join(tmpdir(), 'yansheng-cycles-'));
		try {
			for (const name of ['package.json', 'knip.json', 'tsconfig.json'])
				copyFileSync(name, join(folder, name));
			symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
			for (const [file, source] of Object.entries(sources)) {
				mkdirSync(dirname(join(folder, file)), { recursive: true });
				writeFileSync(join(folder, file), source);
			}
			const knip = resolve('node_modules/knip/bin/knip.js');
			const { status, stdout } = spawnSync(process.execPath, [knip, '--cycles'], {
				cwd: folder,
				encoding: 'utf8'
			});
			return [status, stdout];
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
	const value = (from: string) => `import { x } from '${from}';\nexport const y = () => x;\n`;
	const inPassing = (from: string) => `export const x = async () => await import('${from}');\n`;

	test.each<[where: string, sources: Record<string, string>]>([
		['src', { 'src/hooks.ts': value('#lib/b.ts'), 'src/lib/b.ts': value('../hooks.ts') }],
		[
			'scripts',
			{
				'scripts/commands/start.ts': value('../b.ts'),
				'scripts/b.ts': inPassing('./commands/start.ts')
			}
		],
		['tests', { 'tests/a.test.ts': value('./b.ts'), 'tests/b.ts': value('./a.test.ts') }],
		[
			'components',
			{
				'src/hooks.ts': value('./lib/B.svelte'),
				'src/lib/B.svelte': `<script lang="ts">\n${value('../hooks.ts').replace('export ', '')}</script>\n`
			}
		]
	])('one in %s is an error of lint', (_, sources) => {
		const [status, said] = findCycles(sources);
		expect(status).toBe(1);
		for (const file of Object.keys(sources)) expect(said).toContain(file);
	});

	test('a way that does not come back is none', () => {
		const [status, said] = findCycles({
			'src/hooks.ts': value('#lib/b.ts'),
			'src/lib/b.ts': 'export const x = 1;\n'
		});
		expect([status, said.trim()]).toEqual([0, '']);
	});

	test('`npm run lint` asks for them', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			scripts: Record<string, string>;
		};
		expect(scripts['lint']).toContain('knip --cycles');
	});
});

test.each(['document.title', 'window.name', 'process.cwd()', "Buffer.from('')", "fetch('/')"])(
	'the extraction has no %s',
	async (code) => {
		expect(await rulesBrokenBy(`console.log(${code});`, 'src/extract/x.ts')).toEqual([
			'no-restricted-globals'
		]);
	}
);

describe('markup', () => {
	test.each(['<p style="color: red">x</p>', '<p style:color="red">x</p>'])(
		'%s is refused: the Content-Security-Policy would drop it',
		async (markup) => {
			expect(await rulesBrokenBy(markup, 'src/lib/X.svelte')).toEqual(['svelte/no-inline-styles']);
		}
	);

	test('{@html} is refused without a comment that says why', async () => {
		const markup = '<script lang="ts">\n\tconst { svg }: { svg: string } = $props();\n</script>\n';
		const reason = '<!-- eslint-disable-next-line svelte/no-at-html-tags -- made by us -->\n';
		expect(await rulesBrokenBy(`${markup}{@html svg}`, 'src/lib/X.svelte')).toEqual([
			'svelte/no-at-html-tags'
		]);
		expect(await rulesBrokenBy(`${markup}${reason}{@html svg}`, 'src/lib/X.svelte')).toEqual([]);
	});
});

test('a rule is switched off with a reason only', () => {
	const unreasoned = ['src', 'scripts', 'tests'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((file) => /eslint-disable(?!.* -- \S)/.test(readFileSync(file, 'utf8')))
	);
	expect(unreasoned).toEqual([]);
});
