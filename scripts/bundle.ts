import { rmSync } from 'node:fs';
import { build } from 'vite';
import { SCRIPT_NAMES } from '../vite.scripts.config.ts';

const configFile = 'vite.scripts.config.ts';

/** Bundles the scripts that pages and host pages load into `static/`, before the pages are built: they name the files. */
export async function bundleScripts(): Promise<void> {
	rmSync('static/scripts', { recursive: true, force: true });
	for (const mode of SCRIPT_NAMES) await build({ configFile, mode });
}
