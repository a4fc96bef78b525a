import { expect, test } from 'vitest';
import { enCharts } from '#lib/messages/en.charts.ts';
import { zhCharts } from '#lib/messages/zh.charts.ts';

// One wording stands under a map of one theme, in a heatmap of all and beside a pointed mark: it has to say itself what it is about.
test.each([
	[zhCharts, { theme: '主题', term: '该词', headlines: '标题' }],
	[enCharts, { theme: 'the theme', term: 'the word', headlines: 'headline' }]
])('a blank says what was not counted, and where', ({ legend }, names) => {
	for (const what of ['theme', 'term'] as const)
		for (const headlines of [false, true]) {
			for (const where of ['section', 'report'] as const) {
				const said = legend.absent({ what, where, headlines });
				expect(said).toContain(names[what]);
				expect(said.includes(names.headlines)).toBe(headlines);
			}
		}
});

test('Chinese lists tell names apart that hold 、 themselves', () => {
	const { sentences, mentions } = zhCharts.summary.bin;
	expect(sentences(1, ['衡东县', '常宁市'])).toBe('1句：衡东县、常宁市。');
	expect(sentences(3, ['衡东县', '石鼓区、松木、两新'])).toBe(
		'3句及以上：衡东县；石鼓区、松木、两新。'
	);
	expect(mentions(2, ['石鼓区、松木、两新', '常宁市'])).toBe('2次：石鼓区、松木、两新；常宁市。');
});

test.each([zhCharts, enCharts])(
	'where nobody is named, nothing is said of the report: it may name somebody who was withdrawn',
	({ voices }) => {
		const said = [
			voices.title(0),
			voices.titleOf({ delegation: '望川县', speakers: 0 }),
			voices.titleSome({ shown: 0, n: 2 })
		];
		for (const one of said) expect(one).not.toMatch(/报道|report/);
	}
);
