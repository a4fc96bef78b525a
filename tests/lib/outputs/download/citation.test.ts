import { describe, expect, it } from 'vitest';
import { cite } from '#lib/outputs/download/citation.ts';
import { dataset } from '../../hengyang.ts';
import { makeDataset } from '../../made-up.ts';

const published = {
	...dataset,
	story: {
		...dataset.story,
		publisher: '某某日报',
		published: '2021-09-29',
		page: '3',
		url: 'https://example.org/a_b'
	}
};

describe('a citation', () => {
	it('holds what is printed and given, and nothing else', () => {
		expect(cite(dataset, 'zh').report).toBe(
			'金明达, 许珂, 张建新, 等. 瞄准新定位 担当新使命：衡阳市第十二次党代会各代表团讨论侧记. 2021.'
		);
		expect(cite(dataset, 'zh').data).toBe('《瞄准新定位 担当新使命》报道数据集[DS]. 雁声.');
	});

	it('names the newspaper, day, page and address where an editor gave them', () => {
		expect(cite(published, 'zh').report).toBe(
			'金明达, 许珂, 张建新, 等. 瞄准新定位 担当新使命：衡阳市第十二次党代会各代表团讨论侧记[N]. 某某日报, 2021-09-29(3). https://example.org/a_b'
		);
		expect(cite(published, 'en').report).toBe(
			'金明达, 许珂, 张建新 et al. “瞄准新定位 担当新使命：衡阳市第十二次党代会各代表团讨论侧记”. 某某日报, 2021-09-29, p. 3. https://example.org/a_b'
		);
	});

	it('leads to the data with its date', () => {
		const site = { url: 'https://example.org/hengyang-2021/', date: '2026-11-23' };
		expect(cite(dataset, 'zh', site).data).toBe(
			'《瞄准新定位 担当新使命》报道数据集[DS/OL]. 雁声. 2026-11-23. https://example.org/hengyang-2021/'
		);
		expect(cite(dataset, 'en', site).data).toBe(
			'Dataset of the report “瞄准新定位 担当新使命”. Yansheng. 2026-11-23. https://example.org/hengyang-2021/'
		);
	});

	it('exists for a text of which nothing is known', () => {
		const { dataset: bare } = makeDataset({ themes: {}, delegations: [] });
		bare.story.title = null;
		expect(cite(bare, 'zh')).toMatchObject({
			report: '[无题：made-up].',
			data: '《[无题：made-up]》报道数据集[DS]. 雁声.'
		});
		expect(cite(bare, 'en').bibtex).not.toMatch(/null|undefined|year|author/);
	});
});

describe('BibTeX', () => {
	it('is an article of a newspaper that is known, with every reporter, and the data', () => {
		const { bibtex } = cite(published, 'zh', { date: '2026-11-23' });
		expect(bibtex).toBe(`@article{hengyang-2021,
	author = {{金明达} and {许珂} and {张建新} and {朱嘉林} and {伍施施} and {胡建军} and {李彦} and {向吟吟}},
	title = {{瞄准新定位 担当新使命：衡阳市第十二次党代会各代表团讨论侧记}},
	journal = {某某日报},
	year = {2021},
	date = {2021-09-29},
	pages = {3},
	url = {https://example.org/a_b}
}

@misc{hengyang-2021-data,
	title = {{《瞄准新定位 担当新使命》报道数据集}},
	howpublished = {雁声 Yansheng},
	year = {2026},
	date = {2026-11-23},
	note = {Made from a text with SHA-256 ${dataset.story.source.sha256}}
}
`);
	});

	it('is of no kind in particular where nobody told us who printed it', () => {
		expect(cite(dataset, 'zh').bibtex).toMatch(/^@misc\{hengyang-2021,/);
	});

	it('stays whole whatever a title holds', () => {
		const { dataset: hostile } = makeDataset({ themes: {}, delegations: [] });
		hostile.story.title = '100% {a} & b_c \\ #1 }';
		hostile.story.id = '@misc{两会';
		hostile.story.url = 'https://example.org/} , x = {y';
		const { bibtex } = cite(hostile, 'en');
		expect(bibtex).toContain('title = {{100\\% \\{a\\} \\& b\\_c \\textbackslash{} \\#1 \\}}}');
		expect(bibtex).toContain('url = {https://example.org/%7D%20,%20x%20=%20%7By}');
		expect(bibtex).toMatch(/^@misc\{misc,/);
		const open = bibtex.replace(/\\[{}]/g, '').match(/\{/g)?.length;
		expect(bibtex.replace(/\\[{}]/g, '').match(/\}/g)?.length).toBe(open);
	});
});
