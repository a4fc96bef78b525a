/** `npm run package`: makes the extraction a package for npm, in `package/`. docs/commands.md says how it is published. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import ts from 'typescript';
import { build, type Plugin } from 'vite';
import { bundleMaker, bundleParts } from '../file-parts.ts';

const FOLDER = 'package';

/** What stands in the package for what reads the project's folders, which it does not have. */
const INSTEAD = new Map([
	['src/files/article/read-article.ts', 'src/package/plain-article.ts'],
	['src/files/prefectures.ts', 'src/package/prefectures.ts']
]);

const instead: Plugin = {
	name: 'yansheng-instead',
	enforce: 'pre',
	async resolveId(source, importer, options) {
		const found = await this.resolve(source, importer, { ...options, skipSelf: true });
		const file = found && relative(process.cwd(), found.id).replaceAll('\\', '/');
		const other = file && INSTEAD.get(file);
		return other ? resolve(other) : found;
	}
};

rmSync(FOLDER, { recursive: true, force: true });
await bundle();
await bundleMaker(await bundleParts(), FOLDER, 'maker.js', false);
declare([
	'src/package/index.ts',
	'src/dataset.ts',
	'src/extract/fault.ts',
	'src/extract/dataset/serialize.ts'
]);
for (const file of ['LICENSE', 'data/lexicon.yaml', 'data/regions', 'static/schema']) {
	cpSync(file, join(FOLDER, file.replace('static/', '')), {
		recursive: true,
		// Boundaries are drawn, not read.
		filter: (from) => !from.endsWith('.topo.json')
	});
}
cpSync('src/package/README.md', join(FOLDER, 'README.md'));
writeFileSync(join(FOLDER, 'package.json'), `${JSON.stringify(manifest(), null, '\t')}\n`);

/** Two modules with what they share, and all that they need in them: whoever installs the package installs nothing else. */
async function bundle(): Promise<void> {
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [instead],
		build: {
			lib: {
				entry: { index: 'src/package/index.ts', cli: 'src/package/cli.ts' },
				formats: ['es']
			},
			target: browserslistToEsbuild(),
			minify: true,
			outDir: FOLDER,
			rolldownOptions: {
				// What a package has for browsers is taken, so that `index.js` runs in one; Node is the command's alone.
				external: /^node:/u,
				output: { chunkFileNames: 'chunks/[name]-[hash].js' }
			}
		}
	});
}

/** Writes the types of these files, which name no others. */
function declare(files: readonly string[]): void {
	const { config } = ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8')) as {
		config: object;
	};
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
	const program = ts.createProgram([...files, '.svelte-kit/ambient.d.ts'], {
		...options,
		noEmit: false,
		declaration: true,
		emitDeclarationOnly: true
	});
	const names = new Set(files.map((file) => basename(file, '.ts')));
	for (const file of files) {
		program.emit(program.getSourceFile(file), (_, text) => {
			const name = `${basename(file, '.ts')}.d.ts`;
			const types = text.replace(
				/'#(?:[a-z]+\/)*([a-z-]+)(?:\.ts)?'/gu,
				(written, module: string) => (names.has(module) ? `'./${module}.js'` : written)
			);
			const foreign = /(?:from|import\() ?['"](#[^'"]+)/u.exec(types)?.[1];
			if (foreign !== undefined) throw new Error(`${name} needs ${foreign}, which it cannot name`);
			writeFileSync(join(FOLDER, name), types);
		});
	}
}

function manifest(): object {
	const { name, version, description, license, engines } = JSON.parse(
		readFileSync('package.json', 'utf8')
	) as Record<string, unknown>;
	const schemas = readdirSync('static/schema').map((file) => `./schema/${file}`);
	return {
		name,
		version,
		description,
		license,
		keywords: ['chinese', 'news', 'extraction', 'quotations'],
		type: 'module',
		engines,
		bin: { yansheng: 'cli.js' },
		exports: {
			'.': { types: './index.d.ts', default: './index.js' },
			...Object.fromEntries(schemas.map((path) => [path, path])),
			'./data/lexicon.yaml': './data/lexicon.yaml',
			'./package.json': './package.json'
		},
		sideEffects: false
	};
}
