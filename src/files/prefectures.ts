import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { readProvince, type Prefecture, type ProvinceFile } from '#divisions/prefectures.ts';

/** The project's own, whatever folder the stories are in. */
const FOLDER = fileURLToPath(new URL(/* @vite-ignore */ '../../data/divisions', import.meta.url));

/** Every prefecture of `data/divisions`, in the order of their codes; none where a copy of the project is without them. */
export function readPrefectures(): Prefecture[] {
	if (!existsSync(FOLDER)) return [];
	return readdirSync(FOLDER)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.flatMap((name) =>
			readProvince(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as ProvinceFile)
		);
}
