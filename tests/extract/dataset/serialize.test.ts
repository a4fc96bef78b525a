import { describe, expect, test } from 'vitest';
import type { Dataset } from '#dataset';
import { serialize, serializeLine, serializeParts } from '#extract/dataset/serialize.ts';

const mention = (sentence: string) => ({
	delegation: null,
	sentence,
	speakers: [],
	spans: [[0, 1]]
});

function dataset(sentences: number, terms: object[] = []): Dataset {
	return {
		version: 1,
		story: { id: 'a', title: '一\n二' },
		delegations: [],
		sentences: Array.from({ length: sentences }, (_, i) => ({ id: `s${i}`, text: '},{"id":' })),
		terms
	} as unknown as Dataset;
}

/** As many as are printed at a time, one fewer, and one more than twice as many. */
const SIZES = [0, 1, 2, 4095, 4096, 4097, 8193];

describe('a dataset of any size is written', () => {
	test.each(SIZES)('with a line for each of %i sentences, and read back as it is', (size) => {
		const one = dataset(size);
		const text = serialize(one);
		expect(JSON.parse(text)).toEqual(one);
		expect(text.split('\n').filter((line) => line.startsWith('\t\t{"id":"s'))).toHaveLength(size);
		expect(text.endsWith('\n}\n')).toBe(true);
	});

	test.each(SIZES)('on one line, and read back as it is, with %i sentences', (size) => {
		const one = dataset(size);
		const text = [...serializeLine(one)].join('');
		expect(JSON.parse(text)).toEqual(one);
		expect(text.indexOf('\n')).toBe(text.length - 1);
	});

	test('in parts where it is long, of which none has all of it', () => {
		expect([...serializeParts(dataset(8193))].length).toBeGreaterThan(
			[...serializeParts(dataset(1))].length
		);
		expect([...serializeLine(dataset(8193))].length).toBeGreaterThan(
			[...serializeLine(dataset(1))].length
		);
	});
});

test('each mention stands on a line of its own below its term', () => {
	const terms = [
		{ id: 't1', mentions: [mention('s1'), mention('s2')], inside: 0 },
		{ id: 't2', mentions: [mention('s3')], inside: 1 }
	];
	const text = serialize(dataset(0, terms));
	expect(JSON.parse(text)).toEqual(dataset(0, terms));
	expect(text.slice(text.indexOf('\t"terms"'))).toBe(
		`	"terms": [
		{"id":"t1","mentions":[
			{"delegation":null,"sentence":"s1","speakers":[],"spans":[[0,1]]},
			{"delegation":null,"sentence":"s2","speakers":[],"spans":[[0,1]]}
		],"inside":0},
		{"id":"t2","mentions":[
			{"delegation":null,"sentence":"s3","speakers":[],"spans":[[0,1]]}
		],"inside":1}
	]
}
`
	);
});

test('the story is written with a line for each of its keys, and empty lists as such', () => {
	const text = serialize(dataset(0));
	expect(text).toBe(`{
	"version": 1,
	"story": {
		"id": "a",
		"title": "一\\n二"
	},
	"delegations": [],
	"sentences": [],
	"terms": []
}
`);
});
