import { readdirSync, readFileSync } from 'node:fs';
import { readProvince, type Prefecture, type ProvinceFile } from '#divisions/prefectures.ts';

export const FOLDER = 'data/divisions';

/** All of `data/divisions`, in the order of the codes. */
export function everyPrefecture(): Prefecture[] {
	return readdirSync(FOLDER)
		.sort()
		.flatMap((file) =>
			readProvince(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as ProvinceFile)
		);
}
