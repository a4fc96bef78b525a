import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Language } from '#lib/messages/language.ts';
import type { KindOfFile, Part, Parts } from '#lib/outputs/file/parts.ts';
import { oneLanguage } from './one-language.ts';

/** Bundles what files that stand alone are made of, besides what components draw. Nothing is written. */
export async function bundleParts(): Promise<Parts> {
	const [, first = ''] =
		/<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
	const inEach = async (input: string) => ({
		zh: await bundle(input, 'zh'),
		en: await bundle(input, 'en')
	});
	return {
		first: partOf(first.replace(/\s+/g, ' ').trim()),
		story: await inEach('src/lib/browser/file/start.ts'),
		chart: await inEach('src/lib/browser/file/chart.ts')
	};
}

/**
 * Bundles what makes such files into one module, for a browser: components as they are compiled for a server, which need no DOM.
 * @param outDir where it is put
 * @param file its name there
 * @param manifest the file that names it; none where it has one name for good
 */
export async function bundleMaker(
	parts: Parts,
	outDir: string,
	file: string,
	manifest: string | false
): Promise<void> {
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		plugins: [noNode, svelte({ configFile: false, compilerOptions: { runes: true } })],
		define: { 'process.env.NODE_ENV': '"production"', FILE_PARTS: JSON.stringify(parts) },
		ssr: { noExternal: true, target: 'webworker' },
		build: {
			target: browserslistToEsbuild(),
			outDir,
			emptyOutDir: false,
			minify: true,
			manifest,
			ssr: 'src/lib/outputs/file/maker.ts',
			rolldownOptions: {
				output: { entryFileNames: file, codeSplitting: false }
			}
		}
	});
}

/** One classic script with all that it imports, and its styles: a page from a disk loads no module. */
async function bundle(input: string, language: Language['code']): Promise<KindOfFile> {
	const { output } = (await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		plugins: [
			oneLanguage(language),
			svelte({ configFile: false, compilerOptions: { runes: true } })
		],
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			target: browserslistToEsbuild(),
			write: false,
			cssCodeSplit: false,
			modulePreload: false,
			assetsInlineLimit: 0,
			rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } }
		}
	})) as Rolldown.RolldownOutput;
	const scripts = output.filter((part) => part.type === 'chunk').map(({ code }) => code);
	const styles = output.flatMap((part) =>
		part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : []
	);
	if (scripts.length !== 1) throw new Error(`${input} became ${scripts.length} scripts`);
	// What would end a script, or begin a comment in it, stands in strings alone.
	const script = (scripts[0] ?? '').replace(/<(?=\/script|!--)/gi, '\\x3C');
	return { script: partOf(script.trim()), style: partOf(styles.join('').trim()) };
}

/** Svelte and the bundler ask for modules of Node where they find them: here there are none. */
const noNode: Plugin = {
	name: 'yansheng-no-node',
	enforce: 'pre',
	resolveId: (id) => (id.startsWith('node:') ? '\0no-node' : null),
	load: (id) => (id === '\0no-node' ? 'export const createRequire = undefined;' : null)
};

function partOf(text: string): Part {
	if (/<\/(?:script|style)/i.test(text)) throw new Error('A part would end its element');
	return { text, sha256: createHash('sha256').update(text).digest('base64') };
}
