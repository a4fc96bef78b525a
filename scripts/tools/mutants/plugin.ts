import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Names a file of `{ file, source }`: `file` is then read as `source`, and nothing on the disk is changed. */
export const MUTANT = 'YANSHENG_MUTANT';

/** Lets tests run on a mutant, where `npm run mutants` asks for one. */
export function readMutant(): Plugin | null {
	const asked = process.env[MUTANT];
	if (!asked) return null;
	const { file, source } = JSON.parse(readFileSync(asked, 'utf8')) as Record<
		'file' | 'source',
		string
	>;
	const path = resolve(file);
	return {
		name: 'yansheng-mutant',
		enforce: 'pre',
		load: (id) => (resolve(id.split('?')[0]!) === path ? source : null)
	};
}
