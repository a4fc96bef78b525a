/**
 * `npm run region -- --boundaries FILE.geojson --name 衡阳市`: makes `data/regions/<adcode>.yaml` and the simplified boundary
 * file from a GeoJSON or TopoJSON file that an editor has.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isScalar, parseDocument } from 'yaml';
import { parseRegion } from '#extract/editor/parse-region.ts';
import type { Region } from '#settings/region.ts';
import { readText } from '#files/read-text.ts';
import { finishWrites, writeTogether } from '#files/write-whole.ts';
import {
	readArguments,
	Refusal,
	runWhenStarted,
	type Command,
	type Terminal
} from '../command-line.ts';
import { buildRegion } from './region/build.ts';
import { writeSchemaLine } from './schema-line.ts';
import { reportRegion } from './region/report.ts';
import { addBoundaries, writeRegionFile } from '#divisions/region-file.ts';
import { writeScalar } from '#extract/editor/yaml-scalar.ts';

const USAGE = `npm run region -- --boundaries FILE --name NAME [options]

  --boundaries FILE  GeoJSON or TopoJSON of county-level divisions, in degrees, keyed by adcode or name
  --name NAME        the prefecture: 衡阳市
  --adcode CODE      its code, where the file holds more than one prefecture: 430400
  --codes FILE       lines “adcode,name”, where the file has names only, or to check that all are there
  --source TEXT      where the boundaries come from, as the caption of the map prints it
  --out FOLDER       data/regions where not given
  --force            write a new .yaml although there is one: its tiles and names are lost
  --accept           write although the checks found errors
`;

export const region: Command = { name: 'region', usage: USAGE, run };

runWhenStarted(import.meta.url, region);

function run(args: readonly string[], { out }: Terminal): void {
	const options = readOptions(args);
	const codes = options.codes ? readCodes(options.codes) : null;
	const existing = findRegion(options.out, options.adcode, options.name);
	const expected = codes ?? (options.force ? null : existing?.divisions) ?? null;
	const made = buildRegion(readText(options.boundaries), {
		name: options.name,
		prefecture: options.adcode ?? existing?.adcode ?? null,
		codes: new Map((expected ?? existing?.divisions ?? []).map((d) => [d.name, d.adcode])),
		expected
	});
	out(`${reportRegion(made)}\n`);
	const errors = made.problems.filter(({ severity }) => severity === 'error').length;
	if (errors > 0 && !options.accept) {
		throw new Refusal(
			`${String(errors)} error(s), nothing written. Correct the file, or write it anyway with --accept`
		);
	}
	const path = join(options.out, `${made.adcode}.yaml`);
	const shapes = join(options.out, `${made.adcode}.topo.json`);
	const keeps = existsSync(path) && !options.force;
	const source = options.source ?? `文件 ${basename(options.boundaries)}`;
	const kept = keeps
		? hasBoundaries(path)
			? keepRegionFile(path, options.source)
			: { text: addBoundaries(readText(path), made.adcode, source), told: addedTo(path) }
		: null;
	const settings = kept
		? kept.text
		: writeRegionFile(made, source, writeSchemaLine('region-1', options.out));
	// What is said of the boundaries never stands beside others.
	writeTogether([
		{ file: shapes, content: `${JSON.stringify(made.boundaries)}\n` },
		...(settings === null ? [] : [{ file: path, content: settings }])
	]);
	out(`\nwritten: ${shapes}\n`);
	if (kept) {
		out(kept.told);
	} else {
		out(`written: ${path}; check the names in Latin letters and the tiles\n`);
		if (!options.source) {
			out(
				'Say under `source` in it where the boundaries come from: it is printed below the map.\n'
			);
		}
	}
}

function readOptions(args: readonly string[]) {
	const text = { type: 'string' } as const;
	const flag = { type: 'boolean' } as const;
	const { values } = readArguments(
		args,
		{
			boundaries: text,
			name: text,
			adcode: text,
			codes: text,
			source: text,
			out: text,
			force: flag,
			accept: flag
		},
		USAGE
	);
	if (!values.boundaries || !values.name) {
		throw new Refusal(`--boundaries and --name are needed\n\n${USAGE}`);
	}
	if (values.adcode && !/^(?:\d\d(?!00)\d\d00|(?:11|12|31|50)0000)$/u.test(values.adcode)) {
		throw new Refusal(
			`--adcode is the code of a prefecture, like 430400, or of a municipality, like 500000; found “${values.adcode}”`
		);
	}
	return {
		...values,
		boundaries: values.boundaries,
		name: values.name,
		out: values.out ?? join('data', 'regions')
	};
}

/** Lines `adcode,name`; blank lines and a head line are passed over. */
function readCodes(file: string): { adcode: string; name: string }[] {
	const lines = readText(file).split(/\r?\n/u);
	const codes = lines.flatMap((line) => {
		const [, adcode, name] = /^"?(\d{6})"?[,;\t]"?([^,;\t"]+)(?:"\s*)?$/u.exec(line) ?? [];
		return adcode !== undefined && name !== undefined ? [{ adcode, name: name.trim() }] : [];
	});
	if (codes.length === 0) throw new Refusal(`${file} has no line “adcode,name”`);
	return codes;
}

/** The region file that is there already, by code or else by name. */
function findRegion(out: string, adcode: string | undefined, name: string): Region | null {
	finishWrites(out);
	const files = existsSync(out) ? readdirSync(out).filter((file) => file.endsWith('.yaml')) : [];
	for (const file of files) {
		if (adcode && file !== `${adcode}.yaml`) continue;
		const path = join(out, file);
		const region = parseRegion(readText(path), path);
		if (adcode || region.name === name) return region;
	}
	return null;
}

function hasBoundaries(path: string): boolean {
	return parseRegion(readText(path), path).boundaries !== null;
}

function addedTo(path: string): string {
	return (
		`kept: ${path}, with the boundaries that it lacked\n` +
		'Stories of it draw them where map.style in their story.yaml is boundaries.\n'
	);
}

/**
 * Names and tiles are people's work, so only what is said about the boundaries changes, in its own place.
 *
 * @returns the file's new text, null where it stays as it is; and what to say of it
 */
function keepRegionFile(
	path: string,
	source: string | undefined
): { text: string | null; told: string } {
	const text = readText(path);
	const node = parseDocument(text).getIn(['boundaries', 'source'], true);
	if (!isScalar(node) || !node.range) throw new Refusal(`${path} has no boundaries.source`);
	if (!source) {
		const told =
			`kept: ${path}; its boundaries are said to be: ${String(node.value)}\n` +
			'If that is no longer so, give --source TEXT. --force writes a new file.\n';
		return { text: null, told };
	}
	const [start, end] = node.range;
	const after = text.slice(start, end).endsWith('\n') ? '\n' : '';
	return {
		text: text.slice(0, start) + writeScalar(source) + after + text.slice(end),
		told: `kept: ${path}, with the new source\n`
	};
}
