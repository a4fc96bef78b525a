import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countKept, layOut, shareKept } from '../../../scripts/tools/divisions/layout.ts';
import { listDivisions, type Listed } from '../../../scripts/tools/divisions/official.ts';
import { findPlaces, readPlaces, writePlaces } from '../../../scripts/tools/divisions/places.ts';
import { readShapes } from '../../../scripts/tools/divisions/shapes.ts';
import { buildRegion } from '../../../scripts/commands/region/build.ts';
import { everyPrefecture } from '../../divisions/every-prefecture.ts';
import { drawMadeUpBoundaries } from '../commands/region/made-up-boundaries.ts';
import { FRAME, SEATS } from '../commands/region/seats.ts';

const committed = readFileSync('scripts/tools/divisions/places.json', 'utf8');
const places = readPlaces(committed);
const placesOf = ({ divisions }: { divisions: { adcode: string }[] }) =>
	divisions.map(({ adcode }) => places.get(adcode)!);

describe('data/divisions', () => {
	const prefectures = everyPrefecture();

	it('has the prefectures and divisions of the package, with their names', () => {
		expect(
			prefectures.map(({ adcode, name, divisions }) => ({
				adcode,
				name,
				divisions: divisions.map((division) => ({ adcode: division.adcode, name: division.name }))
			}))
		).toEqual(listDivisions());
	});

	// All are compared by .ci/run, which writes them anew.
	it.each(['110000', '430400', '469000', '511300'])('lays out %s as it is written', (adcode) => {
		const listed = listDivisions().find((one) => one.adcode === adcode)!;
		expect(layOut(listed, placesOf(listed))).toEqual(
			prefectures.find((one) => one.adcode === adcode)
		);
	});

	it('keeps as many neighbours as the notes say', () => {
		const kept = prefectures.map((one) => countKept(one.divisions, placesOf(one)));
		const readme = readFileSync('data/README.md', 'utf8');
		const [side, possible, corner] = (['side', 'possible', 'corner'] as const).map((which) =>
			shareKept(kept, which).toFixed(1)
		);
		expect(readme).toContain(
			`keep ${side!} % of the borders within a prefecture side by side, where a grid could keep ${possible!} %, and ${corner!} %`
		);
	});
});

describe('the places', () => {
	it('know a place of every division, and neighbours that know it too', () => {
		for (const { adcode, at, neighbours } of places.values()) {
			expect(at[0], adcode).toBeGreaterThan(73);
			expect(at[0], adcode).toBeLessThan(136);
			expect(at[1], adcode).toBeGreaterThan(3);
			expect(at[1], adcode).toBeLessThan(54);
			for (const other of neighbours)
				expect(places.get(other)?.neighbours, other).toContain(adcode);
		}
	});

	it('are written as they are read', () => {
		expect(writePlaces(places)).toBe(committed);
	});
});

describe('places from boundaries', () => {
	let folder: string;
	beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'shapes-'))));
	afterEach(() => rmSync(folder, { recursive: true }));

	const listed: Listed = {
		adcode: '990100',
		name: '望川市',
		divisions: SEATS.map(({ adcode, name }) => ({ adcode, name }))
	};
	const write = (change: (seat: { adcode: string; name: string }) => object) => {
		const drawing = drawMadeUpBoundaries(SEATS, FRAME);
		const features = drawing.features.map(({ properties: { adcode, name }, ...feature }) => ({
			...feature,
			...change({ adcode, name })
		}));
		writeFileSync(join(folder, 'wangchuan.geojson'), JSON.stringify({ features }));
	};
	const asGiven = ({ adcode, name }: { adcode: string; name: string }) => ({
		id: adcode,
		properties: { name }
	});
	const tilesOf = () => {
		const found = findPlaces(listed, readShapes(folder, [listed]));
		return layOut(listed, found).divisions.map(({ adcode, tile, inset }) => ({
			adcode,
			tile,
			inset
		}));
	};

	it('give the tiles and insets of npm run region', () => {
		write(asGiven);
		const region = buildRegion(JSON.stringify(drawMadeUpBoundaries(SEATS, FRAME)), {
			name: '望川市',
			prefecture: null,
			codes: new Map(),
			expected: null
		});
		expect(tilesOf()).toEqual(
			region.divisions.map(({ adcode, tile, inset }) => ({ adcode, tile, inset }))
		);
	});

	it('are the same where a file has no codes, and where a county has become a city', () => {
		write(asGiven);
		const given = tilesOf();
		write(({ name }) => ({ properties: { name } }));
		expect(tilesOf()).toEqual(given);
		write(({ adcode, name }) => ({ id: adcode, properties: { name: name.replace(/.$/u, '旗') } }));
		expect(tilesOf()).toEqual(given);
	});

	it('fail where a division has neither shape nor place', () => {
		write(asGiven);
		const more = {
			...listed,
			divisions: [...listed.divisions, { adcode: '990199', name: '新设县' }]
		};
		expect(() => findPlaces(more, readShapes(folder, [more]))).toThrow('新设县 (990199)');
	});
});
