/**
 * Lists every package of the lock file with its licence, and fails on one that is not on the list.
 *
 *     npm run licences
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Free to use, change and pass on with a notice. Another one is added after it was read. */
const ALLOWED = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'MIT-0',
	'OFL-1.1',
	'Unlicense',
	'Zlib'
]);

/** Packages under another licence that only build or test with: nothing of them is in what we publish. */
const TOOLS: Record<string, RegExp> = {
	// Its text is that of two clauses.
	BSD: /^duck$/,
	'CC-BY-4.0': /^caniuse-lite$/,
	'LGPL-2.1+': /^jschardet$/,
	'MPL-2.0': /^(axe-core|lightningcss(-.+)?|@resvg\/resvg-js(-.+)?)$/,
	'Python-2.0': /^argparse$/
};

/** Older packages name several, or name each in an object. */
type Named = string | { type?: string } | Named[];

interface Manifest {
	license?: Named;
	licenses?: Named;
}

interface LockFile {
	packages: Record<string, { version?: string; license?: string; dev?: boolean; link?: boolean }>;
}

/** An SPDX expression in the small: `(A OR B)` needs one of them, `A AND B` both. */
function isAllowed(expression: string): boolean {
	const bare = expression.replace(/[()]/g, '');
	return bare
		.split(/ OR /)
		.some((choice) => choice.split(/ AND /).every((licence) => ALLOWED.has(licence.trim())));
}

/** The licence that a package states itself, or what the lock file noted for one that this system does not install. */
function licenceOf(path: string, noted: string | undefined): string {
	const file = join(path, 'package.json');
	if (!existsSync(file)) return noted ?? 'unknown';
	const { license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
	return expressionOf(license ?? licenses) || noted || 'unknown';
}

function expressionOf(named: Named | undefined): string {
	if (Array.isArray(named)) return named.map(expressionOf).join(' OR ');
	return (typeof named === 'string' ? named : named?.type) ?? '';
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
const rows = Object.entries(lock.packages)
	.filter(([path]) => path !== '')
	.map(([path, { version = '', license }]) => ({
		name: path.replace(/^.*node_modules\//, ''),
		version,
		licence: licenceOf(path, license)
	}))
	.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

for (const { name, version, licence } of rows) {
	console.log(`${licence.padEnd(24)} ${name} ${version}`);
}

const refused = rows.filter(
	({ name, licence }) => !isAllowed(licence) && !TOOLS[licence]?.test(name)
);
console.log(`\n${rows.length} packages, ${refused.length} with a licence that is not allowed`);
if (refused.length > 0) {
	for (const { name, version, licence } of refused)
		console.error(`  ${name} ${version}: ${licence}`);
	process.exitCode = 1;
}
