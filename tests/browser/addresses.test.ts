import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { listFiles, readPage } from '../../scripts/built.ts';

/**
 * Addresses are in articles, in chats and in other people's papers, for good. `addresses.txt` has all that were ever published of
 * the committed story: pages, files, and the places on pages that links lead to.
 */

const LIST = fileURLToPath(new URL('addresses.txt', import.meta.url));

/** Scripts are named by what is in them, and the lab and the page of errors are nobody's to link to. */
const OURS = /^(?:scripts|embed-lab)\/|^404\.html$/;

/** Places that links of ours, or of who copied them, lead to: sentences, statements, people, charts, and whatever can be chosen. */
const PLACES: [page: RegExp, id: RegExp][] = [
	[/\/concordance\/$/, /^(?:theme|term|speaker|delegation)-/],
	[
		/^(?:en\/)?(?!en\/)[\w-]+\/$/,
		/^(?:map|cloud|heatmap|voices|text|method|text-.*|speaker-.*|.*-(?:h|[sq]\d+))$/
	]
];

function listAddresses(build: string): string[] {
	const files = listFiles(build)
		.filter((file) => !OURS.test(file))
		.map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
	const places = files.flatMap((page) =>
		PLACES.filter(([address]) => address.test(page)).flatMap(([, place]) =>
			[...readPage(build, page).matchAll(/ id="([^"]+)"/g)]
				.map(([, id = '']) => id)
				.filter((id) => place.test(id))
				.map((id) => `${page}#${id}`)
		)
	);
	return [...files, ...places].map((address) => `/${address}`);
}

const listed = existsSync(LIST) ? readFileSync(LIST, 'utf8').split('\n').slice(0, -1) : [];
const built = listAddresses(inject('build'));

test('every address that was published is there', () => {
	expect(listed.length).toBeGreaterThan(1000);
	const now = new Set(built);
	expect(listed.filter((address) => !now.has(address))).toEqual([]);
});

test('every new address is listed from now on: npx vitest run -u tests/browser/addresses.test.ts', async () => {
	const all = [...new Set([...listed, ...built])].sort();
	await expect(`${all.join('\n')}\n`).toMatchFileSnapshot(LIST);
});
