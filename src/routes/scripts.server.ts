import { existsSync, readFileSync } from 'node:fs';
import { dev } from '$app/environment';

/** The scripts that make pages answer; see `vite.scripts.config.ts`, which bundles them. */
const SOURCES = {
	explore: 'src/lib/explore/start.ts'
} as const;

const MANIFEST = 'static/scripts/manifest.json';

/**
 * Address of a script, relative to the site's folder. While developing it is the source itself, which Vite serves.
 * @throws Error where the scripts have not been bundled
 */
export function scriptFor(name: keyof typeof SOURCES): string {
	if (dev) return SOURCES[name];
	if (!existsSync(MANIFEST))
		throw new Error(`${MANIFEST} is missing: npm run build bundles the scripts before the pages`);
	const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string }>;
	const file = manifest[SOURCES[name]]?.file;
	if (!file) throw new Error(`${MANIFEST} does not list ${SOURCES[name]}`);
	return `scripts/${file}`;
}
