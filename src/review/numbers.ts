import type { Dataset } from '#dataset';
import { basisOf } from '#lib/data/basis.ts';
import { buildCorpus, type Corpus, type CorpusMention } from '#lib/data/corpus.ts';
import { romanize } from '#lib/data/romanize.ts';
import { countByTerm, countMatrix, measure, mentionsIn } from '#lib/data/measures.ts';
import { KINDS, numberSentences, numberThemes } from './marks.ts';
import { linkSentence, ofDelegation, writeProposals } from './marked-article.ts';
import { markup, type Markup, type Piece } from './markup.ts';
import { correctName, correctStatement } from './proposals.ts';
import type { Rule } from '#extract/speech/rules.ts';
import type { Reviewed } from './reviewed.ts';
import { asPrinted, callIn, inChinese, type Wording } from './wording.ts';

/** Every number that the pages print, counted as they count, each with the sentences that it counts. */
export class Numbers {
	readonly #reviewed: Reviewed;
	readonly #dataset: Dataset;
	readonly #corpus: Corpus;
	readonly #numbers: Map<string, string | null>;
	readonly #wording: Wording;

	constructor(reviewed: Reviewed, wording: Wording) {
		this.#wording = wording;
		this.#reviewed = reviewed;
		this.#dataset = reviewed.dataset;
		this.#corpus = buildCorpus(reviewed.dataset, romanize);
		this.#numbers = numberSentences(reviewed.dataset);
	}

	writeOverview(): Markup {
		const { delegations, speakers, statements, hotWords, diagnostics, themes, terms } =
			this.#dataset;
		const body = this.#corpus.sentences.filter(({ place }) => place === 'body');
		const mentions = mentionsIn(this.#corpus, {});
		const headlines = mentionsIn(this.#corpus, { headlines: true }).length - mentions.length;
		const { samples, overview } = this.#wording.words;
		const kinds = KINDS.map((kind): [string, number] => [
			samples[kind],
			statements.filter((statement) => statement.kind === kind).length
		]);
		const bases = statements.map(basisOf);
		const inferred = bases.filter((basis) => basis === 'context').length;
		const settled = bases.filter((basis) => basis === 'editor').length;
		const used = countByTerm(this.#corpus, { headlines: true }).filter((count) => count > 0);
		const facts: [string, number, string][] = [
			[overview.delegations, delegations.length, overview.hotWords(hotWords.length)],
			[overview.speakers, speakers.length, overview.speakersMeaning],
			[overview.statements, statements.length, overview.kinds({ kinds, inferred, settled })],
			[
				overview.sentences,
				body.length,
				overview.reached(new Set(mentions.map(({ sentence }) => sentence)).size)
			],
			[overview.mentions, mentions.length, overview.headlines({ headlines, terms: used.length })],
			[
				overview.themes,
				themes.length,
				overview.themed(terms.filter(({ theme }) => theme !== null).length)
			],
			[overview.doubts, diagnostics.length, overview.beside]
		];
		return markup`<dl class="overview">
${facts.map(
	([name, count, more]) =>
		markup`<div><dt>${name}</dt><dd><strong>${count}</strong> <span>${more}</span></dd></div>
`
)}</dl>`;
	}

	writeDelegations(): Markup {
		const { delegations, statements } = this.#dataset;
		const { words } = this.#wording;
		const { caption, heads, shown, notPrinted } = words.delegations;
		const print = (printed: Piece) => asPrinted(this.#wording, printed);
		const item = (printed: string, more: string | null) =>
			markup`<span class="line-item">${print(printed)}${more !== null && markup` <small>${more}</small>`}</span>`;
		const rows = delegations.map((one, d) => {
			const people = this.#dataset.speakers.filter(({ delegation }) => delegation === one.id);
			const said = statements.filter(({ delegation }) => delegation === one.id);
			const body = this.#corpus.sentences.filter(
				({ delegation, place }) => delegation === d && place === 'body'
			);
			return markup`<tr${ofDelegation(one.id)}>
<th scope="row">${print(one.name)}${one.short !== one.name && markup`<small>${shown(one.short)}</small>`}${one.en !== null && markup`<small lang="en">${one.en}</small>`}</th>
<td>${one.units.map(({ name, adcode }) => item(name, adcode ?? words.marks.noDivision))}</td>
<td>${one.headline ? print(one.headline.text) : words.none}</td>
<td>${one.reporters.map(({ name, role }) => item(name, role ?? words.marks.noRole))}</td>
<td>${one.sessions.map(({ printed }) => item(printed, null))}</td>
<td class="number">${one.attendance?.count ?? notPrinted}</td>
<td class="number">${people.length}</td>
<td class="number">${said.length}</td>
<td class="number">${body.length}</td>
${TICK}</tr>
`;
		});
		return writeTable(caption, heads, rows, 'delegations');
	}

	/** The heatmap's numbers, delegations as rows so that it fits a page. */
	writeMatrix(): Markup {
		const matrix = countMatrix(this.#corpus);
		const marks = numberThemes(this.#dataset);
		const { themes, delegations } = this.#dataset;
		const words = this.#wording.words.matrix;
		const rows = delegations.map(
			(one, d) => markup`<tr${ofDelegation(one.id)}>
<th scope="row">${callIn(this.#wording, one)}</th>
${themes.map((theme, t) => {
	const count = matrix[t]?.[d] ?? 0;
	return markup`<td class="number" data-bin="${Math.min(count, 3)}">${count > 0 && markup`<a href="#${cellAnchor(theme.id, one.id)}">${count}</a>`}</td>`;
})}
${TICK}</tr>
`
		);
		const totals = themes.map(
			(_, t) => new Set(mentionsIn(this.#corpus, { theme: t }).map(({ sentence }) => sentence)).size
		);
		const last = markup`<tr class="total"><th scope="row">${words.total}</th>${totals.map((count) => markup`<td class="number">${count > 0 && count}</td>`)}${TICK}</tr>
`;
		const heads = themes.map(
			(theme) =>
				markup`<span class="theme-mark">${marks.get(theme.id) ?? ''}</span> ${callIn(this.#wording, { ...theme, en: theme.enShort ?? theme.en })}`
		);
		return writeTable(
			words.caption,
			[words.delegation, ...heads, words.check],
			[...rows, last],
			'matrix'
		);
	}

	/** Each cell of the matrix with the sentences that it counts, and what the whole body has besides: sentences in no section. */
	writeCells(): Markup {
		const marks = numberThemes(this.#dataset);
		const { words } = this.#wording;
		return markup`${this.#dataset.themes.map((theme, t) => {
			const mentions = mentionsIn(this.#corpus, { theme: t });
			const list = (owner: number | null, attributes: Piece, name: Piece) => {
				const own = mentions.filter(
					({ sentence }) => this.#corpus.sentences[sentence]?.delegation === owner
				);
				if (own.length === 0) return [];
				return [
					markup`<section class="cell"${attributes}>
<h4 class="cell-name">${BOX}${name} <span class="count">${words.sentences(measure(this.#corpus, own, 'sentences'))}</span></h4>
${this.#list(own, false)}
</section>
`
				];
			};
			const said = [
				...this.#dataset.delegations.flatMap((one, d) =>
					list(
						d,
						markup` id="${cellAnchor(theme.id, one.id)}"${ofDelegation(one.id)}`,
						callIn(this.#wording, one)
					)
				),
				...list(null, '', words.inNoSection)
			];
			return markup`<section class="theme"><h3><span class="theme-mark">${marks.get(theme.id) ?? ''}</span> ${this.#inBoth(theme.name, theme.en)}</h3>
${said.length > 0 ? said : markup`<p class="none">${words.noSentences}</p>`}
</section>
`;
		})}`;
	}

	/** Each term with its count and every sentence in which it stands. */
	writeTerms(): Markup {
		const marks = numberThemes(this.#dataset);
		const counts = countByTerm(this.#corpus, {});
		const sentences = countByTerm(this.#corpus, {}, 'sentences');
		const delegations = countByTerm(this.#corpus, {}, 'delegations');
		const { words } = this.#wording;
		// The dataset counts headlines too, where it puts the most frequent term first.
		const order = this.#dataset.terms
			.map((term, t) => ({ term, t }))
			.sort((a, b) => (counts[b.t] ?? 0) - (counts[a.t] ?? 0));
		return markup`${order.map(({ term, t }) => {
			const mentions = mentionsIn(this.#corpus, { term: t, headlines: true });
			const more = words.counts({
				mentions: counts[t] ?? 0,
				sentences: sentences[t] ?? 0,
				delegations: delegations[t] ?? 0,
				headlines: mentions.length - (counts[t] ?? 0),
				inside: term.inside
			});
			return markup`<section class="cell entry">
<h3 class="cell-name">${BOX}${asPrinted(this.#wording, term.text)} <span class="theme-mark">${term.theme === null ? '' : (marks.get(term.theme) ?? '')}</span> ${inEnglish(term.en)} <span class="count">${more.join(' · ')}</span></h3>
${term.variants.length > 0 && markup`<p class="variants">${words.variants(term.variants)}</p>`}
${this.#list(mentions, true)}
</section>
`;
		})}`;
	}

	/** Each person with what the report has them say; then what nobody is named for. */
	writeSpeakers(): Markup {
		const { speakers, delegations, statements } = this.#dataset;
		const { words } = this.#wording;
		const delegation = new Map(delegations.map((one) => [one.id, callIn(this.#wording, one)]));
		const people = speakers.map((speaker, s) => {
			const said = statements.filter((one) => one.speakers.includes(speaker.id));
			const corrections = correctName(speaker.name, this.#reviewed, words);
			const { title, affiliation } = speaker;
			const origin: Piece[] = [
				title !== null && asPrinted(this.#wording, title),
				delegation.get(speaker.delegation ?? '') ?? null,
				affiliation && words.from(affiliation.text)
			].filter(Boolean);
			return markup`<section class="cell entry"${ofDelegation(speaker.delegation)}>
<h3 class="cell-name">${BOX}${this.#inBoth(speaker.name, this.#corpus.speakers[s]!.en)} <span class="origin">${origin.map((piece, i) => [i > 0 && ' · ', piece])}</span> <span class="count">${words.printed({ statements: said.length, mentions: speaker.mentions.length })}</span></h3>
${this.#statements(said)}
${corrections.length > 0 && markup`<details class="correct"><summary>${words.wrongPerson}</summary>${writeProposals(`speaker-${speaker.id}`, corrections, words.correct(speaker.name), this.#wording)}</details>`}
</section>
`;
		});
		const nobody = statements.filter((one) => one.speakers.length === 0);
		return markup`${people}
<section class="cell entry"><h3 class="cell-name">${BOX}${words.unnamed} <span class="count">${words.statements(nobody.length)}</span></h3>
${this.#statements(nobody)}
</section>`;
	}

	/** What has a name in each language: the sheet's own first. */
	#inBoth(name: string, en: string): Piece {
		if (this.#wording.language.code === 'zh') return [name, ' ', inEnglish(en)];
		if (en === '') return asPrinted(this.#wording, name);
		return markup`${en} <small${inChinese(this.#wording)}>${name}</small>`;
	}

	#statements(list: Dataset['statements']): Markup {
		const { words } = this.#wording;
		return markup`<ul class="sentences">
${list.map((statement) => {
	const { id, kind, text, others } = statement;
	const basis = basisOf(statement);
	const manner = words.manner({
		context: basis === 'context',
		editor: basis === 'editor',
		others,
		cue: statement.cue?.text ?? null
	});
	const place = this.#dataset.sentences.find((sentence) => sentence.statements.includes(id));
	const corrections = correctStatement(statement, this.#reviewed, words);
	return markup`<li${ofDelegation(statement.delegation)}>${place ? this.#link(place.id) : null} <span class="kind" data-statement="${kind}">${words.samples[kind]}${manner}</span> ${asPrinted(this.#wording, text)}${this.#why(id)}
${corrections.length > 0 && markup`<details class="correct"><summary>${words.wrongWords}</summary>${writeProposals(`statement-${id}`, corrections, words.correct(`${text.slice(0, 12)}……`), this.#wording)}</details>`}</li>
`;
})}</ul>`;
	}

	/** By which rules it is theirs: 依据：称谓前印有姓名；引语后有说话动词. */
	#why(statement: string): Markup | null {
		const rules = this.#reviewed.rules.get(statement) ?? [];
		if (rules.length === 0) return null;
		const { why, rules: said }: { why: (rules: string[]) => string; rules: Record<Rule, string> } =
			this.#wording.words;
		return markup` <span class="why">${why(rules.map((rule) => said[rule]))}</span>`;
	}

	/** Sentences with what is counted in them marked, each once. */
	#list(mentions: CorpusMention[], withPlace: boolean): Markup {
		const bySentence = new Map<number, CorpusMention[]>();
		for (const mention of mentions) {
			bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
		}
		return markup`<ul class="sentences">
${[...bySentence].map(([s, own]) => {
	const sentence = this.#corpus.sentences[s]!;
	const pieces: Piece[] = [];
	let at = 0;
	for (const {
		range: [from, to]
	} of own.sort((a, b) => a.range[0] - b.range[0])) {
		pieces.push(
			sentence.text.slice(at, from),
			markup`<mark>${sentence.text.slice(from, to)}</mark>`
		);
		at = to;
	}
	pieces.push(sentence.text.slice(at));
	const place =
		sentence.place === 'headline' &&
		withPlace &&
		markup` <small>${this.#wording.words.inHeadline}</small>`;
	return markup`<li>${this.#link(sentence.id)} ${asPrinted(this.#wording, pieces)}${place}</li>
`;
})}</ul>`;
	}

	#link(id: string): Markup {
		return linkSentence(id, this.#numbers.get(id) ?? null, this.#dataset, this.#wording);
	}
}

/** A name in English, small behind the Chinese. */
const inEnglish = (en: string): Markup | false =>
	en !== '' && markup`<small lang="en">${en}</small>`;

const cellAnchor = (theme: string, delegation: string) => `cell-${theme}-${delegation}`;

/** A box to tick on paper. */
const BOX = markup`<span class="box" aria-hidden="true"></span>`;
const TICK = markup`<td class="tick">${BOX}</td>`;

function writeTable(
	caption: string,
	heads: readonly Piece[],
	rows: Markup[],
	name: string
): Markup {
	return markup`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="${name}">
<caption class="visually-hidden">${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}
