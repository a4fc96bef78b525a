import type { Dataset, Sentence, Span } from '#dataset';
import type { Cell } from './csv.ts';

export interface Column {
	name: string;
	type: 'string' | 'integer' | 'boolean';
	/** Chinese name of the column. */
	title: string;
	description?: string;
	constraints?: { required?: boolean; enum?: string[]; minimum?: number };
}

/** A table as readers download it. */
export interface Table {
	name: string;
	title: string;
	description: string;
	columns: Column[];
	rows: Cell[][];
	primaryKey?: string;
	/** Column → table whose `id` it holds. */
	references: Record<string, string>;
}

/** The dataset as tables for people who count: lists in a cell are separated by `;`, places are `start-end`. */
export function makeTables(dataset: Dataset): Table[] {
	return [
		delegationTable(dataset),
		speakerTable(dataset),
		statementTable(dataset),
		mentionTable(dataset),
		themeTable(dataset)
	];
}

/** Each column beside what it holds, so that header, cells and description cannot part. */
function makeTable<T>(
	table: Omit<Table, 'columns' | 'rows' | 'references'> & { references?: Table['references'] },
	items: T[],
	columns: [Column, (item: T) => Cell][]
): Table {
	return {
		references: {},
		...table,
		columns: columns.map(([column]) => column),
		rows: items.map((item) => columns.map(([, valueOf]) => valueOf(item)))
	};
}

const ID: Column['constraints'] = { required: true };
const COUNT: Column['constraints'] = { minimum: 0 };

const join = (items: string[]) => items.join(';');
const place = (spans: Span[]) => join(spans.map(([start, end]) => `${start}-${end}`));

function delegationTable({ delegations, speakers, sentences }: Dataset): Table {
	return makeTable(
		{
			name: 'delegations',
			title: '代表团',
			description: 'One row for each delegation, in the order of the article.',
			primaryKey: 'id'
		},
		delegations,
		[
			[{ name: 'id', type: 'string', title: '代码', constraints: ID }, (d) => d.id],
			[{ name: 'name', type: 'string', title: '名称', description: 'As printed.' }, (d) => d.name],
			[{ name: 'short', type: 'string', title: '简称' }, (d) => d.short],
			[{ name: 'en', type: 'string', title: '英文名' }, (d) => d.en],
			[
				{ name: 'units', type: 'string', title: '组成单位', description: 'A list.' },
				(d) => join(d.units.map((u) => u.name))
			],
			[
				{
					name: 'adcodes',
					type: 'string',
					title: '行政区划代码',
					description: 'A list: the county-level divisions among its units.'
				},
				(d) => join(d.units.flatMap((u) => u.adcode ?? []))
			],
			[{ name: 'headline', type: 'string', title: '小标题' }, (d) => d.headline?.text ?? null],
			[
				{ name: 'reporters', type: 'string', title: '记者', description: 'A list.' },
				(d) => join(d.reporters.map((r) => r.name))
			],
			[
				{ name: 'sessions', type: 'string', title: '讨论时间', description: 'A list, as printed.' },
				(d) => join(d.sessions.map((s) => s.printed))
			],
			[
				{
					name: 'attendance',
					type: 'integer',
					title: '与会人数',
					description: 'Empty where the article prints none.',
					constraints: COUNT
				},
				(d) => d.attendance?.count ?? null
			],
			[
				{
					name: 'speakers',
					type: 'integer',
					title: '点名发言人数',
					description: 'People whom the article names and gives words to.',
					constraints: COUNT
				},
				(d) => speakers.filter((s) => s.delegation === d.id).length
			],
			[
				{
					name: 'sentences',
					type: 'integer',
					title: '正文句数',
					description: 'All sentences of the body, whether a listed term occurs in them or not.',
					constraints: COUNT
				},
				(d) => sentences.filter((s) => s.delegation === d.id && s.place === 'body').length
			],
			[
				{
					name: 'section',
					type: 'string',
					title: '原文位置',
					description: 'From the heading to the last character of the body.'
				},
				(d) => place([d.section])
			]
		]
	);
}

function speakerTable({ speakers, statements }: Dataset): Table {
	const counted = (kind: string, title: string): [Column, (s: { id: string }) => Cell] => [
		{ name: kind, type: 'integer', title, constraints: COUNT },
		(s) => statements.filter((st) => st.kind === kind && st.speakers.includes(s.id)).length
	];
	return makeTable(
		{
			name: 'speakers',
			title: '发言者',
			description: 'One row for each person whom the article names and gives words to.',
			primaryKey: 'id',
			references: { delegation: 'delegations' }
		},
		speakers,
		[
			[{ name: 'id', type: 'string', title: '代码', constraints: ID }, (s) => s.id],
			[{ name: 'name', type: 'string', title: '姓名' }, (s) => s.name],
			[{ name: 'title', type: 'string', title: '称谓' }, (s) => s.title],
			[{ name: 'delegation', type: 'string', title: '代表团代码' }, (s) => s.delegation],
			[
				{
					name: 'affiliation',
					type: 'string',
					title: '来自',
					description: 'Only where the article states it as an origin.'
				},
				(s) => s.affiliation?.text ?? null
			],
			counted('direct', '直接引语条数'),
			counted('indirect', '报道转述条数'),
			counted('proposal', '建议条数'),
			[
				{
					name: 'spans',
					type: 'string',
					title: '原文位置',
					description: 'Every place where the name is printed.'
				},
				(s) => place(s.mentions)
			]
		]
	);
}

function statementTable({ statements, speakers, sentences }: Dataset): Table {
	const names = new Map(speakers.map((s) => [s.id, s.name]));
	return makeTable(
		{
			name: 'statements',
			title: '发言',
			description:
				'One row for each statement. Only `direct` is quotation; `indirect` and `proposal` are the reporter’s paraphrase.',
			primaryKey: 'id',
			references: { delegation: 'delegations' }
		},
		statements,
		[
			[{ name: 'id', type: 'string', title: '代码', constraints: ID }, (s) => s.id],
			[{ name: 'delegation', type: 'string', title: '代表团代码' }, (s) => s.delegation],
			[
				{
					name: 'speakers',
					type: 'string',
					title: '发言者代码',
					description: 'A list; empty where the article names nobody.'
				},
				(s) => join(s.speakers)
			],
			[
				{ name: 'names', type: 'string', title: '发言者姓名', description: 'A list.' },
				(s) => join(s.speakers.map((id) => names.get(id) ?? id))
			],
			[
				{
					name: 'others',
					type: 'boolean',
					title: '另有他人',
					description: 'More people speak than are named: A、B等代表.'
				},
				(s) => s.others
			],
			[
				{
					name: 'collective',
					type: 'boolean',
					title: '集体',
					description:
						'A body speaks, and nobody is named: 与会代表, 大家. Where this is false and there are no speakers, the article does not say whose words these are.'
				},
				(s) => s.collective
			],
			[
				{
					name: 'kind',
					type: 'string',
					title: '类型',
					constraints: { required: true, enum: ['direct', 'indirect', 'proposal'] }
				},
				(s) => s.kind
			],
			[
				{
					name: 'inferred',
					type: 'boolean',
					title: '推断',
					description: 'No cue in the text says whose words these are.'
				},
				(s) => s.inferred
			],
			[
				{
					name: 'settled',
					type: 'boolean',
					title: '编辑认定',
					description: 'An editor says whose words these are, or that this is not known.'
				},
				(s) => s.settled ?? false
			],
			[{ name: 'cue', type: 'string', title: '引述动词' }, (s) => s.cue?.text ?? null],
			[{ name: 'text', type: 'string', title: '文字', description: 'As printed.' }, (s) => s.text],
			[
				{ name: 'sentences', type: 'string', title: '所在句代码', description: 'A list.' },
				(s) => join(sentences.filter((x) => x.statements.includes(s.id)).map((x) => x.id))
			],
			[{ name: 'spans', type: 'string', title: '原文位置' }, (s) => place(s.spans)]
		]
	);
}

function mentionTable({ terms, sentences }: Dataset): Table {
	const byId = new Map(sentences.map((s) => [s.id, s]));
	const mentions = terms.flatMap((term) =>
		term.mentions.map((mention) => {
			const sentence = byId.get(mention.sentence);
			if (!sentence)
				throw new RangeError(
					`${term.text} is mentioned in ${mention.sentence}, which is not there`
				);
			return { term, mention, sentence };
		})
	);
	return makeTable(
		{
			name: 'mentions',
			title: '词语出现',
			description:
				'One row for each occurrence of a listed term in headline or body: what every count is made of.',
			references: { delegation: 'delegations' }
		},
		mentions,
		[
			[{ name: 'term', type: 'string', title: '词语代码', constraints: ID }, (m) => m.term.id],
			[{ name: 'text', type: 'string', title: '词语' }, (m) => m.term.text],
			[
				{
					name: 'printed',
					type: 'string',
					title: '原文写法',
					description: 'The term or a variant of it, as it is printed here.'
				},
				(m) => printedAt(m.sentence, m.mention.spans)
			],
			[{ name: 'en', type: 'string', title: '英文' }, (m) => m.term.en],
			[
				{
					name: 'theme',
					type: 'string',
					title: '主题代码',
					description: 'Empty for a term of no theme.'
				},
				(m) => m.term.theme
			],
			[{ name: 'delegation', type: 'string', title: '代表团代码' }, (m) => m.mention.delegation],
			[
				{
					name: 'place',
					type: 'string',
					title: '位置',
					description: 'A headline is the editor’s: the default counts leave it out.',
					constraints: { required: true, enum: ['headline', 'body'] }
				},
				(m) => m.sentence.place
			],
			[
				{
					name: 'speakers',
					type: 'string',
					title: '发言者代码',
					description: 'A list: in whose words it occurs; empty where the article names nobody.'
				},
				(m) => join(m.mention.speakers)
			],
			[{ name: 'sentence', type: 'string', title: '句代码' }, (m) => m.sentence.id],
			[{ name: 'sentence_text', type: 'string', title: '句子' }, (m) => m.sentence.text],
			[{ name: 'spans', type: 'string', title: '原文位置' }, (m) => place(m.mention.spans)]
		]
	);
}

function themeTable({ themes, terms, delegations, sentences }: Dataset): Table {
	const placeOf = new Map(sentences.map((s) => [s.id, s.place]));
	const cells = themes.flatMap((theme) =>
		delegations.map((delegation) => {
			const all = terms
				.filter((term) => term.theme === theme.id)
				.flatMap((term) => term.mentions)
				.filter((mention) => mention.delegation === delegation.id);
			const body = all.filter((mention) => placeOf.get(mention.sentence) === 'body');
			return { theme, delegation, body, headlines: all.length - body.length };
		})
	);
	const count = (name: string, title: string, description: string): Column => ({
		name,
		type: 'integer',
		title,
		description: `${description} Empty where no listed term of the theme occurs, which does not mean that nobody spoke of it.`,
		constraints: { minimum: 1 }
	});
	return makeTable(
		{
			name: 'themes',
			title: '主题与代表团',
			description:
				'One row for each theme and delegation. The word list is ours and editors chose the sentences, so an empty cell says nothing of what was not discussed.',
			references: { delegation: 'delegations' }
		},
		cells,
		[
			[{ name: 'theme', type: 'string', title: '主题代码', constraints: ID }, (c) => c.theme.id],
			[{ name: 'name', type: 'string', title: '主题' }, (c) => c.theme.name],
			[{ name: 'en', type: 'string', title: '主题英文名' }, (c) => c.theme.en],
			[
				{ name: 'delegation', type: 'string', title: '代表团代码', constraints: ID },
				(c) => c.delegation.id
			],
			[{ name: 'short', type: 'string', title: '代表团简称' }, (c) => c.delegation.short],
			[
				count('sentences', '句数', 'Sentences of the body with at least one term of the theme.'),
				(c) => new Set(c.body.map((m) => m.sentence)).size || null
			],
			[count('mentions', '次数', 'Occurrences in the body.'), (c) => c.body.length || null],
			[
				count(
					'headline_mentions',
					'标题中次数',
					'Occurrences in the headline, not in the columns before.'
				),
				(c) => c.headlines || null
			]
		]
	);
}

/** What is printed at a place inside a sentence, column breaks joined. */
function printedAt(sentence: Sentence, spans: Span[]): string {
	let offset = 0;
	let printed = '';
	for (const [start, end] of sentence.spans) {
		for (const [from, to] of spans) {
			const first = Math.max(start, from);
			const last = Math.min(end, to);
			if (first < last)
				printed += sentence.text.slice(offset + first - start, offset + last - start);
		}
		offset += end - start;
	}
	return printed;
}
