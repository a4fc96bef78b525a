/**
 * Checks that every regular expression of the source ends in linear time, whatever it is given: those that are written,
 * and those that are built from words. What was checked once is remembered in `.cache/`. A part of `npm run lint`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSlowText } from './expressions/check.ts';
import { collectExpressions } from './expressions/collect.ts';

const FOLDERS = ['src', 'scripts'];
const CACHE = '.cache/expressions.json';

/** What these read are our own files, a page of the build at most; the last two run what they are given. */
const OURS = new Set(
	['weigh.ts', 'budget.ts', 'expressions/check.ts', 'fuzz/near-matches.ts'].map((file) =>
		join('scripts', 'tools', file)
	)
);

const files = FOLDERS.flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
).filter((file) => /\.(?:ts|svelte)$/u.test(file) && !file.endsWith('.d.ts') && !OURS.has(file));

const known = new Set(readCache());
const found = new Map(
	(await collectExpressions(files.sort())).map((one) => [`/${one.source}/${one.flags}`, one])
);
const waiting = [...found].filter(([expression]) => !known.has(expression));

await Promise.all(
	Array.from({ length: 2 }, async () => {
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			const [expression, where] = next;
			const slow = await findSlowText(where);
			if (slow === null) known.add(expression);
			else {
				process.exitCode = 1;
				console.error(`${where.file}:${where.line}: ${expression} is not linear. ${slow}`);
			}
		}
	})
);

mkdirSync('.cache', { recursive: true });
writeFileSync(
	CACHE,
	JSON.stringify(
		[...found.keys()].filter((one) => known.has(one)),
		null,
		'\t'
	)
);
if (process.exitCode === undefined) console.log(`${found.size} expressions, all linear`);

function readCache(): string[] {
	try {
		return JSON.parse(readFileSync(CACHE, 'utf8')) as string[];
	} catch {
		return [];
	}
}
