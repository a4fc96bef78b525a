import { sha256 } from '@noble/hashes/sha2.js';
import type { Story } from '#extract/editor/settlement.ts';
import type { Region } from '#settings/region.ts';
import { BEARINGS, meaningOf, type Bearing } from './doubts.ts';
import { writeArticle } from './marked-article.ts';
import { numberThemes } from './marks.ts';
import { Markup, markup, type Piece } from './markup.ts';
import { Numbers } from './numbers.ts';
import type { Reviewed } from './reviewed.ts';
import { describeSettlement } from './settled.ts';

/** What stands inside the sheet beside the review: its style sheet and its script, whole. */
export interface SheetParts {
	style: string;
	script: string;
	/** Whether it is of a draft: what is settled in it stands in no line of a file yet. */
	isDraft?: boolean;
}

/**
 * The review of a story as one HTML file that needs nothing else: opened from disk, with a policy that lets nothing run or load
 * but the style sheet and script in it.
 */
export function writeSheet(
	reviewed: Reviewed,
	{ style, script, isDraft = false }: SheetParts
): string {
	const { story } = reviewed.dataset;
	const policy = [
		"default-src 'none'",
		`script-src '${hash(script)}'`,
		`style-src '${hash(style)}'`,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'"
	].join('; ');
	const { text } = markup`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>审读单 · ${story.title ?? story.id}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${writeBody(reviewed, isDraft)}
<script>${new Markup(script)}</script>
</body>
</html>
`;
	return text;
}

function hash(source: string): string {
	return `sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(source))))}`;
}

function writeBody(reviewed: Reviewed, isDraft: boolean): Markup {
	const { dataset, story } = reviewed;
	const { title, subtitle, id } = dataset.story;
	const numbers = new Numbers(reviewed);
	return markup`<header class="masthead">
<p><span class="brand">雁声</span> 审读单</p>
<p class="internal">内部审读，不对外发布</p>
</header>
<main data-settled="${story.settlements.length > 0 ? 'yes' : 'no'}">
<div class="front">
<h1>${title ?? id}</h1>
${subtitle !== null && markup`<p class="subtitle">${subtitle}</p>`}
${!reviewed.upToDate && markup`<p class="stale"><strong>dataset.json 与本单不一致。</strong>稿件、story.yaml 或词表改动之后还没有重新提取：先运行 <code>npm run extract</code>，再签字。</p>`}
${numbers.writeOverview()}
${writeSource(reviewed)}
${writeSignatures()}
</div>
${writeSection('doubts', '一、待核事项', [writeDoubtIndex(reviewed), writeSettled(reviewed, isDraft)])}
${writeSection('article', '二、原文与标注', [writeControls(reviewed), writeArticle(reviewed)])}
${writeSection('delegations', '三、代表团', [numbers.writeDelegations()])}
${writeSection('speakers', '四、发言人与发言', [
	markup`<p class="explain">引语照印；“报道转述”“建议”是记者的话，不得当引语用。</p>`,
	markup`<div class="columns">${numbers.writeSpeakers()}</div>`
])}
${writeSection('hot-words', '五、报道自称的热词', [writeHotWords(reviewed)])}
${writeSection('matrix', '六、主题与代表团', [
	markup`<p class="explain">每格是正文里至少含一个该主题词语的句数，小标题不计。空格：报道这一部分未出现词表所列词语，不等于未谈。</p>`,
	numbers.writeMatrix()
])}
${writeSection('cells', '七、各格所计的句子', [markup`<div class="columns">${numbers.writeCells()}</div>`])}
${writeSection('terms', '八、词语与出处', [
	markup`<p class="explain">次数、句数、代表团数均按正文；按次数排列，同次按先后。</p>`,
	markup`<div class="columns">${numbers.writeTerms()}</div>`
])}
</main>
<div class="tray" id="tray" hidden>
<p id="tray-count" role="status"></p>
<pre id="tray-lines" tabindex="0" aria-label="已选裁定"></pre>
<p class="tray-help">粘贴到 <code>story.yaml</code> 末尾${story.settlements.length > 0 ? '的 settlements: 之下' : ''}，再运行 <code>npm run extract</code>。 <button type="button" id="tray-copy">复制全部</button> <button type="button" id="tray-clear">清空</button></p>
</div>`;
}

function writeSection(id: string, heading: string, inside: Piece): Markup {
	return markup`<section class="chapter" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${inside}
</section>
`;
}

/** What was read, and what an editor has said of it. */
function writeSource({ dataset, story, lexicon, region }: Reviewed): Markup {
	const { source, event, year } = dataset.story;
	const open = '未填';
	const facts: [string, Piece][] = [
		['会议', event ?? open],
		['年份', year ?? open],
		['报纸', story.publisher ?? open],
		['日期', story.published ?? open],
		['版次', story.page ?? open],
		['网址', story.url ?? open],
		['更正日期', story.corrected ?? '无'],
		['区划', region ? `${region.name} ${region.adcode}` : '无'],
		...(region ? mapFacts(region, story.map) : []),
		[
			'词表',
			`${String(lexicon.terms.length)} 词，${String(lexicon.themes.length)} 主题；不计：${lexicon.never.join('、') || '无'}`
		],
		['稿件', `${source.file}，${source.encoding}，${String(source.length)} 字符`],
		['SHA-256', markup`<code class="digest">${source.sha256}</code>`]
	];
	return markup`<dl class="facts">
${facts.map(
	([
		name,
		value
	]) => markup`<div${value === open && markup` class="open"`}><dt>${name}</dt><dd>${value}</dd></div>
`
)}</dl>`;
}

function writeSignatures(): Markup {
	const steps = ['原文与标注无误', '归属与引语无误', '数字与出处无误', '裁定已写入 story.yaml'];
	const people = ['责任编辑', '校对', '审签'];
	return markup`<div class="signatures">
<ul class="steps">${steps.map((step) => markup`<li><span class="box" aria-hidden="true"></span>${step}</li>`)}</ul>
<dl>${people.map((who) => markup`<div><dt>${who}</dt><dd><span class="blank"></span><span class="date"><span>年</span><span>月</span><span>日</span></span></dd></div>`)}
<div class="opinion"><dt>意见</dt><dd><span class="blank"></span></dd></div></dl>
</div>`;
}

/** All doubts in short, by what they bear on. */
function writeDoubtIndex({ dataset }: Reviewed): Markup {
	if (dataset.diagnostics.length === 0) return markup`<p>没有待核事项。</p>`;
	const groups = new Map<Bearing, Map<string, number[]>>();
	dataset.diagnostics.forEach(({ code, message }, i) => {
		const { bearing, name } = meaningOf(code, message);
		const names = groups.get(bearing) ?? new Map<string, number[]>();
		names.set(name, [...(names.get(name) ?? []), i + 1]);
		groups.set(bearing, names);
	});
	return markup`<dl class="doubt-index">
${(Object.keys(BEARINGS) as Bearing[])
	.filter((bearing) => groups.has(bearing))
	.map(
		(
			bearing
		) => markup`<div><dt>${BEARINGS[bearing].name} <small>${BEARINGS[bearing].meaning}</small></dt>
${[...(groups.get(bearing) ?? [])].map(
	([name, numbers]) =>
		markup`<dd>${name} ${numbers.map((number) => markup`<a class="number" href="#doubt-${number}">${number}</a> `)}</dd>
`
)}</div>
`
	)}</dl>
<p class="explain">每一条在原文旁边，附有可以写进 <code>story.yaml</code> 的裁定；每一行都已试过：写进去能读，这一条随即消去。</p>`;
}

/** Tiles show no boundaries, which is what is approved. */
function mapFacts(region: Region, { style, approval }: Story['map']): [string, Piece][] {
	const hasBoundaries = region.boundaries !== null && style === 'boundaries';
	return [
		['地图', hasBoundaries ? '边界图（示意图）' : '方格图'],
		['审图号', approval ?? (hasBoundaries ? '未填' : '方格图不用')]
	];
}

function writeSettled({ story }: Reviewed, isDraft: boolean): Markup {
	if (story.settlements.length === 0) return markup``;
	return markup`<h3>已作裁定</h3>
<ol class="settled">
${story.settlements.map(
	(settlement) =>
		markup`<li>${describeSettlement(settlement)}${isDraft ? '' : markup` <small>story.yaml 第 ${settlement.origin.place.line} 行</small>`}</li>
`
)}</ol>`;
}

function writeHotWords({ dataset }: Reviewed): Markup {
	if (dataset.hotWords.length === 0) return markup`<p>没有。</p>`;
	const short = new Map(dataset.delegations.map((one) => [one.id, one.short]));
	return markup`<ul class="hot-word-list">
${dataset.hotWords.map(
	({ delegation, label, words }) =>
		markup`<li><span class="box" aria-hidden="true"></span>${short.get(delegation) ?? delegation}：${label} ${words.map((word) => `“${word}”`).join('')}</li>
`
)}</ul>`;
}

/** What each mark means, which is at the same time the switch for it. */
function writeControls({ dataset }: Reviewed): Markup {
	const layers: [string, Markup][] = [
		[
			'structure',
			markup`<span class="unit sample">组成单位</span> <span class="fact sample">记者、会期、到会</span>`
		],
		[
			'direct',
			markup`<span class="statement sample" data-statement="direct" data-before="引">直接引语</span>`
		],
		[
			'indirect',
			markup`<span class="statement sample" data-statement="indirect" data-before="述">报道转述</span>`
		],
		[
			'proposal',
			markup`<span class="statement sample" data-statement="proposal" data-before="建">建议</span>`
		],
		[
			'name',
			markup`<span class="name sample">姓名</span> <span class="affiliation sample">来处</span>`
		],
		['cue', markup`<span class="cue sample">引述动词</span>`],
		['term', markup`<span class="term sample" data-after="①">词语</span>`],
		['hot-words', markup`<span class="hot-words sample">热词句</span>`],
		['sentence', markup`<span class="sentence sample" data-before="1">句号</span>`],
		['doubt', markup`<span class="doubt sample">待核</span>`]
	];
	const marks = numberThemes(dataset);
	return markup`<fieldset class="controls" id="layers"><legend>图例</legend>
${layers.map(
	([layer, sample]) =>
		markup`<label><input type="checkbox" checked value="${layer}"> ${sample}</label>
`
)}</fieldset>
<p class="themes">${dataset.themes.map(({ id, name }) => markup`<span><span class="theme-mark">${marks.get(id) ?? ''}</span> ${name}</span> `)}<span>无号：不属主题</span></p>
<p class="filters needs-script"><label>只看 <select id="delegation"><option value="">全部代表团</option>${dataset.delegations.map(({ id, short }) => markup`<option value="${id}">${short}</option>`)}</select></label>
<label>旁注 <select id="bearing"><option value="">全部</option>${Object.entries(BEARINGS).map(([bearing, { name }]) => markup`<option value="${bearing}">${name}</option>`)}</select></label></p>`;
}
