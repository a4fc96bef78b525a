import { expect, test } from 'vitest';
import { compareDatasets, isNothing } from '../../src/desk/effect.ts';
import { dataset } from '../lib/hengyang.ts';

const [joint] = dataset.statements.filter(({ speakers }) => speakers.length > 1);
const nameOf = (id: string) => dataset.speakers.find((one) => one.id === id)!.name;

test('people who only change places, in the list of all or among those who speak together, are given nothing', () => {
	const speakers = [...dataset.speakers].reverse();
	const statements = dataset.statements.map((one) => ({
		...one,
		speakers: [...one.speakers].reverse()
	}));
	expect(isNothing(compareDatasets(dataset, { ...dataset, speakers, statements }))).toBe(true);
});

test('of words that are somebody else’s it says whose they are now, in the order of the text', () => {
	const [other] = dataset.speakers.filter(({ id }) => !joint!.speakers.includes(id));
	const now = [...joint!.speakers, other!.id];
	const statements = dataset.statements.map((one) =>
		one === joint ? { ...one, speakers: now } : one
	);
	const speakers = [...dataset.speakers].reverse();
	expect(compareDatasets(dataset, { ...dataset, speakers, statements }).given).toEqual([
		{ to: now.map(nameOf), statements: 1 }
	]);
});
