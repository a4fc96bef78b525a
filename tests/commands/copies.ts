import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { copyBundles } from '../../scripts/build-from.ts';

/** What no command reads, or makes itself; the data are those of the made-up prefecture. */
const LEFT_OUT = ['node_modules', 'build', 'data', 'docs', '.git', '.cache', '.svelte-kit'];
const STORY = 'wangchuan-2022';
const TESTS_LEFT_OUT = ['cases', 'hosting', 'lib', 'routes', 'extract'];

/** A copy of the project to run commands in, so that nothing of the checkout is changed; its data are made up. */
export function copyProject(): string {
	const copy = makeFolder();
	for (const entry of readdirSync('.')) {
		if (LEFT_OUT.includes(entry)) continue;
		cpSync(entry, join(copy, entry), {
			recursive: true,
			filter: (file) => !TESTS_LEFT_OUT.some((name) => file === join('tests', name))
		});
	}
	// One story of them: whatever a command does with a story, it does with each.
	const data = 'tests/fixtures/made-up/data';
	const others = readdirSync(join(data, 'stories')).filter((id) => id !== STORY);
	cpSync(data, join(copy, 'data'), {
		recursive: true,
		filter: (file) => !others.some((id) => file === join(data, 'stories', id))
	});
	copyBundles(copy);
	cpSync('tests/lib/data/romanize.test.ts', join(copy, 'tests/lib/data/romanize.test.ts'));
	cpSync('tests/cases/briefing', join(copy, 'tests/cases/briefing'), { recursive: true });
	return copy;
}

/** The same settings around a few files, for what looks at each file there is. */
export function copyFew(): string {
	const copy = makeFolder();
	const few = [
		'src/app.d.ts',
		'src/app.html',
		'src/dataset.ts',
		'src/extract/fault.ts',
		'src/extract/text/terminal.ts',
		'src/lib/text/escape.ts'
	];
	const settings = [
		'package.json',
		'svelte.config.js',
		'eslint.config.js',
		'knip.json',
		'tsconfig.json'
	];
	const hidden = ['.gitignore', '.npmrc', '.prettierignore', '.prettierrc'];
	for (const file of [...few, ...settings, ...hidden]) {
		mkdirSync(join(copy, dirname(file)), { recursive: true });
		cpSync(file, join(copy, file));
	}
	// What lint runs is not small itself.
	for (const part of [
		'scripts/tools/expressions.ts',
		'scripts/tools/expressions',
		'scripts/typescript'
	]) {
		cpSync(part, join(copy, part), { recursive: true });
	}
	const component =
		'<script lang="ts">\n\tlet { said }: { said: string } = $props();\n</script>\n\n<p>{said}</p>\n';
	writeFileSync(join(copy, 'src/lib/Said.svelte'), component);
	return copy;
}

/** A built site's main pages with what they load: for what opens each page there is. */
export function copyFewPages(build: string): string {
	const copy = mkdtempSync(join(tmpdir(), 'yansheng-pages-'));
	const many = new Set(['embed', 'embed-lab', 'pictures']);
	cpSync(build, copy, { recursive: true, filter: (file) => !many.has(basename(file)) });
	return copy;
}

function makeFolder(): string {
	const copy = mkdtempSync(join(tmpdir(), 'yansheng-commands-'));
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
	return copy;
}
