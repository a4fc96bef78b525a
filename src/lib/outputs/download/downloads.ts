import type { Dataset } from '#dataset';
import { titleOf } from '#lib/data/title.ts';
import { formatCsv } from './csv.ts';
import { makeTables, type Table } from './tables.ts';

/** A file for readers to download. `body` is text; a CSV begins with a byte order mark, so that spreadsheets read UTF-8. */
export interface Download {
	name: string;
	/** Media type. */
	type: string;
	body: string;
}

/**
 * The dataset as tables, and a Frictionless Data Package (version 1) that describes them and the `dataset.json` beside
 * them. Counts are computed here from the occurrences; the default ones are of the body, without headlines.
 *
 * Cells that hold a list separate its items by `;`, places are `start-end` in UTF-16 code units of the article. How text
 * is kept from being run as a formula is told in `csv.ts`, and in the package's description.
 *
 * @param options.corpusDate ISO date of the data's last change; left out of the package where nobody has told us
 */
export function writeDownloads(
	dataset: Dataset,
	options: { corpusDate?: string | null } = {}
): Download[] {
	const tables = makeTables(dataset);
	const files = tables.map((table): Download => ({
		name: `${table.name}.csv`,
		type: 'text/csv; charset=utf-8',
		body: formatCsv([
			table.columns.map((column) => column.name),
			...table.rows.map((row) => table.columns.map((_, i) => row[i] ?? null))
		])
	}));
	const descriptor = describePackage(dataset, tables, files, options.corpusDate ?? null);
	return [
		...files,
		{
			name: 'datapackage.json',
			type: 'application/json',
			body: `${JSON.stringify(descriptor, null, '\t')}\n`
		}
	];
}

function describePackage(
	{ story }: Dataset,
	tables: Table[],
	files: Download[],
	corpusDate: string | null
) {
	const title = [story.title, story.subtitle].filter((part) => part !== null).join(' ');
	return {
		profile: 'data-package',
		// The specification wants lower-case Latin letters; folders of stories are named so, other files need not be.
		name: /^[-a-z0-9._]+$/.test(story.id) ? story.id : 'story',
		...(title && { title }),
		description:
			'What one newspaper report prints of what was said, with the place of every word in it. Counts of listed words are small, and none shows what anybody left unsaid. In the CSV files, a cell that would begin with an apostrophe or with one of = + - @ (also full width), a tab or a line break has an apostrophe put in front, so that no spreadsheet runs it as a formula: take one leading apostrophe away to get the text as printed.',
		...(corpusDate && { created: `${corpusDate}T00:00:00Z` }),
		...((story.title ?? story.publisher ?? story.url) !== null && {
			sources: [
				{
					title: [story.publisher, story.published, story.page, titleOf(story)]
						.filter((part) => part !== null)
						.join(', '),
					...(story.url !== null && { path: story.url })
				}
			]
		}),
		article: story.source,
		resources: [
			...tables.map((table, i) => ({
				profile: 'tabular-data-resource',
				name: table.name,
				path: files[i]?.name,
				title: table.title,
				description: table.description,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				bytes: new TextEncoder().encode(files[i]?.body).length,
				dialect: {
					delimiter: ',',
					quoteChar: '"',
					doubleQuote: true,
					lineTerminator: '\r\n',
					header: true
				},
				schema: {
					fields: table.columns,
					missingValues: [''],
					...(table.primaryKey && { primaryKey: table.primaryKey }),
					...(Object.keys(table.references).length > 0 && {
						foreignKeys: Object.entries(table.references).map(([fields, resource]) => ({
							fields,
							reference: { resource, fields: 'id' }
						}))
					})
				}
			})),
			{
				profile: 'data-resource',
				name: 'dataset',
				path: 'dataset.json',
				title: '完整数据集',
				description: 'All of it: the tables here are made from this file.',
				format: 'json',
				mediatype: 'application/json',
				encoding: 'utf-8'
			}
		]
	};
}
