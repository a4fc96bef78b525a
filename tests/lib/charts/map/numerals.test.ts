import { describe, expect, test } from 'vitest';
import { layoutMap } from '#lib/charts/map/layout.ts';
import { chooseBelow } from '#lib/charts/map/numerals.ts';
import { view } from '../../hengyang-view.ts';

describe('a numeral', () => {
	test('stands below its name where nothing is there', () =>
		expect(chooseBelow([{ name: 'Leiyang', x: 100, y: 100 }])).toEqual([true]));

	test('stands behind its name where another name is below', () =>
		expect(
			chooseBelow([
				{ name: 'Hengshan', x: 100, y: 100 },
				{ name: 'Nanyue', x: 130, y: 135 }
			])
		).toEqual([false, true]));

	test('of a joint county over another on the English map is beside its name', () => {
		const { labels } = layoutMap(view.boundaries!, view.region!, view.corpus);
		const names = labels.map(({ division, x, y }) => ({
			name: division.en.replace(/ (District|County|City)$/, ''),
			x,
			y
		}));
		const beside = names.filter((_, i) => !chooseBelow(names)[i]).map(({ name }) => name);
		expect(beside).toEqual(['Hengshan']);
	});
});
