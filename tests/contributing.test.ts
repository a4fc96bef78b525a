import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** CONTRIBUTING.md says why each package is there, and where things are. */

const text = readFileSync('CONTRIBUTING.md', 'utf8');
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	devDependencies: Record<string, string>;
};

test('says of every package why it is there, and of none that is gone', () => {
	const table = text.split('\n## Dependencies\n')[1]?.split('\n## ')[0] ?? '';
	const rows = [...table.matchAll(/^\| (`[^|]*)\|/gm)].map(([, cell = '']) => cell);
	const named = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
	// `@types/*` stands for all of them: types of packages that are named.
	const packages = Object.keys(devDependencies).map((name) =>
		name.startsWith('@types/') ? '@types/*' : name
	);
	expect(named.toSorted()).toEqual([...new Set(packages)].sort());
});

test('names files and folders that exist', () => {
	const prose = text.replace(/^```[^]*?^```/gm, '');
	const named = [...prose.matchAll(/`((?:src|scripts|tests|data|hosting)\/[\w./-]*)`/g)];
	expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
});
