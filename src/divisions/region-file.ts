import { writeScalar } from '#extract/editor/yaml-scalar.ts';
import type { Region } from '#settings/region.ts';

/**
 * The text of `data/regions/<adcode>.yaml`: one division a line, so that a correction is one line of a diff.
 *
 * @param source where the boundary file beside it comes from; null where there is none
 * @param schemaLine its first line, by which editors of text know the schema
 */
export function writeRegionFile(
	region: Omit<Region, 'boundaries'>,
	source: string | null,
	schemaLine: string
): string {
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
	const made =
		source === null
			? [
					`# ${region.name}: its county-level divisions, and where each stands in the view of equal tiles.`,
					'# Made by `npm run new-story` from data/divisions. Names in Latin letters are made by rule: check them.'
				]
			: [
					`# ${region.name}: its county-level divisions, where each stands in the view of equal tiles, and the boundary file.`,
					'# Made by `npm run region`. Names in Latin letters are made by rule: check them.'
				];
	return [
		schemaLine,
		...made,
		`adcode: '${region.adcode}'`,
		`name: ${writeScalar(region.name)}`,
		`en: ${writeScalar(region.en)}`,
		...writeBoundaries(region.adcode, source),
		'divisions:',
		...divisions,
		''
	].join('\n');
}

/** The text of a region file that has no boundaries, with these. */
export function addBoundaries(text: string, adcode: string, source: string): string {
	const lines = `${writeBoundaries(adcode, source).join('\n')}\n`;
	const without = text.replace(/^(?:# Null: none is here.*\n)?boundaries:.*\n/mu, '');
	return without.replace(/^divisions:/mu, () => `${lines}divisions:`);
}

/** The lines that name the boundary file, which is called by the prefecture's code. */
function writeBoundaries(adcode: string, source: string | null): string[] {
	return source === null
		? [
				'# Null: none is here, and tiles are drawn. `npm run region` adds them to this file.',
				'boundaries: null'
			]
		: ['boundaries:', `  file: ${adcode}.topo.json`, `  source: ${writeScalar(source)}`];
}
