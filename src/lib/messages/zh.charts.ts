import type { Measure } from '#lib/data/measures.ts';
import type { SpeechMessages } from './speech.ts';
import { zhReach } from './zh.reach.ts';
import { zhSpeech } from './zh.speech.ts';

/** A small number as it is written before 类. */
const countInHan = (n: number): string => '零一两三四五六七八九十'[n] ?? String(n);

/** Names that hold 、 themselves would run into each other: 雁峰区、白沙洲、警备区 is one. */
const enumerate = (names: string[]): string =>
	names.join(names.some((name) => name.includes('、')) ? '；' : '、');

/** The words of charts and of the sentences behind them: whatever shows one needs these, and a frame no others. */
export const zhCharts = {
	/** What stands between names, between parts and behind sentences that the code puts together. */
	punctuation: { list: '、', names: '；', comma: '，', colon: '：', stop: '。' },
	measure: {
		mentions: '次数',
		sentences: '句数',
		delegations: '代表团数'
	} satisfies Record<Measure, string>,
	units: {
		mentions: (n: number) => `${n}次`,
		sentences: (n: number) => `${n}句`,
		delegations: (n: number) => `${n}个代表团`
	} satisfies Record<Measure, (n: number) => string>,
	legend: {
		/** What is counted, where headlines are counted too; `body`: what the body has of it, where that is less. */
		withHeadlines: (unit: string, body = '') => `${unit}（含标题${body && `；正文${body}`}）`,
		/** What is not found where a count is none: words of a theme or one word, in what is counted. */
		absent: (v: {
			what: 'theme' | 'term';
			where: 'section' | 'report' | 'person';
			headlines: boolean;
		}) =>
			(v.where === 'person' ? '此人的话里' : v.headlines ? '正文和标题' : '正文') +
			`未计到该${v.what === 'term' ? '词' : '主题的词'}`,
		blank: '空白',
		/** What a blank says: `absent`. */
		blankMeans: (what: string) => `空白：${what}`,
		three: '3及以上',
		caution: {
			sentences: '数目都小，一句之差就可能换一种颜色。',
			mentions: '数目都小，一次之差就可能换一种颜色。'
		}
	},
	map: {
		heading: '地图',
		titleTheme: (v: { theme: string; delegations: number }) =>
			zhReach({ what: 'theme', name: v.theme, delegations: v.delegations }),
		titleTerm: (v: { term: string; delegations: number }) =>
			zhReach({ what: 'term', name: v.term, delegations: v.delegations }),
		explain: {
			sentences: '颜色表示各代表团这一部分有几句计到该主题的词语。',
			mentions: '颜色表示该主题的词语在各代表团这一部分共计到几次。'
		},
		explainTerm: {
			sentences: '颜色表示各代表团这一部分有几句计到该词，更长的词中的不计。',
			mentions: '颜色表示该词在各代表团这一部分计到几次，更长的词中的不计。'
		},
		boundaries: '区县地图',
		tiles: '方格图',
		inset: '城区放大',
		beyond: '无辖区代表团',
		sketch: '示意图',
		source: (text: string) => `边界：${text}`,
		approval: (number: string) => `审图号：${number}`,
		joint: '联合代表团按一个代表团统计，其各区县颜色、数字相同。',
		unspoken: '标“–”的地方，报道没有其代表团的部分。'
	},
	summary: {
		counted: (name: string, count: number) => `${name}（${count}）`,
		bin: {
			sentences: (bin: 1 | 2 | 3, names: string[]) =>
				`${bin}句${bin === 3 ? '及以上' : ''}：${enumerate(names)}。`,
			mentions: (bin: 1 | 2 | 3, names: string[]) =>
				`${bin}次${bin === 3 ? '及以上' : ''}：${enumerate(names)}。`
		},
		terms: {
			mentions: (names: string[]) => `正文计到最多的词（次数）：${names.join('、')}。`,
			delegations: (names: string[]) =>
				`正文计到的代表团最多的词（代表团数）：${names.join('、')}。`
		},
		/** `count` and `delegations` with their units. */
		theme: (v: { theme: string; count: string; delegations: string }) =>
			`${v.theme}：${v.count}，${v.delegations}。`
	},
	cloud: {
		heading: '关键词',
		/** `least`: how often a word must come up to be shown; `shown`: those of the `n` that are drawn, by delegations only what stands in a section. */
		title: (v: { shown: number; n: number; least: number }) =>
			`正文计到${v.least > 1 ? '两次以上' : ''}的${v.n}个词` +
			(v.shown === v.n
				? ''
				: v.shown > 0
					? `中，计于代表团部分的${v.shown}个`
					: '都不在代表团部分'),
		titleOf: (v: { delegation: string; words: number }) =>
			v.words > 0
				? `“${v.delegation}”部分的正文计到图中${v.words}个词`
				: `“${v.delegation}”部分的正文未计到图中的词`,
		/** What the words in the accent are; of the three what is null does not narrow them. */
		marked: (v: { delegation: string | null; theme: string | null; term: string | null }) => {
			const what = v.term ? `“${v.term}”` : v.theme ? `“${v.theme}”类词语` : '';
			return `红字：${v.delegation ? `“${v.delegation}”部分的正文计到的${what || '词'}` : what}`;
		},
		/** Sizes and the numbers beside words are the body's, also where a page counts headlines. */
		sizes: {
			mentions: '字越大，正文计到的次数越多，4次起标在旁边。',
			delegations: '字越大，正文计到它的代表团越多，4个起标在旁边。'
		},
		/** `labels`: what the report calls them. */
		hot: (v: { mark: string; labels: string[] }) =>
			`带${v.mark}的词，报道自己称为${v.labels.join('或')}`,
		caption: (v: { shown: number; all: number }) =>
			v.shown < v.all
				? `图中${v.shown}个词，正文计到词表中的词共${v.all}个。`
				: '正文计到的词表中的词都在图中。',
		by: '按什么排大小',
		/** In what is counted; nothing else of the report has them. */
		only: (headlines: boolean): string => (headlines ? '仅此处计到' : '正文中仅此处计到'),
		also: '他处也计到',
		inside: (n: number) => `另有${n}处在更长的词中（含标题）`,
		none: '无'
	},
	heatmap: {
		heading: '主题与代表团',
		/** `themes`: those that reach more than half of the delegations. */
		title: (v: { themes: number }) =>
			v.themes > 0
				? `${countInHan(v.themes)}类词语计于过半数代表团的报道`
				: '各类词语在哪些代表团的报道里计到',
		dotted: (term: string) => `红点：该格所计的词有“${term}”。`,
		counted: {
			sentences: '每格是该代表团部分计到该主题词语的句数。',
			mentions: '每格是该代表团部分计到该主题词语的次数。'
		},
		by: '数什么',
		headlines: '含标题',
		sortBy: (name: string) => `按“${name}”排序`
	},
	voices: {
		heading: '发言者',
		title: (n: number) => (n > 0 ? `报道点名发言的${n}人` : '没有点名的发言人'),
		titleOf: (v: { delegation: string; speakers: number }) =>
			v.speakers > 0
				? `${v.delegation}：报道点名发言${v.speakers}人`
				: `${v.delegation}：没有点名的发言人`,
		/** `shown`: those of the `n` who are left by what is selected. */
		titleSome: (v: { shown: number; n: number }) =>
			v.shown > 0 ? `报道点名发言的${v.n}人中的${v.shown}人` : '没有符合所选条件的点名发言人',
		explain:
			'标“直接引语”的，是报道引用的原话；其余是报道转述，不是原话，其中带引号的词语也不是引语。',
		direct: '直接引语',
		indirect: '报道转述',
		proposal: '建议',
		narration: '记者叙述',
		bodies: '代表团集体',
		noOne: '说话人未判明',
		inferred: '说话人由上下文推断',
		settled: '说话人由编辑认定',
		all: '显示全部发言者',
		alone: '只看有此人的条目'
	},
	/** How the speakers of one statement are named. */
	speech: zhSpeech as SpeechMessages,
	panel: {
		title: '原文依据',
		count: (n: number) => `${n}句`,
		/** In place of sentences; `absent` as the legend has it. */
		nothing: (absent: string) => `${absent}。`,
		noSentences: '没有可列的原句。',
		failed: '这一选择没能显示，可在这里查：',
		/** How many delegations' sentences are listed, and how many sentences. */
		sum: (v: { delegations: number; n: number }) =>
			v.delegations > 1 ? `${v.delegations}团${v.n}句` : `${v.n}句`,
		/** All that is printed of a delegation, or that a theme or word counts. */
		whole: (v: { name: string; n: number }) => `${v.name}：全部${v.n}句`,
		read: '看原句',
		taller: '展开',
		lower: '半屏',
		clear: '← 清除选择',
		remove: '取消选择',
		close: '收起',
		place: (paragraph: number) => `第${paragraph}段`,
		headline: '标题',
		inText: '原文',
		inArticle: '报道网页',
		open: '看全文中的位置',
		link: '复制本视图链接',
		copied: '已复制',
		updated: (v: { what: string; n: number }) =>
			v.n > 0 ? `${v.what}：${v.n}句` : `${v.what}：没有可列的原句`,
		ignored: '链接中有一部分已失效，未采用。'
	},
	table: {
		term: '词语',
		theme: '主题',
		delegation: '代表团',
		count: '计数',
		headline: '报道小标题',
		sort: (name: string) => `按${name}排序`
	}
};

export type ChartMessages = typeof zhCharts;
