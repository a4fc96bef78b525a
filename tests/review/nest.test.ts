import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '#dataset';
import { marksIn, nestMarks, type Mark, type Node } from '#review/nest.ts';

const mark = (what: string, layer: number, ...spans: Span[]): Mark<string> => ({
	spans,
	layer,
	what
});

/** `<a>text</a>`; a piece that does not begin its mark begins with `…`, one that does not end it ends so. */
function print(nodes: Node<string>[]): string {
	return nodes
		.map((node) => {
			if (typeof node === 'string') return node;
			const { mark, first, last, inside } = node;
			return `<${mark.what}>${first ? '' : '…'}${print(inside)}${last ? '' : '…'}</${mark.what}>`;
		})
		.join('');
}

const nest = (text: string, ...marks: Mark<string>[]) =>
	print(nestMarks(text, [0, text.length], marks));

describe('nesting marks', () => {
	it('puts what is inside inside', () => {
		expect(nest('abcdef', mark('s', 0, [0, 6]), mark('t', 1, [2, 4]))).toBe('<s>ab<t>cd</t>ef</s>');
	});

	it('cuts the inner mark where the outer one ends', () => {
		expect(nest('abcdef', mark('s', 0, [0, 3]), mark('t', 1, [2, 5]))).toBe(
			'<s>ab<t>c…</t></s><t>…de</t>f'
		);
	});

	it('cuts the inner mark where an outer one begins later', () => {
		expect(nest('abcdef', mark('t', 1, [0, 4]), mark('s', 0, [2, 6]))).toBe(
			'<t>ab…</t><s><t>…cd</t>ef</s>'
		);
	});

	it('puts the same passage in the order of layers', () => {
		expect(nest('abc', mark('t', 2, [0, 3]), mark('s', 1, [0, 3]))).toBe('<s><t>abc</t></s>');
	});

	it('marks each fragment of a passage that a column break divides', () => {
		expect(nest('ab\ncd', mark('s', 0, [0, 2], [3, 5]))).toBe('<s>ab…</s>\n<s>…cd</s>');
	});

	it('takes of a mark what lies in the part that is asked for', () => {
		expect(print(nestMarks('abcdef', [1, 4], [mark('s', 0, [0, 6])]))).toBe('<s>…bcd…</s>');
	});

	it('keeps two marks that touch apart', () => {
		expect(nest('abcd', mark('s', 0, [0, 2]), mark('t', 0, [2, 4]))).toBe('<s>ab</s><t>cd</t>');
	});

	it('loses no character and no mark of any, whatever overlaps', () => {
		const passage = fc
			.tuple(fc.nat(20), fc.nat(20))
			.map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
		const marks = fc.array(fc.record({ span: passage, layer: fc.nat(3) }), { maxLength: 12 });
		fc.assert(
			fc.property(fc.string({ minLength: 20, maxLength: 20 }), marks, (text, list) => {
				const all = list.map(({ span, layer }, i) => mark(String(i), layer, span));
				const seen: string[][] = [];
				let whole = '';
				const walk = (nodes: Node<string>[], around: string[]) => {
					for (const node of nodes) {
						if (typeof node === 'string') {
							whole += node;
							seen.push(...Array.from(node.split(''), () => [...around].sort()));
						} else walk(node.inside, [...around, node.mark.what]);
					}
				};
				walk(nestMarks(text, [0, text.length], all), []);
				expect(whole).toBe(text);
				const expected = Array.from({ length: text.length }, (_, at) =>
					all
						.filter(({ spans }) => spans.some(([from, to]) => from <= at && at < to))
						.map(({ what }) => what)
						.sort()
				);
				expect(seen).toEqual(expected);
			})
		);
	});
});

describe('marks of passages', () => {
	it('nest as all marks together do', () => {
		const place = fc.integer({ min: 0, max: 24 });
		const span = fc.tuple(place, place).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
		const marks = fc.array(
			fc.record({
				what: fc.constantFrom('s', 't', 'u'),
				layer: fc.integer({ min: 0, max: 2 }),
				spans: fc.array(span, { minLength: 1, maxLength: 3 })
			}),
			{ maxLength: 8 }
		);
		const passages = fc
			.uniqueArray(place, { minLength: 2, maxLength: 8 })
			.map((cuts) => cuts.sort((a, b) => a - b))
			.map((cuts) => cuts.slice(1).map((cut, i): Span => [cuts[i]!, cut]));
		const text = 'abcdefghijklmnopqrstuvwx';
		fc.assert(
			fc.property(marks, passages, (all, apart) => {
				const parted = marksIn(apart, all);
				apart.forEach((passage, i) => {
					expect(print(nestMarks(text, passage, parted[i]!))).toBe(
						print(nestMarks(text, passage, all))
					);
				});
			})
		);
	});
});
