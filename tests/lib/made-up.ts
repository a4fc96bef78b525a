import type { Dataset, Sentence, Span, Speaker, Statement, Term } from '#dataset';
import { buildCorpus, type Corpus } from '#lib/data/corpus.ts';
import { romanize } from '#lib/data/romanize.ts';

/** Words given to somebody; pieces with the same `id` are one statement, as a split quotation is. */
export interface Said {
	say: string;
	by?: string[];
	kind?: Statement['kind'];
	others?: boolean;
	/** A body's words; those without this and without `by` are nobody's. */
	collective?: boolean;
	inferred?: boolean;
	settled?: true;
	id?: string;
}

/** A sentence: what the reporter writes, and in between what somebody says. */
export type MadeUpSentence = string | (string | Said)[];

export interface MadeUp {
	/** Terms of each theme; those of the theme `''` belong to none. */
	themes: Record<string, string[]>;
	/** Other printed forms of a term. */
	variants?: Record<string, string[]>;
	delegations: {
		id: string;
		en?: string;
		units?: string[];
		headline?: string;
		attendance?: number;
		hot?: string[];
		/** Paragraphs of sentences. */
		body: MadeUpSentence[][];
	}[];
}

/** An article and its dataset, written for a test: every position is where the builder itself put the text. */
export function makeDataset(madeUp: MadeUp): { dataset: Dataset; article: string } {
	let article = '';
	const print = (text: string): Span => {
		const span: Span = [article.length, article.length + text.length];
		article += text;
		return span;
	};
	const delegations: Dataset['delegations'] = [];
	const speakers = new Map<string, Speaker>();
	const statements = new Map<string, Statement>();
	const sentences: Sentence[] = [];
	const hotWords: Dataset['hotWords'] = [];

	const addSentence = (delegation: string, paragraph: number, made: MadeUpSentence) => {
		const start = article.length;
		const held: string[] = [];
		for (const piece of typeof made === 'string' ? [made] : made) {
			if (typeof piece === 'string') {
				print(piece);
				continue;
			}
			const id = piece.id ?? `st${statements.size + 1}`;
			const span = print(piece.say);
			if (!held.includes(id)) held.push(id);
			const known = statements.get(id);
			if (known) {
				known.spans.push(span);
				known.text += piece.say;
				continue;
			}
			for (const name of piece.by ?? []) {
				if (speakers.has(name)) continue;
				speakers.set(name, {
					id: name,
					name,
					title: '代表',
					delegation,
					affiliation: null,
					mentions: []
				});
			}
			statements.set(id, {
				id,
				delegation,
				speakers: piece.by ?? [],
				kind: piece.kind ?? 'indirect',
				cue: null,
				text: piece.say,
				spans: [span],
				others: piece.others ?? false,
				collective: piece.collective ?? false,
				inferred: piece.inferred ?? false,
				...(piece.settled && { settled: true })
			});
		}
		sentences.push({
			id: `s${sentences.length + 1}`,
			delegation,
			place: paragraph === 0 ? 'headline' : 'body',
			paragraph,
			text: article.slice(start),
			spans: [[start, article.length]],
			statements: held
		});
	};

	for (const d of madeUp.delegations) {
		const start = article.length;
		const units = d.units ?? [d.id];
		const name = `${units.join('、')}代表团`;
		const named = print(name);
		print('：\n');
		if (d.headline) {
			addSentence(d.id, 0, d.headline);
			print('\n');
		}
		for (const [i, paragraph] of d.body.entries()) {
			for (const sentence of paragraph) addSentence(d.id, i + 1, sentence);
			print('\n');
		}
		const bodyEnd = article.length;
		if (d.hot) hotWords.push({ delegation: d.id, words: d.hot, label: '热词', spans: [] });
		delegations.push({
			id: d.id,
			name,
			short: units.join('、'),
			en: d.en ?? null,
			spans: [named],
			section: [start, bodyEnd],
			units: units.map((unit) => ({ name: unit, adcode: null, spans: [named] })),
			headline: d.headline ? { text: d.headline, spans: [] } : null,
			reporters: [],
			sessions: [],
			attendance: d.attendance === undefined ? null : { count: d.attendance, spans: [] }
		});
	}

	const terms: Term[] = Object.entries(madeUp.themes).flatMap(([theme, words]) =>
		words.map((text) => ({
			id: text,
			text,
			en: `en ${text}`,
			variants: madeUp.variants?.[text] ?? [],
			theme: theme === '' ? null : theme,
			mentions: [],
			inside: 0
		}))
	);
	findMentions(terms, sentences, [...statements.values()]);
	terms.sort((a, b) => b.mentions.length - a.mentions.length);

	const dataset: Dataset = {
		version: 1,
		story: {
			id: 'made-up',
			title: '虚构的报道',
			subtitle: null,
			event: null,
			year: null,
			publisher: null,
			published: null,
			page: null,
			url: null,
			region: null,
			source: {
				file: 'article.txt',
				sha256: '0'.repeat(64),
				encoding: 'UTF-8',
				length: article.length
			}
		},
		delegations,
		speakers: [...speakers.values()],
		statements: [...statements.values()],
		sentences,
		terms,
		themes: Object.keys(madeUp.themes)
			.filter((theme) => theme !== '')
			.map((theme) => ({
				id: theme,
				name: `${theme}主题`,
				en: `Theme ${theme}`,
				terms: madeUp.themes[theme] ?? []
			})),
		hotWords,
		diagnostics: []
	};
	return { dataset, article };
}

export function makeCorpus(madeUp: MadeUp): Corpus {
	const { dataset } = makeDataset(madeUp);
	return buildCorpus(dataset, romanize);
}

/** The longest printed form first, as the lexicon is matched. */
function findMentions(terms: Term[], sentences: Sentence[], statements: Statement[]): void {
	const forms = new Map(terms.flatMap((t) => [t.text, ...t.variants].map((form) => [form, t])));
	if (forms.size === 0) return;
	const printed = [...forms.keys()].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(printed.join('|'), 'g');
	for (const s of sentences) {
		for (const match of s.text.matchAll(pattern)) {
			const start = (s.spans[0]?.[0] ?? 0) + match.index;
			const end = start + match[0].length;
			const speech = statements.find((st) => st.spans.some(([a, b]) => a <= start && end <= b));
			forms.get(match[0])?.mentions.push({
				delegation: s.delegation,
				sentence: s.id,
				speakers: speech?.speakers ?? [],
				spans: [[start, end]]
			});
		}
	}
}
