import { expect, test } from 'vitest';
import { sizes, total, weighHtml } from '../../../scripts/tools/weigh.ts';

const page = `<!doctype html><style>p { color: red }</style><p>雁声</p><svg viewBox="0 0 1 1"><title>图</title></svg>
<script type="application/json">{"a":1}</script><script>let a = 1;</script>`;

test.each(Object.keys(sizes) as (keyof typeof sizes)[])(
	'what the parts of a page cost adds up to the page: %s',
	(compression) => {
		const size = sizes[compression];
		expect(total(weighHtml(page, size))).toBe(size(page));
	}
);

test('each part is counted where it belongs', () => {
	expect(weighHtml(page, (text) => text.length)).toEqual({
		style: '<style>p { color: red }</style>'.length,
		drawing: '<svg viewBox="0 0 1 1"><title>图</title></svg>'.length,
		data: '<script type="application/json">{"a":1}</script>'.length,
		script: '<script>let a = 1;</script>'.length,
		text: '<!doctype html><p>雁声</p>\n'.length,
		picture: 0
	});
});
