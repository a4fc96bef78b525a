import { describe, expect, test } from 'vitest';
import { Fault } from '#extract/fault.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import { readYaml } from '#extract/editor/yaml.ts';

function faultOf(act: () => unknown): Fault {
	try {
		act();
	} catch (error) {
		if (error instanceof Fault) return error;
		throw error;
	}
	throw new Error('nothing is wrong');
}

describe('a file of settings is refused', () => {
	test.each([
		['at its beginning where it says nothing', '', 1, 1],
		['at its beginning where it has comments alone', '# nothing\n', 1, 1],
		['where a list stands', '\n\n- a\n', 3, 1],
		['where a key stands twice', 'year: 2021\nyear: 2022\n', 2, 1],
		['where a bracket is not closed', 'formerly: [a\n', 2, 1],
		['where a control stands', 'year: 2021\ntitle: "a\\u202eb"\n', 2, 8]
	])('%s', (_, source, line, column) => {
		const fault = faultOf(() => parseStory(source, 'story.yaml'));
		expect(fault).toMatchObject({ file: 'story.yaml', place: { line, column } });
	});

	test('where aliases of aliases would fill all memory', () => {
		const levels = Array.from({ length: 12 }, (_, i) => {
			const items = i === 0 ? "'x'" : `*a${i - 1}`;
			return `a${i}: &a${i} [${Array.from({ length: 9 }, () => items).join(', ')}]\n`;
		});
		expect(faultOf(() => readYaml(levels.join(''), 'f')).code).toBe('yaml');
	});
});

describe('a part of it stands', () => {
	const file = readYaml('a:\n  - b: 0430\n    c: &x [d]\ne: *x\n', 'f');
	const at = (path: (string | number)[]) => {
		const { line, column } = file.originOf(path).place;
		return [line, column];
	};

	test('where it is written, and where the nearest part around it is if it is not there', () => {
		expect(at(['a', 0, 'b'])).toEqual([2, 8]);
		expect(at(['a', 0, 'c', 0])).toEqual([3, 12]);
		expect(at(['a', 0, 'z'])).toEqual(at(['a', 0]));
		expect(at(['a', 7])).toEqual(at(['a']));
		expect(at(['z', 'z'])).toEqual(at([]));
	});

	test('where an alias leads', () => {
		expect(at(['e', 0])).toEqual([3, 12]);
	});

	test('behind its key', () => {
		const { line, column } = file.originOfKey(['a', 0, 'b']).place;
		expect([line, column]).toEqual([2, 5]);
		expect(file.originOfKey(['a', 0]).place).toEqual(file.originOf(['a', 0]).place);
	});

	test('as it is written', () => {
		expect(file.sourceOf(['a', 0, 'b'])).toBe('0430');
		expect(file.sourceOf(['a'])).toBeNull();
	});
});
