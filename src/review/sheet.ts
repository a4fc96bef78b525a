import { sha256 } from '@noble/hashes/sha2.js';
import type { Story } from '#extract/editor/settlement.ts';
import type { Statement } from '#dataset';
import { nameIn } from '#lib/messages/language.ts';
import type { SheetMessages } from '#lib/messages/zh.sheet.ts';
import type { Region } from '#settings/region.ts';
import { bearingOf, type Bearing } from '#lib/data/bearings.ts';
import { meaningOf } from './doubts.ts';
import { writeArticle } from './marked-article.ts';
import { numberThemes } from './marks.ts';
import { Markup, markup, type Piece } from './markup.ts';
import { Numbers } from './numbers.ts';
import type { Reviewed } from './reviewed.ts';
import { describeSettlement } from './settled.ts';
import { asPrinted, callIn, inChinese, withCode, type Wording } from './wording.ts';

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
	wording: Wording,
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
<html lang="${wording.language.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${wording.words.name} · ${story.title ?? story.id}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${writeBody(reviewed, wording, isDraft)}
<script>${new Markup(script)}</script>
</body>
</html>
`;
	return text;
}

function hash(source: string): string {
	return `sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(source))))}`;
}

function writeBody(reviewed: Reviewed, wording: Wording, isDraft: boolean): Markup {
	const { dataset, story } = reviewed;
	const { title, subtitle, id } = dataset.story;
	const numbers = new Numbers(reviewed, wording);
	const { words } = wording;
	const { sections, explain, tray } = words;
	const lang = inChinese(wording);
	const isSettled = story.settlements.length > 0;
	return markup`<header class="masthead">
<p><span class="brand">${words.site}</span> ${words.name}</p>
<p class="internal">${words.internal}</p>
</header>
<main data-settled="${isSettled ? 'yes' : 'no'}">
<div class="front">
<h1${title !== null && lang}>${title ?? id}</h1>
${subtitle !== null && markup`<p class="subtitle"${lang}>${subtitle}</p>`}
${!reviewed.upToDate && markup`<p class="stale"><strong>${words.stale.what}</strong>${words.gap}${withCode(words.stale.why)}</p>`}
${numbers.writeOverview()}
${writeSource(reviewed, wording)}
${writeSignatures(wording)}
</div>
${writeSection('doubts', sections.doubts, [writeDoubtIndex(reviewed, wording), writeSettled(reviewed, wording, isDraft)])}
${writeSection('article', sections.article, [writeControls(reviewed, wording), writeArticle(reviewed, wording)])}
${writeSection('delegations', sections.delegations, [numbers.writeDelegations()])}
${writeSection('speakers', sections.speakers, [
	markup`<p class="explain">${explain.speakers}</p>`,
	markup`<div class="columns">${numbers.writeSpeakers()}</div>`
])}
${writeSection('hot-words', sections['hot-words'], [writeHotWords(reviewed, wording)])}
${writeSection('matrix', sections.matrix, [
	markup`<p class="explain">${explain.matrix}</p>`,
	numbers.writeMatrix()
])}
${writeSection('cells', sections.cells, [markup`<div class="columns">${numbers.writeCells()}</div>`])}
${writeSection('terms', sections.terms, [
	markup`<p class="explain">${explain.terms}</p>`,
	markup`<div class="columns">${numbers.writeTerms()}</div>`
])}
</main>
<div class="tray" id="tray" data-chosen="${tray.chosen}" data-copied="${tray.copied}" data-uncopied="${tray.uncopied}" hidden>
<p id="tray-count" role="status"></p>
<pre id="tray-lines" tabindex="0" aria-label="${tray.label}"></pre>
<p class="tray-help">${withCode(isSettled ? tray.helpSettled : tray.help)} <button type="button" id="tray-copy">${tray.copyAll}</button> <button type="button" id="tray-clear">${tray.clear}</button></p>
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
function writeSource({ dataset, story, lexicon, region }: Reviewed, wording: Wording): Markup {
	const { words } = wording;
	const { source, event, year } = dataset.story;
	const { source: names, open, none } = words;
	const given = (value: string | null, without = open) =>
		value === null ? without : asPrinted(wording, value);
	const facts: [string, Piece][] = [
		[names.event, given(event)],
		[names.year, year ?? open],
		[names.publisher, given(story.publisher)],
		[names.published, story.published ?? open],
		[names.page, given(story.page)],
		[names.url, story.url ?? open],
		[names.corrected, story.corrected ?? none],
		[names.region, given(region && `${region.name} ${region.adcode}`, none)],
		...(region ? mapFacts(region, story.map, words) : []),
		[
			names.lexicon,
			words.lexicon({
				terms: lexicon.terms.length,
				themes: lexicon.themes.length,
				never: lexicon.never
			})
		],
		[names.article, words.article(source)],
		[names.digest, markup`<code class="digest">${source.sha256}</code>`]
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

function writeSignatures({ words }: Wording): Markup {
	const { steps, people, date, opinion } = words;
	return markup`<div class="signatures">
<ul class="steps">${steps.map((step) => markup`<li><span class="box" aria-hidden="true"></span>${step}</li>`)}</ul>
<dl>${people.map((who) => markup`<div><dt>${who}</dt><dd><span class="blank"></span><span class="date">${date.map((part) => markup`<span>${part}</span>`)}</span></dd></div>`)}
<div class="opinion"><dt>${opinion}</dt><dd><span class="blank"></span></dd></div></dl>
</div>`;
}

/** All doubts in short, by what they bear on. */
function writeDoubtIndex({ dataset }: Reviewed, { words }: Wording): Markup {
	if (dataset.diagnostics.length === 0) return markup`<p>${words.noDoubts}</p>`;
	const groups = new Map<Bearing, Map<string, number[]>>();
	dataset.diagnostics.forEach((diagnostic, i) => {
		const bearing = bearingOf(diagnostic.code);
		const { name } = meaningOf(diagnostic, words);
		const names = groups.get(bearing) ?? new Map<string, number[]>();
		names.set(name, [...(names.get(name) ?? []), i + 1]);
		groups.set(bearing, names);
	});
	return markup`<dl class="doubt-index">
${bearingsIn(words)
	.filter((bearing) => groups.has(bearing))
	.map(
		(
			bearing
		) => markup`<div><dt>${words.bearings[bearing]} <small>${words.bearingMeanings[bearing]}</small></dt>
${[...(groups.get(bearing) ?? [])].map(
	([name, numbers]) =>
		markup`<dd>${name} ${numbers.map((number) => markup`<a class="number" href="#doubt-${number}">${number}</a> `)}</dd>
`
)}</div>
`
	)}</dl>
<p class="explain">${withCode(words.explain.doubts)}</p>`;
}

const bearingsIn = ({ bearings }: SheetMessages) => Object.keys(bearings) as Bearing[];

/** Tiles show no boundaries, which is what is approved. */
function mapFacts(
	region: Region,
	{ style, approval }: Story['map'],
	words: SheetMessages
): [string, Piece][] {
	const { source, open, boundaries, tiles, tilesNeedNone } = words;
	const hasBoundaries = region.boundaries !== null && style === 'boundaries';
	return [
		[source.map, hasBoundaries ? boundaries : tiles],
		[source.approval, approval ?? (hasBoundaries ? open : tilesNeedNone)]
	];
}

function writeSettled({ story }: Reviewed, { words }: Wording, isDraft: boolean): Markup {
	if (story.settlements.length === 0) return markup``;
	return markup`<h3>${words.settled}</h3>
<ol class="settled">
${story.settlements.map(
	(settlement) =>
		markup`<li>${describeSettlement(settlement, words)}${isDraft ? '' : markup` <small>${words.atLine(settlement.origin.place.line)}</small>`}</li>
`
)}</ol>`;
}

function writeHotWords({ dataset }: Reviewed, { language, words }: Wording): Markup {
	if (dataset.hotWords.length === 0) return markup`<p>${words.noHotWords}</p>`;
	const names = new Map(
		dataset.delegations.map((one) => [one.id, nameIn(language, { ...one, en: one.en ?? '' })])
	);
	return markup`<ul class="hot-word-list">
${dataset.hotWords.map(
	({ delegation, label, words: hot }) =>
		markup`<li><span class="box" aria-hidden="true"></span>${words.hotWords({ whose: names.get(delegation) ?? delegation, label, words: hot })}</li>
`
)}</ul>`;
}

/** What each mark means, which is at the same time the switch for it. */
function writeControls({ dataset }: Reviewed, wording: Wording): Markup {
	const { samples, moreSamples, marks: says, legend, noTheme, filters, bearings } = wording.words;
	/** What stands in front of one's words. */
	const label = (kind: Statement['kind']) => says.statement(kind, '').trim();
	const layers: [string, Markup][] = [
		[
			'structure',
			markup`<span class="unit sample">${samples.unit}</span> <span class="fact sample">${moreSamples.fact}</span>`
		],
		[
			'direct',
			markup`<span class="statement sample" data-statement="direct" data-before="${label('direct')}">${samples.direct}</span>`
		],
		[
			'indirect',
			markup`<span class="statement sample" data-statement="indirect" data-before="${label('indirect')}">${samples.indirect}</span>`
		],
		[
			'proposal',
			markup`<span class="statement sample" data-statement="proposal" data-before="${label('proposal')}">${samples.proposal}</span>`
		],
		[
			'name',
			markup`<span class="name sample">${samples.name}</span> <span class="affiliation sample">${moreSamples.affiliation}</span>`
		],
		['cue', markup`<span class="cue sample">${samples.cue}</span>`],
		['term', markup`<span class="term sample" data-after="①">${samples.term}</span>`],
		['hot-words', markup`<span class="hot-words sample">${moreSamples['hot-words']}</span>`],
		[
			'sentence',
			markup`<span class="sentence sample" data-before="1">${moreSamples.sentence}</span>`
		],
		['doubt', markup`<span class="doubt sample">${moreSamples.doubt}</span>`]
	];
	const marks = numberThemes(dataset);
	return markup`<fieldset class="controls" id="layers"><legend>${legend}</legend>
${layers.map(
	([layer, sample]) =>
		markup`<label><input type="checkbox" checked value="${layer}"> ${sample}</label>
`
)}</fieldset>
<p class="themes">${dataset.themes.map((theme) => markup`<span><span class="theme-mark">${marks.get(theme.id) ?? ''}</span> ${callIn(wording, theme)}</span> `)}<span>${noTheme}</span></p>
<p class="filters needs-script"><label>${filters.delegation} <select id="delegation"><option value="">${filters.allDelegations}</option>${dataset.delegations.map((one) => markup`<option value="${one.id}">${nameIn(wording.language, { ...one, en: one.en ?? '' })}</option>`)}</select></label>
<label>${filters.bearing} <select id="bearing"><option value="">${filters.allBearings}</option>${bearingsIn(wording.words).map((bearing) => markup`<option value="${bearing}">${bearings[bearing]}</option>`)}</select></label></p>`;
}
