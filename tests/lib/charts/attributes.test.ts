import { expect, test } from 'vitest';
import { setAttributes } from '#lib/charts/attributes.ts';

/** An element as far as attributes go, with the names of those that were written. */
function elementWith(said: Record<string, string>) {
	const [attributes, written] = [new Map(Object.entries(said)), [] as string[]];
	const element = {
		getAttribute: (name: string) => attributes.get(name) ?? null,
		setAttribute(name: string, value: string) {
			attributes.set(name, value);
			written.push(name);
		},
		removeAttribute: (name: string) => void attributes.delete(name)
	};
	return { element: element as unknown as Element, attributes, written };
}

test('an attribute becomes what is asked for, and goes where that is nothing', () => {
	const { element, attributes } = elementWith({ fill: 'var(--one)', stroke: 'none' });
	setAttributes(element, { fill: 'var(--two)', 'data-count': 4, stroke: null });
	expect(Object.fromEntries(attributes)).toEqual({ fill: 'var(--two)', 'data-count': '4' });
});

test('one that says so already is not written again', () => {
	const { element, written } = elementWith({ fill: 'var(--one)', 'data-count': '0' });
	setAttributes(element, { fill: 'var(--one)', 'data-count': 0 });
	expect(written).toEqual([]);
});
