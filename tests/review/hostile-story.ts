import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Markup, addresses and controls of direction in everything that an article and its settings say. */
export function hostileStory(data: string): void {
	const folder = join(data, 'stories', 'hostile');
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		join(folder, 'article.txt'),
		[
			'</title><script>alert(1)</script>',
			'',
			'——<img src=x onerror=alert(1)>第十二次党代会各代表团讨论侧记',
			'',
			`甲"onmouseover="alert(1)、乙'><svg onload=alert(1)>代表团：`,
			'',
			'落实<b>报告</b>精神“javascript:alert(1)”',
			'',
			'本报讯（记者 金明达）“<iframe src=javascript:alert(1)>目标\u202E反转\u202C and 路径。”9月27日晚，大家热烈讨论。',
			'',
			'王海军代表表示，报告</p></span>中的<style>*{display:none}</style>目标\u2066隔离\u2069明确。--><!--',
			'',
			'张超代表说，“报告提出\' " & < > 三五—的目标。“未合。'
		].join('\n')
	);
	writeFileSync(
		join(folder, 'story.yaml'),
		[
			'region: null',
			'year: 2021',
			`event: '</dd><script>alert(2)</script>'`,
			`publisher: '"><img src=x onerror=alert(2)>'`,
			`published: null`,
			`page: "наоборот"`,
			`url: 'https://example.com/"onclick="alert(2)'`,
			'map: { style: tiles, approval: "<base href=//evil.example>" }'
		].join('\n')
	);
	writeFileSync(
		join(data, 'lexicon.yaml'),
		[
			'themes:',
			`  - { id: aims, name: '</h3><script>alert(3)</script>', en: '"><b>' }`,
			'terms:',
			`  - { id: aim, text: 目标, en: '<link rel=stylesheet href=//evil.example>', theme: aims, variants: ['<b>报告</b>'] }`,
			'never: ["</dd><meta http-equiv=refresh content=0>"]'
		].join('\n')
	);
}
