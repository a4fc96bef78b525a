import {
	layoutCloud,
	NARROW as NARROW_CLOUD,
	setNote,
	type CloudWord
} from '#lib/charts/cloud/layout.ts';
import { layoutMatrix, NARROW as NARROW_HEATMAP } from '#lib/charts/matrix/layout.ts';
import type { MatrixState } from '#lib/charts/matrix/state.ts';
import { GAP } from '#lib/charts/matrix/spacing.ts';
import { markOf } from '#lib/charts/map/mark.ts';
import { layoutTiles, NARROW as NARROW_TILES } from '#lib/charts/map/tiles.ts';
import type { Corpus } from '#lib/data/corpus.ts';
import { CHINESE } from '#lib/messages/language.ts';
import { binOf, type Bin } from '#lib/data/measures.ts';
import { fillOf, inkOn } from '#lib/charts/palette.ts';
import type { Region } from '#settings/region.ts';
import { advance } from '#lib/text/advance.ts';
import { round, write, writeNumerals, writeText, type Chart } from './svg.ts';

const BINS: readonly Bin[] = [0, 1, 2, 3];

/** The map as equal tiles: nothing in it is a boundary. */
export function drawTiles(region: Region, corpus: Corpus, counts: number[]): Chart {
	const layout = layoutTiles(region, corpus, CHINESE, NARROW_TILES);
	const { line, type } = layout.frame;
	const binOfGroup = (delegation: number | null) =>
		binOf(delegation === null ? 0 : (counts[delegation] ?? 0));
	const markup = BINS.map((bin) => {
		const groups = layout.groups.filter((g) => binOfGroup(g.delegation) === bin);
		if (groups.length === 0) return '';
		const texts = groups.flatMap(({ delegation, tiles }) =>
			tiles.flatMap((tile) => {
				const x = tile.x + layout.tile.width / 2;
				const { numeral } = markOf({ corpus, counts }, delegation);
				return [
					...tile.name.map((text, n) => writeText(x, tile.y + 2 + (n + 1) * line.name, text)),
					...tile.others.map((text, n) =>
						writeText(x, tile.y + tile.name.length * line.name + (n + 1) * line.small, text, {
							'font-size': type.small
						})
					),
					...(numeral !== ''
						? [
								writeText(x, tile.y + tile.height - 12, numeral, {
									'font-weight': 700
								})
							]
						: [])
				];
			})
		);
		const outlines = groups.map((g) => g.outline).join('');
		return (
			write('path', {
				d: outlines,
				fill: fillOf(bin),
				stroke: 'var(--muted)',
				'stroke-width': 1.5
			}) + write('g', { fill: inkOn(bin) }, texts.join(''))
		);
	}).join('');
	return {
		width: layout.width,
		height: layout.height,
		unit: layout.width / 328,
		markup: write('g', { 'font-size': type.name, 'text-anchor': 'middle' }, markup)
	};
}

/** @param marked ids of the terms that are set in the accent */
export function drawWords(words: CloudWord[], marked: ReadonlySet<string>): Chart {
	const layout = layoutCloud(words, NARROW_CLOUD);
	const sizes = [...new Set(layout.words.map((word) => word.size))];
	const markup = sizes
		.map((size) =>
			write(
				'g',
				{ 'font-size': size },
				layout.words
					.filter((word) => word.size === size)
					.flatMap((word) =>
						word.lines.flatMap((line, i) => {
							const y = word.y + i * layout.leading * size;
							const own = marked.has(word.id) ? { fill: 'var(--accent)' } : {};
							const note = i === word.lines.length - 1 ? (word.note ?? '') : '';
							if (note === '') return [writeText(word.x, y, line, own)];
							// Behind the line, and both together in the middle: no element inside another, which WeChat may take apart.
							const { size: small, space } = setNote(size);
							const x = word.x - (space + small * advance(note)) / 2;
							const end = x + (advance(line) * size) / 2 + space;
							const muted = { 'font-size': small, 'text-anchor': 'start', fill: 'var(--muted)' };
							return [writeText(x, y, line, own), writeText(end, y, note, muted)];
						})
					)
					.join('')
			)
		)
		.join('');
	return {
		width: layout.width,
		height: layout.height,
		unit: layout.width / 328,
		markup: write('g', { fill: 'var(--ink)', 'text-anchor': 'middle' }, markup)
	};
}

export function drawCells(state: MatrixState): Chart {
	const layout = layoutMatrix(state, NARROW_HEATMAP);
	const { plot, type } = layout;
	const pitch = plot.width / Math.max(1, layout.columns.length);
	const cells = BINS.map((bin) => {
		const own = layout.cells.filter((cell) => cell.bin === bin);
		// Blank cells are what the grid leaves.
		if (own.length === 0 || bin === 0) return '';
		const d = own
			.map((cell) => {
				const [x, y] = [plot.x + cell.column * pitch, plot.y + cell.y].map(round);
				const width = round(pitch - GAP);
				return `M${x} ${y}h${width}v${round(cell.height)}h${-width}z`;
			})
			.join('');
		const rows = [...new Set(own.map((cell) => cell.y))];
		const numerals = rows.map((y) => {
			const row = own.filter((cell) => cell.y === y);
			const middle = plot.y + y + (row[0]?.height ?? 0) / 2;
			return writeNumerals(
				row.map((cell) => ({
					x: plot.x + cell.column * pitch + (pitch - GAP) / 2,
					text: String(cell.count)
				})),
				middle + 0.36 * type.numeral,
				type.numeral
			);
		});
		return (
			write('path', { d, fill: fillOf(bin) }) +
			write('g', { fill: inkOn(bin), 'font-size': type.numeral }, numerals.join(''))
		);
	}).join('');
	const lefts = [...layout.columns.keys(), layout.columns.length].map((i) => i * pitch);
	const tops = [...new Set(layout.cells.map((cell) => cell.y)), plot.height];
	const grid = write('path', {
		d:
			lefts
				.map((x) => `M${round(plot.x + x - GAP / 2)} ${plot.y - GAP / 2}v${plot.height}`)
				.join('') +
			tops.map((y) => `M${plot.x - GAP / 2} ${round(plot.y + y - GAP / 2)}h${plot.width}`).join(''),
		stroke: 'var(--rule)'
	});
	const heads = (placed: typeof layout.rows, size: number) =>
		write(
			'g',
			{ 'font-size': size, 'text-anchor': placed[0]?.anchor ?? 'end', fill: 'var(--ink)' },
			placed
				.flatMap((head) => head.lines.map((line) => writeText(line.x, line.y, line.text)))
				.join('')
		);
	return {
		width: layout.width,
		height: layout.height,
		unit: layout.width / 328,
		markup: grid + cells + heads(layout.rows, type.row) + heads(layout.columns, type.column)
	};
}
