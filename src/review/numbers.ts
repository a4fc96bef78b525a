import type { Dataset } from '#dataset';
import { basisOf } from '#lib/data/basis.ts';
import { buildCorpus, type Corpus, type CorpusMention } from '#lib/data/corpus.ts';
import { countByDelegation, countByTerm, countMatrix, mentionsIn } from '#lib/data/measures.ts';
import { KINDS, numberSentences, numberThemes } from './marks.ts';
import { linkSentence, ofDelegation, writeProposals } from './marked-article.ts';
import { markup, type Markup, type Piece } from './markup.ts';
import { correctName, correctStatement } from './proposals.ts';
import { RULES } from '#extract/speech/rules.ts';
import type { Reviewed } from './reviewed.ts';

/** Every number that the pages print, counted as they count, each with the sentences that it counts. */
export class Numbers {
	readonly #reviewed: Reviewed;
	readonly #dataset: Dataset;
	readonly #corpus: Corpus;
	readonly #numbers: Map<string, string>;

	constructor(reviewed: Reviewed) {
		this.#reviewed = reviewed;
		this.#dataset = reviewed.dataset;
		this.#corpus = buildCorpus(reviewed.dataset);
		this.#numbers = numberSentences(reviewed.dataset);
	}

	writeOverview(): Markup {
		const { delegations, speakers, statements, hotWords, diagnostics, themes, terms } =
			this.#dataset;
		const body = this.#corpus.sentences.filter(({ place }) => place === 'body');
		const mentions = mentionsIn(this.#corpus, {});
		const headlines = mentionsIn(this.#corpus, { headlines: true }).length - mentions.length;
		const kinds = Object.entries(KINDS).map(([kind, { name }]) => {
			const count = statements.filter((statement) => statement.kind === kind).length;
			return `${name} ${String(count)}`;
		});
		const bases = statements.map(basisOf);
		const inferred = bases.filter((basis) => basis === 'context').length;
		const settled = bases.filter((basis) => basis === 'editor').length;
		const used = countByTerm(this.#corpus, { headlines: true }).filter((count) => count > 0);
		const facts: [string, number, string][] = [
			['代表团', delegations.length, `热词 ${String(hotWords.length)} 处`],
			['点名发言', speakers.length, '有名有话的人'],
			[
				'发言',
				statements.length,
				`${kinds.join('，')}；其中推断 ${String(inferred)}${settled > 0 ? `，编辑认定 ${String(settled)}` : ''}`
			],
			[
				'正文句',
				body.length,
				`词表触及 ${String(new Set(mentions.map(({ sentence }) => sentence)).size)} 句`
			],
			[
				'词语出现',
				mentions.length,
				`正文；标题另有 ${String(headlines)} 处。词语 ${String(used.length)} 个`
			],
			[
				'主题',
				themes.length,
				`所含词语 ${String(terms.filter(({ theme }) => theme !== null).length)} 个`
			],
			['待核', diagnostics.length, '见原文旁注']
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
		const rows = delegations.map((one, d) => {
			const people = this.#dataset.speakers.filter(({ delegation }) => delegation === one.id);
			const said = statements.filter(({ delegation }) => delegation === one.id);
			const body = this.#corpus.sentences.filter(
				({ delegation, place }) => delegation === d && place === 'body'
			);
			return markup`<tr${ofDelegation(one.id)}>
<th scope="row">${one.name}${one.short !== one.name && markup`<small>图上作 ${one.short}</small>`}${one.en !== null && markup`<small lang="en">${one.en}</small>`}</th>
<td>${one.units.map(({ name, adcode }) => markup`<span class="line-item">${name} <small>${adcode ?? '无区划'}</small></span>`)}</td>
<td>${one.headline?.text ?? '无'}</td>
<td>${one.reporters.map(({ name, role }) => markup`<span class="line-item">${name} <small>${role ?? '身份未注'}</small></span>`)}</td>
<td>${one.sessions.map(({ printed }) => markup`<span class="line-item">${printed}</span>`)}</td>
<td class="number">${one.attendance?.count ?? '未印'}</td>
<td class="number">${people.length}</td>
<td class="number">${said.length}</td>
<td class="number">${body.length}</td>
${TICK}</tr>
`;
		});
		return writeTable(
			'各代表团',
			['代表团', '组成单位', '小标题', '记者', '会期', '到会', '点名', '发言', '正文句', '核'],
			rows,
			'delegations'
		);
	}

	/** The heatmap's numbers, delegations as rows so that it fits a page. */
	writeMatrix(): Markup {
		const matrix = countMatrix(this.#corpus);
		const marks = numberThemes(this.#dataset);
		const { themes, delegations } = this.#dataset;
		const rows = delegations.map(
			({ id, short }, d) => markup`<tr${ofDelegation(id)}>
<th scope="row">${short}</th>
${themes.map((theme, t) => {
	const count = matrix[t]?.[d] ?? 0;
	return markup`<td class="number" data-bin="${Math.min(count, 3)}">${count > 0 && markup`<a href="#${cellAnchor(theme.id, id)}">${count}</a>`}</td>`;
})}
${TICK}</tr>
`
		);
		const totals = themes.map(
			(_, t) => new Set(mentionsIn(this.#corpus, { theme: t }).map(({ sentence }) => sentence)).size
		);
		const last = markup`<tr class="total"><th scope="row">各主题句数</th>${totals.map((count) => markup`<td class="number">${count}</td>`)}${TICK}</tr>
`;
		const heads = themes.map(
			({ id, name }) => markup`<span class="theme-mark">${marks.get(id) ?? ''}</span> ${name}`
		);
		return writeTable('主题与代表团：句数', ['代表团', ...heads, '核'], [...rows, last], 'matrix');
	}

	/** Each cell of the matrix with the sentences that it counts. */
	writeCells(): Markup {
		const marks = numberThemes(this.#dataset);
		return markup`${this.#dataset.themes.map((theme, t) => {
			const counts = countByDelegation(this.#corpus, { theme: t });
			const said = this.#dataset.delegations.flatMap(({ id, short }, d) => {
				const mentions = mentionsIn(this.#corpus, { theme: t, delegation: d });
				if (mentions.length === 0) return [];
				return markup`<section class="cell" id="${cellAnchor(theme.id, id)}"${ofDelegation(id)}>
<h4 class="cell-name">${BOX}${short} <span class="count">${counts[d] ?? 0} 句</span></h4>
${this.#list(mentions, false)}
</section>
`;
			});
			return markup`<section class="theme"><h3><span class="theme-mark">${marks.get(theme.id) ?? ''}</span> ${theme.name} ${theme.en !== '' && markup`<small lang="en">${theme.en}</small>`}</h3>
${said.length > 0 ? said : markup`<p class="none">各部分未出现词表所列词语。</p>`}
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
		return markup`${this.#dataset.terms.map((term, t) => {
			const mentions = mentionsIn(this.#corpus, { term: t, headlines: true });
			const more = [
				`${String(counts[t] ?? 0)} 次`,
				`${String(sentences[t] ?? 0)} 句`,
				`${String(delegations[t] ?? 0)} 个代表团`,
				...(mentions.length > (counts[t] ?? 0)
					? [`标题另有 ${String(mentions.length - (counts[t] ?? 0))} 次`]
					: []),
				...(term.inside > 0 ? [`另有 ${String(term.inside)} 处在更长的词中`] : [])
			];
			return markup`<section class="cell entry">
<h3 class="cell-name">${BOX}${term.text} <span class="theme-mark">${term.theme === null ? '' : (marks.get(term.theme) ?? '')}</span> ${term.en !== '' && markup`<small lang="en">${term.en}</small>`} <span class="count">${more.join(' · ')}</span></h3>
${term.variants.length > 0 && markup`<p class="variants">也计入：${term.variants.join('、')}</p>`}
${this.#list(mentions, true)}
</section>
`;
		})}`;
	}

	/** Each person with what the report has them say; then what nobody is named for. */
	writeSpeakers(): Markup {
		const { speakers, delegations, statements } = this.#dataset;
		const short = new Map(delegations.map((one) => [one.id, one.short]));
		const people = speakers.map((speaker) => {
			const said = statements.filter((one) => one.speakers.includes(speaker.id));
			const corrections = correctName(speaker.name, this.#reviewed);
			return markup`<section class="cell entry"${ofDelegation(speaker.delegation)}>
<h3 class="cell-name">${BOX}${speaker.name} <span class="origin">${[speaker.title, short.get(speaker.delegation ?? ''), speaker.affiliation && `来自${speaker.affiliation.text}`].filter(Boolean).join(' · ')}</span> <span class="count">${said.length} 条 · 姓名印出 ${speaker.mentions.length} 次</span></h3>
${this.#statements(said)}
${corrections.length > 0 && markup`<details class="correct"><summary>此人有误</summary>${writeProposals(`speaker-${speaker.id}`, corrections, `${speaker.name}：更正`)}</details>`}
</section>
`;
		});
		const nobody = statements.filter((one) => one.speakers.length === 0);
		return markup`${people}
<section class="cell entry"><h3 class="cell-name">${BOX}未点名 <span class="count">${nobody.length} 条</span></h3>
${this.#statements(nobody)}
</section>`;
	}

	#statements(list: Dataset['statements']): Markup {
		return markup`<ul class="sentences">
${list.map((statement) => {
	const { id, kind, cue, text, others } = statement;
	const basis = basisOf(statement);
	const place = this.#dataset.sentences.find((sentence) => sentence.statements.includes(id));
	const corrections = correctStatement(statement, this.#reviewed);
	return markup`<li${ofDelegation(statement.delegation)}>${place ? this.#link(place.id) : null} <span class="kind" data-statement="${kind}">${KINDS[kind].name}${basis === 'context' && '（推断）'}${basis === 'editor' && '（编辑认定）'}${others && '（等人）'}${cue && `，${cue.text}`}</span> ${text}${this.#why(id)}
${corrections.length > 0 && markup`<details class="correct"><summary>归属有误</summary>${writeProposals(`statement-${id}`, corrections, `${text.slice(0, 12)}……：更正`)}</details>`}</li>
`;
})}</ul>`;
	}

	/** By which rules it is theirs: 依据：称谓前印有姓名；引语后有说话动词. */
	#why(statement: string): Markup | null {
		const rules = this.#reviewed.rules.get(statement) ?? [];
		if (rules.length === 0) return null;
		return markup` <span class="why">依据：${rules.map((rule) => RULES[rule].why).join('；')}</span>`;
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
		sentence.place === 'headline' && withPlace && markup` <small>（标题，不计）</small>`;
	return markup`<li>${this.#link(sentence.id)} ${pieces}${place}</li>
`;
})}</ul>`;
	}

	#link(id: string): Markup {
		return linkSentence(id, this.#numbers.get(id) ?? '', this.#dataset);
	}
}

const cellAnchor = (theme: string, delegation: string) => `cell-${theme}-${delegation}`;

/** A box to tick on paper. */
const BOX = markup`<span class="box" aria-hidden="true"></span>`;
const TICK = markup`<td class="tick">${BOX}</td>`;

function writeTable(caption: string, heads: Piece[], rows: Markup[], name: string): Markup {
	return markup`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="${name}">
<caption class="visually-hidden">${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}
