import { existsSync, readFileSync } from 'node:fs';
import { dev } from '$app/environment';

/** The scripts that make pages answer; `scripts/bundle.ts` bundles them, some in each language. */
const SOURCES = {
	'explore-zh': 'src/lib/browser/explore/start.ts',
	'explore-en': 'src/lib/browser/explore/start.ts',
	archive: 'src/lib/browser/archive/start.ts',
	compare: 'src/lib/browser/compare/start.ts',
	'frame-zh': 'src/lib/browser/frame/frame.ts',
	'frame-en': 'src/lib/browser/frame/frame.ts',
	desk: 'src/desk/start.ts',
	reader: 'src/desk/reader/worker.ts',
	maker: 'src/lib/outputs/file/maker.ts'
} as const;

/** What each bundle says of itself. */
const manifestOf = (name: string) => `static/scripts/${name}.json`;

/**
 * Address of a script, relative to the site's folder. While developing it is the source itself, which Vite serves.
 * @throws Error where the scripts have not been bundled
 */
export function scriptFor(name: keyof typeof SOURCES): string {
	if (dev) return SOURCES[name];
	const path = manifestOf(name);
	if (!existsSync(path))
		throw new Error(`${path} is missing: npm run build bundles the scripts before the pages`);
	const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { file: string }>;
	const file = manifest[SOURCES[name]]?.file;
	if (!file) throw new Error(`${path} does not list ${SOURCES[name]}`);
	return file;
}
