import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ids, personId, wordId } from '#extract/people/ids.ts';

test('an id is the one that was wanted, or numbered where it is taken', () => {
	const ids = new Ids();
	expect(['a', 'a', 'b', 'a'].map((id) => ids.take(id))).toEqual(['a', 'a-2', 'b', 'a-3']);
});

test('no id is given twice, whatever is wanted', () => {
	const wanted = fc.array(
		fc.constantFrom('a', 'a-2', 'a-3', 'a-2-2', 'a-02', 'b', 'b-2', '2', '-2'),
		{
			maxLength: 40
		}
	);
	fc.assert(
		fc.property(wanted, (list) => {
			const ids = new Ids();
			const given = list.map((id) => ids.take(id));
			expect(new Set(given).size).toBe(given.length);
		})
	);
});

test.each([
	['詹薇', 'zhan-wei'],
	['王海军', 'wang-haijun'],
	['欧阳修文', 'ouyang-xiuwen'],
	['曾建华', 'zeng-jianhua'],
	['单红', 'shan-hong'],
	['吕毅', 'lv-yi'],
	['陳志豪', 'chen-zhihao'],
	['买买提·吐尔逊', 'mai-maitituerxun']
])('the id of %s is %s', (name, id) => {
	expect(personId(name)).toBe(id);
});

test('an id stays short enough for a file name', () => {
	const ids = new Ids();
	const long = 'a'.repeat(300);
	expect(ids.take(long)).toBe('a'.repeat(60));
	expect(ids.take(long)).toBe(`${'a'.repeat(60)}-2`);
});

test('words without a letter have an id all the same', () => {
	expect(wordId('国资委')).toBe('guoziwei');
	expect(wordId('——')).toBe('delegation');
	expect(personId('·')).toBe('person');
});

test('an id that is cut between two words ends with neither of them broken off by a hyphen', () => {
	expect(new Ids().take(`${'a'.repeat(59)}-${'b'.repeat(9)}`)).toBe('a'.repeat(59));
});
