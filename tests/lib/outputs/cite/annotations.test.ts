import makeStreams from '@vocabulary/as';
import makeAnnotations from '@vocabulary/oa';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { writeAnnotations } from '#lib/outputs/cite/annotations.ts';
import { setCitableText } from '#lib/outputs/cite/statements.ts';
import { HOSTILE, readReports, type Report } from './reports.ts';
import { Vocabulary } from './vocabulary.ts';

const FACTS = { page: 'https://charts.example/made-up/', date: '2026-11-29' };

interface Quote {
	type: 'TextQuoteSelector';
	exact: string;
	prefix: string;
	suffix: string;
}
interface Position {
	type: 'TextPositionSelector';
	start: number;
	end: number;
}
interface Annotation {
	id: string;
	body: { type: string; value?: string; source?: string; purpose: string }[];
	target: { source: string; selector: Quote | [Position, Quote] }[];
}
interface Collection {
	total: number;
	first?: { items: Annotation[] };
}

const write = ({ dataset, article }: Report) =>
	JSON.parse(
		writeAnnotations(dataset, setCitableText(dataset, article), FACTS, {
			annotations: 'annotations.jsonld',
			text: 'text.txt'
		})
	) as Collection;
const itemsOf = (report: Report) => write(report).first?.items ?? [];

/** What the model says MUST be (https://www.w3.org/TR/annotation-model/), of the parts of it that these files use, and nothing else. */
const SELECTORS = {
	TextQuoteSelector: {
		type: 'object',
		required: ['type', 'exact', 'prefix', 'suffix'],
		additionalProperties: false,
		properties: {
			type: { const: 'TextQuoteSelector' },
			exact: { type: 'string', minLength: 1 },
			prefix: { type: 'string' },
			suffix: { type: 'string' }
		}
	},
	TextPositionSelector: {
		type: 'object',
		required: ['type', 'start', 'end'],
		additionalProperties: false,
		properties: {
			type: { const: 'TextPositionSelector' },
			start: { type: 'integer', minimum: 0 },
			end: { type: 'integer', minimum: 1 }
		}
	}
};
const ADDRESS = { type: 'string', pattern: '^https?://\\S+$' };
const PURPOSE = { enum: ['classifying', 'identifying'] };
const ANNOTATION = {
	type: 'object',
	required: ['id', 'type', 'motivation', 'body', 'target'],
	additionalProperties: false,
	properties: {
		id: ADDRESS,
		type: { const: 'Annotation' },
		motivation: { const: 'describing' },
		rights: ADDRESS,
		body: {
			type: 'array',
			minItems: 1,
			items: {
				oneOf: [
					{
						type: 'object',
						required: ['type', 'value', 'purpose'],
						additionalProperties: false,
						properties: {
							type: { const: 'TextualBody' },
							value: { type: 'string', minLength: 1 },
							language: { const: 'zh-CN' },
							purpose: PURPOSE
						}
					},
					{
						type: 'object',
						required: ['type', 'source', 'purpose'],
						additionalProperties: false,
						properties: {
							type: { const: 'SpecificResource' },
							source: ADDRESS,
							purpose: PURPOSE
						}
					}
				]
			}
		},
		target: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				required: ['type', 'source', 'selector'],
				additionalProperties: false,
				properties: {
					type: { const: 'SpecificResource' },
					source: ADDRESS,
					selector: {
						oneOf: [
							SELECTORS.TextQuoteSelector,
							{
								type: 'array',
								minItems: 2,
								maxItems: 2,
								items: [SELECTORS.TextPositionSelector, SELECTORS.TextQuoteSelector]
							}
						]
					}
				}
			}
		}
	}
};
const COLLECTION = {
	type: 'object',
	required: ['@context', 'id', 'type', 'label', 'total'],
	additionalProperties: false,
	properties: {
		'@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
		id: ADDRESS,
		type: { const: 'AnnotationCollection' },
		label: { type: 'string', minLength: 1 },
		generator: {
			type: 'object',
			properties: { type: { const: 'Software' }, name: { type: 'string' } }
		},
		modified: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
		total: { type: 'integer', minimum: 0 },
		first: {
			type: 'object',
			required: ['id', 'type', 'partOf', 'startIndex', 'items'],
			additionalProperties: false,
			properties: {
				id: ADDRESS,
				type: { const: 'AnnotationPage' },
				partOf: ADDRESS,
				startIndex: { const: 0 },
				items: { type: 'array', minItems: 1, items: ANNOTATION }
			}
		}
	}
};
const validate = new Ajv({ allErrors: true, strict: false }).compile(COLLECTION);
const complain = (collection: unknown) => {
	validate(collection);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

/** What the words of these files stand for in the W3C's context (https://www.w3.org/ns/anno.jsonld), where that is a word of its vocabularies. */
const OA = 'http://www.w3.org/ns/oa#';
// The context is older than the vocabulary’s address, and writes it with `http`.
const AS = 'https://www.w3.org/ns/activitystreams#';
const PROPERTIES: Record<string, string | null> = {
	body: `${OA}hasBody`,
	target: `${OA}hasTarget`,
	source: `${OA}hasSource`,
	selector: `${OA}hasSelector`,
	motivation: `${OA}motivatedBy`,
	purpose: `${OA}hasPurpose`,
	exact: `${OA}exact`,
	prefix: `${OA}prefix`,
	suffix: `${OA}suffix`,
	start: `${OA}start`,
	end: `${OA}end`,
	first: `${AS}first`,
	partOf: `${AS}partOf`,
	items: `${AS}items`,
	total: `${AS}totalItems`,
	startIndex: `${AS}startIndex`,
	generator: `${AS}generator`,
	// Of other vocabularies: Dublin Core, FOAF, RDF.
	label: null,
	language: null,
	modified: null,
	name: null,
	rights: null,
	value: null
};
const TYPES: Record<string, string> = {
	Annotation: `${OA}Annotation`,
	AnnotationCollection: `${AS}OrderedCollection`,
	AnnotationPage: `${AS}OrderedCollectionPage`,
	Software: `${AS}Application`,
	SpecificResource: `${OA}SpecificResource`,
	TextPositionSelector: `${OA}TextPositionSelector`,
	TextQuoteSelector: `${OA}TextQuoteSelector`,
	TextualBody: `${OA}TextualBody`
};

const reports = readReports();

describe.each(reports)('the annotations of %s', (_, report) => {
	const { text, statements } = setCitableText(report.dataset, report.article);
	const collection = write(report);
	const items = collection.first?.items ?? [];

	it('are as the model wants them', () => {
		expect(complain(collection)).toEqual([]);
	});

	it('are the statements that are printed, by their addresses', () => {
		const printed = statements.filter(({ places }) => places.length > 0);
		expect(items.map(({ id }) => id)).toEqual(
			printed.map(({ statement }) => `${FACTS.page}#${statement.id}`)
		);
		expect(collection.total).toBe(items.length);
	});

	it('select their words by place, in code points, and by quote, once', () => {
		const characters = [...text];
		const places = statements.flatMap((statement) => statement.places);
		const selectors = items
			.flatMap(({ target }) => target)
			.filter(({ source }) => source === `${FACTS.page}text.txt`)
			.map(({ selector }) => selector as [Position, Quote]);
		expect(selectors).toHaveLength(places.length);
		selectors.forEach(([{ start, end }, { exact, prefix, suffix }], i) => {
			expect(characters.slice(start, end).join('')).toBe(exact);
			expect(exact).toBe(text.slice(...places[i]!));
			expect(text.split(prefix + exact + suffix)).toHaveLength(2);
		});
	});
});

describe('an annotation', () => {
	const items = itemsOf(HOSTILE);
	const find = (id: string) => items.find((item) => item.id === `${FACTS.page}#${id}`)!;

	it('counts a character of two code units once', () => {
		// Lines and what stands in front of it: 𠮷县&"<乙>"代表团⏎, 修好𠮷桥 <b>⏎ and 𬭎一代表说，. Of each one character is two code units.
		expect(find('st1').target[1]?.selector).toContainEqual({
			type: 'TextPositionSelector',
			start: 12 + 9 + 6,
			end: 12 + 9 + 6 + 8
		});
	});

	it('is found on the newspaper’s page by its words, and in the text by its place too', () => {
		const [theirs, ours] = find('st1').target;
		expect(theirs?.source).toBe('https://news.example/a?b=1&c=2');
		expect(theirs?.selector).toEqual((ours?.selector as [Position, Quote])[1]);
	});

	it('tells words that are printed twice apart', () => {
		const quoteOf = (id: string) => find(id).target[0]?.selector as Quote;
		expect(quoteOf('st1').exact).toBe(quoteOf('st2').exact);
		expect(quoteOf('st1').prefix).not.toBe(quoteOf('st2').prefix);
	});

	it('has a target for each part of words with something else in between', () => {
		expect(find('split').target.map(({ source }) => source.replace(/^.*\//, ''))).toEqual([
			'a?b=1&c=2',
			'text.txt',
			'a?b=1&c=2',
			'text.txt'
		]);
	});

	it('says how the report renders the words, and who speaks, if somebody is named', () => {
		const said = (id: string) => find(id).body.map(({ value, source }) => value ?? source);
		expect(said('split')).toEqual([
			'direct',
			'others',
			'王二、李三等代表',
			`${FACTS.page}#speaker-王二`,
			`${FACTS.page}#speaker-李三`
		]);
		expect(said('over')).toEqual(['indirect', 'collective']);
	});
});

describe('the words of the collection', () => {
	const vocabulary = new Vocabulary(makeAnnotations, makeStreams);
	const kinds = (of: string) =>
		vocabulary.objects(of, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type').join();
	const used = { keys: new Set<string>(), types: new Set<string>(), purposes: new Set<string>() };
	JSON.stringify(write(HOSTILE), (key, value: unknown) => {
		if (/^[a-z]+$/i.test(key) && key !== 'id' && key !== 'type') used.keys.add(key);
		if (key === 'type') used.types.add(String(value));
		if (key === 'purpose' || key === 'motivation') used.purposes.add(String(value));
		return value;
	});

	test('are those of the context', () => {
		expect([...used.keys].sort()).toEqual(Object.keys(PROPERTIES).sort());
		expect([...used.types].sort()).toEqual(Object.keys(TYPES).sort());
	});

	test.each(Object.entries(PROPERTIES).filter(([, address]) => address))(
		'%s is a property of the vocabulary: %s',
		(_, address) => {
			expect(kinds(address ?? '')).toMatch(/Property/);
		}
	);

	test.each(Object.entries(TYPES))('%s is a class of the vocabulary: %s', (_, address) => {
		expect(kinds(address)).toMatch(/Class/);
	});

	test('say for what reason, as the vocabulary has reasons', () => {
		for (const purpose of used.purposes) expect(kinds(OA + purpose)).toContain(`${OA}Motivation`);
	});
});
