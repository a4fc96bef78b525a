import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = 'src/extract';
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts'))
	.map((file) => join(ROOT, file));

/** What a file imports of the extraction, types included. */
function importsOf(file: string): string[] {
	const source = readFileSync(file, 'utf8');
	return [...source.matchAll(/^(?:import|\}) [^;]*?from '((?:#extract|\.\.?)\/[^']+)';/gmu)].map(
		([, path]) =>
			path!.startsWith('#')
				? path!.replace('#extract', ROOT)
				: normalize(join(dirname(file), path!))
	);
}

/** The way from a file back to itself; null where there is none. */
function findCycle(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
	const done = new Set<string>();
	const way: string[] = [];
	const walk = (file: string): string[] | null => {
		if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
		if (done.has(file)) return null;
		way.push(file);
		for (const next of imports.get(file) ?? []) {
			const cycle = walk(next);
			if (cycle) return cycle;
		}
		way.pop();
		done.add(file);
		return null;
	};
	for (const file of imports.keys()) {
		const cycle = walk(file);
		if (cycle) return cycle;
	}
	return null;
}

test('no file of the extraction imports itself by way of others, so each can be read behind what it imports', () => {
	const imports = new Map(files.map((file) => [file, importsOf(file)]));
	expect([...imports.values()].flat().length).toBeGreaterThan(files.length);
	expect(findCycle(imports)).toBeNull();
});

test('what reads an article holds neither the YAML files nor the checks of them, so that a page can have it', () => {
	const seen = new Set<string>();
	const external = new Set<string>();
	const visit = (file: string): void => {
		if (seen.has(file)) return;
		seen.add(file);
		const source = readFileSync(file, 'utf8').replace(/^import type [^;]*;/gmu, '');
		for (const [, path] of source.matchAll(/^(?:import|\}) [^;]*?from '([^']+)';/gmu)) {
			if (path!.startsWith('#extract/')) visit(path!.replace('#extract', ROOT));
			else if (path!.startsWith('.')) visit(normalize(join(dirname(file), path!)));
			else external.add(path!);
		}
	};
	visit(join(ROOT, 'extract.ts'));
	expect(seen.size).toBeGreaterThan(50);
	expect([...external].filter((name) => !name.startsWith('#')).sort()).toEqual(['pinyin-pro']);
	expect([...external].filter((name) => name.startsWith('#schema'))).toEqual([]);
});

test('such a way is found', () => {
	expect(
		findCycle(
			new Map([
				['a', ['b']],
				['b', ['c']],
				['c', ['b']]
			])
		)
	).toEqual(['b', 'c', 'b']);
});
