import { writeScalar } from '#extract/editor/yaml-scalar.ts';
import type { MadeRegion } from './build.ts';

/** The text of `data/regions/<adcode>.yaml`: one division a line, so that a correction is one line of a diff. */
export function writeRegionFile(region: MadeRegion, source: string): string {
	const divisions = region.divisions.map(({ adcode, id, name, en, kind, tile, inset }) => {
		const fields = [
			`adcode: '${adcode}'`,
			`id: ${id}`,
			`name: ${writeScalar(name)}`,
			`en: ${writeScalar(en)}`,
			`kind: ${kind}`,
			`tile: [${tile.join(', ')}]`,
			...(inset ? ['inset: true'] : [])
		];
		return `  - { ${fields.join(', ')} }`;
	});
	return [
		`# ${region.name}: its county-level divisions, where each stands in the view of equal tiles, and the boundary file.`,
		'# Made by `npm run region`. Names in Latin letters are made by rule: check them.',
		`adcode: '${region.adcode}'`,
		`name: ${writeScalar(region.name)}`,
		`en: ${writeScalar(region.en)}`,
		'boundaries:',
		`  file: ${region.adcode}.topo.json`,
		`  source: ${writeScalar(source)}`,
		'divisions:',
		...divisions,
		''
	].join('\n');
}
