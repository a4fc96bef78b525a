import type { MadeDivision, MadeRegion } from './build.ts';

/** What an editor checks before using a region: areas against published ones, names, the tiles. */
export function reportRegion(region: MadeRegion): string {
	return [
		`${region.name} ${region.en} (${region.adcode}): ${String(region.divisions.length)} divisions`,
		'',
		'  code    area km²  simplified  id                    name',
		...region.divisions.map(describeDivision),
		'',
		'tiles:',
		...drawTiles(region.divisions),
		'',
		...region.notes.map((note) => `note: ${note}`),
		...region.problems.map(({ severity, message }) => `${severity}: ${message}`)
	].join('\n');
}

function describeDivision(division: MadeDivision): string {
	const { adcode, area, simplified, id, name, en, inset } = division;
	const change = ((simplified / area - 1) * 100).toFixed(2);
	return [
		` ${adcode}`,
		area.toFixed(0).padStart(9),
		`${change.startsWith('-') ? '' : '+'}${change} %`.padStart(11),
		` ${id.padEnd(21)}`,
		`${name} ${en}${inset ? ', enlarged beside the map' : ''}`
	].join(' ');
}

/** The grid as text; a Han character is two columns wide. */
function drawTiles(divisions: readonly MadeDivision[]): string[] {
	const columns = Math.max(...divisions.map(({ tile }) => tile[0])) + 1;
	const rows = Math.max(...divisions.map(({ tile }) => tile[1])) + 1;
	const width = Math.max(...divisions.map(({ name }) => name.length));
	return Array.from({ length: rows }, (_, row) => {
		const cells = Array.from({ length: columns }, (_, column) => {
			const found = divisions.find(({ tile }) => tile[0] === column && tile[1] === row);
			return (found?.name ?? '').padEnd(width, '　') || '　'.repeat(width);
		});
		return `  ${cells.join('　')}`.trimEnd();
	});
}
