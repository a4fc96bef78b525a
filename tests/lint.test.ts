import { ESLint } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
		['src/dataset.ts', '#lib/corpus.ts'],
		['src/dataset.ts', './extract/terms.ts']
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
		['src/routes/x.ts', '#lib/corpus.ts'],
		['src/routes/x.ts', '#extract/terms.ts'],
		['scripts/x.ts', '../src/lib/corpus.ts']
	];
	test.each(allowed)('%s may import %s', async (file, target) => {
		const code = `import { x } from '${target}';\nconsole.log(x);`;
		expect(await rulesBrokenBy(code, file)).toEqual([]);
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
