import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRegion } from '#extract/editor/parse-region.ts';
import BeyondDrawing from '#lib/charts/map/BeyondDrawing.svelte';
import { COMPACT, describeOthers, layoutCallouts, ROOMY } from '#lib/charts/map/callouts.ts';
import InsetDrawing from '#lib/charts/map/InsetDrawing.svelte';
import { layoutInset, layoutMap, WIDTH, type Boundaries } from '#lib/charts/map/layout.ts';
import MapDrawing from '#lib/charts/map/MapDrawing.svelte';
import { boxOf } from '#lib/charts/map/place-labels.ts';
import { writeLines, writePath, type Point } from '#lib/charts/map/path.ts';
import TileDrawing from '#lib/charts/map/TileDrawing.svelte';
import { layoutTiles, NARROW, WIDE } from '#lib/charts/map/tiles.ts';
import { renderDrawing } from '#lib/charts/render.ts';
import { advance } from '#lib/text/advance.ts';
import { CHINESE, ENGLISH, LANGUAGES } from '#lib/messages/language.ts';
import { countByDelegation } from '#lib/data/measures.ts';
import { HENGYANG } from '../hengyang.ts';

const read = (file: string) =>
	readFileSync(new URL(`../../../../data/regions/${file}`, import.meta.url), 'utf8');
const region = parseRegion(read('430400.yaml'), '430400.yaml');
const boundaries = JSON.parse(read('430400.topo.json')) as Boundaries;

const map = layoutMap(boundaries, region, HENGYANG, CHINESE);
const inset = layoutInset(boundaries, region, HENGYANG, 300);
/** As embeds have it. */
const lowInset = layoutInset(boundaries, region, HENGYANG, 168, 40);
if (!inset || !lowInset) throw new Error('four city districts are in the inset');

/** Rings of path data as `writePath` writes it, closed. */
function ringsOf(path: string): Point[][] {
	return [...path.matchAll(/M(-?\d+) (-?\d+)l([-\d ]*)z/g)].map(
		([, startX, startY, steps = '']) => {
			let [x, y] = [Number(startX), Number(startY)];
			const ring: Point[] = [[x, y]];
			const numbers = (steps.match(/-?\d+/g) ?? []).map(Number);
			for (let i = 0; i < numbers.length; i += 2) {
				x += numbers[i] ?? 0;
				y += numbers[i + 1] ?? 0;
				ring.push([x, y]);
			}
			return ring;
		}
	);
}

/** Each stretch of a ring's line, the same whichever way it is walked. */
function stretches(rings: Point[][]): string[] {
	return rings.flatMap((ring) =>
		ring.flatMap(([x, y], i) => {
			const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
			if (nextX === x && nextY === y) return [];
			return [[`${x},${y}`, `${nextX},${nextY}`].sort().join(' ')];
		})
	);
}

const areaOf = (rings: Point[][]) =>
	Math.abs(
		rings.reduce(
			(sum, ring) =>
				sum +
				ring.reduce((part, [x, y], i) => {
					const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
					return part + (x * nextY - nextX * y) / 2;
				}, 0),
			0
		)
	);

function contains(rings: Point[][], [x, y]: Point): boolean {
	let inside = false;
	for (const ring of rings)
		ring.forEach(([x1, y1], i) => {
			const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
			if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
		});
	return inside;
}

describe('path data', () => {
	const square: Point[] = [
		[0, 0],
		[10, 0],
		[10, 10],
		[0, 10],
		[0, 0]
	];

	test('is closed, relative and in whole units', () => {
		expect(writePath([square])).toBe('M0 0l10 0 0 10-10 0 0-10z');
	});

	test('leaves out points that fall together when rounded, and rings that fall to a line', () => {
		const fine: Point[] = [
			[0.1, 0.2],
			[0.3, -0.1],
			[5.2, 0],
			[5, 5],
			[0.1, 0.2]
		];
		expect(writePath([fine])).toBe('M0 0l5 0 0 5-5-5z');
		expect(writePath([fine.map(([x, y]): Point => [x / 100, y / 100])])).toBe('');
	});

	test('of lines is open', () => {
		expect(writeLines([square.slice(0, 3)])).toBe('M0 0l10 0 0 10');
	});

	test('draws a border of two points, the shortest that there is', () => {
		expect(writeLines([square.slice(0, 2)])).toBe('M0 0l10 0');
	});
});

describe('the map of Hengyang', () => {
	const divisions = map.areas.flatMap((area) => area.divisions);
	const rings = new Map(divisions.map(({ adcode, path }) => [adcode, ringsOf(path)]));

	test('has all twelve divisions, each once', () => {
		expect(divisions.map(({ adcode }) => adcode).sort()).toEqual(
			region.divisions.map(({ adcode }) => adcode).sort()
		);
		expect(divisions).toHaveLength(12);
	});

	test('shares borders: no stretch of a line belongs to three divisions', () => {
		const owners = new Map<string, number>();
		for (const shape of rings.values())
			for (const stretch of new Set(stretches(shape)))
				owners.set(stretch, (owners.get(stretch) ?? 0) + 1);
		expect([...owners.values()].filter((n) => n > 2)).toEqual([]);
		// 衡南县 lies around the city and touches all but two of the others; nothing of its line inside is its own.
		expect([...owners.values()].filter((n) => n === 2).length).toBeGreaterThan(200);
	});

	test('leaves no gap and no overlap: the areas add up to what the outline holds', () => {
		const parts = [...rings.values()].reduce((sum, shape) => sum + areaOf(shape), 0);
		const counted = new Map<string, number>();
		for (const shape of rings.values())
			for (const stretch of stretches(shape)) counted.set(stretch, (counted.get(stretch) ?? 0) + 1);
		const outer = new Set([...counted].filter(([, n]) => n % 2 === 1).map(([stretch]) => stretch));
		const outline = stretches(
			[...map.outline.matchAll(/M[^M]*/g)].flatMap(([line]) => ringsOf(`${line}z`))
		);
		// Every stretch of the outline is the border of one division, and the other way round.
		expect(outline.filter((stretch) => !outer.has(stretch))).toEqual([]);
		expect(outline).toHaveLength(outer.size);
		expect(
			areaOf([...map.outline.matchAll(/M[^M]*/g)].flatMap(([line]) => ringsOf(`${line}z`)))
		).toBe(parts);
	});

	test('keeps the proportions of the areas in the boundary file, within what whole units allow', () => {
		// km², from the file as measured when it was made: 衡南县 2613, 耒阳市 2655, 南岳区 183.
		const share = (adcode: string) => areaOf(rings.get(adcode) ?? []);
		expect(share('430481') / share('430422')).toBeCloseTo(2655 / 2613, 1);
		expect(share('430412') / share('430422')).toBeCloseTo(183 / 2613, 1);
	});

	test('has a delegation of two divisions as one mark with one outline', () => {
		const index = HENGYANG.delegations.findIndex(({ id }) => id === 'hengshan-nanyue');
		const area = map.areas.filter(({ delegation }) => delegation === index);
		expect(area).toHaveLength(1);
		expect(area[0]?.divisions.map(({ adcode }) => adcode).sort()).toEqual(['430412', '430423']);
		const joined = ringsOf(area[0]?.joined ?? '');
		const parts = areaOf(rings.get('430412') ?? []) + areaOf(rings.get('430423') ?? []);
		expect(areaOf(joined)).toBeCloseTo(parts, 0);
		const border = stretches(ringsOf(map.borders.replace(/(?=M)|$/g, 'z').replace(/^z/, '')));
		const between = stretches(rings.get('430412') ?? []).filter((stretch) =>
			stretches(rings.get('430423') ?? []).includes(stretch)
		);
		expect(between.length).toBeGreaterThan(0);
		expect(between.filter((stretch) => border.includes(stretch))).toEqual([]);
	});

	test('has one mark for each delegation with territory', () => {
		const owners = map.areas.map(({ delegation }) => delegation);
		expect(new Set(owners).size).toBe(owners.length);
		const withTerritory = HENGYANG.delegations.flatMap((d, i) => (d.adcodes.length > 0 ? [i] : []));
		expect(owners).toEqual(expect.arrayContaining(withTerritory));
	});

	test('sets each name inside its own division', () => {
		for (const { division, x, y } of map.labels)
			expect([division.name, contains(rings.get(division.adcode) ?? [], [x, y])]).toEqual([
				division.name,
				true
			]);
	});

	test('frames the four districts of the inset, which have their names there', () => {
		expect(map.labels).toHaveLength(8);
		const { frame } = map;
		for (const { division } of inset.labels)
			for (const [x, y] of rings.get(division.adcode)?.flat() ?? [])
				expect(
					frame &&
						x >= frame.x &&
						y >= frame.y &&
						x <= frame.x + frame.width &&
						y <= frame.y + frame.height
				).toBe(true);
	});
});

test.each([0, 1, 4, 9, 30])(
	'%i delegations without territory stand beside the tiles on a wide screen, no lower than these',
	(n) => {
		const [alone] = HENGYANG.delegations.filter((d) => d.adcodes.length === 0);
		const some = Array.from({ length: n }, () => alone!);
		const delegations = [...HENGYANG.delegations.filter((d) => d.adcodes.length > 0), ...some];
		const layout = layoutTiles(region, { ...HENGYANG, delegations }, CHINESE, WIDE);
		const tiles = layout.groups.flatMap((group) => group.tiles);
		const [divisions, beyond] = [true, false].map((is) =>
			tiles.filter(({ adcode }) => (adcode !== null) === is)
		);
		expect(beyond).toHaveLength(n);
		const right = Math.max(...divisions!.map(({ x }) => x + layout.tile.width));
		const bottom = Math.max(...divisions!.map(({ y, height }) => y + height));
		for (const { x, y, height } of beyond!) {
			expect(x).toBeGreaterThan(right);
			expect(x + layout.tile.width).toBeLessThanOrEqual(layout.width);
			expect(y + height).toBeLessThanOrEqual(bottom + 1);
		}
		expect(new Set(beyond!.map(({ x, y }) => `${x} ${y}`)).size).toBe(n);
	}
);

describe.each(
	LANGUAGES.flatMap((language) => [
		{ language, tag: language.tag, spacing: ROOMY, room: 'roomy', inset },
		{ language, tag: language.tag, spacing: COMPACT, room: 'compact', inset: lowInset }
	])
)('the inset’s names in $tag, $room', ({ language, spacing, inset }) => {
	const { items, height } = layoutCallouts(inset, HENGYANG, language, WIDTH, spacing);

	test('are those of the four districts', () => {
		expect(items).toHaveLength(4);
	});

	test('hang on lines that do not cross', () => {
		const legs = items.map(({ start, line }) => {
			const [, x, y] = /L(-?[\d.]+) (-?[\d.]+)H/.exec(line) ?? [];
			return [start, [Number(x), Number(y)] as Point] as const;
		});
		const side = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
			Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
		legs.forEach(([a, b], i) =>
			legs.slice(i + 1).forEach(([c, d]) => {
				const cross = side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
				expect(cross).toBe(false);
			})
		);
	});

	test('stand below each other, with all their lines above the next one', () => {
		items.forEach((item, i) => {
			const next = items[i + 1];
			expect(item.y + item.others.length * spacing.line).toBeLessThan(
				(next?.y ?? height + 24) - 20
			);
		});
	});

	test('name everybody that a colour speaks for', () => {
		const printed = items.map(
			({ name, behind, others }) => name + (behind ?? '') + others.join('')
		);
		if (language === CHINESE) expect(printed.join(' ')).toContain('白沙洲工业园');
		for (const { delegation, behind, others } of items) {
			const members = delegation === null ? [] : (HENGYANG.delegations[delegation]?.others ?? []);
			const lines = [...(behind === null ? [] : [behind]), ...others];
			expect(lines.length > 0).toBe(members.length > 0);
			if (language === CHINESE) expect(lines.join('')).toBe(`＋${members.join('、')}`);
			else expect(lines.join(' ')).toMatch(/^(?:\+ .+|)$/);
		}
	});

	test('stand in the drawing with a numeral of two digits, all their lines', () => {
		for (const { x, name, behind, others } of items) {
			const first = advance(name) * 27 + 10 + advance('12') * 27 + 10;
			expect(x + first + advance(behind ?? '') * 24).toBeLessThanOrEqual(WIDTH + 1);
			for (const line of others) expect(x + advance(line) * 24).toBeLessThanOrEqual(WIDTH + 1);
		}
	});
});

describe.each(
	LANGUAGES.flatMap((language) =>
		Object.entries({ NARROW, WIDE }).map(([name, frame]) => ({
			tag: language.tag,
			language,
			name,
			frame
		}))
	)
)('equal tiles in $tag, $name', ({ language, frame }) => {
	const layout = layoutTiles(region, HENGYANG, language, frame);
	const tiles = layout.groups.flatMap((group) => group.tiles);

	test('are one for each division and each delegation without territory', () => {
		expect(tiles.flatMap(({ adcode }) => adcode ?? []).sort()).toEqual(
			region.divisions.map(({ adcode }) => adcode).sort()
		);
		const beyond = HENGYANG.delegations.filter((d) => d.adcodes.length === 0).length;
		expect(tiles).toHaveLength(12 + beyond);
	});

	test('are distinct, inside the drawing, and none covers another', () => {
		const { width } = layout.tile;
		for (const [i, a] of tiles.entries()) {
			expect(a.x >= 0 && a.x + width <= layout.width).toBe(true);
			expect(a.y >= 0 && a.y + a.height <= layout.height).toBe(true);
			for (const b of tiles.slice(i + 1))
				expect(Math.abs(a.x - b.x) >= width || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(
					true
				);
		}
	});

	test('of divisions are equal, each high enough for its lines and its numeral', () => {
		for (const { adcode, name, others, height } of tiles) {
			if (adcode !== null) expect(height).toBe(layout.tile.height);
			expect(height).toBeGreaterThanOrEqual(
				name.length * frame.line.name + others.length * frame.line.small + frame.line.numeral
			);
			const inner = layout.tile.width - 4;
			for (const text of name) expect(advance(text) * frame.type.name).toBeLessThanOrEqual(inner);
			for (const text of others)
				expect(advance(text) * frame.type.small).toBeLessThanOrEqual(inner);
		}
	});

	test('of a delegation of two divisions are one mark', () => {
		const index = HENGYANG.delegations.findIndex(({ id }) => id === 'hengshan-nanyue');
		const groups = layout.groups.filter(({ delegation }) => delegation === index);
		expect(groups.map((group) => group.tiles.length)).toEqual([2]);
	});
});

describe.each(LANGUAGES)('names on the map in $tag', (language) => {
	const { labels, areas, frame, width } = layoutMap(boundaries, region, HENGYANG, language);
	/** What no border is drawn across. */
	const groundOf = (adcode: string) => {
		const area = areas.find(({ divisions }) => divisions.some((d) => d.adcode === adcode));
		return ringsOf(area?.joined ?? area?.divisions[0]?.path ?? '');
	};
	const boxes = labels.map((label) => ({ ...label, box: boxOf(label.name, label) }));
	/** Of the points spread over a box, the share that lies in a shape. */
	const shareIn = ({ left, right, top, bottom }: ReturnType<typeof boxOf>, shape: Point[][]) => {
		const points = Array.from({ length: 21 * 5 }, (_, i): Point => [
			left + ((right - left) * (i % 21)) / 20,
			top + ((bottom - top) * Math.floor(i / 21)) / 4
		]);
		return points.filter((point) => contains(shape, point)).length / points.length;
	};

	test('stand with their numbers on their own ground: where it is narrow, rather over the edge than over a neighbour', () => {
		expect(boxes).toHaveLength(8);
		const shares = boxes.map(({ division, delegation, box }) => ({
			id: division.id,
			own: shareIn(box, groundOf(division.adcode)),
			others: areas
				.filter((area) => area.delegation !== delegation)
				.flatMap(({ divisions }) => divisions)
				.reduce((sum, { path }) => sum + shareIn(box, ringsOf(path)), 0)
		}));
		for (const { id, own, others } of shares) {
			expect([id, others <= 0.04]).toEqual([id, true]);
			expect([id, own >= 0.5]).toEqual([id, true]);
		}
		const over = shares.filter(({ own }) => own < 0.95).map(({ id }) => id);
		expect(over).toEqual(language === CHINESE ? ['hengshan'] : ['hengyang-county', 'hengshan']);
	});

	test('touch neither each other nor the frame of the inset, and stand in the drawing', () => {
		const [left = 0, top = 0] = [frame?.x, frame?.y];
		const taken = {
			left,
			right: left + (frame?.width ?? 0),
			top,
			bottom: top + (frame?.height ?? 0)
		};
		for (const [i, { box }] of boxes.entries()) {
			expect(box.left >= 0 && box.right <= width).toBe(true);
			for (const other of [taken, ...boxes.slice(i + 1).map(({ box }) => box)])
				expect(
					box.right <= other.left ||
						other.right <= box.left ||
						box.bottom <= other.top ||
						other.bottom <= box.top
				).toBe(true);
		}
	});

	test('tell a county from the prefecture that it is called after', () => {
		const county = labels.find(({ division }) => division.id === 'hengyang-county');
		expect(county?.name).toBe(language === CHINESE ? '衡阳县' : 'Hengyang County');
	});
});

/** 产业发展, on which the story's map opens. */
const theme = HENGYANG.themes.findIndex(({ id }) => id === 'industry');
const counts = countByDelegation(HENGYANG, { theme });

describe.each([
	['zh', CHINESE],
	['en', ENGLISH]
] as const)('drawings, %s', (code, language) => {
	const shared = { corpus: HENGYANG, counts, language, title: 'title' };
	const snapshot = (name: string) => `../snapshots/${name}-hengyang-${code}.svg`;

	test('of the map', async () => {
		const layout = layoutMap(boundaries, region, HENGYANG, language);
		const svg = renderDrawing(MapDrawing, { ...shared, layout });
		await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(snapshot('map'));
	});

	test('of the inset', async () => {
		const svg = renderDrawing(InsetDrawing, { ...shared, layout: inset });
		await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(snapshot('inset'));
	});

	test('of delegations without territory', async () => {
		const svg = renderDrawing(BeyondDrawing, shared);
		await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(snapshot('beyond'));
	});

	test.each([
		['tiles', NARROW],
		['tiles-wide', WIDE]
	])('of the %s', async (name, frame) => {
		const layout = layoutTiles(region, HENGYANG, language, frame);
		const svg = renderDrawing(TileDrawing, { ...shared, layout });
		await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(snapshot(name));
	});
});

test('a name stands where an editor sets it, its number beside it, and the others make room', () => {
	const setAt = (place: [number, number]) => {
		const divisions = region.divisions.map((one) =>
			one.id === 'hengnan' ? { ...one, label: place } : one
		);
		const { labels } = layoutMap(boundaries, { ...region, divisions }, HENGYANG, CHINESE);
		return labels.map((label) => ({ ...label, box: boxOf(label.name, label) }));
	};
	const hengnan = (labels: ReturnType<typeof setAt>) =>
		labels.find(({ division }) => division.id === 'hengnan')!;
	const [west, east, south] = [
		setAt([112.5, 26.7]),
		setAt([112.6, 26.7]),
		setAt([112.6, 26.65])
	] as const;
	expect(hengnan(east).x).toBeGreaterThan(hengnan(west).x);
	expect(hengnan(east).y).toBe(hengnan(west).y);
	expect(hengnan(south).x).toBe(hengnan(east).x);
	expect(hengnan(south).y).toBeGreaterThan(hengnan(east).y);
	for (const labels of [west, east, south]) {
		const { box } = hengnan(labels);
		for (const { division, box: other } of labels) {
			if (division.id === 'hengnan') continue;
			const apart =
				other.right <= box.left ||
				other.left >= box.right ||
				other.bottom <= box.top ||
				other.top >= box.bottom;
			expect([division.id, apart]).toEqual([division.id, true]);
		}
	}
});

describe('for whom a colour speaks besides its division', () => {
	const shigu = { en: 'Shigu District' };
	test.each([
		[CHINESE, 'Shigu District and Songmu Zone', '＋松木经开区'],
		[ENGLISH, 'Shigu District and Songmu Zone', '+ Songmu Zone'],
		[ENGLISH, 'Joint Delegation', '(Joint Delegation)'],
		[ENGLISH, '', '＋松木经开区']
	])('$code, “%s”: %s', (language, en, said) => {
		expect(describeOthers({ others: ['松木经开区'], en }, language, shigu)).toBe(said);
	});

	test('nothing is said where it speaks for nobody else', () => {
		expect(describeOthers({ others: [], en: '' }, ENGLISH, shigu)).toBe('');
	});
});
