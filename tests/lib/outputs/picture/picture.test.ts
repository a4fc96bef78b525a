import { describe, expect, test } from 'vitest';
import { CHARTS, liveChart } from '#lib/charts/live.ts';
import { trimStop } from '#lib/charts/state.ts';
import { CHINESE, ENGLISH, LANGUAGES } from '#lib/messages/language.ts';
import { describeEmbed, stateOf } from '#lib/outputs/embed/describe.ts';
import { headingIn } from '#lib/outputs/page/heading.ts';
import { fileOf, FORMATS, listPictures, type PictureName } from '#lib/outputs/picture/formats.ts';
import { placeDrawing } from '#lib/outputs/picture/markup.ts';
import { drawPicture } from '#lib/outputs/picture/picture.ts';
import { drawCode } from '#lib/outputs/picture/qr.ts';
import { writeForWechat } from '#lib/outputs/wechat/wechat.ts';
import { view } from '../../hengyang-view.ts';

const imprint = { site: 'https://example.org/charts/', logo: null };
const draw = (name: Partial<PictureName>, language = CHINESE, of = view, by = imprint) =>
	drawPicture(of, language, { chart: 'map', preset: null, format: 'card', ...name }, by);

/** All that can be read in a picture. */
const textOf = (svg: string) =>
	[...svg.matchAll(/<text[^>]*>([^]*?)<\/text>/g)]
		.map(([, text = '']) => text.replace(/<[^>]*>/g, ''))
		.join('')
		.replaceAll('&amp;', '&');

describe.each(LANGUAGES)('in $tag', (language) => {
	test.each(
		CHARTS.flatMap((chart) => liveChart(chart).measures.map((measure) => [chart, measure] as const))
	)('the %s says what it counts where that is chosen: %s', (chart, by) => {
		const subject = { chart, preset: null, by };
		const state = stateOf(view, subject, language);
		const { unit, counted, legend } = liveChart(chart).words(state);
		const bare = (text: string) => text.replace(/\s/g, '');
		expect(state.by).toBe(by);
		for (const svg of [
			draw({ ...subject, format: 'article' }, language),
			...(language === CHINESE ? [writeForWechat(view, subject)] : [])
		]) {
			const text = bare(textOf(svg));
			expect(text).toContain(bare(legend ? unit! : trimStop(counted!)));
		}
	});

	test.each(
		listPictures(view.corpus, language, { charts: CHARTS, hasSite: true })
			.filter(({ preset }) => preset === null)
			.map((name) => [fileOf(name), name] as const)
	)('%s says what is seen, when, where from, in colours that need no page', (_, name) => {
		const svg = draw(name, language);
		const text = textOf(svg).replace(/\s/g, '');
		expect(svg).not.toMatch(/var\(|data-|aria-|pointer-events|style=|class=|\bid=/);
		const { width, height } = FORMATS[name.format];
		expect(svg).toContain(`width="${width}"`);
		if (height) expect(svg).toContain(`height="${height}"`);
		const { title } = describeEmbed(view, name, language);
		expect(text).toContain(title.replace(/\s/g, ''));
		expect(text).toContain(language === CHINESE ? '2021年9月27日、28日' : '27and28September2021');
		expect(text).toContain(headingIn(view, language).title.text.replace(/\s/g, ''));
		expect(text).toContain('雁声');
	});
});

test('a map with boundaries says that it is a sketch, and bears its approval number once it has one', () => {
	expect(textOf(draw({}))).toContain('示意图');
	expect(textOf(draw({}))).not.toContain('审图号');
	const approved = { ...view, approval: '湘S(2026)001号' };
	for (const format of ['card', 'article', 'cover', 'square', 'wide'] as const)
		expect(textOf(draw({ format }, CHINESE, approved))).toContain('示意图。审图号：湘S(2026)001号');
});

test('without boundaries the map is tiles, and no sketch of anything', () => {
	const tiles = { ...view, boundaries: null };
	expect(textOf(draw({}, CHINESE, tiles))).not.toContain('示意图');
	expect(textOf(draw({}, CHINESE, tiles))).toContain('常宁市');
});

test('a map says what the numbers of a joint delegation are, where there is one', () => {
	const note = '联合代表团按一个代表团统计，其各区县颜色、数字相同。';
	for (const format of ['card', 'article', 'cover', 'square', 'wide'] as const)
		expect(textOf(draw({ format }))).toContain(note);
	const { corpus } = view;
	const delegations = corpus.delegations.map((d) => ({ ...d, adcodes: d.adcodes.slice(0, 1) }));
	expect(textOf(draw({}, CHINESE, { ...view, corpus: { ...corpus, delegations } }))).not.toContain(
		'联合代表团'
	);
});

test('no delegation is left out of a map, however small the picture', () => {
	for (const format of ['card', 'article', 'cover', 'square', 'wide'] as const) {
		const text = textOf(draw({ format }));
		for (const { short, adcodes } of view.corpus.delegations)
			if (adcodes.length === 0) expect(text).toContain(short);
	}
});

test('the caution about small numbers stands in every coloured picture', () => {
	for (const chart of ['map', 'heatmap'] as const)
		for (const format of ['card', 'article', 'cover', 'square', 'wide'] as const)
			expect(textOf(draw({ chart, format }))).toContain('一句之差就可能换一种颜色');
});

test('a preset shows its theme or delegation', () => {
	const theme = view.corpus.themes[2];
	expect(textOf(draw({ preset: theme?.id ?? '' }))).toContain(`“${theme?.name}”`);
	const cloud = draw({ chart: 'cloud', preset: 'changning' });
	const plain = draw({ chart: 'cloud' });
	expect(cloud.match(/<text[^>]*#B5331F/g)?.length).toBeGreaterThan(3);
	expect(plain).not.toContain('#B5331F');
});

test('words of one delegation are never styled as quotation unless they are', () => {
	// 罗卫华、杨羽、吕晓毛 are paraphrased together; 詹薇 is quoted.
	const paraphrased = textOf(draw({ chart: 'voices', preset: 'changning' }));
	expect(paraphrased).toContain('报道转述');
	expect(paraphrased.match(/罗卫华/g)).toHaveLength(1);
	const quoted = textOf(draw({ chart: 'voices', preset: 'shigu' }));
	expect(quoted).toMatch(/詹薇直接引语“报告提出/);
});

test('a preset that the story does not have is refused', () => {
	expect(() => draw({ preset: 'nonsense' })).toThrow('nonsense');
	expect(() => draw({ chart: 'heatmap', preset: 'hengnan' })).toThrow(RangeError);
});

test('the QR code leads to the chart on the page; without a site there is none to lead to', () => {
	const { path } = drawCode('https://example.org/charts/hengyang-2021/#heatmap');
	expect(draw({ chart: 'heatmap', format: 'article-qr' })).toContain(path);
	expect(draw({ chart: 'heatmap', format: 'article' })).not.toContain(path);
	expect(() =>
		draw({ format: 'article-qr' }, CHINESE, view, { site: null, logo: null } as never)
	).toThrow(RangeError);
});

test('a logo stands beside the name of the site', () => {
	const logo = 'data:image/png;base64,AAAA';
	const svg = draw({}, ENGLISH, view, { ...imprint, logo } as never);
	expect(svg).toContain(`<image href="${logo}"`);
});

test('text from the story cannot become markup', () => {
	const story = { ...view.dataset.story, title: '<script>"&' };
	const svg = draw({}, CHINESE, { ...view, dataset: { ...view.dataset, story } });
	expect(svg).not.toContain('<script');
	expect(svg).toContain('&lt;script&gt;');
});

test('a drawing that has a size of its own has one size in a picture: no XML says anything twice', () => {
	const own = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20">';
	const { markup, width, height } = placeDrawing(`${own}<rect width="8" height="4"/></svg>`, 80);
	expect([width, height]).toEqual([80, 40]);
	expect(markup).toBe(
		'<svg width="80" height="40" viewBox="0 0 40 20"><rect width="8" height="4"/></svg>'
	);
});
